import type { RawBlock, RawCell, RawText } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import type { XmlHandlers } from '../docx/xml.ts';

type Attributes = Readonly<Record<string, string>>;

/** A cell while its paragraphs are read. */
interface OpenCell {
  readonly blocks: RawText[];
  readonly colSpan: number;
  readonly rowSpan: number;
  /** A merged cell lies over it. */
  readonly isCovered: boolean;
}

const MOST_SPANNED = 200;

/** Reads DrawingML text: a:p paragraphs of a:r/a:t, a:br, and a:tbl tables. */
export class SlideReader implements XmlHandlers {
  readonly blocks: RawBlock[] = [];
  readonly #maxTextLength: number;
  /** Of the table that is open. */
  #rows: RawCell[][] | null = null;
  #cell: OpenCell | null = null;
  /** Of the paragraph that is open. */
  #text = '';
  #isText = false;
  #length = 0;

  constructor(maxTextLength: number) {
    this.#maxTextLength = maxTextLength;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'a:t') this.#isText = true;
    else if (name === 'a:br') this.#text += '\n';
    else if (name === 'a:tbl') this.#rows = [];
    else if (name === 'a:tr') this.#rows?.push([]);
    else if (name === 'a:tc') this.#cell = openCell(attributes);
  }

  close(name: string): void {
    if (name === 'a:t') this.#isText = false;
    else if (name === 'a:p') this.#endParagraph();
    else if (name === 'a:tc') this.#endCell();
    else if (name === 'a:tbl') this.#endTable();
  }

  text(piece: string): void {
    if (!this.#isText) return;
    this.#length += piece.length;
    if (this.#length > this.#maxTextLength)
      throw new SourceError('too-large', 'ingest', 'ingest/text-too-long', { limit: this.#maxTextLength });
    this.#text += piece;
  }

  #endParagraph(): void {
    for (const line of this.#text.split('\n')) {
      if (line.trim() === '') continue;
      const block: RawText = { kind: 'paragraph', text: line, layer: 'body' };
      if (this.#cell) this.#cell.blocks.push(block);
      else this.blocks.push(block);
    }
    this.#text = '';
  }

  #endCell(): void {
    if (this.#cell && !this.#cell.isCovered) {
      const { blocks, colSpan, rowSpan } = this.#cell;
      this.#rows?.at(-1)?.push({ blocks, colSpan, rowSpan });
    }
    this.#cell = null;
  }

  #endTable(): void {
    if (this.#rows && this.#rows.length > 0) this.blocks.push({ kind: 'table', layer: 'body', rows: this.#rows });
    this.#rows = null;
  }
}

function openCell(attributes: Attributes): OpenCell {
  return {
    blocks: [],
    colSpan: readSpan(attributes['gridSpan']),
    rowSpan: readSpan(attributes['rowSpan']),
    isCovered: attributes['hMerge'] === '1' || attributes['vMerge'] === '1',
  };
}

function readSpan(value: string | undefined): number {
  return Math.min(MOST_SPANNED, Math.max(1, Number.parseInt(value ?? '1', 10) || 1));
}
