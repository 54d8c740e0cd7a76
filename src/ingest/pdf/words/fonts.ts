import { findContradictedCodes } from '../file/contradicted-codes.ts';
import type { CoreFont } from '../file/core-page.ts';
import type { FontLook } from './words.ts';
import { UNKNOWN_FONT } from './page-printer.ts';
import type { LoadedFont } from './page-printer.ts';

/** What is read of a font of pdf.js, on either side of its worker. */
interface FontObject extends Partial<FontLook> {
  readonly black?: boolean;
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly type?: string;
}

/** What pdf.js calls the Helvetica that it takes where a page names no such font: codes of another are read as its letters. */
const FALLBACK = 'FallbackType';

const BOLD_NAME = /bold|black|heavy|semibold|demi|[-,]bd/iu;
const ITALIC_NAME = /italic|oblique|[-,]it(?:alic)?$/iu;

/** pdf.js hands over its message about a font that could not be loaded in its place. */
const LOST_FONT: LoadedFont = { ...UNKNOWN_FONT, isLost: true };

export function toLoadedFont(object: unknown): LoadedFont {
  if (typeof object === 'string') return LOST_FONT;
  if (typeof object !== 'object' || object === null) return UNKNOWN_FONT;
  if ('error' in object) return LOST_FONT;
  const font = object as FontObject;
  const contradicted = findContradictedCodes(object as CoreFont);
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
    isLost: font.type === FALLBACK,
    ...(contradicted && { contradicted }),
  };
}

/** "Wingdings-Regular" is Wingdings. */
function symbolsOf(name: string): string {
  const match = /^(symbol|wingdings)[\s-]?(2)?/iu.exec(name);
  if (!match) return '';
  const family = (match[1] ?? '').toLowerCase();
  return match[2] ? `${family} 2` : family;
}
