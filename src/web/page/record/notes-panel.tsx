import { label } from '../base/labels.ts';
import { t } from '../base/language.ts';
import { show } from '../paper/focus.ts';
import type { RecordPanelProps } from './record-panel.tsx';

/** What the program has to say of the document, and the corrections with their fate. */
export function NotesPanel({ state, focus }: RecordPanelProps) {
  const { record, corrections, stuck } = state;
  const { diagnostics } = record;
  const when = (at: string): string =>
    new Date(at).toLocaleString(t('vi-VN', 'en-GB'), { dateStyle: 'short', timeStyle: 'short' });
  return (
    <div class="notes">
      {diagnostics.length === 0 && corrections.length === 0 && (
        <p class="empty">{t('Không có lưu ý nào.', 'Nothing to note.')}</p>
      )}
      {diagnostics.map(({ message, severity, span, page, code }, index) => (
        <button
          key={index}
          type="button"
          class={`note-item ${severity}`}
          disabled={!span}
          title={code}
          onClick={() => span && show(focus, null, span)}
        >
          <span class={`tag ${severity === 'error' ? 'bad' : severity === 'warning' ? 'look' : ''}`}>
            {severity === 'error'
              ? t('lỗi', 'error')
              : severity === 'warning'
                ? t('cần xem', 'look')
                : t('thông tin', 'info')}
          </span>
          <span>
            {message} {page !== undefined && <small>{t(`trang ${page}`, `page ${page}`)}</small>}
          </span>
        </button>
      ))}
      {corrections.length > 0 && <h2 class="group">{t('Chỗ sửa', 'Corrections')}</h2>}
      {corrections.map(({ op, path, quote, by, at, was, value, span }, index) => {
        const reason = stuck[index] ?? null;
        return (
          <div key={index} class={`correction${reason ? ' is-stuck' : ''}`}>
            <button type="button" disabled={!span} onClick={() => span && show(focus, null, span)}>
              <b>{describe(op, path)}</b>
              {quote !== '' && <q lang="vi">{quote.slice(0, 120)}</q>}
              {op === 'replace' && (typeof value === 'string' || typeof was === 'string') && (
                <span class="change" lang="vi">
                  <del>{typeof was === 'string' ? was : '—'}</del> →{' '}
                  <ins>{typeof value === 'string' ? value : '—'}</ins>
                </span>
              )}
              <small>
                {by}, {when(at)}
              </small>
            </button>
            {reason && (
              <p class="note bad">
                {label('stuck', reason)}.{' '}
                <button type="button" onClick={() => void state.drop([index])}>
                  {t('Bỏ chỗ sửa này', 'Drop this correction')}
                </button>
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
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
