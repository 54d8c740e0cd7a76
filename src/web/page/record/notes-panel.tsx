import type { Correction, PlanRecord } from '../adapters.ts';
import { label } from '../base/labels.ts';
import { t } from '../base/language.ts';
import { show, type Focus } from '../paper/focus.ts';
import type { RecordPanelProps } from './record-panel.tsx';

/** What the program has to say of the document, and the corrections with their fate. */
export function NotesPanel({ state, focus }: RecordPanelProps) {
  const { record, corrections, stuck, drop } = state;
  const { diagnostics } = record;
  return (
    <div class="notes">
      {diagnostics.length === 0 && corrections.length === 0 && (
        <p class="empty">{t('Không có lưu ý nào.', 'Nothing to note.')}</p>
      )}
      {diagnostics.map((diagnostic, index) => (
        <DiagnosticItem key={index} diagnostic={diagnostic} focus={focus} />
      ))}
      {corrections.length > 0 && <h2 class="group">{t('Chỗ sửa', 'Corrections')}</h2>}
      {corrections.map((correction, index) => (
        <CorrectionItem
          key={index}
          correction={correction}
          stuck={stuck[index] ?? null}
          drop={() => void drop([index])}
          focus={focus}
        />
      ))}
    </div>
  );
}

interface DiagnosticItemProps {
  readonly diagnostic: PlanRecord['diagnostics'][number];
  readonly focus: Focus;
}

function DiagnosticItem({ diagnostic, focus }: DiagnosticItemProps) {
  const { message, severity, span, page, code } = diagnostic;
  return (
    <button
      type="button"
      class={`note-item ${severity}`}
      disabled={!span}
      title={code}
      onClick={() => span && show(focus, null, span)}
    >
      <SeverityTag severity={severity} />
      <span>
        {message} {page !== undefined && <small>{t(`trang ${page}`, `page ${page}`)}</small>}
      </span>
    </button>
  );
}

function SeverityTag({ severity }: { readonly severity: string }) {
  if (severity === 'error') return <span class="tag bad">{t('lỗi', 'error')}</span>;
  if (severity === 'warning') return <span class="tag look">{t('cần xem', 'look')}</span>;
  return <span class="tag">{t('thông tin', 'info')}</span>;
}

interface CorrectionItemProps {
  readonly correction: Correction;
  /** Code of the reason why it could not be put in; null where it was. */
  readonly stuck: string | null;
  readonly drop: () => void;
  readonly focus: Focus;
}

function CorrectionItem({ correction, stuck, drop, focus }: CorrectionItemProps) {
  const { op, path, quote, by, at, span } = correction;
  return (
    <div class={`correction${stuck ? ' is-stuck' : ''}`}>
      <button type="button" disabled={!span} onClick={() => span && show(focus, null, span)}>
        <b>{describe(op, path)}</b>
        {quote !== '' && <q lang="vi">{quote.slice(0, 120)}</q>}
        <Change correction={correction} />
        <small>
          {by}, {showMoment(at)}
        </small>
      </button>
      {stuck && (
        <p class="note bad">
          {label('stuck', stuck)}.{' '}
          <button type="button" onClick={drop}>
            {t('Bỏ chỗ sửa này', 'Drop this correction')}
          </button>
        </p>
      )}
    </div>
  );
}

/** What stood there and what stands there now, where either is words. */
function Change({ correction: { op, was, value } }: { readonly correction: Correction }) {
  if (op !== 'replace' || (typeof value !== 'string' && typeof was !== 'string')) return null;
  return (
    <span class="change" lang="vi">
      <del>{typeof was === 'string' ? was : '—'}</del> → <ins>{typeof value === 'string' ? value : '—'}</ins>
    </span>
  );
}

function showMoment(iso: string): string {
  return new Date(iso).toLocaleString(t('vi-VN', 'en-GB'), { dateStyle: 'short', timeStyle: 'short' });
}

const FIELDS: Readonly<Record<string, readonly [string, string]>> = {
  action: ['Sửa lời nhiệm vụ', 'Words of a task'],
  units: ['Sửa đơn vị', 'Units of a task'],
  times: ['Sửa thời gian', 'Times of a task'],
  targets: ['Sửa chỉ tiêu', 'Targets of a task'],
  modality: ['Sửa mức độ', 'Modality of a task'],
  kind: ['Loại nhiệm vụ', 'Kind of a task'],
  role: ['Sửa vai của mục', 'Role of a part'],
};

function describe(op: string, path: string): string {
  if (path === '/id') return t('Đã soát xong cả văn bản', 'The whole document is checked');
  if (op === 'add') return t('Thêm nhiệm vụ', 'Task added');
  if (op === 'remove') return t('Bỏ nhiệm vụ', 'Task refused');
  if (op === 'test') return t('Nhận nhiệm vụ', 'Task accepted');
  const field = path.split('/').at(-1) ?? '';
  const pair = FIELDS[field];
  return pair ? t(...pair) : `${t('Sửa thể thức', 'Header')}: ${field}`;
}
