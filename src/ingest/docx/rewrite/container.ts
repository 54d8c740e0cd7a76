import type { Counters } from '../numbering/counters.ts';
import { combineRunProperties } from '../formatting/properties.ts';
import type { RunProperties } from '../formatting/properties.ts';
import { replaceSymbols } from '../formatting/symbols.ts';
import { addText, lookOf, writeParagraph } from '../pieces.ts';
import type { Look, Piece } from '../pieces.ts';
import type { XmlElement } from '../xml.ts';
import { Fields } from './fields.ts';
import { resolveParagraph, writeLabel } from './paragraph.ts';
import type { Labelled, Sheets } from './paragraph.ts';
import type { TextMeter } from './text-meter.ts';
import type { Cell } from './tables.ts';

/** A paragraph while its runs are read. */
interface OpenParagraph {
  readonly pieces: Piece[];
  /** Text boxes anchored here; they follow the paragraph. */
  readonly boxes: string[];
  properties: XmlElement | undefined;
  style: Labelled | undefined;
}

/** What the containers of a part share. */
export interface Part {
  readonly sheets: Sheets;
  readonly meter: TextMeter;
}

/** What paragraphs stand in: a story (the body, a header), a table cell or a text box. */
export class Container {
  readonly kind: 'story' | 'cell' | 'box';
  readonly cell: Cell | null;
  readonly fields = new Fields();
  readonly counters: Counters;
  readonly #part: Part;
  readonly #out: string[] = [];
  /** Text of paragraphs whose mark ends nothing (deleted, hidden): it goes on in the next one. */
  #carried: Piece[] = [];
  /** `#carried` begins with a label. */
  #isLabelled = false;
  #paragraph: OpenParagraph | null = null;
  #run: RunProperties | null = null;
  #look: Look | null = null;

  constructor(part: Part, kind: Container['kind'], counters: Counters, cell: Cell | null = null) {
    this.#part = part;
    this.kind = kind;
    this.counters = counters;
    this.cell = cell;
  }

  openParagraph(): void {
    this.closeParagraph();
    this.#paragraph = { pieces: [], boxes: [], properties: undefined, style: undefined };
  }

  takeParagraphProperties(element: XmlElement): void {
    if (this.#paragraph) this.#paragraph.properties = element;
  }

  closeParagraph(): void {
    const paragraph = this.#paragraph;
    if (!paragraph) return;
    this.#paragraph = null;
    this.endRun();
    this.fields.endParagraph();
    this.#place(paragraph.pieces, this.#styleOf(paragraph));
    for (const box of paragraph.boxes) this.emit(box);
  }

  takeRun(element: XmlElement | undefined): void {
    const style = this.#paragraph ? this.#styleOf(this.#paragraph).style.run : {};
    this.#run = combineRunProperties(this.#part.sheets.styles, style, element);
    this.#look = null;
  }

  /** Forgets the formatting of the run that ended. */
  endRun(): void {
    this.#run = null;
    this.#look = null;
  }

  /** Text of a run, where it is in a paragraph and on the page. */
  addText(text: string): void {
    if (!this.#paragraph || text === '' || !this.fields.isShown()) return;
    if (!this.#run) this.takeRun(undefined);
    const run = this.#run ?? {};
    if (run.hidden) return;
    this.#look ??= lookOf(run, false);
    this.#part.meter.add(text.length);
    addText(this.#paragraph.pieces, replaceSymbols(text, run.font), this.#look);
  }

  /** A text box that was anchored here: it follows the paragraph that is open. */
  addBox(xml: string): void {
    if (this.#paragraph) this.#paragraph.boxes.push(xml);
    else this.emit(xml);
  }

  emit(xml: string): void {
    this.#out.push(xml);
  }

  /** Ends the open paragraph, and the one that a deleted mark left open: the end of a cell or box, or a table, does. */
  endParagraphs(): void {
    this.closeParagraph();
    const pieces = this.#takeCarried();
    if (pieces.length > 0) this.emit(writeParagraph(pieces, {}, undefined));
  }

  /** All that came in; nothing may follow. */
  finish(): string {
    this.endParagraphs();
    return this.#out.join('');
  }

  #styleOf(paragraph: OpenParagraph): Labelled {
    return (paragraph.style ??= resolveParagraph(paragraph.properties, this.#part.sheets));
  }

  #place(pieces: Piece[], style: Labelled): void {
    const isNothing = style.mark === 'deleted' || (style.mark === 'joined' && pieces.length === 0);
    if (!isNothing && !this.#isLabelled) {
      const label = writeLabel(style, this.counters, this.#carried.length > 0 ? this.#carried : pieces);
      this.#isLabelled = label.length > 0;
      this.#carried.unshift(...label);
    }
    // Appended in place: a thousand deleted marks in a row are one paragraph.
    for (const piece of pieces) this.#carried.push(piece);
    if (style.mark === 'shown') this.emit(writeParagraph(this.#takeCarried(), style.paragraph, style.headingLevel));
  }

  /** What was carried over, which is used up by this. */
  #takeCarried(): Piece[] {
    const pieces = this.#carried;
    this.#carried = [];
    this.#isLabelled = false;
    return pieces;
  }
}
