import type { FurnitureKind, RawBlock, RawTable, RawText } from '../document/raw-document.ts';
import type { CellPlace } from '../document/source-document.ts';
import { repairCharacters } from './characters.ts';
import { markEndNotes } from './furniture/end-notes.ts';
import { findFurnitureKind } from './furniture/kinds.ts';
import { markPageNotes } from './furniture/page-notes.ts';
import { markSigningCompanions } from './furniture/signing-companions.ts';
import { markSiteBanners } from './furniture/site-banners.ts';
import { keepWrappedNumbers } from './furniture/wrapped-numbers.ts';
import { findHeaderRow, isLayoutTable } from './layout-tables.ts';
import type { Line } from './line.ts';
import { cutMarkdownResidue } from './markdown-residue.ts';

/** A table of data; a table that only sets a header or footer in columns is unfolded to lines. */
export interface TableShape {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly rowSpan: number;
    readonly colSpan: number;
    readonly header: boolean;
  }[];
}

export interface Flattened {
  readonly lines: readonly Line[];
  readonly tables: readonly TableShape[];
}

/** A header begins within this many lines of a file, banners of a site included. */
const HEADER_REACH = 60;

/** Repaired lines in reading order. `stripMarkdown` for plain text that carries marks of a recognizer. */
export function flattenBlocks(blocks: readonly RawBlock[], stripMarkdown: boolean, isMarkdown = false): Flattened {
  const flattener = new Flattener(stripMarkdown);
  for (const block of blocks) {
    if (block.kind === 'table') flattener.addTable(block);
    else flattener.addText(block);
  }
  const { lines, tables } = flattener;
  markSigningCompanions(lines);
  if (isMarkdown) keepWrappedNumbers(lines);
  markSiteBanners(lines);
  markEndNotes(lines);
  markPageNotes(lines);
  return { lines, tables };
}

/** Where a text stands that is not a line of its own: in a cell of data, or in a column of layout. */
interface Place {
  readonly cell?: CellPlace;
  readonly column?: number;
}

/** Lines and tables as they come in. */
class Flattener {
  readonly lines: Line[] = [];
  readonly tables: TableShape[] = [];
  readonly #stripMarkdown: boolean;
  /** Length of the raw text so far, with a line end for each of its pieces. */
  #length = 0;

  constructor(stripMarkdown: boolean) {
    this.#stripMarkdown = stripMarkdown;
  }

  addText(raw: RawText, place: Place = {}): void {
    const sourceStart = raw.sourceStart ?? this.#length;
    this.#length += raw.text.length + 1;
    const characters = repairCharacters(raw.text);
    const repaired = this.#stripMarkdown ? cutMarkdownResidue(characters) : characters;
    if (repaired.text === '') return;
    const detected = detectFurniture(raw, repaired.text, place);
    this.lines.push({
      kind: raw.kind,
      text: repaired.text,
      segments: repaired.segments,
      sourceStart,
      edits: raw.edits ?? [],
      layer: detected ? 'furniture' : raw.layer,
      furniture: detected ?? raw.furniture ?? (raw.layer === 'furniture' ? 'other' : undefined),
      generated: measureGenerated(raw, repaired.text),
      blankBefore: raw.blankBefore ?? 0,
      continues: raw.continues,
      group: raw.group,
      column: place.column ?? raw.column,
      cell: place.cell,
      style: repairStyle(raw),
      regions: raw.regions ?? [],
    });
  }

  addTable(table: RawTable): void {
    if (isLayoutTable(table)) {
      this.#addColumns(table);
      return;
    }
    const start = this.lines.length < HEADER_REACH ? findHeaderRow(table) : -1;
    if (start > 0) this.#addHeaderTable(table, start);
    else this.#addDataTable(table);
  }

  #addColumns({ rows }: RawTable): void {
    const isOneColumn = rows.every((row) => row.length <= 1);
    for (const row of rows)
      for (const [column, { blocks }] of row.entries())
        for (const text of blocks) this.addText(text, isOneColumn ? {} : { column });
  }

  /** A publisher's table of facts runs into the document's own header: the rows above it are a banner, the others its columns. */
  #addHeaderTable({ rows }: RawTable, start: number): void {
    for (const [index, row] of rows.entries())
      for (const [column, { blocks }] of row.entries())
        for (const text of blocks) {
          if (index < start) this.addText({ ...text, layer: 'furniture', furniture: 'banner' });
          else this.addText(text, { column });
        }
  }

  #addDataTable({ rows }: RawTable): void {
    const table = this.tables.length;
    /** For each column the first row that is free below a cell of several rows. */
    const freeFrom: number[] = [];
    const cells: TableShape['cells'][number][] = [];
    let columnCount = 0;
    for (const [row, rawCells] of rows.entries()) {
      let column = 0;
      for (const { blocks, rowSpan, colSpan, header = false } of rawCells) {
        while ((freeFrom[column] ?? 0) > row) column += 1;
        for (let offset = 0; offset < colSpan; offset += 1) freeFrom[column + offset] = row + rowSpan;
        cells.push({ row, column, rowSpan, colSpan, header });
        for (const text of blocks) this.addText(text, { cell: { table, row, column } });
        column += colSpan;
      }
      columnCount = Math.max(columnCount, column);
    }
    this.tables.push({ rowCount: rows.length, columnCount, cells });
  }
}

function detectFurniture(raw: RawText, text: string, { cell }: Place): FurnitureKind | null {
  const found = raw.layer === 'body' && cell === undefined ? findFurnitureKind(text) : null;
  // a Word paragraph that holds only a number is a list's or a form's, not a page's
  return raw.kind === 'paragraph' && found === 'page-number' ? null : found;
}

/** Code units of the repaired text that hold a label which its reader counted, with the blank behind it. */
function measureGenerated(raw: RawText, text: string): number {
  if (!raw.generated) return 0;
  return Math.min(text.length, repairCharacters(raw.text.slice(0, raw.generated)).text.length + 1);
}

function repairStyle({ style, text }: RawText): Line['style'] {
  if (!style?.boldPrefix) return style ?? {};
  return { ...style, boldPrefix: repairCharacters(text.slice(0, style.boldPrefix)).text.length };
}
