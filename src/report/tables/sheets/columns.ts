import { diagnostics } from '../columns/diagnostics.ts';
import { documents } from '../columns/documents.ts';
import { recipients } from '../columns/recipients.ts';
import { references } from '../columns/references.ts';
import { SOURCE } from '../columns/shared.ts';
import { tasks } from '../columns/tasks.ts';
import { times } from '../columns/times.ts';
import { units } from '../columns/units.ts';
import type { Column, SheetName, TableDefinition } from '../table.ts';
import { followUp } from './follow-up.ts';

/** Columns of a table for programs, by name, as the sheets for people have them. */
function pick(table: TableDefinition, ...names: readonly string[]): Column[] {
  return names.map((name) => {
    const column = table.columns.find((one) => one.name === name);
    if (!column) throw new Error(`table ${table.name} has no column ${name}`);
    return { ...column, isLink: false };
  });
}

function pickOne(table: TableDefinition, name: string, changes: Partial<Column>): Column[] {
  return pick(table, name).map((column) => ({ ...column, ...changes }));
}

function hide(columns: readonly Column[]): Column[] {
  return columns.map((column) => ({ ...column, isHidden: true }));
}

const LABEL = pickOne(tasks, 'document_label', { width: 32 });
const TASK = pickOne(tasks, 'action', { name: 'task_text', heading: 'Nhiệm vụ', width: 44 });
const PAGE = [
  ...pick(tasks, 'page'),
  ...pickOne(documents, 'source', { name: 'open', heading: 'Tệp', width: 7, isLink: true, isSpoken: true }),
];
const ISSUED = pickOne(documents, 'issued', { name: 'issued_shown', width: 14 });

function sheet(name: SheetName, heading: string, description: string, columns: readonly Column[]): TableDefinition {
  return { name, heading, description, columns, parents: [] };
}

/** The sheets of the workbook but "Tổng hợp": what people read, each row with its document, its task, its page. */
export const SHEETS = {
  'sheet-follow-up': followUp,
  'sheet-documents': sheet('sheet-documents', 'Văn bản', 'Mỗi dòng một văn bản đọc được.', [
    ...LABEL,
    ...pick(documents, 'number', 'type'),
    ...ISSUED,
    ...pick(documents, 'issuer', 'level', 'signer', 'signer_position', 'addressees', 'task_count', 'warning_count'),
    ...pick(documents, 'status', 'pages'),
    ...PAGE.slice(1),
    ...hide([...pick(documents, 'source', 'is_draft', 'urgency', 'secrecy', 'record_file', 'sha256')]),
  ]),
  'sheet-units': sheet('sheet-units', 'Đơn vị', units.description, [
    ...pick(units, 'canonical', 'role', 'name', 'level'),
    ...LABEL,
    ...TASK,
    ...PAGE,
    ...hide(pick(units, 'system', 'is_collective', 'is_inherited')),
  ]),
  'sheet-times': sheet('sheet-times', 'Thời gian', times.description, [
    ...pick(times, 'written', 'first_day', 'last_day', 'kind', 'recurrence', 'clock'),
    ...LABEL,
    ...TASK,
    ...PAGE,
    ...hide(pick(times, 'precision', 'is_exclusive', 'is_approximate', 'is_inherited')),
  ]),
  'sheet-references': sheet('sheet-references', 'Viện dẫn', references.description, [
    ...pick(references, 'written', 'number', 'dated', 'issuer', 'subject', 'use'),
    ...LABEL,
    ...TASK,
    ...PAGE,
  ]),
  'sheet-recipients': sheet('sheet-recipients', 'Nơi nhận', recipients.description, [
    ...pick(recipients, 'name', 'purpose', 'is_archive'),
    ...LABEL,
    ...PAGE,
  ]),
  'sheet-rules': sheet(
    'sheet-rules',
    'Quy định',
    'Việc mà luật, nghị định, thông tư, quy chế, quy định giao mỗi khi gặp: không có lúc xong nên không ở trang "Theo dõi".',
    [
      ...LABEL,
      ...pick(tasks, 'action', 'lead', 'coordinating', 'times', 'section'),
      ...PAGE,
      ...hide(pick(tasks, 'modality', 'source')),
    ],
  ),
  'sheet-notes': sheet('sheet-notes', 'Lưu ý', diagnostics.description, [
    ...pick(diagnostics, 'severity', 'message'),
    ...LABEL,
    ...TASK,
    ...PAGE,
    ...hide(pick(diagnostics, 'code')),
  ]),
  'sheet-unreadable': sheet('sheet-unreadable', 'Không đọc được', 'Mỗi dòng một tệp không đọc được.', [
    { ...SOURCE, width: 50 },
    ...pickOne(documents, 'status', { width: 18 }),
    ...pickOne(documents, 'failure', { heading: 'Vì sao', width: 60 }),
    {
      name: 'advice',
      heading: 'Cần làm gì',
      type: 'text',
      description: 'Việc người dùng có thể làm.',
      width: 60,
      isRequired: true,
      isSpoken: true,
    },
    ...hide(pick(documents, 'sha256')),
  ]),
} as const;
