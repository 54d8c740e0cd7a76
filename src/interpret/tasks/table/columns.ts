import { foldPhrase } from '../../../document/fold.ts';
import type { Cell, Table } from '../../../document/source-document.ts';
import type { ReadDocument } from '../../../annotate/reading.ts';
import { COLUMN_TITLES, PERSON_TITLES, TITLE_WORDS, type ColumnKind } from '../../../lexicon/headings/column-titles.ts';
import { splitLine } from '../../../lexicon/words/word-trie.ts';

/** What the columns of a table hold, by the index of the column. */
export interface Columns {
  readonly kinds: ReadonlyMap<number, ColumnKind>;
  /** Headed "Thời gian hoàn thành", "Thời hạn": a day there is the last one. */
  readonly due: ReadonlySet<number>;
  /** Headed "Ngày bắt đầu" and "Ngày kết thúc": together one window. */
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
  /** The column that says what is to be done; -1: none. */
  readonly content: number;
  /** All titles as written. */
  readonly titles: readonly string[];
}

export interface TableHead {
  readonly columns: Columns;
  /** Last row of the head. */
  readonly lastRow: number;
}

const HEAD_ROWS = 3;
const LONGEST_TITLE_WORDS = 14;
/** Folded, with a blank on either side: what stands in another such is there as whole words. */
const wordsOf = (phrase: string): string => ` ${foldPhrase(phrase)} `;
const fold = (phrases: readonly string[]): readonly string[] => phrases.map(wordsOf);
const TITLES = COLUMN_TITLES.map((row) => ({ ...row, phrases: fold(row.phrases) }));
const PERSON = fold(PERSON_TITLES);
const foldLine = (what: keyof typeof TITLE_WORDS): readonly string[] => fold(splitLine(TITLE_WORDS[what]));
const [FINE, DUE, START] = [foldLine('fine'), foldLine('due'), foldLine('start')];
const [END, COUNTED, MEASURE] = [foldLine('end'), foldLine('counted'), foldLine('measure')];
const PROCEDURE = /^(?:tên\s|mã\s|mã số\s)?(?:thủ tục hành chính|TTHC)(?!\p{L})/iu;
const HANDLING = /^(?:thời gian|thời hạn)\sgiải quyết/iu;
const DURATION = /\((?:số\s)?(?:ngày|giờ)(?:\slàm việc|\slà ngày làm việc)?\)$/iu;

function holds(words: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => words.includes(phrase));
}

export function kindOfTitle(title: string): ColumnKind | null {
  const words = wordsOf(title);
  if (words.trim().split(' ').length > LONGEST_TITLE_WORDS || holds(words, PERSON)) return null;
  const isAt = {
    whole: (phrase: string): boolean => words === phrase,
    start: (phrase: string): boolean => words.startsWith(phrase),
    anywhere: (phrase: string): boolean => words.includes(phrase),
  };
  return TITLES.find(({ at, phrases }) => phrases.some(isAt[at]))?.kind ?? null;
}

export function textOfCell(cell: Cell, document: ReadDocument): string {
  return cell.blocks.map((index) => document.blocks[index]?.text ?? '').join(' ');
}

/** The head of an assignment table: a row most of whose cells are titles of columns; null where the first rows have none. */
export function findTableHead(table: Table, document: ReadDocument): TableHead | null {
  const joined = table.head.rowCount > 1 ? readJoinedHead(table) : null;
  if (joined) return joined;
  for (let row = 0; row < Math.min(HEAD_ROWS, table.rowCount); row += 1) {
    const cells = table.cells.filter((cell) => cell.row === row && cell.blocks.length > 0);
    const titled = cells.filter((cell) => kindOfTitle(textOfCell(cell, document)) !== null);
    if (titled.length < 2 || titled.length < cells.length * 0.6) continue;
    const columns = cells.map((cell) => ({ ...cell, title: textOfCell(cell, document) }));
    const lastRow = Math.max(...cells.map((cell) => cell.row + cell.rowSpan - 1));
    return { columns: toColumns(columns, table), lastRow };
  }
  return null;
}

/** A head of several rows, which normalizing has joined to one title a column: "Đơn vị chủ trì". */
function readJoinedHead(table: Table): TableHead | null {
  const { head } = table;
  const titled = head.columns.filter((title) => kindOfTitle(title) !== null);
  if (titled.length < Math.max(2, head.columns.length * 0.6)) return null;
  const columns = head.columns.map((title, column) => ({ title, column, colSpan: 1 }));
  return { columns: toColumns(columns, table), lastRow: head.firstRow + head.rowCount - 1 };
}

/**
 * "Nội dung hành động | Hành động cụ thể | Chủ trì": of two columns of contents the finer one, as its title says or as the cells of the
 * first go on over several rows of it.
 */
function contentColumn(
  kinds: ReadonlyMap<number, ColumnKind>,
  titleOf: (column: number) => string,
  { cells }: Table,
): number {
  const contents = [...kinds].filter(([, kind]) => kind === 'content').map(([column]) => column);
  const [first = -1, second = -1] = contents.sort((a, b) => a - b);
  if (second !== first + 1) return first;
  const isShared = cells.some(({ column, rowSpan }) => column === first && rowSpan > 1);
  return isShared || holds(wordsOf(titleOf(second)), FINE) ? second : first;
}

/** A title and the columns that it stands over. */
type Titled = Pick<Cell, 'column' | 'colSpan'> & { readonly title: string };

function toColumns(titled: readonly Titled[], table: Table): Columns {
  const kinds = new Map<number, ColumnKind>();
  const [due, starts, ends] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const { title, column: first, colSpan } of titled) {
    const kind = kindOfTitle(title);
    if (kind === null) continue;
    for (let column = first; column < first + colSpan; column += 1) {
      if (!kinds.has(column) || colSpan === 1) kinds.set(column, kind);
      if (kind !== 'time') continue;
      const words = wordsOf(title);
      const isEnd = holds(words, END);
      if (holds(words, DUE)) due.add(column);
      if (holds(words, START) !== isEnd) (isEnd ? ends : starts).add(column);
    }
  }
  const titleOf = (column: number): string => titled.find((each) => each.column === column)?.title ?? '';
  const content = contentColumn(kinds, titleOf, table);
  return { kinds, due, starts, ends, content, titles: titled.map(({ title }) => title) };
}

/** "Tên thiết bị | Đơn vị | Đơn giá | Số lượng": what "Đơn vị" counts in; with "Đơn vị thực hiện" the rows are bought by somebody. */
function isOfGoods({ titles, kinds }: Columns, all: ReadonlySet<ColumnKind>): boolean {
  const measured = [...kinds].filter(([, kind]) => kind === 'implement').length;
  const keys = titles.map(wordsOf);
  const isCounted = keys.some((key) => COUNTED.includes(key));
  const isMeasure = keys.filter((key) => MEASURE.includes(key)).length >= measured;
  return isCounted && isMeasure && !all.has('lead') && !all.has('time');
}

/**
 * "Tên thủ tục hành chính | Thời hạn giải quyết | Cơ quan thực hiện" and the steps of a procedure with their time in days
 * (Thông tư 01/2018/TT-VPCP, 02/2017/TT-VPCP): how papers are dealt with whenever they come. A plan that has procedures
 * reviewed names who leads, or when.
 */
function isOfProcedures({ titles }: Columns, all: ReadonlySet<ColumnKind>): boolean {
  if (all.has('lead')) return false;
  const times = titles.filter((title) => kindOfTitle(title) === 'time');
  if (times.some((title) => DURATION.test(title))) return true;
  return titles.some((title) => PROCEDURE.test(title)) && times.every((title) => HANDLING.test(title));
}

const COURSE = /^(?:tên\s)?(?:lớp|khóa|khoá|chuyên đề|học phần|môn)(?!\p{L})/iu;

/** "Tên lớp | Ngày bắt đầu | Ngày kết thúc", "Khóa học | Số ngày | Địa điểm": what is taught when, with nobody who is to do anything. */
function isOfCourses({ titles }: Columns, all: ReadonlySet<ColumnKind>): boolean {
  return !all.has('lead') && !all.has('implement') && titles.some((title) => COURSE.test(title));
}

/** A table with such columns says what somebody is to do, not prices, a roster, courses or how an office deals with papers. */
export function isAssigning(columns: Columns): boolean {
  const all = new Set(columns.kinds.values());
  if (isOfGoods(columns, all) || isOfProcedures(columns, all) || isOfCourses(columns, all)) return false;
  return all.has('content') && ['lead', 'implement', 'time', 'coordinate'].some((kind) => all.has(kind as ColumnKind));
}
