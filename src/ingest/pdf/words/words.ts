import { replaceSymbols } from '../../docx/formatting/symbols.ts';
import type { Recognized } from '../../../document/raw-document.ts';

export interface FontLook {
  /** Without the subset's mark ("ABCDEF+"). */
  readonly name: string;
  /** 'symbol', 'wingdings', 'wingdings 2' or '': fonts whose characters are signs. */
  readonly symbols: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A run of characters without a blank, on one baseline. Points, origin top left. */
export interface Word {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly annotation: number;
  /** Name of the font of its first character, without the subset's mark ("ABCDEF+"). */
  readonly font: string;
  /** Place in the order of drawing; the next word drawn has the next number. */
  readonly order: number;
  /** Of a word that was read from a picture. */
  readonly recognized?: Recognized;
  /** Read in the frame of a receiving office's stamp. */
  readonly isStamp?: true;
}

/** Blanks are about 0.25 em; squeezed by justification they stay above this, kerning stays below. */
const WORD_GAP = 0.13;
/** A character drawn again within this many em is a shadow or made-up bold, not a second character. */
const SHADOW = 0.12;
const MARK = /^\p{M}+$/u;
const PRIVATE = /[\uE000-\uF8FF]/;
// eslint-disable-next-line no-control-regex -- that is what they are; a surrogate alone is no character either
const CONTROL = /[\u0000-\u001F\u007F-\u009F\uD800-\uDFFF]/gu;

const NO_FONT: FontLook = { name: '', symbols: '', bold: false, italic: false };

/**
 * Makes words of the characters of one direction, added in the order of drawing. No object is made for a character: there are
 * thousands on a page, and they were a third of what reading a page left to be collected.
 */
export class WordBuilder {
  /** 0, 90, 180 or 270: where the text runs to, clockwise from left-to-right. Places are in the frame in which it reads so. */
  readonly turn: number;
  /** Characters added. */
  glyphs = 0;
  readonly #words: Word[] = [];
  /** Characters of the open word, and where they begin; those of longer words before stay behind `#count`. */
  readonly #texts: string[] = [];
  readonly #starts: number[] = [];
  #count = 0;
  #text = '';
  #isPlain = true;
  #bold = 0;
  #italic = 0;
  #x0 = 0;
  #x1 = 0;
  /** Where the next character would begin; marks over a letter do not move it. */
  #reach = 0;
  #y = 0;
  #size = 0;
  #font = NO_FONT;
  #annotation = -1;
  #lastY = 0;
  #lastSize = 0;

  constructor(turn: number) {
    this.turn = turn;
  }

  /** `y` is the baseline; `annotation` the number of the annotation that draws it, -1 for the page itself. */
  add(
    text: string,
    x0: number,
    x1: number,
    y: number,
    size: number,
    font: FontLook,
    afterBlank: boolean,
    annotation: number,
  ): void {
    this.glyphs += 1;
    if (afterBlank) this.#close();
    if (this.#count > 0) {
      if (isMark(text) && Math.abs(y - this.#lastY) < this.#lastSize) {
        this.#push(text, x0, x1, y, size, font);
        return;
      }
      if (!this.#followsDirectly(x0, y, size, annotation)) this.#close();
      else if (this.#isShadow(text, x0, size)) return;
    }
    if (this.#count === 0) {
      this.#x0 = x0;
      this.#x1 = x1;
      this.#reach = x1;
      this.#y = y;
      this.#font = font;
      this.#annotation = annotation;
    } else this.#reach = Math.max(this.#reach, x1);
    this.#push(text, x0, x1, y, size, font);
  }

  finish(): Word[] {
    this.#close();
    return this.#words;
  }

  #push(text: string, x0: number, x1: number, y: number, size: number, font: FontLook): void {
    this.#texts[this.#count] = text;
    this.#starts[this.#count] = x0;
    this.#count += 1;
    this.#text += text;
    if (this.#isPlain && !isPlain(text)) this.#isPlain = false;
    if (font.bold) this.#bold += 1;
    if (font.italic) this.#italic += 1;
    this.#x1 = Math.max(this.#x1, x1);
    this.#size = Math.max(this.#size, size);
    this.#lastY = y;
    this.#lastSize = size;
  }

  #followsDirectly(x0: number, y: number, ownSize: number, annotation: number): boolean {
    if (annotation !== this.#annotation) return false;
    const size = Math.max(this.#lastSize, ownSize);
    if (Math.abs(y - this.#lastY) > size * 0.12) return false;
    const gap = x0 - this.#reach;
    return gap < size * WORD_GAP && gap > -size * 0.6;
  }

  #isShadow(text: string, x0: number, size: number): boolean {
    for (let index = this.#count - 1; index >= 0 && index >= this.#count - 3; index -= 1) {
      if (this.#texts[index] === text && Math.abs((this.#starts[index] ?? 0) - x0) < SHADOW * size) return true;
    }
    return false;
  }

  #close(): void {
    if (this.#count === 0) return;
    const text = this.#readText();
    if (text !== '') {
      const half = this.#count / 2;
      this.#words.push({
        text,
        x0: this.#x0,
        x1: this.#x1,
        y: this.#y,
        size: this.#size,
        bold: this.#bold > half,
        italic: this.#italic > half,
        annotation: this.#annotation,
        font: this.#font.name,
        order: this.#words.length,
      });
    }
    this.#count = 0;
    this.#text = '';
    this.#isPlain = true;
    this.#bold = 0;
    this.#italic = 0;
    this.#size = 0;
  }

  #readText(): string {
    const text = this.#isPlain ? this.#text : this.#text.replace(CONTROL, '');
    const { symbols } = this.#font;
    return symbols !== '' || (!this.#isPlain && PRIVATE.test(text)) ? replaceSymbols(text, symbols) : text;
  }
}

/** One character that is neither a control nor beyond the scripts: nothing has to be looked for in such words. */
function isPlain(text: string): boolean {
  const code = text.charCodeAt(0);
  return text.length === 1 && code >= 0x20 && (code < 0x7f || code > 0x9f) && code < 0xd800;
}

function isMark(text: string): boolean {
  return text.charCodeAt(0) >= 0x300 && MARK.test(text);
}
