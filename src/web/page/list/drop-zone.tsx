import { useRef } from 'preact/hooks';
import { t } from '../base/language.ts';
import { useStore } from '../base/store.ts';
import { forgetFailed, upload, uploads } from './uploads.ts';

/** Files and folders in: as the whole page while the archive is empty, as two buttons later. */
export function DropZone({ isWhole }: { readonly isWhole: boolean }) {
  if (!isWhole)
    return (
      <>
        <DropButtons isWhole={false} />
        <Failures />
      </>
    );
  return (
    <section class="welcome">
      <div class="welcome-sheet">
        <h1>{t('Thả văn bản vào đây', 'Drop documents here')}</h1>
        <p>
          {t(
            'Kế hoạch, quyết định, công văn bằng PDF, Word, RTF, HTML, Markdown hay văn bản thuần. Từng tệp, hoặc cả thư mục.',
            'Plans, decisions, letters as PDF, Word, RTF, HTML, Markdown or plain text. Files or whole folders.',
          )}
        </p>
        <DropButtons isWhole />
        <Failures />
        <p class="soft">
          {t(
            'Mọi việc diễn ra trên máy này. Không có gì được gửi đi nơi khác.',
            'All of it happens on this machine. Nothing is sent anywhere.',
          )}
        </p>
      </div>
    </section>
  );
}

function DropButtons({ isWhole }: { readonly isWhole: boolean }) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  return (
    <div class="drop-buttons">
      <button type="button" class={isWhole ? 'primary' : ''} onClick={() => files.current?.click()}>
        {t('Thêm văn bản', 'Add documents')}
      </button>
      <button type="button" onClick={() => folder.current?.click()}>
        {t('Thêm thư mục', 'Add a folder')}
      </button>
      <input
        ref={files}
        id="files"
        type="file"
        multiple
        hidden
        aria-label={t('Thêm văn bản', 'Add documents')}
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={t('Thêm thư mục', 'Add a folder')}
        {...{ webkitdirectory: true }}
        onChange={(event) => take(event.currentTarget)}
      />
    </div>
  );
}

/** Sends what was chosen; hidden files and Word's lock files are no documents. */
function take(input: HTMLInputElement): void {
  upload([...(input.files ?? [])].filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$')));
  input.value = '';
}

function Failures() {
  const failed = useStore(uploads).filter(({ state }) => state === 'failed');
  if (failed.length === 0) return null;
  return (
    <div class="failures" role="alert">
      <ul>
        {failed.slice(0, 20).map(({ key, name, message }) => (
          <li key={key}>
            <b>{name}</b>: {message}
          </li>
        ))}
      </ul>
      <button type="button" onClick={forgetFailed}>
        {t('Đã rõ', 'Understood')}
      </button>
    </div>
  );
}
