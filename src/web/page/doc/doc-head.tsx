import { isChecked, type Doubt, type PlanRecord } from '../adapters.ts';
import { showDay } from '../base/days.ts';
import { isRecognized, recognized } from '../base/labels.ts';
import { t } from '../base/language.ts';
import { ExportMenu } from '../list/export-menu.tsx';
import { DocMenu } from './doc-menu.tsx';
import type { DocumentState } from './use-document.ts';

/** The part that a narrow screen shows. */
export type Side = 'paper' | 'record';

interface DocHeadProps {
  readonly id: string;
  readonly state: DocumentState;
  readonly doubts: readonly Doubt[];
  readonly next: () => void;
  readonly check: () => Promise<void>;
  readonly side: Side;
  readonly setSide: (side: Side) => void;
}

/** Which document this is, what is left to look at, and what can be done with the whole of it. */
export function DocHead({ id, state, doubts, next, check, side, setSide }: DocHeadProps) {
  const { record, reload } = state;
  return (
    <div class="doc-head">
      <a class="back" href="#/" aria-label={t('Về danh sách', 'Back to the list')}>
        ←
      </a>
      <DocName record={record} />
      <div class="doc-tools">
        <SideSwitch side={side} setSide={setSide} />
        <NextDoubt left={doubts.length} next={next} />
        <UndoButtons state={state} />
        <CheckButton isDone={isChecked(record)} check={check} />
        <DocMenu id={id} record={record} reload={reload} />
        <ExportMenu ids={[id]} />
      </div>
    </div>
  );
}

function DocName({ record: { header, source } }: { readonly record: PlanRecord }) {
  return (
    <div class="doc-name">
      <h1>{header.title ?? source.name}</h1>
      <p>
        {[
          header.number?.raw,
          showDay(header.issued?.to ?? header.issued?.from),
          header.issuer?.canonical,
          source.name,
          isRecognized(source.textFrom) && recognized(),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}

function SideSwitch({ side, setSide }: { readonly side: Side; readonly setSide: (side: Side) => void }) {
  return (
    <div class="sides" role="group" aria-label={t('Phần hiện trên màn hình hẹp', 'Part shown on a narrow screen')}>
      <button type="button" aria-pressed={side === 'paper'} onClick={() => setSide('paper')}>
        {t('Văn bản', 'Document')}
      </button>
      <button type="button" aria-pressed={side === 'record'} onClick={() => setSide('record')}>
        {t('Bản ghi', 'Record')}
      </button>
    </div>
  );
}

function NextDoubt({ left, next }: { readonly left: number; readonly next: () => void }) {
  return (
    <button type="button" class={left > 0 ? 'look' : ''} onClick={next} disabled={left === 0}>
      {left > 0 ? t(`Cần xem ${left}`, `To look at ${left}`) : t('Không còn gì cần xem', 'Nothing to look at')}{' '}
      <kbd>N</kbd>
    </button>
  );
}

function UndoButtons({ state }: { readonly state: DocumentState }) {
  return (
    <span class="pair-buttons">
      <button
        type="button"
        onClick={() => void state.undo()}
        disabled={!state.canUndo}
        aria-label={t('Hoàn tác', 'Undo')}
        title={t('Hoàn tác (U)', 'Undo (U)')}
      >
        ↶
      </button>
      <button
        type="button"
        onClick={() => void state.redo()}
        disabled={!state.canRedo}
        aria-label={t('Làm lại', 'Redo')}
        title={t('Làm lại (Shift U)', 'Redo (Shift U)')}
      >
        ↷
      </button>
    </span>
  );
}

function CheckButton({ isDone, check }: { readonly isDone: boolean; readonly check: () => Promise<void> }) {
  return (
    <button type="button" class={isDone ? 'done' : 'primary'} aria-pressed={isDone} onClick={() => void check()}>
      {isDone ? t('Đã soát xong ✓', 'Checked ✓') : t('Soát xong', 'Mark as checked')}
    </button>
  );
}
