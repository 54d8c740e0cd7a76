import type { List, ListLevel } from '../docx/numbering/numbering.ts';
import { readCharacterProperties, readParagraphProperties } from './properties.ts';
import { readSprms } from './sprm.ts';
import type { WordFile } from './word-file.ts';

const LEVELS = 9;
const LIST_SIZE = 28;
const LEVEL_SIZE = 28;
const OVERRIDE_SIZE = 16;
const BULLET = 23;
/** Number formats of [MS-OSHARED] 2.2.1.3 MSONFC that plans use, by their names in OOXML. */
const FORMATS = new Map([
  [0, 'decimal'],
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [5, 'ordinal'],
  [18, 'decimalEnclosedCircle'],
  [22, 'decimalZero'],
  [BULLET, 'bullet'],
  [57, 'numberInDash'],
  [255, 'none'],
]);
const SUFFIXES = ['tab', 'space', 'nothing'] as const;

interface StoredLevel {
  readonly level: ListLevel;
  readonly next: number;
}

/** Lists by their 1-based place in the overrides, as paragraphs name them ([MS-DOC] 2.9.131 LFO, 2.9.147 LSTF). */
export function readLists(file: WordFile, fonts: readonly string[]): ReadonlyMap<number, List> {
  const lists = new Map<number, List>();
  const abstracts = readAbstracts(file, fonts);
  const view = file.readStructure('listOverrides');
  if (view.byteLength < 4) return lists;
  const count = Math.min(view.getUint32(0, true), Math.floor((view.byteLength - 4) / OVERRIDE_SIZE));
  let at = 4 + count * OVERRIDE_SIZE;
  for (let index = 0; index < count; index += 1) {
    const id = view.getInt32(4 + index * OVERRIDE_SIZE, true);
    const levels = [...(abstracts.get(id) ?? [])];
    const starts = new Map<number, number>();
    at += 4;
    const overrides = view.getUint8(4 + index * OVERRIDE_SIZE + 12);
    for (let level = 0; level < overrides && at + 8 <= view.byteLength; level += 1)
      at = readOverride(view, at, levels, starts, fonts);
    if (levels.length > 0) lists.set(index + 1, { numId: String(index + 1), abstractId: String(id), levels, starts });
  }
  return lists;
}

function readOverride(
  view: DataView,
  at: number,
  levels: (ListLevel | undefined)[],
  starts: Map<number, number>,
  fonts: readonly string[],
): number {
  const flags = view.getUint32(at + 4, true);
  const index = flags & 0xf;
  const isStart = (flags & 0x10) !== 0;
  const isFormat = (flags & 0x20) !== 0;
  if (isStart && !isFormat) starts.set(index, view.getInt32(at, true));
  if (!isFormat) return at + 8;
  const stored = readLevel(view, at + 8, fonts);
  if (!stored) return view.byteLength;
  if (index < LEVELS) levels[index] = stored.level;
  if (isStart) starts.set(index, stored.level.start);
  return stored.next;
}

/** The levels lie after the list structures, beyond the length that the FIB gives. */
function readAbstracts(file: WordFile, fonts: readonly string[]): Map<number, (ListLevel | undefined)[]> {
  const heads = file.readStructure('lists');
  const abstracts = new Map<number, (ListLevel | undefined)[]>();
  if (heads.byteLength < 2) return abstracts;
  const { table } = file;
  const start = heads.byteOffset - table.byteOffset;
  const count = heads.getUint16(0, true);
  let at = start + 2 + count * LIST_SIZE;
  for (let index = 0; index < count && at < table.byteLength; index += 1) {
    const head = start + 2 + index * LIST_SIZE;
    const isSimple = (table.getUint8(head + 26) & 1) !== 0;
    const levels: (ListLevel | undefined)[] = [];
    for (let level = 0; level < (isSimple ? 1 : LEVELS); level += 1) {
      const stored = readLevel(table, at, fonts);
      if (!stored) return abstracts;
      levels.push(stored.level);
      at = stored.next;
    }
    abstracts.set(table.getInt32(head, true), levels);
  }
  return abstracts;
}

function readLevel(view: DataView, at: number, fonts: readonly string[]): StoredLevel | null {
  if (at + LEVEL_SIZE + 2 > view.byteLength) return null;
  const flags = view.getUint8(at + 5);
  const characterSize = view.getUint8(at + 24);
  const paragraphSize = view.getUint8(at + 25);
  const paragraphAt = at + LEVEL_SIZE;
  const characterAt = paragraphAt + paragraphSize;
  const textAt = characterAt + characterSize;
  if (textAt + 2 > view.byteLength) return null;
  const length = view.getUint16(textAt, true);
  const next = textAt + 2 + length * 2;
  if (next > view.byteLength) return null;
  const character = readCharacterProperties(readSprms(view, characterAt, textAt), view);
  const { left, firstLine } = readParagraphProperties(readSprms(view, paragraphAt, characterAt));
  const font = character.font === undefined ? undefined : fonts[character.font];
  const noRestart = (flags & 0x08) !== 0;
  return {
    next,
    level: {
      start: view.getInt32(at, true),
      format: FORMATS.get(view.getUint8(at + 4)) ?? 'decimal',
      pattern: '',
      text: readTemplate(view, textAt + 2, length),
      restart: noRestart ? view.getUint8(at + 26) : undefined,
      suffix: SUFFIXES[view.getUint8(at + 15)] ?? 'tab',
      legal: (flags & 0x04) !== 0,
      run: {
        ...(font !== undefined && { font }),
        ...(character.bold !== undefined && { bold: character.bold === 1 }),
        ...(character.italic !== undefined && { italic: character.italic === 1 }),
        ...(character.hidden === 1 && { hidden: true }),
      },
      indent: { ...(left !== undefined && { left }), ...(firstLine !== undefined && { firstLine }) },
      style: undefined,
    },
  };
}

/** Levels stand in the template as characters 0 to 8; OOXML writes them %1 to %9. */
function readTemplate(view: DataView, at: number, length: number): string {
  let text = '';
  for (let index = 0; index < length; index += 1) {
    const code = view.getUint16(at + index * 2, true);
    text += code < LEVELS ? `%${code + 1}` : String.fromCharCode(code);
  }
  return text;
}
