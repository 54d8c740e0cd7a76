import type { PlanRecord } from '../../../record/schema.ts';
import { joinDistinct, type Draft, type Locate } from '../rows/draft.ts';
import { USE_LABELS } from '../rows/labels.ts';
import { outputTable } from '../output-table.ts';
import { CONTENT_KEY, DOCUMENT_KEY, PLACE } from './shared.ts';

export const references = outputTable({
  name: 'references',
  heading: 'Văn bản viện dẫn',
  description: 'Mỗi dòng một văn bản được nhắc tới.',
  key: ['document', 'reference'],
  parents: [{ columns: ['document'], table: 'documents' }],
  columns: [
    DOCUMENT_KEY,
    {
      name: 'reference',
      heading: 'STT',
      type: 'integer',
      description: 'Vị trí trong danh sách references của bản ghi, từ 0.',
      width: 6,
      isRequired: true,
    },
    {
      name: 'written',
      heading: 'Như đã ghi',
      type: 'text',
      description: 'Như ghi trong văn bản.',
      width: 60,
      isRequired: true,
    },
    { name: 'type_code', heading: 'Mã loại', type: 'text', description: 'Mã loại: KH, QĐ, NQ, CV …', width: 9 },
    {
      name: 'number',
      heading: 'Số, ký hiệu',
      type: 'text',
      description: 'Số và ký hiệu, không có dấu cách; trống với luật nêu theo tên.',
      width: 22,
      isIndexed: true,
    },
    { name: 'dated', heading: 'Ngày', type: 'day', description: 'Ngày của văn bản được nhắc tới.', width: 12 },
    {
      name: 'issuer',
      heading: 'Cơ quan ban hành',
      type: 'text',
      description: 'Cơ quan ban hành văn bản được nhắc tới.',
      width: 30,
    },
    {
      name: 'subject',
      heading: 'Về việc',
      type: 'text',
      description: 'Nội dung của văn bản được nhắc tới.',
      width: 50,
    },
    {
      name: 'use',
      heading: 'Dùng làm',
      type: 'text',
      description: 'Căn cứ ban hành hay chỉ nhắc tới.',
      width: 12,
      isRequired: true,
      labels: USE_LABELS,
    },
    {
      name: 'tasks',
      heading: 'Trong nhiệm vụ',
      type: 'text',
      description: 'Mã các nhiệm vụ nhắc tới nó, cách nhau bằng "; ".',
      width: 16,
    },
    ...PLACE,
    CONTENT_KEY,
  ],
  rows: ({ record, at }) => draftReferences(record, at),
});

function draftReferences(record: PlanRecord, at: Locate): Draft[] {
  const citing = new Map<number, string[]>();
  for (const { id, references } of record.tasks) {
    for (const index of references) citing.set(index, [...(citing.get(index) ?? []), id]);
  }
  return record.references.map((reference, index) => ({
    ...at(reference.span),
    reference: index,
    written: reference.raw,
    type_code: reference.type,
    number: reference.number,
    dated: reference.date,
    issuer: reference.issuer,
    subject: reference.subject,
    use: reference.use,
    tasks: joinDistinct(citing.get(index) ?? []),
  }));
}
