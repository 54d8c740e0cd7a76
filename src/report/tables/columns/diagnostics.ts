import { SEVERITY_LABELS } from '../rows/labels.ts';
import { outputTable } from '../output-table.ts';
import { CONTENT_KEY, DOCUMENT_KEY, PLACE } from './shared.ts';

export const diagnostics = outputTable({
  name: 'diagnostics',
  heading: 'Lưu ý',
  description: 'Mỗi dòng một điều cần xem lại, do kehoach báo.',
  parents: [{ columns: ['document'], table: 'documents' }],
  columns: [
    DOCUMENT_KEY,
    {
      name: 'severity',
      heading: 'Mức',
      type: 'text',
      description: 'Mức độ.',
      width: 12,
      isRequired: true,
      labels: SEVERITY_LABELS,
    },
    {
      name: 'code',
      heading: 'Mã',
      type: 'text',
      description: 'Mã của điều cần xem lại.',
      width: 32,
      isRequired: true,
      isIndexed: true,
    },
    {
      name: 'message',
      heading: 'Nội dung',
      type: 'text',
      description: 'Một câu cho người đọc.',
      width: 70,
      isRequired: true,
    },
    ...PLACE,
    CONTENT_KEY,
  ],
  rows: ({ record, at }) =>
    record.diagnostics.map(({ code, severity, message, span, page }) => ({
      ...at(span),
      ...(page === undefined ? {} : { page }),
      code,
      severity,
      message,
    })),
});
