import { readCharacterProperties, readParagraphProperties } from './properties.ts';
import type { CharacterProperties, ParagraphProperties } from './properties.ts';
import { readSprms } from './sprm.ts';
import type { WordFile } from './word-file.ts';

export interface WordStyle {
  readonly name: string;
  /** Built-in number: 1 to 9 are the headings. */
  readonly builtIn: number;
  readonly character: CharacterProperties;
  readonly paragraph: ParagraphProperties;
}

interface StoredStyle extends WordStyle {
  readonly base: number;
}

const NO_STYLE = 0xfff;
const PARAGRAPH = 1;
const CHARACTER = 2;
const MAX_DEPTH = 12;

/** Styles by index, each with what its bases give it ([MS-DOC] 2.9.271 STSH). */
export function readStyles(file: WordFile): (WordStyle | undefined)[] {
  const view = file.readStructure('styles');
  if (view.byteLength < 6) return [];
  const infoSize = view.getUint16(0, true);
  const count = view.getUint16(2, true);
  const baseSize = view.getUint16(4, true);
  const stored: (StoredStyle | undefined)[] = [];
  let at = 2 + infoSize;
  for (let index = 0; index < count && at + 2 <= view.byteLength; index += 1) {
    const size = view.getUint16(at, true);
    at += 2;
    stored.push(size === 0 || at + size > view.byteLength ? undefined : readStyle(view, at, at + size, baseSize));
    at += size;
  }
  return stored.map((_, index) => resolveStyle(stored, index, 0));
}

function resolveStyle(
  stored: readonly (StoredStyle | undefined)[],
  index: number,
  depth: number,
): WordStyle | undefined {
  const style = stored[index];
  if (!style) return undefined;
  const base = style.base === NO_STYLE || depth > MAX_DEPTH ? undefined : resolveStyle(stored, style.base, depth + 1);
  return {
    ...style,
    character: { ...base?.character, ...style.character },
    paragraph: { ...base?.paragraph, ...style.paragraph },
  };
}

function readStyle(view: DataView, start: number, end: number, baseSize: number): StoredStyle {
  const builtIn = view.getUint16(start, true) & 0xfff;
  const kind = view.getUint16(start + 2, true) & 0xf;
  const base = view.getUint16(start + 2, true) >> 4;
  const style = { name: '', builtIn, base, character: {}, paragraph: {} };
  let at = start + baseSize;
  if (at + 2 > end) return style;
  const length = view.getUint16(at, true);
  let name = '';
  for (let index = 0; index < length && at + 4 + index * 2 <= end; index += 1)
    name += String.fromCharCode(view.getUint16(at + 2 + index * 2, true));
  at += 2 + length * 2 + 2;
  const readPart = (): [number, number] => {
    if (at + 2 > end) return [end, end];
    const from = at + 2;
    const to = Math.min(end, from + view.getUint16(at, true));
    at = to + ((to - start) & 1);
    return [from, to];
  };
  if (kind === PARAGRAPH) {
    const [from, to] = readPart();
    const paragraph = readParagraphProperties(readSprms(view, Math.min(from + 2, to), to));
    const [characterFrom, characterTo] = readPart();
    return {
      ...style,
      name,
      paragraph,
      character: readCharacterProperties(readSprms(view, characterFrom, characterTo), view),
    };
  }
  if (kind !== CHARACTER) return { ...style, name };
  const [from, to] = readPart();
  return { ...style, name, character: readCharacterProperties(readSprms(view, from, to), view) };
}

/** Font names by index ([MS-DOC] 2.9.286 SttbfFfn). */
export function readFonts(file: WordFile): string[] {
  const view = file.readStructure('fonts');
  if (view.byteLength < 4) return [];
  const names: string[] = [];
  const count = view.getUint16(0, true);
  let at = 4;
  for (let index = 0; index < count && at < view.byteLength; index += 1) {
    const end = Math.min(view.byteLength, at + 1 + view.getUint8(at));
    let name = '';
    for (let offset = at + 40; offset + 2 <= end; offset += 2) {
      const code = view.getUint16(offset, true);
      if (code === 0) break;
      name += String.fromCharCode(code);
    }
    names.push(name);
    at = end;
  }
  return names;
}
