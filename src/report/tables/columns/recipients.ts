import { stripBullet } from '../formats/cell-text.ts';
import { outputTable } from '../output-table.ts';
import { CONTENT_KEY, DOCUMENT_KEY, PLACE } from './shared.ts';

export const recipients = outputTable({
  name: 'recipients',
  heading: 'Nơi nhận',
  description: 'Mỗi dòng một nơi nhận.',
  parents: [{ columns: ['document'], table: 'documents' }],
  columns: [
    DOCUMENT_KEY,
    {
      name: 'name',
      heading: 'Nơi nhận',
      type: 'text',
      description: 'Tên như ghi trong văn bản.',
      width: 50,
      isRequired: true,
      isIndexed: true,
    },
    { name: 'purpose', heading: 'Để', type: 'text', description: 'Phần trong ngoặc: "B/c", "để t/h".', width: 16 },
    { name: 'is_archive', heading: 'Lưu', type: 'boolean', description: 'Là dòng "Lưu".', width: 8, isRequired: true },
    ...PLACE,
    CONTENT_KEY,
  ],
  rows: ({ record, at }) =>
    record.recipients.map(({ name, purpose, archive, span }) => ({
      ...at(span),
      name: stripBullet(name),
      purpose,
      is_archive: archive ?? false,
    })),
});
