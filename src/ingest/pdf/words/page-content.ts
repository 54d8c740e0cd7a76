import { loadPdfjs } from '../file/load-pdfjs.ts';
import { collectRules } from './rules.ts';
import type { Rule } from './rules.ts';
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

export type Matrix = readonly [number, number, number, number, number, number];

interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface PdfGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

interface FontObject extends Partial<FontLook> {
  readonly black?: boolean;
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
  readonly fontMatrix?: readonly number[];
}

interface LoadedFont {
  readonly look: FontLook;
  readonly vertical: boolean;
  /** Glyph space to text space. */
  readonly scale: number;
  /** It could not be loaded; pdf.js gives no glyphs for what is set in it. */
  readonly isLost?: true;
}

interface State {
  ctm: Matrix;
  font: LoadedFont;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

/** The operators that are looked at, the most frequent first. */
const KIND = {
  showText: 0,
  setTextMatrix: 1,
  moveText: 2,
  setLeadingMoveText: 3,
  nextLine: 4,
  beginText: 5,
  setFont: 6,
  setCharSpacing: 7,
  setWordSpacing: 8,
  setHScale: 9,
  setLeading: 10,
  setTextRise: 11,
  save: 12,
  restore: 13,
  transform: 14,
  paintFormXObjectBegin: 15,
  paintFormXObjectEnd: 16,
  beginAnnotation: 17,
  endAnnotation: 18,
  constructPath: 19,
} as const;

let kindsFound: (number | undefined)[] | undefined;

/** From pdf.js's number of an operator to ours; undefined for those that print nothing, most of all. */
function findKinds(ops: Readonly<Record<keyof typeof KIND, number>>): readonly (number | undefined)[] {
  if (kindsFound) return kindsFound;
  const kinds: (number | undefined)[] = Array.from({ length: 256 }, () => undefined);
  for (const [name, kind] of Object.entries(KIND)) kinds[ops[name as keyof typeof KIND]] = kind;
  kindsFound = kinds;
  return kinds;
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

export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function toMatrix(value: unknown): Matrix {
  const list = value as ArrayLike<number> | null | undefined;
  if (!list || list.length < 6) return IDENTITY;
  return [list[0] ?? 1, list[1] ?? 0, list[2] ?? 0, list[3] ?? 1, list[4] ?? 0, list[5] ?? 0];
}

const BOLD_NAME = /bold|black|heavy|semibold|demi|[-,]bd/iu;
const ITALIC_NAME = /italic|oblique|[-,]it(?:alic)?$/iu;

function toLoadedFont(object: unknown): LoadedFont {
  if (typeof object === 'string') return LOST_FONT;
  if (typeof object !== 'object' || object === null) return UNKNOWN_FONT;
  const font = object as FontObject;
  const name = (font.name ?? '').replace(/^[A-Z]{6}\+/, '');
  return {
    look: {
      name,
      symbols: symbolsOf(name),
      bold: font.bold === true || font.black === true || BOLD_NAME.test(name),
      italic: font.italic === true || ITALIC_NAME.test(name),
    },
    vertical: font.vertical === true,
    scale: font.isType3Font === true ? (font.fontMatrix?.[0] ?? 0.001) : 0.001,
  };
}

/** "Wingdings-Regular" is Wingdings. */
function symbolsOf(name: string): string {
  const match = /^(symbol|wingdings)[\s-]?(2)?/iu.exec(name);
  if (!match) return '';
  const family = (match[1] ?? '').toLowerCase();
  return match[2] ? `${family} 2` : family;
}

const UNKNOWN_FONT: LoadedFont = {
  look: { name: '', symbols: '', bold: false, italic: false },
  vertical: false,
  scale: 0.001,
};

/** pdf.js hands over its message about such a font in its place. */
const LOST_FONT: LoadedFont = { ...UNKNOWN_FONT, isLost: true };

/**
 * The characters and straight lines of a page, from pdf.js's operator list: one pass gives what `getTextContent` gives
 * and, besides, font names, ruling lines and the text that annotations print. `fontOf` gives pdf.js's font object.
 */
export async function readContent(
  list: OperatorList,
  viewport: { readonly width: number; readonly height: number; readonly transform: readonly number[] },
  fontOf: (id: string) => unknown,
): Promise<PageContent> {
  const { OPS } = (await loadPdfjs()).pdf;
  const base = toMatrix(viewport.transform);
  const builders: WordBuilder[] = [];
  let glyphs = 0;
  const rules: Rule[] = [];
  const fonts = new Map<string, LoadedFont>();
  const stack: State[] = [];
  let state = startState(base);
  let textMatrix = IDENTITY;
  let x = 0;
  let y = 0;
  let lineX = 0;
  let lineY = 0;
  let annotation = -1;
  let annotations = 0;
  let hasPicture = false;
  let lostTexts = 0;
  let isPicture = false;
  let blank = true;
  // where the blank was drawn, and the font that drew it
  let blankAt = Number.NaN;
  let blankFont = UNKNOWN_FONT.look;

  const moveText = (dx: number, dy: number): void => {
    lineX += dx;
    lineY += dy;
    x = lineX;
    y = lineY;
  };

  const builderFor = (turn: number): WordBuilder => {
    for (const builder of builders) if (builder.turn === turn) return builder;
    const builder = new WordBuilder(turn);
    builders.push(builder);
    return builder;
  };

  const showText = (items: readonly (PdfGlyph | number)[]): void => {
    const { font, fontSize } = state;
    const direction = fontSize < 0 ? -1 : 1;
    const size = Math.abs(fontSize);
    const [a, b, c, d, e, f] = multiply(state.ctm, textMatrix);
    const turn = turnOf(a * direction, b * direction);
    const height = size * Math.hypot(c, d);
    const advance = state.scale * direction;
    let builder: WordBuilder | undefined;
    // numbers that closures share are boxed at every step
    let atX = x;
    let atY = y;
    for (const item of items) {
      if (typeof item === 'number') {
        const gap = (-item * size) / 1000;
        if (font.vertical) atY -= gap;
        else atX += gap * advance;
        continue;
      }
      const width = item.width * size * font.scale;
      const spacing = (item.isSpace ? state.wordSpacing : 0) + state.charSpacing;
      const startX = atX;
      if (font.vertical) atY -= size + spacing;
      else atX += (width + spacing * direction) * advance;
      const text = item.unicode;
      if (isBlank(text)) {
        if (!blank) {
          blank = true;
          blankFont = font.look;
          const at = atY + state.rise;
          blankAt = alongOf(a * startX + c * at + e, b * startX + d * at + f, turn);
        }
        continue;
      }
      if (glyphs >= MAX_GLYPHS || text === '') continue;
      const rise = atY + state.rise;
      const endX = font.vertical ? startX + size : startX + width * advance;
      const left = a * startX + c * rise + e;
      const top = b * startX + d * rise + f;
      if (left < -5 || top < -5 || left > viewport.width + 5 || top > viewport.height + 5) continue;
      glyphs += 1;
      builder ??= builderFor(turn);
      const { look } = font;
      // a letter of a fallback font that is put before the blank drawn last begins no word: "h nghèo, h ", then "ộ" behind an "h"
      if (blank && look !== blankFont && alongOf(left, top, turn) < blankAt + height * SAME_PLACE) blank = false;
      if (turn === 0) builder.add(text, left, a * endX + c * rise + e, top, height, look, blank, annotation);
      else if (turn === 90) builder.add(text, top, b * endX + d * rise + f, -left, height, look, blank, annotation);
      else if (turn === 180)
        builder.add(text, -left, -(a * endX + c * rise + e), -top, height, look, blank, annotation);
      else builder.add(text, -top, -(b * endX + d * rise + f), left, height, look, blank, annotation);
      blank = false;
    }
    x = atX;
    y = atY;
  };

  // Pictures are left out unread (open-document.ts); what remains is the matrix that maps the unit square onto one.
  const pageArea = viewport.width * viewport.height;
  const pictureArea = pageArea * PICTURE_SHARE;
  const { fnArray, argsArray } = list;
  const kinds = findKinds(OPS);
  for (let index = 0; index < fnArray.length; index += 1) {
    const kind = kinds[fnArray[index] ?? 0];
    if (kind === undefined) continue;
    const args = (argsArray[index] ?? []) as readonly unknown[];
    switch (kind) {
      case KIND.showText:
        if (state.font.isLost) lostTexts += 1;
        showText(args[0] as readonly (PdfGlyph | number)[]);
        break;
      case KIND.setTextMatrix:
        textMatrix = toMatrix(args[0]);
        x = y = lineX = lineY = 0;
        break;
      case KIND.moveText:
        moveText(args[0] as number, args[1] as number);
        break;
      case KIND.setLeadingMoveText:
        state.leading = -(args[1] as number);
        moveText(args[0] as number, args[1] as number);
        break;
      case KIND.nextLine:
        moveText(0, -state.leading);
        break;
      case KIND.beginText:
        textMatrix = IDENTITY;
        x = y = lineX = lineY = 0;
        break;
      case KIND.setFont: {
        const id = args[0] as string;
        let font = fonts.get(id);
        if (!font) {
          font = toLoadedFont(fontOf(id));
          fonts.set(id, font);
        }
        state.font = font;
        state.fontSize = args[1] as number;
        break;
      }
      case KIND.setCharSpacing:
        state.charSpacing = args[0] as number;
        break;
      case KIND.setWordSpacing:
        state.wordSpacing = args[0] as number;
        break;
      case KIND.setHScale:
        state.scale = (args[0] as number) / 100;
        break;
      case KIND.setLeading:
        state.leading = args[0] as number;
        break;
      case KIND.setTextRise:
        state.rise = args[0] as number;
        break;
      case KIND.save:
        stack.push({ ...state });
        break;
      case KIND.restore:
        state = stack.pop() ?? state;
        break;
      case KIND.transform:
        state.ctm = multiply(state.ctm, toMatrix(args));
        if (annotation < 0 && unitArea(state.ctm) > pictureArea) {
          hasPicture = true;
          isPicture ||= unitArea(state.ctm) > pageArea * FULL_SHARE;
        }
        break;
      case KIND.paintFormXObjectBegin:
        stack.push({ ...state });
        if (args[0]) state.ctm = multiply(state.ctm, toMatrix(args[0]));
        break;
      case KIND.paintFormXObjectEnd:
        state = stack.pop() ?? state;
        break;
      case KIND.beginAnnotation:
        annotation = annotations;
        annotations += 1;
        stack.length = 0;
        state = startState(multiply(multiply(base, toMatrix(args[2])), toMatrix(args[3])));
        break;
      case KIND.endAnnotation:
        annotation = -1;
        break;
      case KIND.constructPath:
        collectRules(args, state.ctm, OPS, rules);
        break;
      default:
    }
  }
  const texts = builders.map((builder): PrintedText => ({
    turn: builder.turn,
    glyphs: builder.glyphs,
    words: builder.finish(),
  }));
  return { width: viewport.width, height: viewport.height, texts, rules, hasPicture, lostTexts, isPicture };
}

/** How far along the direction of text with this turn a point is. */
function alongOf(x: number, y: number, turn: number): number {
  if (turn === 0) return x;
  if (turn === 90) return y;
  return turn === 180 ? -x : -y;
}

function unitArea(m: Matrix): number {
  return Math.abs(m[0] * m[3] - m[1] * m[2]);
}

function startState(ctm: Matrix): State {
  return { ctm, font: UNKNOWN_FONT, fontSize: 0, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };
}

function turnOf(a: number, b: number): number {
  if (Math.abs(b) <= Math.abs(a)) return a >= 0 ? 0 : 180;
  return b > 0 ? 90 : 270;
}
