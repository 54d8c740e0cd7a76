import type { FurnitureKind, RawBlock, RawText } from '../../../document/raw-document.ts';
import { findFurniture } from './furniture.ts';
import type { Line } from '../words/lines.ts';
import { edgeOfAddressees, judgeAddressee } from './addressees.ts';
import type { LineItem, PageLayout } from './page-layout.ts';
import { findNotes, measureBodySize } from './notes.ts';
import { judgeColumnJoint, judgeJoint, measureColumn } from './paragraphs.ts';
import type { OpenParagraph, TextColumn } from './paragraphs.ts';
import { toRawLine } from './raw-lines.ts';
import type { RawLine } from './raw-lines.ts';
import { appendRows, continuesTable, toRawTable } from './raw-tables.ts';
import type { OpenTable } from './raw-tables.ts';
import type { RuledTable } from '../tables/ruled-tables.ts';

/** Fewer lines say too little of a page's own column. */
const LEAST_LINES = 8;
/** Of the usual distance of baselines: from here on a gap is white between paragraphs. */
const WIDE_PITCH = 1.45;
/** Of the size of the letters: no gap that is less is white. */
const WIDE_SIZE = 1.6;

/** The blocks of a document, in reading order, from the layouts of its pages. */
export function assembleBlocks(pages: readonly PageLayout[]): RawBlock[] {
  const furniture = findFurniture(pages);
  const bodySize = measureBodySize(pages.flatMap((page) => bodyLines(page, furniture, new Set())));
  const measured = pages.map((layout) => {
    const notes = findNotes(layout, bodySize);
    return { layout, notes, body: bodyLines(layout, furniture, notes) };
  });
  const shared = measureColumn(measured.flatMap(({ body }) => body));
  const assembler = new BlockAssembler(furniture);
  for (const { layout, notes, body } of measured) {
    const column = body.length >= LEAST_LINES ? measureColumn(body) : shared;
    assembler.addPage({ layout, notes, column, pitch: measurePitch(body) });
  }
  return assembler.blocks;
}

/** A page with what was measured on it. */
interface MeasuredPage {
  readonly layout: PageLayout;
  readonly notes: ReadonlySet<LineItem>;
  readonly column: TextColumn;
  /** The usual distance of baselines, in points. */
  readonly pitch: number;
}

/** A line of the body against the one before it in its column. */
interface Distance {
  /** Points from baseline to baseline; 0 where none stands before it. */
  readonly gap: number;
  readonly isWide: boolean;
}

/** Takes the pages in order and keeps what may go on: a paragraph, a table, a list of addressees. */
class BlockAssembler {
  readonly blocks: RawBlock[] = [];
  readonly #furniture: ReadonlyMap<LineItem, FurnitureKind>;
  #paragraph: (OpenParagraph & { readonly page: number }) | undefined;
  #table: OpenTable | undefined;
  /** Left edge of the list of addressees that the last line stands in. */
  #addressees: number | undefined;
  /** Side of the last line of the body; undefined: it runs across the page, or a table came after it. */
  #side: 0 | 1 | undefined;
  /** The last line of the body of this page. */
  #previous: Line | undefined;
  /** Lines of one paragraph share this number. */
  #group = 0;

  constructor(furniture: ReadonlyMap<LineItem, FurnitureKind>) {
    this.#furniture = furniture;
  }

  addPage(page: MeasuredPage): void {
    const { layout, notes, column } = page;
    this.#previous = undefined;
    for (const item of layout.items) {
      const kind = item.kind === 'line' ? this.#furniture.get(item) : undefined;
      if (item.kind === 'table') this.#addTable(item.table, layout);
      else if (kind) this.blocks.push(toFurniture(item.line, kind, layout, column));
      else if (notes.has(item)) this.blocks.push(toNoteLine(item.line, layout, column));
      else this.#addLine(item, page);
    }
  }

  /** At the head of a page a table goes on from the page before. */
  #addTable(table: RuledTable, layout: PageLayout): void {
    const raw = toRawTable(table, layout);
    if (this.#table && this.#previous === undefined && continuesTable(this.#table.table, table)) {
      appendRows(this.#table.raw.rows, raw.rows);
      this.#table = { table, raw: this.#table.raw };
    } else {
      this.blocks.push(raw);
      this.#table = { table, raw };
    }
    this.#paragraph = undefined;
    this.#side = undefined;
  }

  #addLine({ line, column: side }: LineItem, page: MeasuredPage): void {
    const { layout, column } = page;
    const raw = toRawLine(line, layout, side === undefined ? column : measureSide(layout, side));
    if (side !== undefined) raw.column = side;
    const isSameSide = this.#side === side;
    const distance = this.#measureDistance(line, isSameSide, page);
    const isRuled = isSameSide && markBelowRule(raw, this.#previous, line, layout);
    const joint = isSameSide && !isRuled ? this.#judge(line, side, distance, page) : false;
    if (joint !== undefined) raw.continues = joint;
    if (distance.isWide) raw.blankBefore = 1;
    if (joint === false) this.#group += 1;
    raw.group = this.#group;
    this.blocks.push(raw);
    const first = joint === true ? (this.#paragraph?.first ?? line) : line;
    this.#paragraph = { first, last: line, page: layout.page };
    this.#addressees = edgeOfAddressees(line, this.#addressees);
    this.#previous = line;
    this.#side = side;
    this.#table = undefined;
  }

  #measureDistance(line: Line, isSameSide: boolean, { pitch }: MeasuredPage): Distance {
    const gap = this.#previous && isSameSide ? line.y - this.#previous.y : 0;
    return { gap, isWide: gap > pitch * WIDE_PITCH && gap > line.size * WIDE_SIZE };
  }

  /** Whether the line goes on the open paragraph; undefined: its place does not say. */
  #judge(line: Line, side: 0 | 1 | undefined, { gap, isWide }: Distance, page: MeasuredPage): boolean | undefined {
    const open = this.#paragraph;
    if (!open) return false;
    const { layout, column, pitch } = page;
    if (side !== undefined) return gap > pitch * WIDE_PITCH ? false : judgeColumnJoint(open, line);
    if (isWide) return false;
    const addressee = judgeAddressee(open, line, this.#addressees);
    return addressee ?? judgeJoint(open, line, column, pitch, open.page !== layout.page);
  }
}

/** Whether a short rule is printed between two lines; the lower one is told so. */
function markBelowRule(raw: RawLine, above: Line | undefined, below: Line, { shortRules = [] }: PageLayout): boolean {
  const isBelow = above !== undefined && shortRules.some((y) => y > above.y && y < below.y - below.size * 0.5);
  if (isBelow) raw.style = { ...raw.style, belowRule: true };
  return isBelow;
}

function toFurniture(line: Line, furniture: FurnitureKind, page: PageLayout, column: TextColumn): RawText {
  return { ...toRawLine(line, page, column), layer: 'furniture', furniture };
}

/** Notes go on until the next number; their lines are as wide as the page. */
function toNoteLine(line: Line, page: PageLayout, column: TextColumn): RawText {
  const first = line.words[0];
  const startsNote = first !== undefined && (first.size < line.size * 0.8 || /^[[(*]\d/u.test(first.text));
  return { ...toRawLine(line, page, column), layer: 'notes', continues: !startsNote };
}

function bodyLines(page: PageLayout, furniture: ReadonlyMap<LineItem, unknown>, notes: ReadonlySet<LineItem>): Line[] {
  return page.items.flatMap((item) => {
    const isBody = item.kind === 'line' && item.column === undefined && !furniture.has(item) && !notes.has(item);
    return isBody ? [item.line] : [];
  });
}

function measureSide(page: PageLayout, side: number): TextColumn {
  let left = Infinity;
  let right = -Infinity;
  for (const item of page.items) {
    if (item.kind !== 'line' || item.column !== side) continue;
    left = Math.min(left, item.line.x0);
    right = Math.max(right, item.line.x1);
  }
  return { left, right, first: Number.NaN, hanging: false };
}

/** The usual distance of baselines, in points. */
function measurePitch(lines: readonly Line[]): number {
  const distances: number[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const distance = (lines[index]?.y ?? 0) - (lines[index - 1]?.y ?? 0);
    if (distance > 4 && distance < 60) distances.push(distance);
  }
  distances.sort((a, b) => a - b);
  return distances[distances.length >> 1] ?? 18;
}
