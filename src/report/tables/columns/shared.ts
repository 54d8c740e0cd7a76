import { LEVEL_LABELS } from '../rows/labels.ts';
import type { Column, TableDefinition } from '../table.ts';

export const DOCUMENT_KEY: Column = {
  name: 'document',
  heading: 'STT văn bản',
  type: 'integer',
  description: 'Số thứ tự của văn bản theo thứ tự đầu vào, từ 1; nối với bảng documents.',
  width: 9,
  isRequired: true,
};

export const CONTENT_KEY: Column = {
  name: 'document_key',
  heading: 'Khóa văn bản',
  type: 'text',
  description: 'SHA-256 của tệp, "source:" và đường dẫn khi không mở được; giữ nguyên qua các lần chạy.',
  width: 20,
  isRequired: true,
};

export const TASK_KEY: Column = {
  name: 'task_key',
  heading: 'Khóa nhiệm vụ',
  type: 'text',
  description: 'Từ văn bản và lời của nhiệm vụ; giữ nguyên khi văn bản có thêm hay bớt nhiệm vụ khác.',
  width: 20,
};

export const SOURCE: Column = {
  name: 'source',
  heading: 'Tệp nguồn',
  type: 'text',
  description: 'Đường dẫn của tệp như khi tìm thấy; trong XLSX là liên kết mở tệp.',
  width: 30,
  isRequired: true,
  isLink: true,
};

/** Where a value stands in the `text` of the record. */
export const PLACE: readonly Column[] = [
  {
    name: 'page',
    heading: 'Trang',
    type: 'integer',
    description: 'Trang có chỗ bắt đầu của trích dẫn; trống với định dạng không chia trang.',
    width: 7,
  },
  {
    name: 'span_start',
    heading: 'Vị trí đầu',
    type: 'integer',
    description: 'Vị trí bắt đầu trong text của bản ghi (đơn vị mã UTF-16, từ 0).',
    width: 10,
  },
  {
    name: 'span_end',
    heading: 'Vị trí cuối',
    type: 'integer',
    description: 'Vị trí kết thúc trong text của bản ghi, không kể chính nó.',
    width: 10,
  },
];

export const LEVEL: Column = {
  name: 'level',
  heading: 'Cấp',
  type: 'text',
  description: 'Cấp hành chính của cơ quan ban hành.',
  width: 12,
  labels: LEVEL_LABELS,
  isIndexed: true,
};

export const OF_TASK: Column = {
  name: 'task',
  heading: 'Mã nhiệm vụ',
  type: 'text',
  description: 'Nhiệm vụ trong bảng tasks; trống khi thuộc phần đầu văn bản.',
  width: 10,
};

export const PARENTS_OF_FACT: TableDefinition['parents'] = [
  { columns: ['document'], table: 'documents' },
  { columns: ['document', 'task'], table: 'tasks' },
];
