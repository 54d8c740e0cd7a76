import type { OffsetMap } from './offset-map.ts';
import type { FurnitureKind, Layer, RawPage, SourceFormat, StyleHints, Recognized } from './raw-document.ts';
import type { Span } from './span.ts';

/** Where part of a block stands on paper. */
export interface Region {
  readonly page: number;
  readonly box?: readonly [number, number, number, number];
  readonly span: Span;
  /** Set for a word that was read from a picture and is doubtful or was mended. */
  readonly recognized?: Recognized;
}

/** Place of a block in a table: `table` indexes `SourceDocument.tables`. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** One paragraph (or one line of a header) of the normalized text, in reading order. */
export interface Block {
  readonly index: number;
  readonly layer: Layer;
  readonly furniture?: FurnitureKind | undefined;
  /** Hull of `pieces`. */
  readonly span: Span;
  /** The block's own ranges: several where furniture (a page number) cuts it. */
  readonly pieces: readonly Span[];
  /** The block's own text: its pieces joined by one blank. Equal to the text at `span` when there is one piece. */
  readonly text: string;
  /** Code units at the start of `text` that a reader made (Word's automatic number). */
  readonly generated: number;
  readonly blankBefore: number;
  /** 0 left, 1 right, where text stands in columns side by side. */
  readonly column?: number | undefined;
  readonly style: StyleHints;
  readonly cell?: CellPlace | undefined;
  readonly regions: readonly Region[];
}

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly header: boolean;
  /** Indices into `SourceDocument.blocks`. */
  readonly blocks: readonly number[];
}

/** What the columns of a table are headed, whatever number of rows its head has. */
export interface TableHead {
  /** Row of the head's first line; a title over the whole width stands above it. */
  readonly firstRow: number;
  /** Rows of the head; 1 says no more than that nothing shows a second one, 0 that no row has two cells filled. */
  readonly rowCount: number;
  /** One text a column, from top to bottom: "Đơn vị chủ trì". */
  readonly columns: readonly string[];
}

export interface Table {
  readonly index: number;
  readonly span: Span;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly Cell[];
  readonly head: TableHead;
  /** Index of the table's first block; the cells' blocks follow it without a gap. */
  readonly firstBlock: number;
  readonly lastBlock: number;
}

export interface Origin {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly format: SourceFormat;
  readonly textFrom: 'text-layer' | 'ocr' | 'mixed';
  readonly encoding: string | null;
}

/** A document after reading and normalizing: one text as the only coordinate system, and what stands where in it. */
export interface SourceDocument {
  readonly origin: Origin;
  /** NFC; paragraphs end with "\n", lines inside a paragraph are joined by one blank. */
  readonly text: string;
  readonly offsets: OffsetMap;
  /** Reading order; every non-blank character of `text` lies in exactly one block's pieces. */
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  readonly pages: readonly (RawPage & { readonly span: Span })[];
}

/** The range of the normalized text that [start, end) of `block.text` stands for. */
export function toSourceSpan(block: Block, start: number, end: number): Span {
  return { start: toSourceOffset(block, start, false), end: toSourceOffset(block, end, true) };
}

function toSourceOffset(block: Block, offset: number, isEnd: boolean): number {
  let before = 0;
  for (const piece of block.pieces) {
    const length = piece.end - piece.start;
    const within = offset - before;
    if (within < length || (isEnd && within === length)) return piece.start + Math.max(0, within);
    before += length + 1;
  }
  return block.span.end;
}
