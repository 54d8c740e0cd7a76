import type { ReadLimits } from '../../../document/raw-document.ts';
import type { XmlElement, XmlHandlers } from '../xml.ts';
import { CLOSERS, OPENERS, TAKERS } from './elements.ts';
import { createFindings } from './findings.ts';
import type { Sheets } from './paragraph.ts';
import { StoryWriter } from './story-writer.ts';
import { TextMeter } from './text-meter.ts';

export interface RewriteContext extends Sheets {
  readonly limits: ReadLimits;
}

/** Deleted and moved text, phonetic guides, and what describes but is no text. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:rt', 'w:sdtPr', 'w:tblGrid', 'w:tblPrEx', 'm:rPr', 'm:ctrlPr']);

/**
 * A handler for streamed WordprocessingML that writes it again with only what a reader of the page sees: labels counted
 * and put in as text, revisions accepted, hidden text out, text boxes once, styles resolved into direct formatting.
 */
export class Rewriter implements XmlHandlers {
  readonly findings = createFindings();
  readonly story: StoryWriter;
  /** For each open mc:AlternateContent, whether one of its branches has been taken. */
  readonly alternatives: boolean[] = [];
  /** Characters at this place are text, or a field's instruction; elsewhere they are layout of the XML. */
  isText = false;
  isInstruction = false;
  /** The drawing at this place is as large as a page. */
  isPageSized = false;
  /** The element that is read as a whole, and those open in it, the innermost last. */
  #captured: XmlElement[] = [];
  #depth = 0;
  /** Depth of the element that is skipped with all in it; 0: none. */
  #skippedFrom = 0;

  constructor({ limits, styles, numbering }: RewriteContext) {
    this.story = new StoryWriter({ sheets: { styles, numbering }, meter: new TextMeter(limits.maxTextLength) });
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1;
    if (this.#skippedFrom > 0) return;
    if (this.#captured.length > 0 || TAKERS.has(name)) {
      const element: XmlElement = { name, attributes, children: [] };
      this.#captured.at(-1)?.children.push(element);
      this.#captured.push(element);
    } else if (SKIPPED.has(name)) this.skip();
    else OPENERS.get(name)?.(this, attributes);
  }

  close(name: string): void {
    this.#depth -= 1;
    if (this.#skippedFrom > 0) {
      this.#closeSkipped(name);
      return;
    }
    if (this.#captured.length === 0) {
      CLOSERS.get(name)?.(this);
      return;
    }
    const element = this.#captured.pop();
    if (element && this.#captured.length === 0) TAKERS.get(name)?.(this, element);
  }

  text(text: string): void {
    if (this.#skippedFrom > 0 || this.#captured.length > 0) return;
    if (this.isText) this.story.here.addText(text.replace(/[\r\n]+/g, ' '));
    else if (this.isInstruction) this.story.here.fields.addInstruction(text);
  }

  /** Nothing more is read of the element at this place. */
  skip(): void {
    this.#skippedFrom = this.#depth;
  }

  #closeSkipped(name: string): void {
    if (this.#depth >= this.#skippedFrom) return;
    this.#skippedFrom = 0;
    if (name === 'w:tr') this.story.closeRow(false);
  }

  /** The simplified WordprocessingML of what has been read: paragraphs and tables only. */
  finish(): string {
    this.#captured = [];
    return this.story.finish();
  }
}
