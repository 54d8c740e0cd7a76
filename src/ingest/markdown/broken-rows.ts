import type { BrokenCell } from './broken-table.ts';

export type PipeToken =
  { readonly kind: 'pipes'; count: number } | { readonly kind: 'content'; readonly cell: BrokenCell };

interface Arrangement {
  readonly rows: BrokenCell[][];
  readonly columnCount: number;
}

/** "1", "1.2", "IV", "a)", "A", "-", "TT": what the first cell of a row says. */
export const ORDINAL =
  /^[\s*_]{0,6}(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?|[IVXLC]{1,7}[.)]?|[A-Za-zđĐ][.)]?|[-+–]|S?TT)[\s*_]{0,6}$/u;

/** Of these, what is no value: "1.1" is a place in the outline, "1.100" an amount. */
const MARK = /^(?:[IVXLC]{1,7}|[A-Za-zđĐ]|\d{1,2}(?:\.\d{1,2}){1,3})[.)]?$/u;

/** What it costs to believe each reading of a run of pipes; set by hand on crawled plans: only their order is meant. */
const COST = {
  groupRow: 0.6,
  ordinalRow: 0.7,
  shortRow: 0.9,
  perMissing: 0.2,
  emptyInside: 0.4,
  loneEmpty: 0.2,
  leadingEmpty: 0.6,
  tooWide: 5,
  noOrdinal: 0.5,
  markInside: 0.8,
};

const MAX_COLUMNS = 40;

interface Content {
  readonly cell: BrokenCell;
  /** Pipes after it. */
  readonly pipes: number;
  readonly ordinal: boolean;
  /** "IV", "1.2", "a)": begins a row; a plain number or dash may as well be a value. */
  readonly mark: boolean;
}

/**
 * Rows of a table written as contents and runs of pipes. A run of one separates cells; a longer one hides a row's end,
 * empty cells, or both. The reading with the least cost over all rows and all likely column counts wins.
 */
export function arrangeRows(tokens: readonly PipeToken[], firstLine: (cell: BrokenCell) => string): Arrangement {
  const contents: Content[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'content') continue;
    const after = tokens[index + 1];
    const first = firstLine(token.cell);
    const ordinal = token.cell.to - token.cell.from === 1 && ORDINAL.test(first);
    contents.push({
      cell: token.cell,
      pipes: after?.kind === 'pipes' ? after.count : 1,
      ordinal,
      mark: ordinal && MARK.test(first.replace(/[\s*_]/g, '')),
    });
  }
  let best: { cost: number; ends: RowEnd[]; columns: number } | null = null;
  for (const columns of guessColumnCounts(contents)) {
    const plan = planRows(contents, columns);
    if (!best || plan.cost < best.cost) best = { ...plan, columns };
  }
  return { rows: best ? buildRows(contents, best.ends, best.columns) : [], columnCount: best?.columns ?? 0 };
}

/** Row lengths under the plainest reading, most frequent first. */
function guessColumnCounts(contents: readonly Content[]): number[] {
  const counts = new Map<number, number>();
  let cells = 0;
  for (const content of contents) {
    cells += 1;
    if (content.pipes < 2) continue;
    const width = cells + content.pipes - 2;
    counts.set(width, (counts.get(width) ?? 0) + 1);
    cells = 0;
  }
  if (cells > 0) counts.set(cells, (counts.get(cells) ?? 0) + 1);
  return [...counts]
    .filter(([width]) => width <= MAX_COLUMNS)
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .slice(0, 8)
    .map(([width]) => width);
}

/** How the run of pipes after a content is read: `empties` cells, and whether a row ends after them. */
interface RowEnd {
  readonly empties: number;
  readonly ends: boolean;
  /** Empty cells that begin the next row. */
  readonly leading: number;
}

interface Choice extends RowEnd {
  readonly cost: number;
  readonly column: number;
}

/** Least-cost reading for a given number of columns; states are the columns a content can stand in. */
function planRows(contents: readonly Content[], columns: number): { cost: number; ends: RowEnd[] } {
  const width = columns + 1;
  const costs = new Float64Array((contents.length + 1) * width).fill(Infinity);
  const choices = new Array<Choice>((contents.length + 1) * width);
  const origins = new Int32Array((contents.length + 1) * width);
  costs[0] = 0;
  for (const [index, content] of contents.entries()) {
    for (let column = 0; column < width; column += 1) {
      const cost = costs[index * width + column] ?? Infinity;
      if (cost === Infinity) continue;
      const isLast = index === contents.length - 1;
      for (const choice of listChoices(content, contents[index + 1], column, columns, isLast)) {
        const target = (index + 1) * width + Math.min(choice.column, columns);
        const total = cost + choice.cost;
        if (total >= (costs[target] ?? Infinity)) continue;
        costs[target] = total;
        choices[target] = choice;
        origins[target] = column;
      }
    }
  }
  return traceBack(costs, choices, origins, contents.length, width);
}

function listChoices(
  content: Content,
  next: Content | undefined,
  column: number,
  columns: number,
  isLast: boolean,
): Choice[] {
  const filled = column + 1;
  const { pipes } = content;
  if (isLast)
    return [{ empties: 0, ends: true, leading: 0, column: 0, cost: priceRow(filled, columns, column, content) }];
  const choices: Choice[] = [];
  const inside = filled + pipes - 1;
  if (inside < columns || pipes === 1) {
    const cost =
      (pipes - 1) * COST.emptyInside +
      (pipes === 2 ? COST.loneEmpty : 0) +
      (inside >= columns ? COST.tooWide : 0) +
      (pipes > 1 && next?.mark ? COST.markInside : 0);
    choices.push({ empties: pipes - 1, ends: false, leading: 0, column: inside, cost });
  }
  for (let leading = 0; pipes >= 2 && leading <= Math.min(2, pipes - 2); leading += 1) {
    const empties = Math.min(pipes - 2 - leading, Math.max(0, columns - filled));
    const surplus = pipes - 2 - leading - empties;
    const cost =
      priceRow(filled + empties, columns, column, content) + leading * COST.leadingEmpty + surplus * COST.leadingEmpty;
    const start = leading === 0 && next && !next.ordinal ? COST.noOrdinal : 0;
    choices.push({ empties, ends: true, leading, column: leading, cost: cost + start });
  }
  return choices;
}

function priceRow(filled: number, columns: number, column: number, content: Content): number {
  if (filled === columns) return 0;
  if (filled > columns) return COST.tooWide;
  if (filled === 1) return content.ordinal ? COST.shortRow + COST.perMissing * columns : COST.groupRow;
  if (filled === 2 && column === 1) return COST.ordinalRow;
  return COST.shortRow + COST.perMissing * (columns - filled);
}

function traceBack(
  costs: Float64Array,
  choices: readonly Choice[],
  origins: Int32Array,
  count: number,
  width: number,
): { cost: number; ends: RowEnd[] } {
  let column = 0;
  const ends: RowEnd[] = new Array<RowEnd>(count);
  for (let index = count; index > 0; index -= 1) {
    const at = index * width + Math.min(column, width - 1);
    const choice = choices[at];
    if (!choice) break;
    ends[index - 1] = choice;
    column = origins[at] ?? 0;
  }
  return { cost: costs[count * width] ?? Infinity, ends };
}

function buildRows(contents: readonly Content[], ends: readonly RowEnd[], columns: number): BrokenCell[][] {
  const rows: BrokenCell[][] = [];
  let row: BrokenCell[] = [];
  for (const [index, { cell }] of contents.entries()) {
    row.push(cell);
    const end = ends[index] ?? { empties: 0, ends: true, leading: 0 };
    const empty = { from: cell.to, to: cell.to };
    for (let count = 0; count < end.empties && row.length < columns; count += 1) row.push(empty);
    if (!end.ends) continue;
    rows.push(row);
    row = Array.from({ length: end.leading }, () => empty);
  }
  if (row.some((cell) => cell.to > cell.from)) rows.push(row);
  return rows;
}
