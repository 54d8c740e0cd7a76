import { loadPdfjs } from './load-pdfjs.ts';
import { collectRules } from './rules.ts';
import type { Rule } from './rules.ts';

export interface FontLook {
  /** Without the subset's mark ("ABCDEF+"). */
  readonly name: string;
  /** 'symbol', 'wingdings', 'wingdings 2' or '': fonts whose characters are signs. */
  readonly symbols: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** One printed character, in points from the top left of the page as it is looked at. */
export interface Glyph {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly font: FontLook;
  /** 0, 90, 180 or 270: where the text runs to, clockwise from left-to-right. Coordinates of turned text are in its own frame. */
  readonly turn: number;
  /** A blank was printed before it. */
  readonly afterBlank: boolean;
  /** Number of the annotation that it is drawn by; -1 for the page itself. */
  readonly annotation: number;
}

export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  /** A picture covers a good part of the page: a scan, if there is no text. */
  readonly hasPicture: boolean;
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

const BLANK = /^[\s\u200B]+$/u;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** A page of text has some 3,000 characters; drawings made of letters are cut off here. */
const MAX_GLYPHS = 60_000;
/** Seals, logos and signatures are smaller. */
const PICTURE_SHARE = 0.25;

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
  const glyphs: Glyph[] = [];
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
  let blank = true;

  const moveText = (dx: number, dy: number): void => {
    lineX += dx;
    lineY += dy;
    x = lineX;
    y = lineY;
  };

  const showText = (items: readonly (PdfGlyph | number)[]): void => {
    const { font, fontSize } = state;
    const direction = fontSize < 0 ? -1 : 1;
    const size = Math.abs(fontSize);
    const matrix = multiply(state.ctm, textMatrix);
    const [a, b, c, d, e, f] = matrix;
    const turn = turnOf(a * direction, b * direction);
    const height = size * Math.hypot(c, d);
    const advance = state.scale * direction;
    for (const item of items) {
      if (typeof item === 'number') {
        const gap = (-item * size) / 1000;
        if (font.vertical) y -= gap;
        else x += gap * advance;
        continue;
      }
      const width = item.width * size * font.scale;
      const spacing = (item.isSpace ? state.wordSpacing : 0) + state.charSpacing;
      const startX = x;
      if (font.vertical) y -= size + spacing;
      else x += (width + spacing * direction) * advance;
      if (item.unicode === ' ' || item.unicode === '\u00A0' || BLANK.test(item.unicode)) {
        blank = true;
        continue;
      }
      if (glyphs.length >= MAX_GLYPHS || item.unicode === '') continue;
      const rise = y + state.rise;
      const endX = font.vertical ? startX + size : startX + width * advance;
      const left = a * startX + c * rise + e;
      const top = b * startX + d * rise + f;
      const right = a * endX + c * rise + e;
      const bottom = b * endX + d * rise + f;
      if (left < -5 || top < -5 || left > viewport.width + 5 || top > viewport.height + 5) continue;
      glyphs.push(makeGlyph(item.unicode, turn, left, top, right, bottom, height, font.look, blank, annotation));
      blank = false;
    }
  };

  // Pictures are left out unread (open-document.ts); what remains is the matrix that maps the unit square onto one.
  const pictureArea = viewport.width * viewport.height * PICTURE_SHARE;
  const { fnArray, argsArray } = list;
  for (let index = 0; index < fnArray.length; index += 1) {
    const args = (argsArray[index] ?? []) as readonly unknown[];
    switch (fnArray[index]) {
      case OPS.showText:
        showText(args[0] as readonly (PdfGlyph | number)[]);
        break;
      case OPS.setTextMatrix:
        textMatrix = toMatrix(args[0]);
        x = y = lineX = lineY = 0;
        break;
      case OPS.moveText:
        moveText(args[0] as number, args[1] as number);
        break;
      case OPS.setLeadingMoveText:
        state.leading = -(args[1] as number);
        moveText(args[0] as number, args[1] as number);
        break;
      case OPS.nextLine:
        moveText(0, -state.leading);
        break;
      case OPS.beginText:
        textMatrix = IDENTITY;
        x = y = lineX = lineY = 0;
        break;
      case OPS.setFont: {
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
      case OPS.setCharSpacing:
        state.charSpacing = args[0] as number;
        break;
      case OPS.setWordSpacing:
        state.wordSpacing = args[0] as number;
        break;
      case OPS.setHScale:
        state.scale = (args[0] as number) / 100;
        break;
      case OPS.setLeading:
        state.leading = args[0] as number;
        break;
      case OPS.setTextRise:
        state.rise = args[0] as number;
        break;
      case OPS.save:
        stack.push({ ...state });
        break;
      case OPS.restore:
        state = stack.pop() ?? state;
        break;
      case OPS.transform:
        state.ctm = multiply(state.ctm, toMatrix(args));
        if (annotation < 0 && unitArea(state.ctm) > pictureArea) hasPicture = true;
        break;
      case OPS.paintFormXObjectBegin:
        stack.push({ ...state });
        if (args[0]) state.ctm = multiply(state.ctm, toMatrix(args[0]));
        break;
      case OPS.paintFormXObjectEnd:
        state = stack.pop() ?? state;
        break;
      case OPS.beginAnnotation:
        annotation = annotations;
        annotations += 1;
        stack.length = 0;
        state = startState(multiply(multiply(base, toMatrix(args[2])), toMatrix(args[3])));
        break;
      case OPS.endAnnotation:
        annotation = -1;
        break;
      case OPS.constructPath:
        collectRules(args, state.ctm, OPS, rules);
        break;
      default:
    }
  }
  return { width: viewport.width, height: viewport.height, glyphs, rules, hasPicture };
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

/** The glyph in the frame in which it reads from left to right: turned text gets x along its line and y downwards across it. */
function makeGlyph(
  text: string,
  turn: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
  size: number,
  font: FontLook,
  afterBlank: boolean,
  annotation: number,
): Glyph {
  if (turn === 0) return { text, x0: left, x1: right, y: top, size, font, turn, afterBlank, annotation };
  if (turn === 90) return { text, x0: top, x1: bottom, y: -left, size, font, turn, afterBlank, annotation };
  if (turn === 180) return { text, x0: -left, x1: -right, y: -top, size, font, turn, afterBlank, annotation };
  return { text, x0: -top, x1: -bottom, y: left, size, font, turn, afterBlank, annotation };
}
