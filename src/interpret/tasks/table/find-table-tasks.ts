import type { ReadBlock, ReadDocument } from '../../../annotate/reading.ts';
import type { Cell, Table } from '../../../document/source-document.ts';
import type { UnitRole } from '../../../record/schema.ts';
import { hullOf } from '../../../document/span.ts';
import { trimRange } from '../../../document/trim.ts';
import type { OutlineNode } from '../../../outline/outline-node.ts';
import type { ColumnKind } from '../../../lexicon/headings/column-titles.ts';
import { findParts } from '../../clauses/parts.ts';
import { placeParts, placeUnits, type PlacedUnit } from '../../leads/lead.ts';
import { asDeadline, timesWithin, type PlacedTime, type TimesOfBlocks } from '../../times/placed-times.ts';
import type { TaskDraft } from '../task-draft.ts';
import { findTableHead, kindOfTitle, isAssigning, textOfCell, type Columns, type TableHead } from './columns.ts';
import { readUnitCell } from './unit-cell.ts';

const ROLES: Partial<Record<ColumnKind, UnitRole>> = { lead: 'lead', implement: 'lead', coordinate: 'coordinate' };
/** Log-odds of a row: tables of assignments were read right in all but few of the annotated documents. */
const ROW_ODDS = 2.6;

/** What the columns of the last table meant: a table that goes on over a page has no head of its own. */
export interface TableBefore {
  readonly columns: Columns;
  readonly columnCount: number;
  /** A title of its own between the two makes it another table. */
  readonly parent: OutlineNode | null;
}

export interface TableTasks {
  readonly tasks: TaskDraft[];
  /** For the table behind it. */
  readonly before: TableBefore | null;
}

/** Tasks of an assignment table, a row each; none for rosters, prices and other tables. */
export function findTableTasks(
  node: OutlineNode,
  document: ReadDocument,
  times: TimesOfBlocks,
  before: TableBefore | null,
): TableTasks {
  const table = node.table === undefined ? undefined : document.tables[node.table];
  if (!table) return { tasks: [], before };
  const head = findTableHead(table, document) ?? continueTable(table, node, before);
  // a page whose columns were not found does not end the table that it stands in
  if (!head) return { tasks: [], before };
  const own = { columns: head.columns, columnCount: table.columnCount, parent: node.parent };
  if (!isAssigning(head.columns) || isProgramme(table, head, document)) return { tasks: [], before: own };
  const tasks: TaskDraft[] = [];
  const rows = cellsByRow(table);
  for (let row = head.lastRow + 1; row < table.rowCount; row += 1) {
    const site = { node, document, table, times, columns: head.columns };
    if (row === 0 && isRestOfCell(rows[row] ?? [], site)) continue;
    const task = readRow(site, row, withoutNumber(rows[row] ?? [], site, row));
    if (task) tasks.push(task);
  }
  return { tasks, before: own };
}

/** docs/answers.md case 13: the programme of a ceremony is no task. */
const CLOCK = /^(?:(?:từ|lúc|đến)\s)?\d{1,2}\s?(?:[hg:]|giờ)\s?\d{0,2}(?!.*(?:ngày|\d\/\d))/iu;
const FEWEST_HOURS = 3;

/** "7h30 - 7h45 | Đón tiếp đại biểu | Văn phòng": the running order of an event by the clock, without days, is no work given out. */
function isProgramme(table: Table, { columns, lastRow }: TableHead, document: ReadDocument): boolean {
  const filled = table.cells.filter(
    ({ row, column, colSpan, blocks }) =>
      row > lastRow && colSpan === 1 && blocks.length > 0 && columns.kinds.get(column) === 'time',
  );
  const hours = filled.filter((cell) => CLOCK.test(textOfCell(cell, document)));
  return hours.length >= FEWEST_HOURS && hours.length * 2 > filled.length;
}

/** The cells that stand in each row or reach into it from above, in the table's order; asked of each row anew they would take its square. */
function cellsByRow(table: Table): readonly (readonly Cell[])[] {
  const rows: Cell[][] = Array.from({ length: table.rowCount }, () => []);
  for (const cell of table.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) rows[row]?.push(cell);
  }
  return rows;
}

/** "… và các khoản chi khác" in the first row behind a page's end: small letters go on with the cell before it. */
function isRestOfCell(cells: readonly Cell[], site: Row): boolean {
  const content = findContent(cells, site.columns);
  return content !== undefined && /^\p{Ll}/u.test(textOfCell(content, site.document));
}

/** A table of as many columns right behind another, in the same part of the document, goes on with it. */
function continueTable(table: Table, node: OutlineNode, before: TableBefore | null): TableHead | null {
  if (before?.columnCount !== table.columnCount || before.parent !== node.parent) return null;
  return { columns: before.columns, lastRow: -1 };
}

const SHORTEST_CONTENT = 8;

/**
 * "1 | Xây kho chè. | Sở Công Thương | …" over "Lắp điện cho kho. | Sở Xây dựng": the number goes on over both rows, but the source
 * writes its cell once, so that the cells of the second row stand a column too far to the left.
 */
function withoutNumber(cells: readonly Cell[], { columns, table, document }: Row, row: number): readonly Cell[] {
  const own = cells.filter((cell) => cell.row === row && cell.blocks.length > 0);
  const [first] = own;
  // the cell that closes a short row is widened to the table's edge
  const isShort =
    own.length >= 2 &&
    own.every((cell, index) => cell.column === index && (cell.colSpan === 1 || index === own.length - 1));
  if (first === undefined || !isShort || own.length >= table.columnCount || columns.kinds.get(0) !== 'number')
    return cells;
  if (textOfCell(first, document).trim().length < SHORTEST_CONTENT) return cells;
  return own.map((cell) => ({ ...cell, column: cell.column + 1, colSpan: 1 }));
}

interface Row {
  readonly node: OutlineNode;
  readonly document: ReadDocument;
  readonly table: Table;
  readonly times: TimesOfBlocks;
  readonly columns: Columns;
}

function readRow(site: Row, row: number, cells: readonly Cell[]): TaskDraft | null {
  const { node, document, columns } = site;
  const own = cells.filter((cell) => cell.row === row && cell.blocks.length > 0);
  const content = findContent(own, columns);
  const block = content ? document.blocks[content.blocks[0] ?? -1] : undefined;
  if (!content || !block || isGroup(content, own, cells, site) || isRepeatedHead(own, site)) return null;
  if (isNoWork(textOfCell(content, document))) return null;
  return {
    node,
    block,
    range: { start: 0, end: block.text.length },
    rowSpan: hullOf(own.flatMap((cell) => blocksOf(cell, site)).map(({ span }) => span)),
    actionText: textOfCell(content, document),
    modality: 'assigned',
    units: [...cells.flatMap((cell) => unitsOfCell(cell, site, row)), ...servedIn(content, site)],
    times: timesOfRow(cells, site),
    ...productsOfRow(cells, site),
    rule: 'table-row',
    odds: ROW_ODDS,
  };
}

function findContent(own: readonly Cell[], { content }: Columns): Cell | undefined {
  return own.find((cell) => cell.column <= content && cell.column + cell.colSpan > content);
}

/** A group row ("I. NÂNG CAO NHẬN THỨC …") fills one cell over the columns, or stands alone in its row. */
function isGroup(content: Cell, own: readonly Cell[], all: readonly Cell[], { table, columns }: Row): boolean {
  if (content.colSpan >= Math.max(2, table.columnCount - 1)) return true;
  const others = own.filter((cell) => cell !== content && columns.kinds.get(cell.column) !== 'number');
  // a cell merged over several rows gives each its bodies or its time
  const isSharing = all.some((cell) => {
    const kind = columns.kinds.get(cell.column) ?? 'note';
    return cell.row < content.row && (kind === 'time' || ROLES[kind] !== undefined);
  });
  return others.length === 0 && !isSharing;
}

const LONGEST_TITLE = 60;

/** A table that goes on over a page repeats its head: "TT | Nội dung | Đơn vị chủ trì" is no task (docs/answers.md). */
function isRepeatedHead(own: readonly Cell[], { document }: Row): boolean {
  const titles = own.filter((cell) => {
    const text = textOfCell(cell, document);
    return text.length < LONGEST_TITLE && kindOfTitle(text) !== null;
  });
  return titles.length >= 2 && titles.length * 2 > own.length;
}

/** A sum (docs/answers.md case 12: budget statements), a bare number, "…": what no one is to do. */
function isNoWork(text: string): boolean {
  return !/\p{L}{2}/u.test(text) || /^(?:tổng cộng|tổng số|cộng)[^\p{L}]*$/iu.test(text.trim());
}

function blocksOf(cell: Cell, { document }: Row): ReadBlock[] {
  return cell.blocks.flatMap((index) => document.blocks[index] ?? []);
}

function unitsOfCell(cell: Cell, site: Row, row: number): PlacedUnit[] {
  const role = ROLES[site.columns.kinds.get(cell.column) ?? 'note'];
  if (role === undefined) return [];
  return blocksOf(cell, site).flatMap((block) =>
    placeUnits(readUnitCell(block.text, block.reading.lexicon), block, role, 'table-column', cell.row !== row),
  );
}

/** "Rà soát …, báo cáo Ban Chỉ huy": whom the work itself names as told or advised; partners have a column of their own. */
function servedIn(content: Cell, site: Row): PlacedUnit[] {
  return blocksOf(content, site).flatMap((block) => {
    const parts = findParts(block.reading, { start: 0, end: block.text.length });
    return placeParts(parts, block).filter(({ role }) => role !== 'coordinate');
  });
}

/** What the cells headed "Sản phẩm", "Kết quả đầu ra" say, a block each; a dash or a number of the row is none. */
function productsOfRow(cells: readonly Cell[], site: Row): Pick<TaskDraft, 'products'> {
  const products = cells
    .filter((cell) => site.columns.kinds.get(cell.column) === 'outcome')
    .flatMap((cell) => blocksOf(cell, site))
    .filter((block) => /\p{L}{2}|\d\s?%/u.test(block.text))
    .map((block) => ({ block, range: trimRange(block.text, { start: 0, end: block.text.length }) }));
  return products.length > 0 ? { products } : {};
}

function timesOfRow(cells: readonly Cell[], site: Row): PlacedTime[] {
  const { kinds, due, starts, ends } = site.columns;
  const [times, first, last]: [PlacedTime[], PlacedTime[], PlacedTime[]] = [[], [], []];
  for (const cell of cells) {
    if (kinds.get(cell.column) !== 'time') continue;
    const found = blocksOf(cell, site).flatMap((block) =>
      timesWithin(site.times, block, { start: 0, end: block.text.length }, false),
    );
    const into = starts.has(cell.column) ? first : ends.has(cell.column) ? last : times;
    into.push(...(due.has(cell.column) ? found.map(asDeadline) : found));
  }
  return joinEnds(times, first, last);
}

/** "Ngày bắt đầu" and "Ngày kết thúc" of a row are one window; other times stay as they are. */
function joinEnds(
  times: readonly PlacedTime[],
  starts: readonly PlacedTime[],
  ends: readonly PlacedTime[],
): PlacedTime[] {
  const [[start], [end]] = [starts, ends];
  if (!start || !end || starts.length > 1 || ends.length > 1) return [...times, ...starts, ...ends];
  const [{ from }, { to }] = [start.time, end.time];
  if (from === null || to === null || to < from) return [...times, start, end];
  return [...times, { ...start, time: { ...start.time, kind: 'window', to, edtf: `${from}/${to}` } }];
}
