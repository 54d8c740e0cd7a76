import { replaceSymbols } from '../docx/symbols.ts';
import type { Glyph } from './page-content.ts';

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
}

/** Blanks are about 0.25 em; squeezed by justification they stay above this, kerning stays below. */
const WORD_GAP = 0.13;
/** A character drawn again within this many em is a shadow or made-up bold, not a second character. */
const SHADOW = 0.12;
const MARK = /^\p{M}+$/u;
const PRIVATE = /[\uE000-\uF8FF]/;
// eslint-disable-next-line no-control-regex -- that is what they are; a surrogate alone is no character either
const CONTROL = /[\u0000-\u001F\u007F-\u009F\uD800-\uDFFF]/gu;

interface Run {
  glyphs: Glyph[];
  x1: number;
}

/** Words of glyphs that share one frame, in the order of drawing. */
export function buildWords(glyphs: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  let run: Run | undefined;
  const close = (): void => {
    const word = run && toWord(run.glyphs, words.length);
    if (word) words.push(word);
    run = undefined;
  };
  for (const glyph of glyphs) {
    if (glyph.afterBlank) close();
    const last = run?.glyphs[run.glyphs.length - 1];
    if (run && last && isMark(glyph.text) && Math.abs(glyph.y - last.y) < last.size) {
      run.glyphs.push(glyph);
      continue;
    }
    if (run && last && !followsDirectly(last, run.x1, glyph)) close();
    if (run) {
      if (isShadow(run.glyphs, glyph)) continue;
      run.glyphs.push(glyph);
      run.x1 = Math.max(run.x1, glyph.x1);
    } else run = { glyphs: [glyph], x1: glyph.x1 };
  }
  close();
  return words;
}

function followsDirectly(last: Glyph, x1: number, glyph: Glyph): boolean {
  if (glyph.annotation !== last.annotation) return false;
  const size = Math.max(last.size, glyph.size);
  if (Math.abs(glyph.y - last.y) > size * 0.12) return false;
  const gap = glyph.x0 - x1;
  return gap < size * WORD_GAP && gap > -size * 0.6;
}

function isShadow(glyphs: readonly Glyph[], glyph: Glyph): boolean {
  for (let index = glyphs.length - 1; index >= 0 && index >= glyphs.length - 3; index -= 1) {
    const other = glyphs[index];
    if (other && other.text === glyph.text && Math.abs(other.x0 - glyph.x0) < SHADOW * glyph.size) return true;
  }
  return false;
}

function toWord(glyphs: readonly Glyph[], order: number): Word | undefined {
  const first = glyphs[0];
  if (!first) return undefined;
  let text = '';
  let bold = 0;
  let italic = 0;
  let size = 0;
  let x1 = first.x1;
  for (const glyph of glyphs) {
    text += glyph.text;
    if (glyph.font.bold) bold += 1;
    if (glyph.font.italic) italic += 1;
    size = Math.max(size, glyph.size);
    x1 = Math.max(x1, glyph.x1);
  }
  text = text.replace(CONTROL, '');
  if (first.font.symbols !== '' || PRIVATE.test(text)) text = replaceSymbols(text, first.font.symbols);
  if (text === '') return undefined;
  const half = glyphs.length / 2;
  const { x0, y, annotation, font } = first;
  return { text, x0, x1, y, size, bold: bold > half, italic: italic > half, annotation, font: font.name, order };
}

function isMark(text: string): boolean {
  return text.charCodeAt(0) >= 0x300 && MARK.test(text);
}
