import type { AuditMatrix, Brief, Change, Finding, LinkSide, LinkStatus } from '../../../compare/index.ts';
import {
  CERTAINTY_LABELS,
  KIND_LABELS,
  labelFinding,
  SEVERITY_LABELS,
  STATUS_LABELS,
  VERDICT_LABELS,
} from '../compare-labels.ts';
import { inVietnamese, type Say } from '../../say.ts';
import { stripBullet } from '../../tables/formats/cell-text.ts';
import type { Cell } from '../../tables/table.ts';
import { columnOf, type SheetPlan } from './sheet.ts';

const LINK_COLUMNS = [
  columnOf('parent', 'Kế hoạch cấp trên', 22),
  columnOf('child', 'Kế hoạch cấp dưới', 24),
  columnOf('of', 'Loại', 13),
  columnOf('status', 'Trạng thái', 12),
  columnOf('similarity', 'Giống nhau', 9, 'number'),
  columnOf('parent_text', 'Lời cấp trên', 55),
  columnOf('child_text', 'Lời cấp dưới', 55),
  columnOf('parent_from', 'Cấp trên: từ ngày', 12, 'day'),
  columnOf('parent_to', 'Cấp trên: đến ngày', 12, 'day'),
  columnOf('child_from', 'Cấp dưới: từ ngày', 12, 'day'),
  columnOf('child_to', 'Cấp dưới: đến ngày', 12, 'day'),
  columnOf('times', 'Thời gian', 14),
  columnOf('units', 'Đơn vị', 14),
  columnOf('targets', 'Chỉ tiêu', 14),
  columnOf('message', 'Giải thích', 45),
  columnOf('certainty', 'Độ chắc', 12),
  columnOf('parent_place', 'Vị trí ở cấp trên', 24),
  columnOf('child_place', 'Vị trí ở cấp dưới', 24),
  columnOf('id', 'Mã', 18),
];

const FINDING_COLUMNS = [
  columnOf('child', 'Kế hoạch cấp dưới', 28),
  columnOf('severity', 'Mức', 12),
  columnOf('code', 'Phát hiện', 24),
  columnOf('message', 'Nội dung', 60),
  columnOf('parent_text', 'Lời cấp trên', 45),
  columnOf('child_text', 'Lời cấp dưới', 45),
  columnOf('where', 'Vị trí', 26),
  columnOf('advice', 'Đề nghị', 40),
  columnOf('new', 'Mới so với lần trước', 12),
  columnOf('waived', 'Lý do chấp nhận', 30),
  columnOf('by', 'Người chấp nhận', 14),
  columnOf('day', 'Ngày chấp nhận', 14),
  columnOf('kind', 'Mã loại', 22),
  columnOf('id', 'Mã', 18),
];

/** The sheets of a "Bảng đối chiếu": links, matrix, children, findings. */
export function planSheets(matrices: readonly AuditMatrix[], say: Say = inVietnamese): SheetPlan[] {
  const plans: SheetPlan[] = [
    {
      name: 'lien-ket',
      heading: 'Bảng đối chiếu',
      columns: LINK_COLUMNS,
      rows: matrices.flatMap((matrix) => linkRows(matrix, say)),
    },
    ...matrices.map((matrix, index) => planMatrix(matrix, matrices.length > 1 ? ` ${index + 1}` : '', say)),
    planChildren(matrices),
    {
      name: 'phat-hien',
      heading: 'Phát hiện',
      columns: FINDING_COLUMNS,
      rows: matrices.flatMap((matrix) => findingRows(matrix, say)),
    },
  ];
  return plans.map((plan) => ({
    ...plan,
    heading: sayHeading(plan.heading, say),
    columns: plan.columns.map((column) => ({ ...column, heading: say(column.heading) })),
  }));
}

/** "Ma trận 2": the number stays. */
function sayHeading(heading: string, say: Say): string {
  const [, name = '', number = ''] = /^(\D+?)( \d+)?$/u.exec(heading) ?? [];
  return say(name) + number;
}

/** "mục III.2 (Sở Tài chính), trang 3"; null where neither is told. */
export function showPlace(side: LinkSide | null, say: Say = inVietnamese): string | null {
  const parts = [side?.section, side?.page === undefined ? undefined : say('trang {page}', { page: side.page })];
  return parts.filter((part) => part !== undefined).join(', ') || null;
}

export function nameOf({ issuer, number, source }: Brief): string {
  return [issuer ?? source, number].filter((part) => part !== null).join(' – ');
}

const clean = (side: LinkSide | null): Cell => (side ? stripBullet(side.quote.replace(/\s+/gu, ' ').trim()) : null);

function linkRows({ parent, rows, columns }: AuditMatrix, say: Say): Cell[][] {
  return columns.flatMap((column) => [
    ...rows.flatMap((row, index) =>
      (column.cells[index]?.links ?? []).map((link): Cell[] => [
        nameOf(parent),
        nameOf(column.child),
        say(KIND_LABELS[row.of]),
        say(STATUS_LABELS[link.status]),
        link.child ? link.similarity : null,
        clean(row.parent),
        clean(link.child),
        ...showDays(link.changes, 'parent'),
        ...showDays(link.changes, 'child'),
        ...['times', 'units', 'targets'].map((field) => showVerdicts(link.changes, field, say)),
        link.changes.map(({ message }) => message).join(' · ') || null,
        link.certainty ? say(CERTAINTY_LABELS[link.certainty]) : null,
        showPlace(row.parent, say),
        showPlace(link.child, say),
        link.id,
      ]),
    ),
    ...column.added.map((side): Cell[] => [
      nameOf(parent),
      nameOf(column.child),
      say(KIND_LABELS.task),
      say(STATUS_LABELS.added),
      null,
      null,
      clean(side),
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      showPlace(side, say),
      null,
    ]),
  ]);
}

function showVerdicts(changes: readonly Change[], field: string, say: Say): Cell {
  const told = changes.filter((change) => change.field === field).map(({ verdict }) => say(VERDICT_LABELS[verdict]));
  return told.length > 0 ? [...new Set(told)].join(', ') : null;
}

function showDays(changes: readonly Change[], side: 'parent' | 'child'): Cell[] {
  const times = changes.find(({ field }) => field === 'times')?.[side];
  if (!Array.isArray(times)) return [null, null];
  const days = times as readonly { readonly from: string | null; readonly to: string | null }[];
  const from =
    days
      .map((time) => time.from)
      .filter((day) => day !== null)
      .sort()[0] ?? null;
  const to =
    days
      .map((time) => time.to)
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null;
  return [from, to];
}

function planMatrix({ rows, columns }: AuditMatrix, suffix: string, say: Say): SheetPlan {
  return {
    name: `ma-tran${suffix.trim() === '' ? '' : `-${suffix.trim()}`}`,
    heading: `Ma trận${suffix}`,
    columns: [
      columnOf('of', 'Loại', 13),
      columnOf('task', 'Nhiệm vụ, nội dung của cấp trên', 60),
      columnOf('covered', 'Số nơi thực hiện', 10, 'integer'),
      columnOf('missing', 'Số nơi bỏ sót', 10, 'integer'),
      columnOf('conflicts', 'Số mâu thuẫn', 10, 'integer'),
      ...columns.map(({ child }, index) => columnOf(`c${index + 1}`, nameOf(child), 14)),
    ],
    rows: rows.map(({ of, parent, totals }, index): Cell[] => [
      say(KIND_LABELS[of]),
      clean(parent),
      totals.verbatim + totals.adapted,
      totals.missing,
      totals.conflicts,
      ...columns.map(({ cells }) =>
        showCellStatus(cells[index]?.status ?? 'missing', cells[index]?.hasConflict ?? false, say),
      ),
    ]),
  };
}

function showCellStatus(status: LinkStatus, hasConflict: boolean, say: Say): string {
  return say(STATUS_LABELS[status]) + (hasConflict ? ` (${say('mâu thuẫn')})` : '');
}

function planChildren(matrices: readonly AuditMatrix[]): SheetPlan {
  return {
    name: 'cap-duoi',
    heading: 'Kế hoạch cấp dưới',
    columns: [
      columnOf('child', 'Cơ quan', 34),
      columnOf('number', 'Số', 16),
      columnOf('issued', 'Ngày ký', 12),
      columnOf('parent', 'Kế hoạch cấp trên', 26),
      columnOf('cites', 'Viện dẫn cấp trên', 11, 'boolean'),
      columnOf('asked', 'Nhiệm vụ được giao', 10, 'integer'),
      columnOf('covered', 'Đã thực hiện', 10, 'integer'),
      columnOf('missing', 'Bỏ sót', 10, 'integer'),
      columnOf('added', 'Thêm mới', 10, 'integer'),
      columnOf('conflicts', 'Mâu thuẫn', 10, 'integer'),
      columnOf('coverage', 'Tỷ lệ phủ', 10, 'number'),
      columnOf('verbatim', 'Tỷ lệ nguyên văn', 10, 'number'),
      columnOf('source', 'Tệp', 28),
    ],
    rows: matrices.flatMap(({ parent, columns }) =>
      columns.map(({ child, lineage, summary }): Cell[] => [
        child.issuer,
        child.number,
        child.issuedShown,
        nameOf(parent),
        lineage.cites,
        summary.parentTasks,
        summary.covered,
        summary.missing,
        summary.added,
        summary.conflicts,
        summary.coverage,
        summary.verbatimShare,
        child.source,
      ]),
    ),
  };
}

function findingRows({ columns }: AuditMatrix, say: Say): Cell[][] {
  return columns.flatMap(({ child, findings }) => findings.map((finding) => findingRow(child, finding, say)));
}

function findingRow(
  child: Brief,
  { id, severity, code, message, advice, parent, child: side, waived, isNew }: Finding,
  say: Say,
): Cell[] {
  return [
    nameOf(child),
    say(SEVERITY_LABELS[severity]),
    say(labelFinding(code)),
    message,
    clean(parent),
    clean(side),
    showPlace(side ?? parent, say),
    advice,
    isNew === undefined ? null : say(isNew ? 'mới' : 'như trước'),
    waived ?? null,
    null,
    null,
    code,
    id,
  ];
}
