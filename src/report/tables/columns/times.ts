import type { Time } from '../../../record/schema.ts';
import type { Draft, Locate } from '../rows/draft.ts';
import { PRECISION_LABELS, TIME_KIND_LABELS } from '../rows/labels.ts';
import { outputTable } from '../output-table.ts';
import { CONTENT_KEY, DOCUMENT_KEY, OF_TASK, PARENTS_OF_FACT, PLACE, TASK_KEY } from './shared.ts';

export const times = outputTable({
  name: 'times',
  heading: 'Thời gian',
  description: 'Mỗi dòng một thời gian của một nhiệm vụ, hoặc ngày ban hành.',
  parents: PARENTS_OF_FACT,
  columns: [
    DOCUMENT_KEY,
    OF_TASK,
    {
      name: 'kind',
      heading: 'Loại',
      type: 'text',
      description: 'Loại thời gian.',
      width: 16,
      isRequired: true,
      labels: TIME_KIND_LABELS,
    },
    {
      name: 'written',
      heading: 'Như đã ghi',
      type: 'text',
      description: 'Như ghi trong văn bản.',
      width: 34,
      isRequired: true,
    },
    { name: 'first_day', heading: 'Từ ngày', type: 'day', description: 'Ngày đầu, tính cả ngày đó.', width: 12 },
    {
      name: 'last_day',
      heading: 'Đến ngày',
      type: 'day',
      description: 'Ngày cuối, tính cả ngày đó.',
      width: 12,
      isIndexed: true,
    },
    { name: 'edtf', heading: 'EDTF', type: 'text', description: 'Extended Date/Time Format, mức 1.', width: 22 },
    {
      name: 'precision',
      heading: 'Chính xác đến',
      type: 'text',
      description: 'Độ chính xác như đã ghi.',
      width: 13,
      isRequired: true,
      labels: PRECISION_LABELS,
    },
    {
      name: 'is_exclusive',
      heading: 'Trước ngày cuối',
      type: 'boolean',
      description: '"trước ngày …": có thể không tính chính ngày cuối.',
      width: 12,
      isRequired: true,
    },
    {
      name: 'is_approximate',
      heading: 'Dự kiến',
      type: 'boolean',
      description: '"dự kiến", "khoảng", "đầu tháng".',
      width: 9,
      isRequired: true,
    },
    { name: 'recurrence', heading: 'Lặp lại', type: 'text', description: 'Lặp lại thế nào, như đã ghi.', width: 22 },
    {
      name: 'clock',
      heading: 'Giờ',
      type: 'text',
      description: 'Giờ trong ngày: "19:30" hoặc "08:00/10:00".',
      width: 12,
    },
    {
      name: 'is_inherited',
      heading: 'Lấy từ đề mục',
      type: 'boolean',
      description: 'Đứng ở đề mục hoặc cả kế hoạch.',
      width: 12,
      isRequired: true,
    },
    ...PLACE,
    CONTENT_KEY,
    TASK_KEY,
  ],
  rows: ({ record: { header, tasks }, at, ofTask }) => [
    ...(header.issued ? [draftTime(header.issued, at)] : []),
    ...tasks.flatMap((task) => task.times.map((time) => ({ ...draftTime(time, at), ...ofTask(task.id) }))),
  ],
});

function draftTime(time: Time, at: Locate): Draft {
  return {
    ...at(time.span),
    kind: time.kind,
    written: time.raw,
    first_day: time.from,
    last_day: time.to,
    edtf: time.edtf,
    precision: time.precision,
    is_exclusive: time.exclusive,
    is_approximate: time.approximate ?? false,
    recurrence: time.recurrence,
    clock: time.clock,
    is_inherited: time.inherited,
  };
}
