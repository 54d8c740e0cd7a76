import type { CoreCMap, CoreFont, CoreGlyph } from '../file/core-page.ts';

const SPACE = 0x20;
/** What `readCharCode` gives back; made once, as texts are read one after another. */
const read = { charcode: 0, length: 0 };

/**
 * Adds the glyphs of a text's codes, as pdf.js's `charsToGlyphs` gives them. That keeps an array for every text it is asked for under the
 * text itself, though few come twice: to keep and to look them up costs more than to find the glyphs, which each font has by their codes.
 */
export function addGlyphs(font: CoreFont, codes: string, into: (CoreGlyph | number)[]): void {
  if (font._charToGlyph === undefined) into.push(...font.charsToGlyphs(codes));
  else if (!font.cMap)
    for (let at = 0; at < codes.length; at += 1) into.push(glyphOf(font, codes.charCodeAt(at), true));
  else if (hasTwoBytes(font.cMap)) addPairs(font, codes, into);
  else addByMap(font, font.cMap, codes, into);
}

function glyphOf(font: CoreFont, code: number, isByte: boolean): CoreGlyph {
  return (font as Required<CoreFont>)._charToGlyph(code, isByte && code === SPACE);
}

/** Every code is of two bytes, as those of the Identity map, in which office programs write. */
function hasTwoBytes({ codespaceRanges }: CoreCMap): boolean {
  const [ones, pairs] = codespaceRanges ?? [];
  return ones?.length === 0 && pairs?.length === 2 && pairs[0] === 0 && pairs[1] === 0xffff;
}

function addPairs(font: CoreFont, codes: string, into: (CoreGlyph | number)[]): void {
  // the second byte of the last may be missing: a NaN, of which `|` makes 0 as pdf.js does
  for (let at = 0; at < codes.length; at += 2)
    into.push(glyphOf(font, (codes.charCodeAt(at) << 8) | codes.charCodeAt(at + 1), false));
}

function addByMap(font: CoreFont, map: CoreCMap, codes: string, into: (CoreGlyph | number)[]): void {
  for (let at = 0; at < codes.length;) {
    map.readCharCode(codes, at, read);
    at += Math.max(1, read.length);
    const isByte = read.length === 1 && codes.charCodeAt(at - 1) === SPACE;
    into.push((font as Required<CoreFont>)._charToGlyph(read.charcode, isByte));
  }
}
