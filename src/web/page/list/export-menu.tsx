import { t } from '../base/language.ts';

const KINDS = [
  ['xlsx', 'Excel'],
  ['docx', 'Word'],
  ['ics', 'ICS'],
  ['csv', 'CSV'],
  ['ndjson', 'JSON'],
] as const;

const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  xlsx: ['bảng tính Excel', 'Excel workbook'],
  docx: ['bảng theo dõi Word', 'Word list by unit'],
  ics: ['lịch các thời hạn', 'calendar of deadlines'],
  csv: ['bảng nhiệm vụ CSV', 'tasks as CSV'],
  ndjson: ['bản ghi, mỗi dòng một văn bản', 'records, one a line'],
};

/** Takes away what is shown (`ids`), or all of it (null), with the corrections. */
export function ExportMenu({ ids }: { readonly ids: readonly string[] | null }) {
  const chosen = ids === null ? '' : `&ids=${ids.slice(0, 4_000).join(',')}`;
  return (
    <details class="menu">
      <summary>{t('Xuất', 'Export')}</summary>
      <ul>
        {KINDS.map(([kind, name]) => (
          <li key={kind}>
            <a href={`/export?kind=${kind}${chosen}`} download={`ke-hoach.${kind}`}>
              <b>{name}</b> <span>{t(...(NAMES[kind] ?? ['', '']))}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
