import { SourceError } from '../../document/source-error.ts';
import { decodeWindows1252 } from '../bytes/windows-1252.ts';
import { openOle } from './ole.ts';

/** Pairs of the FIB's table of structures, by their place in it ([MS-DOC] 2.5.6 FibRgFcLcb97). */
const STRUCTURES = {
  styles: 1,
  footnoteText: 3,
  headers: 11,
  characterRuns: 12,
  paragraphRuns: 13,
  fonts: 15,
  pieces: 33,
  shapes: 40,
  textBoxes: 56,
  lists: 73,
  listOverrides: 74,
} as const;

/** Lengths of the stories in characters; their texts follow one another in this order. */
export interface StoryLengths {
  readonly main: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly textBoxes: number;
}

/** The streams of a Word 97-2003 file and its FIB. */
export interface WordFile {
  readonly main: DataView;
  readonly table: DataView;
  readonly data: DataView;
  readonly lengths: StoryLengths;
  /** Bytes of a structure in the table stream; empty where the file has none. */
  readStructure(name: keyof typeof STRUCTURES): DataView;
}

const WORD_97 = 0xa5ec;
const ENCRYPTED = 0x0100;
const TABLE_1 = 0x0200;
const PAIRS = 0x9a;

export interface OldText {
  /** Text of a Word 6 or 95 file, whose structures are not read. */
  readonly oldText: string;
}

export function openWordFile(bytes: Uint8Array): WordFile | OldText {
  const ole = openOle(bytes);
  const stream = ole.readStream('WordDocument');
  if (!stream || stream.length < 0x68)
    throw new SourceError('corrupt', 'ingest', 'ingest/no-main-part', { format: 'doc' });
  const main = toView(stream);
  const flags = main.getUint16(0x0a, true);
  if (flags & ENCRYPTED) throw new SourceError('password', 'ingest', 'ingest/encrypted', { format: 'doc' });
  if (main.getUint16(0, true) !== WORD_97) return { oldText: readOldText(stream, main) };
  const table = toView(
    ole.readStream(flags & TABLE_1 ? '1Table' : '0Table') ?? ole.readStream('1Table') ?? new Uint8Array(0),
  );
  const length = (at: number): number => Math.max(0, main.getInt32(at, true));
  return {
    main,
    table,
    data: toView(ole.readStream('Data') ?? new Uint8Array(0)),
    lengths: {
      main: length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      comments: length(0x5c),
      endnotes: length(0x60),
      textBoxes: length(0x64),
    },
    readStructure(name) {
      const at = PAIRS + STRUCTURES[name] * 8;
      if (at + 8 > main.byteLength) return toView(new Uint8Array(0));
      const start = main.getUint32(at, true);
      const size = main.getUint32(at + 4, true);
      if (size === 0 || start >= table.byteLength) return toView(new Uint8Array(0));
      return new DataView(table.buffer, table.byteOffset + start, Math.min(size, table.byteLength - start));
    },
  };
}

function toView(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readOldText(stream: Uint8Array, main: DataView): string {
  const start = main.getUint32(0x18, true);
  const end = main.getUint32(0x1c, true);
  return decodeWindows1252(stream.subarray(start, Math.min(end, stream.length)));
}
