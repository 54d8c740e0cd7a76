import { foldedPattern, foldPhrase } from '../../document/fold.ts';
import type { Cell, Table } from '../../document/source-document.ts';
import { readText, type ReadBlock, type ReadDocument } from '../../annotate/reading.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { UnitRole } from '../../record/schema.ts';
import { trimEndOf } from '../../document/trim.ts';
import type { OutlineNode } from '../../outline/outline-node.ts';
import { asUnitList, findUnits, type UnitMention } from '../../annotate/units/index.ts';
import { asDeadline, type PlacedTime, type PlacedUnit, type TaskDraft } from './task-draft.ts';

/** What a column holds, by its heading (DOMAIN 5.4, construction 7), whatever the order and wording. */
type ColumnKind =
  | 'number'
  | 'content'
  | 'lead'
  | 'coordinate'
  | 'implement'
  | 'time'
  | 'place'
  | 'outcome'
  | 'budget'
  | 'note'
  | 'person';

const COLUMNS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['number', foldedPattern('^(?:stt|tt|số tt|số thứ tự|số)$')],
  ['coordinate', foldedPattern('phối hợp')],
  ['lead', foldedPattern('chủ trì|đầu mối|chịu trách nhiệm chính|cơ quan tham mưu|đơn vị tham mưu|cơ quan soạn thảo')],
  ['time', foldedPattern('thời gian|thời hạn|tiến độ|hoàn thành|ngày|lộ trình|thời điểm|hạn|bắt đầu|kết thúc')],
  ['outcome', foldedPattern('sản phẩm|kết quả|đầu ra|chỉ tiêu')],
  ['place', foldedPattern('địa điểm|địa bàn|nơi')],
  ['budget', foldedPattern('kinh phí|dự toán|thành tiền|đơn giá|nguồn vốn')],
  ['implement', foldedPattern('thực hiện|phụ trách|phân công|đơn vị|cơ quan|trách nhiệm|người thực hiện|bộ phận')],
  ['content', foldedPattern('nội dung|nhiệm vụ|công việc|hoạt động|tên|hạng mục|giải pháp|chương trình|danh mục')],
  ['note', foldedPattern('ghi chú')],
];
const CONTENT_FIRST = foldedPattern('^(?:nội dung|nhiệm vụ|công việc|hoạt động|tên|giải pháp|hạng mục|danh mục)');
const HEADER_ROWS = 3;

function kindOfHeading(text: string): ColumnKind | null {
  const key = foldPhrase(text);
  if (key === '' || key.split(' ').length > 14) return null;
  if (CONTENT_FIRST.test(key)) return 'content';
  for (const [kind, pattern] of COLUMNS) if (pattern.test(key)) return kind;
  return null;
}

const PART_ROLES: Partial<Record<ColumnKind, UnitRole>> = { lead: 'lead', implement: 'lead', coordinate: 'coordinate' };

export type TimeFinder = (block: ReadBlock) => readonly PlacedTime[];

/** Tasks of an assignment table, a row each; [] for rosters, prices and other tables. */
export function findTableTasks(node: OutlineNode, document: ReadDocument, findTimesIn: TimeFinder): TaskDraft[] {
  const table = node.table === undefined ? undefined : document.tables[node.table];
  if (!table) return [];
  const header = findHeader(table, document);
  if (!header) return [];
  const { kinds, lastRow } = header;
  const content = [...kinds].find(([, kind]) => kind === 'content')?.[0];
  if (
    content === undefined ||
    ![...kinds.values()].some(
      (kind) => kind === 'lead' || kind === 'implement' || kind === 'time' || kind === 'coordinate',
    )
  )
    return [];
  const tasks: TaskDraft[] = [];
  for (let row = lastRow + 1; row < table.rowCount; row += 1) {
    const cells = table.cells.filter((cell) => cell.row === row || (cell.row < row && cell.row + cell.rowSpan > row));
    const own = cells.filter((cell) => cell.row === row && cell.blocks.length > 0);
    const task = readRow(node, own, cells, header, content, document, findTimesIn, table);
    if (task) tasks.push(task);
  }
  return tasks;
}

interface TableHeader {
  readonly kinds: Map<number, ColumnKind>;
  /** Columns headed "Thời gian hoàn thành", "Thời hạn". */
  readonly dueColumns: Set<number>;
  /** Columns headed "Ngày bắt đầu" and "Ngày kết thúc". */
  readonly startColumns: Set<number>;
  readonly endColumns: Set<number>;
  readonly lastRow: number;
}

const DUE = foldedPattern('hoàn thành|hạn|thời hạn');
const START = foldedPattern('bắt đầu|khai giảng|khởi công|từ ngày');
const END = foldedPattern('kết thúc|bế giảng|đến ngày');

function findHeader(table: Table, document: ReadDocument): TableHeader | null {
  const kinds = new Map<number, ColumnKind>();
  const dueColumns = new Set<number>();
  const startColumns = new Set<number>();
  const endColumns = new Set<number>();
  for (let row = 0; row < Math.min(HEADER_ROWS, table.rowCount); row += 1) {
    const cells = table.cells.filter((cell) => cell.row === row && cell.blocks.length > 0);
    let named = 0;
    for (const cell of cells) {
      const kind = kindOfHeading(textOfCell(cell, document));
      if (kind === null) continue;
      named += 1;
      if (kind === 'time') {
        const key = foldPhrase(textOfCell(cell, document));
        const isEnd = END.test(key);
        if (DUE.test(key)) dueColumns.add(cell.column);
        if (START.test(key) !== isEnd) (isEnd ? endColumns : startColumns).add(cell.column);
      }
      for (let k = 0; k < cell.colSpan; k += 1)
        if (!kinds.has(cell.column + k) || cell.colSpan === 1) kinds.set(cell.column + k, kind);
    }
    if (named >= 2 && named >= cells.length * 0.6) {
      const spans = cells.map((cell) => cell.row + cell.rowSpan - 1);
      let lastRow = Math.max(row, ...spans);
      if (isColumnNumbers(table, lastRow + 1, document)) lastRow += 1;
      return { kinds, dueColumns, startColumns, endColumns, lastRow };
    }
    for (const columns of [kinds, dueColumns, startColumns, endColumns]) columns.clear();
  }
  return null;
}

/** "1 | 2 | 3 | 4" or "(1) | (2) | …" below the headings. */
function isColumnNumbers(table: Table, row: number, document: ReadDocument): boolean {
  const texts = table.cells
    .filter((cell) => cell.row === row && cell.blocks.length > 0)
    .map((cell) => textOfCell(cell, document));
  return texts.length >= 3 && texts.every((text) => /^\(?\d{1,2}\)?$/u.test(text.trim()));
}

function textOfCell(cell: Cell, document: ReadDocument): string {
  return cell.blocks.map((index) => document.blocks[index]?.text ?? '').join(' ');
}

/** A merged cell that began in a row above; an empty cell of this row is not one. */
function isFromAbove(cell: Cell, own: readonly Cell[]): boolean {
  return cell.row < (own[0]?.row ?? 0);
}

/** "Ngày bắt đầu" and "Ngày kết thúc" of a row are one window; other times stay as they are. */
function joinEnds(
  times: readonly PlacedTime[],
  starts: readonly PlacedTime[],
  ends: readonly PlacedTime[],
): PlacedTime[] {
  const [start] = starts;
  const [end] = ends;
  if (!start || !end || starts.length > 1 || ends.length > 1) return [...times, ...starts, ...ends];
  const { from } = start.time;
  const { to } = end.time;
  if (from === null || to === null || to < from) return [...times, start, end];
  return [...times, { ...start, time: { ...start.time, kind: 'window', to, edtf: `${from}/${to}` } }];
}

function readRow(
  node: OutlineNode,
  own: readonly Cell[],
  all: readonly Cell[],
  { kinds, dueColumns, startColumns, endColumns }: TableHeader,
  contentColumn: number,
  document: ReadDocument,
  findTimesIn: TimeFinder,
  table: Table,
): TaskDraft | null {
  const contentCell = own.find((cell) => cell.column <= contentColumn && cell.column + cell.colSpan > contentColumn);
  if (!contentCell || contentCell.blocks.length === 0) return null;
  // a group row ("I. NÂNG CAO NHẬN THỨC …") fills one cell over the columns
  const others = own.filter((cell) => cell !== contentCell && kinds.get(cell.column) !== 'number');
  const isGroup =
    contentCell.colSpan >= Math.max(2, table.columnCount - 1) ||
    (others.length === 0 &&
      !all.some((cell) => isFromAbove(cell, own) && PART_ROLES[kinds.get(cell.column) ?? 'note'] !== undefined));
  const block = document.blocks[contentCell.blocks[0] ?? -1];
  if (isGroup || !block) return null;
  const text = textOfCell(contentCell, document);
  const start = own[0]?.blocks[0];
  const lastCell = own[own.length - 1];
  const end = lastCell?.blocks[lastCell.blocks.length - 1];
  const first = start === undefined ? block : (document.blocks[start] ?? block);
  const last = end === undefined ? block : (document.blocks[end] ?? block);
  const units: PlacedUnit[] = [];
  const times: PlacedTime[] = [];
  const starts: PlacedTime[] = [];
  const ends: PlacedTime[] = [];
  const hasLead = [...kinds.values()].includes('lead');
  for (const cell of all) {
    const kind = kinds.get(cell.column);
    const role = kind === 'implement' && hasLead ? 'coordinate' : PART_ROLES[kind ?? 'note'];
    for (const index of cell.blocks) {
      const cellBlock = document.blocks[index];
      if (!cellBlock) continue;
      if (role !== undefined)
        units.push(
          ...readUnitCell(cellBlock.text, cellBlock.reading.lexicon).map((unit) => ({
            unit,
            block: cellBlock,
            role,
            rule: 'table-column',
            inherited: cell.row !== own[0]?.row,
          })),
        );
      if (kind === 'time')
        (startColumns.has(cell.column) ? starts : endColumns.has(cell.column) ? ends : times).push(
          ...findTimesIn(cellBlock).map((placed) => (dueColumns.has(cell.column) ? asDeadline(placed) : placed)),
        );
    }
  }
  return {
    node,
    block,
    range: { start: 0, end: block.text.length },
    rowSpan: { start: first.span.start, end: Math.max(last.span.end, block.span.end) },
    actionText: text,
    modality: 'assigned',
    units,
    times: joinEnds(times, starts, ends),
    rule: 'table-row',
  };
}

/** "Các sở, ngành theo chức năng, nhiệm vụ được giao và các cơ quan …": the clause belongs to no name. */
const WITHIN_DUTIES =
  /\s(?:theo (?:chức năng|thẩm quyền|phạm vi|lĩnh vực|nhiệm vụ)|trong phạm vi)(?!\p{L})[^;]{0,160}?(?=\s(?:và|cùng)\s+các\s|[;.]|$)/giu;

/** Units of a cell: a list, else each stretch between semicolons, else the whole cell as it is written. */
export function readUnitCell(written: string, lexicon: Lexicon): UnitMention[] {
  const text = written.replace(WITHIN_DUTIES, (clause) => ' '.repeat(clause.length));
  const whole = asUnitList(readText(text, lexicon));
  if (whole && whole.length > 0) return whole;
  const units: UnitMention[] = [];
  let from = 0;
  for (const part of text.split(/[;\n]/u)) {
    const lead = part.length - part.trimStart().length;
    const trimmed = trimEndOf(part.trim().replace(/^[-–+•*]\s*/u, ''), '.,');
    const start = from + lead + (part.trim().length - part.trim().replace(/^[-–+•*]\s*/u, '').length);
    if (trimmed !== '') {
      const reading = readText(trimmed, lexicon);
      const found = asUnitList(reading) ?? findUnits(reading);
      if (found.length > 0)
        units.push(...found.map((unit) => ({ ...unit, start: unit.start + start, end: unit.end + start })));
      else if (/\p{Lu}/u.test(trimmed) && trimmed.length < 80)
        units.push({ start, end: start + trimmed.length, name: trimmed, collective: false, head: '', rule: 'cell' });
    }
    from += part.length + 1;
  }
  return units;
}
