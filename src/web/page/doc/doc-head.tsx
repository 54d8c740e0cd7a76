import { api } from '../base/api.ts';
import { isChecked, type Doubt } from '../adapters.ts';
import { isRecognized, recognized } from '../base/labels.ts';
import { t } from '../base/language.ts';
import { go } from '../base/route.ts';
import { say, sayProblem } from '../base/toast.tsx';
import { ExportMenu } from '../list/export-menu.tsx';
import { upload } from '../list/uploads.ts';
import { showDay } from '../base/days.ts';
import type { DocumentState } from './use-document.ts';

interface DocHeadProps {
  readonly id: string;
  readonly state: DocumentState;
  readonly doubts: readonly Doubt[];
  readonly next: () => void;
  readonly check: () => Promise<void>;
  readonly side: 'paper' | 'record';
  readonly setSide: (side: 'paper' | 'record') => void;
}

/** Which document this is, what is left to look at, and what can be done with the whole of it. */
export function DocHead({ id, state, doubts, next, check, side, setSide }: DocHeadProps) {
  const { record } = state;
  const { header } = record;
  const checked = isChecked(record);
  const readAgain = async (): Promise<void> => {
    try {
      say(t('Đang đọc lại …', 'Reading anew …'));
      await api.readAgain(id);
      await state.reload();
      say(t('Đã đọc lại; các chỗ sửa được ghép lại.', 'Read anew; corrections were put in again.'));
    } catch (error) {
      sayProblem(error);
    }
  };
  const replace = (files: readonly File[]): void => {
    if (files.length === 0) return;
    upload(files.slice(0, 1), id);
    say(
      t('Đang đọc phiên bản mới; các chỗ sửa được ghép lại.', 'Reading the new version; corrections are put in again.'),
    );
    go('/');
  };
  return (
    <div class="doc-head">
      <a class="back" href="#/" aria-label={t('Về danh sách', 'Back to the list')}>
        ←
      </a>
      <div class="doc-name">
        <h1>{header.title ?? record.source.name}</h1>
        <p>
          {[
            header.number?.raw,
            showDay(header.issued?.to ?? header.issued?.from),
            header.issuer?.canonical,
            record.source.name,
            isRecognized(record.source.textFrom) && recognized(),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div class="doc-tools">
        <div class="sides" role="group" aria-label={t('Phần hiện trên màn hình hẹp', 'Part shown on a narrow screen')}>
          <button type="button" aria-pressed={side === 'paper'} onClick={() => setSide('paper')}>
            {t('Văn bản', 'Document')}
          </button>
          <button type="button" aria-pressed={side === 'record'} onClick={() => setSide('record')}>
            {t('Bản ghi', 'Record')}
          </button>
        </div>
        <button type="button" class={doubts.length > 0 ? 'look' : ''} onClick={next} disabled={doubts.length === 0}>
          {doubts.length > 0
            ? t(`Cần xem ${doubts.length}`, `To look at ${doubts.length}`)
            : t('Không còn gì cần xem', 'Nothing to look at')}{' '}
          <kbd>N</kbd>
        </button>
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
        <button type="button" class={checked ? 'done' : 'primary'} aria-pressed={checked} onClick={() => void check()}>
          {checked ? t('Đã soát xong ✓', 'Checked ✓') : t('Soát xong', 'Mark as checked')}
        </button>
        <details class="menu">
          <summary aria-label={t('Việc khác', 'More')}>⋯</summary>
          <ul>
            <li>
              <button type="button" onClick={() => void readAgain()}>
                {t('Đọc lại từ tệp gốc', 'Read anew from the source')}
              </button>
            </li>
            <li>
              <label class="file-button">
                {t('Thay bằng phiên bản mới …', 'Replace by a new version …')}
                <input type="file" onChange={(event) => replace([...(event.currentTarget.files ?? [])])} />
              </label>
            </li>
            <li>
              <a href={`/documents/${id}/source`} download={record.source.name}>
                {t('Tải tệp gốc', 'Download the source')}
              </a>
            </li>
            <li>
              <a href={`#/families`}>{t('Đối chiếu với văn bản khác', 'Compare with another document')}</a>
            </li>
            <li>
              <button type="button" onClick={() => print()}>
                {t('In', 'Print')}
              </button>
            </li>
          </ul>
        </details>
        <ExportMenu ids={[id]} />
      </div>
    </div>
  );
}
