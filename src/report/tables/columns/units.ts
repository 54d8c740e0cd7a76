import { bodiesOf } from '../../../record/unit-bodies.ts';
import type { Unit } from '../../../record/schema.ts';
import type { Draft, Locate } from '../rows/draft.ts';
import { ROLE_LABELS, SYSTEM_LABELS, type UnitPlace } from '../rows/labels.ts';
import { outputTable } from '../output-table.ts';
import { CONTENT_KEY, DOCUMENT_KEY, LEVEL, OF_TASK, PARENTS_OF_FACT, PLACE, TASK_KEY } from './shared.ts';

export const units = outputTable({
  name: 'units',
  heading: 'Đơn vị',
  description: 'Mỗi dòng một đơn vị ở một chỗ: trong một nhiệm vụ, hoặc là cơ quan ban hành, cơ quan chủ quản.',
  parents: PARENTS_OF_FACT,
  columns: [
    DOCUMENT_KEY,
    OF_TASK,
    {
      name: 'role',
      heading: 'Vai trò',
      type: 'text',
      description: 'Vai trò của đơn vị.',
      width: 18,
      isRequired: true,
      labels: ROLE_LABELS,
      isIndexed: true,
    },
    {
      name: 'name',
      heading: 'Tên như đã ghi',
      type: 'text',
      description: 'Tên như ghi trong văn bản.',
      width: 36,
      isRequired: true,
    },
    {
      name: 'canonical',
      heading: 'Tên đầy đủ',
      type: 'text',
      description: 'Đã viết hết chữ viết tắt, thêm địa danh của cơ quan ban hành khi tên bỏ qua.',
      width: 44,
      isRequired: true,
      isIndexed: true,
    },
    { ...LEVEL, description: 'Cấp của đơn vị.', isIndexed: false },
    {
      name: 'system',
      heading: 'Hệ thống',
      type: 'text',
      description: 'Hệ thống của đơn vị.',
      width: 18,
      labels: SYSTEM_LABELS,
    },
    {
      name: 'is_collective',
      heading: 'Nhiều đơn vị',
      type: 'boolean',
      description: 'Chỉ nhiều đơn vị ("các cơ quan liên quan").',
      width: 12,
      isRequired: true,
    },
    {
      name: 'is_inherited',
      heading: 'Lấy từ đề mục',
      type: 'boolean',
      description: 'Đứng ở đề mục bên trên, không ở chính nhiệm vụ.',
      width: 12,
      isRequired: true,
    },
    ...PLACE,
    CONTENT_KEY,
    TASK_KEY,
  ],
  rows: ({ record: { header, tasks }, at, ofTask }) => [
    ...(header.issuer ? [draftUnit(header.issuer, 'issuer', at)] : []),
    ...(header.parentIssuer ? [draftUnit(header.parentIssuer, 'parent-issuer', at)] : []),
    ...tasks.flatMap(({ id, units }) =>
      units.flatMap((unit) =>
        bodiesOf(unit).map((body) => ({
          ...draftUnit(body, unit.role, at),
          ...ofTask(id),
          is_inherited: unit.inherited,
        })),
      ),
    ),
  ],
});

function draftUnit(unit: Unit, role: UnitPlace, at: Locate): Draft {
  const { name, canonical, level, system, collective, span } = unit;
  return { ...at(span), role, name, canonical, level, system, is_collective: collective, is_inherited: false };
}
