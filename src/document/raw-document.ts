import type { Diagnostic } from './diagnostic.ts';

/** Formats a reader exists or is planned for, as the record names them. */
export const SOURCE_FORMATS = [
  'pdf',
  'docx',
  'doc',
  'rtf',
  'text',
  'markdown',
  'html',
  'image',
  'odt',
  'xlsx',
  'xls',
  'ods',
  'pptx',
  'eml',
  'msg',
] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

export type Layer = 'body' | 'furniture' | 'notes';

export type FurnitureKind =
  | 'page-number'
  | 'running-head'
  | 'footer'
  | 'digital-signature'
  | 'stamp'
  | 'caption'
  | 'banner'
  | 'label'
  | 'rule'
  | 'note'
  | 'other';

export interface StyleHints {
  /** The whole text is bold. */
  bold?: boolean;
  italic?: boolean;
  centered?: boolean;
  /** The first `boldPrefix` code units of the text are bold, the rest is not (a heading run into its paragraph). */
  boldPrefix?: number;
  /** Font size in points. */
  size?: number;
  /** Left edge in points from the text column's left edge. */
  indent?: number;
  /** 1 to 6 where the format marks a heading. */
  headingLevel?: number;
  /** A short line is printed right above it, in the middle of the page. */
  belowRule?: boolean;
}

/** Where code units [start, end) of a raw text stand on paper. Box in points, origin top left: [left, top, right, bottom]. */
export interface RawRegion {
  readonly page: number;
  readonly box?: readonly [number, number, number, number];
  readonly start: number;
  readonly end: number;
  /** Set for a word that was read from a picture and is doubtful or was mended. */
  readonly recognized?: Recognized;
}

/** What recognition knows of a word. */
export interface Recognized {
  /** How sure, 0 to 1. */
  readonly confidence: number;
  /** What was changed by knowledge, first to last. */
  readonly mends: readonly Mend[];
}

/** One change of a word read from a picture: what was read, what was put in its place, and by which kind of knowledge (`mend/` file). */
export interface Mend {
  readonly read: string;
  readonly put: string;
  readonly why: string;
}

/**
 * One line or paragraph as the format gave it, in reading order, before any repair of its characters.
 * - `line`: a printed or typed line; normalize/reflow decides which lines are one paragraph.
 * - `paragraph`: complete by the format's own word (a Word paragraph); joined only over a page break that cut it.
 */
export interface RawText {
  readonly kind: 'line' | 'paragraph';
  readonly text: string;
  readonly layer: Layer;
  /** Set when `layer` is `furniture`. */
  readonly furniture?: FurnitureKind;
  /** Code units at the start of `text` that the reader made (Word's automatic label and its blank); they have no source. */
  readonly generated?: number;
  /** Empty lines before this one (text formats) or a visibly larger gap (PDF: 1). */
  readonly blankBefore?: number;
  /** What geometry says: true, it goes on the paragraph of the line before; false, it starts one; absent, unknown. */
  readonly continues?: boolean;
  /** Lines of one run (a Markdown paragraph, a PDF text block) share a number; different numbers rarely are one paragraph. */
  readonly group?: number;
  /** Side by side with its neighbours: 0 the left column, 1 the right one. Only in a header or footer laid out in columns. */
  readonly column?: number;
  readonly style?: StyleHints;
  readonly regions?: readonly RawRegion[];
  /** Offset of `text[0]` in the decoded source, for text formats; `edits` inside are the reader's own (entities, escapes). */
  readonly sourceStart?: number;
  /** Where the reader took marks out inside `text`: from text offset `at` on, the source offset is `from`. Ascending, exact. */
  readonly edits?: readonly SourceJump[];
}

/** From offset `at` of a raw text on, the decoded source is at `from`. */
export interface SourceJump {
  readonly at: number;
  readonly from: number;
}

export interface RawCell {
  readonly blocks: readonly RawText[];
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly header?: boolean;
}

export interface RawTable {
  readonly kind: 'table';
  readonly layer: Layer;
  readonly rows: readonly (readonly RawCell[])[];
  /** No visible borders: a table that only lays text out in columns, if its content says so too. */
  readonly borderless?: boolean;
}

export type RawBlock = RawText | RawTable;

export interface RawPage {
  /** 1-based. */
  readonly page: number;
  /** Points, after rotation. */
  readonly width: number;
  readonly height: number;
  /** Where the page's text was taken from; absent: its text layer. */
  readonly textFrom?: 'text-layer' | 'ocr';
}

/** What a reader gives: the words of the source with all it knows of their places and looks. */
export interface RawDocument {
  readonly format: SourceFormat;
  readonly mediaType: string;
  readonly textFrom: 'text-layer' | 'ocr' | 'mixed';
  /** 'utf-8', 'utf-16le', 'tcvn3', 'vni' …; null where the format leaves no choice. */
  readonly encoding: string | null;
  /** [] for formats without pages. */
  readonly pages: readonly RawPage[];
  readonly blocks: readonly RawBlock[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Limits a reader has to keep; see docs/limits.md. */
export interface ReadLimits {
  /** Bytes of the file. */
  readonly maxBytes: number;
  /** Bytes after unpacking, counted on real bytes. */
  readonly maxUnpackedBytes: number;
  readonly maxZipEntries: number;
  /** Unpacked to packed, looked at above 1 MB. */
  readonly maxZipRatio: number;
  readonly maxXmlDepth: number;
  readonly maxPages: number;
  /** Code units of text. */
  readonly maxTextLength: number;
  /** Code units of a line that a rule sees; longer ones are split and flagged. */
  readonly maxLineLength: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  maxBytes: 100 * 1024 * 1024,
  maxUnpackedBytes: 256 * 1024 * 1024,
  maxZipEntries: 10_000,
  maxZipRatio: 200,
  maxXmlDepth: 256,
  maxPages: 5_000,
  maxTextLength: 20 * 1024 * 1024,
  maxLineLength: 8_192,
};

/** A reader: bytes of one format to a raw document. Throws `SourceError` only. */
export type Reader = (bytes: Uint8Array, limits: ReadLimits) => RawDocument | Promise<RawDocument>;
