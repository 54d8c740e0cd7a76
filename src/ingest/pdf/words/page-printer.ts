import { collectRules } from './rules.ts';
import type { Matrix, PathPaint, Rule } from './rules.ts';
import { WordBuilder } from './words.ts';
import type { FontLook, Word } from './words.ts';

export interface PageContent {
  readonly width: number;
  readonly height: number;
  /** The words of each direction, in the order in which their first characters are drawn. Coordinates in points from the top left. */
  readonly texts: readonly PrintedText[];
  readonly rules: readonly Rule[];
  /** A picture covers a good part of the page: a scan, if there is no text. */
  readonly hasPicture: boolean;
  /** Pieces of text in fonts that could not be loaded: what they say is lost. */
  readonly lostTexts?: number;
  /** Texts with a letter that the font's encoding and its map read differently. */
  readonly contradictedTexts?: number;
  /** Content that the file holds is not to be had, all of it or from some place on: its stream is damaged, or is no stream. */
  readonly isCut?: boolean;
  /** A picture covers all of it: its text, if any, was laid over it by a recognizer. */
  readonly isPicture?: boolean;
}

/** All words that run in one direction, in the order of drawing, in the frame in which they read from left to right. */
export interface PrintedText {
  /** 0, 90, 180 or 270, clockwise. */
  readonly turn: number;
  /** Characters printed. */
  readonly glyphs: number;
  readonly words: readonly Word[];
}

export interface PdfGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

export interface LoadedFont {
  readonly look: FontLook;
  readonly vertical: boolean;
  /** Glyph space to text space. */
  readonly scale: number;
  /** It could not be loaded; pdf.js gives no glyphs for what is set in it. */
  readonly isLost: boolean;
  /** Codes that its encoding and its map read as different letters. */
  readonly contradicted?: ReadonlySet<number>;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
  /** From the page's own points to points from the top left. */
  readonly transform: readonly number[];
}

const BLANK = /^[\s\u200B]+$/u;
/** Codes below are ASCII and its blank; the rest of the blanks is U+00A0, those of typography, and the one of CJK. */
function isBlank(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code > 0x20 && code < 0xa0) return false;
  return code === 0x20 && text.length === 1 ? true : BLANK.test(text);
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** A page of text has some 3,000 characters; drawings made of letters are cut off here. */
const MAX_GLYPHS = 60_000;
/** Places that differ by less than so many em are one. */
const SAME_PLACE = 0.04;
/** Seals, logos and signatures are smaller. */
const PICTURE_SHARE = 0.25;
/** A scan leaves no more margin than this. */
const FULL_SHARE = 0.85;

export function toMatrix(value: unknown): Matrix {
  const list = value as ArrayLike<number> | null | undefined;
  if (!list || list.length < 6) return IDENTITY;
  return [list[0] ?? 1, list[1] ?? 0, list[2] ?? 0, list[3] ?? 1, list[4] ?? 0, list[5] ?? 0];
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

export const UNKNOWN_FONT: LoadedFont = {
  look: { name: '', symbols: '', bold: false, italic: false },
  vertical: false,
  scale: 0.001,
  isLost: false,
};

/** What `q` saves and `Q` gives back, as far as it moves text. */
class PrintState {
  ctm: Matrix;
  font = UNKNOWN_FONT;
  fontSize = 0;
  charSpacing = 0;
  wordSpacing = 0;
  /** Horizontal scaling, 1 where there is none. */
  scale = 1;
  leading = 0;
  rise = 0;

  constructor(ctm: Matrix) {
    this.ctm = ctm;
  }

  copy(): PrintState {
    const copy = new PrintState(this.ctm);
    copy.font = this.font;
    copy.fontSize = this.fontSize;
    copy.charSpacing = this.charSpacing;
    copy.wordSpacing = this.wordSpacing;
    copy.scale = this.scale;
    copy.leading = this.leading;
    copy.rise = this.rise;
    return copy;
  }
}

/** Prints the operators of a page (PDF 32000-1, 8.4, 9.3 and 9.4) as words and straight lines in points from the top left. */
export class PagePrinter {
  lostTexts = 0;
  contradictedTexts = 0;
  /** Text objects ("BT") that are not ended ("ET"): at the end of a page, its content broke off. */
  #openTexts = 0;
  readonly #width: number;
  readonly #height: number;
  readonly #base: Matrix;
  readonly #builders: WordBuilder[] = [];
  readonly #rules: Rule[] = [];
  readonly #stack: PrintState[] = [];
  #state: PrintState;
  #textMatrix = IDENTITY;
  /** Where the next character begins, and where its line began, in text space. */
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;
  #glyphs = 0;
  #annotation = -1;
  #annotations = 0;
  #hasPicture = false;
  #isPicture = false;
  #isAfterBlank = true;
  /** Where the last blank was drawn, and the font that drew it. */
  #blankAt = Number.NaN;
  #blankFont = UNKNOWN_FONT.look;

  constructor({ width, height, transform }: PageSize) {
    this.#width = width;
    this.#height = height;
    this.#base = toMatrix(transform);
    this.#state = new PrintState(this.#base);
  }

  get font(): LoadedFont {
    return this.#state.font;
  }

  save(): void {
    this.#stack.push(this.#state.copy());
  }

  restore(): void {
    this.#state = this.#stack.pop() ?? this.#state;
  }

  /** Pictures are left out unread (open-document.ts); what remains is the matrix that maps the unit square onto one. */
  transform(matrix: Matrix): void {
    const ctm = multiply(this.#state.ctm, matrix);
    this.#state.ctm = ctm;
    if (this.#annotation >= 0) return;
    const area = Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]);
    const page = this.#width * this.#height;
    if (area > page * PICTURE_SHARE) this.#hasPicture = true;
    if (area > page * FULL_SHARE) this.#isPicture = true;
  }

  beginForm(matrix: Matrix | undefined): void {
    this.save();
    if (matrix) this.#state.ctm = multiply(this.#state.ctm, matrix);
  }

  beginAnnotation(transform: Matrix, matrix: Matrix): void {
    this.#annotation = this.#annotations;
    this.#annotations += 1;
    this.#stack.length = 0;
    this.#state = new PrintState(multiply(multiply(this.#base, transform), matrix));
  }

  endAnnotation(): void {
    this.#annotation = -1;
  }

  endText(): void {
    this.#openTexts = Math.max(0, this.#openTexts - 1);
  }

  beginText(): void {
    this.#openTexts += 1;
    this.setTextMatrix(IDENTITY);
  }

  setTextMatrix(matrix: Matrix): void {
    this.#textMatrix = matrix;
    this.#x = this.#y = this.#lineX = this.#lineY = 0;
  }

  moveText(dx: number, dy: number): void {
    this.#lineX += dx;
    this.#lineY += dy;
    this.#x = this.#lineX;
    this.#y = this.#lineY;
  }

  nextLine(): void {
    this.moveText(0, -this.#state.leading);
  }

  setFont(font: LoadedFont, size: number): void {
    this.#state.font = font;
    this.#state.fontSize = size;
  }

  setCharSpacing(value: number): void {
    this.#state.charSpacing = value;
  }

  setWordSpacing(value: number): void {
    this.#state.wordSpacing = value;
  }

  /** In hundredths. */
  setScale(value: number): void {
    this.#state.scale = value / 100;
  }

  setLeading(value: number): void {
    this.#state.leading = value;
  }

  setRise(value: number): void {
    this.#state.rise = value;
  }

  /** `data` is the path as pdf.js writes it down (rules.ts). */
  paintPath(paint: PathPaint, data: ArrayLike<number>): void {
    collectRules(paint, data, this.#state.ctm, this.#rules);
  }

  /** The number in a `TJ` array: thousandths of an em to the left. */
  shift(thousandths: number): void {
    const { font, fontSize, scale } = this.#state;
    const gap = (-thousandths * Math.abs(fontSize)) / 1000;
    if (font.vertical) this.#y -= gap;
    else this.#x += gap * (scale * (fontSize < 0 ? -1 : 1));
  }

  show(items: readonly (PdfGlyph | number)[]): void {
    const { font, fontSize, charSpacing, wordSpacing, rise } = this.#state;
    const direction = fontSize < 0 ? -1 : 1;
    const size = Math.abs(fontSize);
    const [a, b, c, d, e, f] = multiply(this.#state.ctm, this.#textMatrix);
    const turn = turnOf(a * direction, b * direction);
    const height = size * Math.hypot(c, d);
    const advance = this.#state.scale * direction;
    const { look, vertical } = font;
    let builder: WordBuilder | undefined;
    for (const item of items) {
      if (typeof item === 'number') {
        this.shift(item);
        continue;
      }
      const width = item.width * size * font.scale;
      const spacing = (item.isSpace ? wordSpacing : 0) + charSpacing;
      const startX = this.#x;
      if (vertical) this.#y -= size + spacing;
      else this.#x += (width + spacing * direction) * advance;
      const text = item.unicode;
      const atY = this.#y + rise;
      const left = a * startX + c * atY + e;
      const top = b * startX + d * atY + f;
      if (isBlank(text)) {
        if (!this.#isAfterBlank) this.#markBlank(alongOf(left, top, turn), look);
        continue;
      }
      if (text === '' || !this.#isWanted(left, top)) continue;
      // a letter of a fallback font that is put before the blank drawn last begins no word: "h nghèo, h ", then "ộ" behind an "h"
      if (
        this.#isAfterBlank &&
        look !== this.#blankFont &&
        alongOf(left, top, turn) < this.#blankAt + height * SAME_PLACE
      )
        this.#isAfterBlank = false;
      const endX = vertical ? startX + size : startX + width * advance;
      const isSideways = turn === 90 || turn === 270;
      const end = isSideways ? b * endX + d * atY + f : a * endX + c * atY + e;
      const across = turn === 0 ? top : turn === 90 ? -left : turn === 180 ? -top : left;
      const isForward = turn === 0 || turn === 90;
      const start = alongOf(left, top, turn);
      builder ??= this.#builderFor(turn);
      builder.add(text, start, isForward ? end : -end, across, height, look, this.#isAfterBlank, this.#annotation);
      this.#isAfterBlank = false;
    }
  }

  finish(): PageContent {
    const texts = this.#builders.map((builder): PrintedText => {
      const { turn, glyphs } = builder;
      return { turn, glyphs, words: builder.finish() };
    });
    return {
      width: this.#width,
      height: this.#height,
      texts,
      rules: this.#rules,
      hasPicture: this.#hasPicture,
      lostTexts: this.lostTexts,
      contradictedTexts: this.contradictedTexts,
      isCut: this.#openTexts > 0,
      isPicture: this.#isPicture,
    };
  }

  #markBlank(at: number, look: FontLook): void {
    this.#isAfterBlank = true;
    this.#blankFont = look;
    this.#blankAt = at;
  }

  /** On the page, and not one of too many. */
  #isWanted(left: number, top: number): boolean {
    if (this.#glyphs >= MAX_GLYPHS) return false;
    if (left < -5 || top < -5 || left > this.#width + 5 || top > this.#height + 5) return false;
    this.#glyphs += 1;
    return true;
  }

  #builderFor(turn: number): WordBuilder {
    for (const builder of this.#builders) if (builder.turn === turn) return builder;
    const builder = new WordBuilder(turn);
    this.#builders.push(builder);
    return builder;
  }
}

/** How far along the direction of text with this turn a point is. */
function alongOf(x: number, y: number, turn: number): number {
  if (turn === 0) return x;
  if (turn === 90) return y;
  return turn === 180 ? -x : -y;
}

function turnOf(a: number, b: number): number {
  if (Math.abs(b) <= Math.abs(a)) return a >= 0 ? 0 : 180;
  return b > 0 ? 90 : 270;
}
