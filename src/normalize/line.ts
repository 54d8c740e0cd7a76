import type { OffsetSegment } from '../document/offset-map.ts';
import type { FurnitureKind, Layer, RawRegion, StyleHints } from '../document/raw-document.ts';
import type { CellPlace } from '../document/source-document.ts';

/** A raw line after the repair of its characters, before lines are joined to paragraphs. */
export interface Line {
  readonly kind: 'line' | 'paragraph';
  readonly text: string;
  /** Offsets into the raw line. */
  readonly segments: readonly OffsetSegment[];
  /** Offset of the raw line in the source text, or its running offset among the reader's lines. */
  readonly sourceStart: number;
  readonly edits: readonly { readonly at: number; readonly from: number }[];
  readonly layer: Layer;
  readonly furniture: FurnitureKind | undefined;
  readonly generated: number;
  readonly blankBefore: number;
  readonly continues: boolean | undefined;
  readonly group: number | undefined;
  readonly column: number | undefined;
  readonly cell: CellPlace | undefined;
  readonly style: StyleHints;
  readonly regions: readonly RawRegion[];
}
