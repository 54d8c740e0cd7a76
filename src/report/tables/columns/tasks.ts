import type { PlanRecord, Task, Time } from '../../../record/schema.ts';
import { exactDay } from '../../show-time.ts';
import { stripBullet } from '../formats/cell-text.ts';
import { isInherited, joinDistinct, joinUnits, labelDocument, listProducts, type Draft } from '../rows/draft.ts';
import { MODALITY_LABELS, TASK_KIND_LABELS } from '../rows/labels.ts';
import { scheduleOf } from '../rows/schedule.ts';
import { outputTable, type TableSite } from '../output-table.ts';
import { CONTENT_KEY, DOCUMENT_KEY, LEVEL, PLACE, SOURCE, TASK_KEY } from './shared.ts';

export const tasks = outputTable({
  name: 'tasks',
  heading: 'Nhiệm vụ',
  description: 'Mỗi dòng một nhiệm vụ.',
  key: ['document', 'task'],
  parents: [{ columns: ['document'], table: 'documents' }],
  columns: [
    {
      name: 'document_label',
      heading: 'Văn bản',
      type: 'text',
      description: 'Số, ký hiệu và trích yếu; tên tệp khi không có cả hai.',
      width: 30,
      isRequired: true,
    },
    LEVEL,
    {
      name: 'issuer',
      heading: 'Cơ quan ban hành',
      type: 'text',
      description: 'Cơ quan ban hành, tên đầy đủ.',
      width: 26,
      isIndexed: true,
    },
    {
      name: 'section',
      heading: 'Mục',
      type: 'text',
      description: 'Các đề mục bên trên, từ ngoài vào trong, cách nhau bằng " › ".',
      width: 30,
    },
    {
      name: 'action',
      heading: 'Nội dung nhiệm vụ',
      type: 'text',
      description: 'Việc phải làm.',
      width: 60,
      isRequired: true,
    },
    {
      name: 'lead',
      heading: 'Chủ trì',
      type: 'text',
      description: 'Đơn vị chủ trì, tên đầy đủ, cách nhau bằng "; ".',
      width: 28,
    },
    {
      name: 'coordinating',
      heading: 'Phối hợp',
      type: 'text',
      description: 'Đơn vị phối hợp, tên đầy đủ, cách nhau bằng "; ".',
      width: 28,
    },
    {
      name: 'first_day',
      heading: 'Từ ngày',
      type: 'day',
      description: 'Ngày đầu sớm nhất; trống khi chỉ ghi lúc hoàn thành ("hoàn thành trong năm 2025").',
      width: 12,
    },
    {
      name: 'last_day',
      heading: 'Đến ngày',
      type: 'day',
      description: 'Ngày cuối muộn nhất trong các thời gian của nhiệm vụ.',
      width: 12,
      isIndexed: true,
    },
    {
      name: 'deadline',
      heading: 'Hạn đầu tiên',
      type: 'day',
      description: 'Ngày cuối sớm nhất: hạn đầu tiên của nhiệm vụ có nhiều hạn.',
      width: 12,
      isIndexed: true,
    },
    {
      name: 'deadlines',
      heading: 'Các hạn',
      type: 'text',
      description: 'Ngày cuối của mỗi thời gian, dạng ISO, cách nhau bằng "; ".',
      width: 16,
    },
    {
      name: 'times',
      heading: 'Thời gian như đã ghi',
      type: 'text',
      description: 'Mọi thời gian của nhiệm vụ như ghi trong văn bản, cách nhau bằng "; ".',
      width: 24,
    },
    {
      name: 'targets',
      heading: 'Chỉ tiêu',
      type: 'text',
      description: 'Các chỉ tiêu như ghi trong văn bản, cách nhau bằng "; ".',
      width: 20,
    },
    {
      name: 'products',
      heading: 'Sản phẩm',
      type: 'text',
      description: 'Sản phẩm, kết quả như ghi ở cột hay dòng "Sản phẩm", cách nhau bằng "; ".',
      width: 24,
    },
    {
      name: 'quote',
      heading: 'Trích dẫn',
      type: 'text',
      description: 'Đoạn văn bản gốc, không kể dấu đầu dòng.',
      width: 60,
      isRequired: true,
    },
    ...PLACE.slice(0, 1),
    SOURCE,
    {
      name: 'is_time_inherited',
      heading: 'Thời gian lấy từ đề mục',
      type: 'boolean',
      description: 'Thời gian đứng ở đề mục hoặc cả kế hoạch, không ở chính nhiệm vụ.',
      width: 12,
    },
    {
      name: 'is_lead_inherited',
      heading: 'Chủ trì lấy từ đề mục',
      type: 'boolean',
      description: 'Đơn vị chủ trì đứng ở đề mục, không ở chính nhiệm vụ.',
      width: 12,
    },
    {
      name: 'modality',
      heading: 'Mức độ',
      type: 'text',
      description: 'Giao, đề nghị hay khuyến khích.',
      width: 12,
      isRequired: true,
      labels: MODALITY_LABELS,
    },
    {
      name: 'kind',
      heading: 'Loại',
      type: 'text',
      description: 'assignment khi có đơn vị chủ trì, nếu không là activity.',
      width: 12,
      isRequired: true,
      labels: TASK_KIND_LABELS,
    },
    {
      name: 'confidence',
      heading: 'Độ tin cậy',
      type: 'number',
      description: 'Từ 0 đến 1.',
      width: 10,
      isRequired: true,
    },
    {
      name: 'is_corrected',
      heading: 'Đã có người xem',
      type: 'boolean',
      description: 'Nhiệm vụ đã được nhận, sửa hoặc thêm tay trên bàn làm việc (kehoach desk).',
      width: 12,
      isRequired: true,
    },
    {
      name: 'issued',
      heading: 'Ngày ban hành',
      type: 'day',
      description: 'Ngày ban hành của văn bản; trống khi để trống ngày.',
      width: 13,
    },
    DOCUMENT_KEY,
    {
      name: 'task',
      heading: 'Mã nhiệm vụ',
      type: 'text',
      description: 'Mã của nhiệm vụ trong văn bản.',
      width: 10,
      isRequired: true,
    },
    {
      name: 'record_id',
      heading: 'Mã bản ghi',
      type: 'text',
      description: 'Mã của bản ghi chứa nhiệm vụ.',
      width: 19,
      isRequired: true,
    },
    {
      name: 'node',
      heading: 'Mã mục',
      type: 'text',
      description: 'Mã của mục trong dàn ý (outline) của bản ghi.',
      width: 12,
      isRequired: true,
    },
    {
      name: 'marker',
      heading: 'Dấu đầu dòng',
      type: 'text',
      description: 'Số hoặc dấu đầu dòng của mục, như ghi trong văn bản.',
      width: 8,
    },
    ...PLACE.slice(1),
    CONTENT_KEY,
    { ...TASK_KEY, isRequired: true, isIndexed: true },
  ],
  rows: draftTasks,
});

function draftTasks({ record, place, at, ofTask, findSection }: TableSite): Draft[] {
  const { header } = record;
  const label = labelDocument(record);
  return record.tasks.map((task) => ({
    ...at(task.span),
    ...draftSchedule(task.times, record.text),
    document_label: label,
    level: header.level,
    issuer: header.issuer?.canonical,
    issued: exactDay(header.issued),
    ...findSection(task.node, task.quote),
    action: stripBullet(task.action),
    lead: joinUnits(task, 'lead'),
    coordinating: joinUnits(task, 'coordinate'),
    is_lead_inherited: isInherited(task.units.filter(({ role }) => role === 'lead')),
    targets: joinDistinct(task.targets.map(({ raw }) => raw)),
    products: joinDistinct(listProducts(task)),
    quote: stripBullet(task.quote),
    source: place.source,
    modality: task.modality,
    kind: task.kind,
    confidence: task.confidence,
    is_corrected: isTouched(record, task),
    record_id: record.id,
    node: task.node,
    ...ofTask(task.id),
  }));
}

/** Whether a person accepted, changed or added a task on the desk. */
function isTouched({ corrections = [] }: PlanRecord, { id }: Task): boolean {
  return corrections.some(({ task, state }) => task === id && state === 'applied');
}

function draftSchedule(all: readonly Time[], text: string): Draft {
  const { firstDay, lastDay, deadlines, isInherited } = scheduleOf(all, text);
  return {
    first_day: firstDay,
    last_day: lastDay,
    deadline: deadlines[0],
    deadlines: joinDistinct(deadlines),
    times: joinDistinct(all.map(({ raw }) => raw)),
    is_time_inherited: isInherited,
  };
}
