import type { PlanRecord } from '../adapters.ts';
import { api } from '../base/api.ts';
import { t } from '../base/language.ts';
import { go } from '../base/route.ts';
import { say, sayProblem } from '../base/toast.tsx';
import { upload } from '../list/uploads.ts';

interface DocMenuProps {
  readonly id: string;
  readonly record: PlanRecord;
  readonly reload: () => Promise<void>;
}

/** What is rarely done with a whole document. */
export function DocMenu({ id, record, reload }: DocMenuProps) {
  return (
    <details class="menu">
      <summary aria-label={t('Việc khác', 'More')}>⋯</summary>
      <ul>
        <li>
          <button type="button" onClick={() => void readAgain(id, reload)}>
            {t('Đọc lại từ tệp gốc', 'Read anew from the source')}
          </button>
        </li>
        <li>
          <label class="file-button">
            {t('Thay bằng phiên bản mới …', 'Replace by a new version …')}
            <input type="file" onChange={(event) => replace(id, [...(event.currentTarget.files ?? [])])} />
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
  );
}

async function readAgain(id: string, reload: () => Promise<void>): Promise<void> {
  try {
    say(t('Đang đọc lại …', 'Reading anew …'));
    await api.readAgain(id);
    await reload();
    say(t('Đã đọc lại; các chỗ sửa được ghép lại.', 'Read anew; corrections were put in again.'));
  } catch (error) {
    sayProblem(error);
  }
}

/** The first of `files` takes the place of the document. */
function replace(id: string, files: readonly File[]): void {
  if (files.length === 0) return;
  upload(files.slice(0, 1), id);
  say(
    t('Đang đọc phiên bản mới; các chỗ sửa được ghép lại.', 'Reading the new version; corrections are put in again.'),
  );
  go('/');
}
