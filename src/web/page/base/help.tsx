import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from './language.ts';
import { userName } from './settings.ts';
import { useStore } from './store.ts';

const KEYS: readonly (readonly [keys: string, vi: string, en: string])[] = [
  ['/', 'tìm trong mọi văn bản', 'search all documents'],
  ['J K', 'nhiệm vụ (hoặc dòng) sau, trước', 'next, previous task (or row)'],
  ['N', 'chỗ cần xem tiếp theo', 'next thing to look at'],
  ['A', 'nhận nhiệm vụ: đúng', 'accept the task: right'],
  ['R', 'bỏ nhiệm vụ: không phải', 'refuse the task: is none'],
  ['E', 'sửa nhiệm vụ', 'edit the task'],
  ['T', 'thêm nhiệm vụ từ đoạn đang bôi đen', 'add a task from the selected text'],
  ['W', 'vì sao: quy tắc nào đã chạy', 'why: which rules fired'],
  ['U', 'hoàn tác', 'undo'],
  ['Shift U', 'làm lại', 'redo'],
  ['D', 'đã soát xong cả văn bản', 'the whole document is checked'],
  ['?', 'bảng này', 'this table'],
];

/** All keys, and the name that stands beside corrections. */
export function HelpDialog({ close }: { readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useStore(userName);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" onClose={close} aria-labelledby="help-title">
      <h2 id="help-title">{t('Phím tắt', 'Keys')}</h2>
      <dl class="keys">
        {KEYS.map(([keys, vi, en]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(vi, en)}</dd>
          </div>
        ))}
      </dl>
      <label class="field">
        <span>{t('Tên người sửa (ghi cạnh mỗi chỗ sửa)', 'Name written beside each correction')}</span>
        <input value={name} maxLength={100} onInput={(event) => userName.set(event.currentTarget.value)} />
      </label>
      <form method="dialog" class="dialog-end">
        <button type="submit" class="primary">
          {t('Đóng', 'Close')}
        </button>
      </form>
    </dialog>
  );
}
