import { SourceError } from '../../document/source-error.ts';

/** The streams of a compound file's root ([MS-CFB]) by name; embedded objects have their own, which do not count. */
export interface OleFile {
  readStream(name: string): Uint8Array | null;
}

const END_OF_CHAIN = 0xfffffffe;
const HEADER_FAT_ENTRIES = 109;
const ENTRY_SIZE = 128;
const STREAM = 2;

interface Entry {
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

export function openOle(bytes: Uint8Array): OleFile {
  try {
    return readOle(bytes);
  } catch (cause) {
    throw new SourceError('corrupt', 'ingest', 'ingest/damaged-container', { format: 'doc' }, cause);
  }
}

function readOle(bytes: Uint8Array): OleFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 1 << checkShift(view.getUint16(0x1e, true));
  const miniSize = 1 << checkShift(view.getUint16(0x20, true));
  const miniLimit = view.getUint32(0x38, true);
  const fat = readFat(view, sectorSize);
  const sectorAt = (sector: number): Uint8Array => bytes.subarray((sector + 1) * sectorSize, (sector + 2) * sectorSize);
  const readChain = (start: number, size: number): Uint8Array => joinChain(start, size, fat, sectorAt);
  const entries = readEntries(readChain(view.getUint32(0x30, true), Infinity));
  const root = entries.get('Root Entry');
  const miniFat = toWords(readChain(view.getUint32(0x3c, true), Infinity));
  const mini = root ? readChain(root.start, root.size) : new Uint8Array(0);
  const miniAt = (sector: number): Uint8Array => mini.subarray(sector * miniSize, (sector + 1) * miniSize);
  return {
    readStream(name) {
      const entry = entries.get(name);
      if (!entry || entry.type !== STREAM) return null;
      return entry.size < miniLimit
        ? joinChain(entry.start, entry.size, miniFat, miniAt)
        : readChain(entry.start, entry.size);
    },
  };
}

function checkShift(shift: number): number {
  if (shift < 4 || shift > 16) throw new RangeError('sector size');
  return shift;
}

function readFat(view: DataView, sectorSize: number): Uint32Array {
  const sectors: number[] = [];
  for (let index = 0; index < HEADER_FAT_ENTRIES; index += 1) sectors.push(view.getUint32(0x4c + index * 4, true));
  let next = view.getUint32(0x44, true);
  const perSector = sectorSize / 4 - 1;
  const limit = view.byteLength / sectorSize;
  for (let seen = 0; next < END_OF_CHAIN - 1 && seen <= limit; seen += 1) {
    const at = (next + 1) * sectorSize;
    for (let index = 0; index < perSector; index += 1) sectors.push(view.getUint32(at + index * 4, true));
    next = view.getUint32(at + perSector * 4, true);
  }
  const words: number[] = [];
  for (const sector of sectors) {
    if (sector >= limit) continue;
    const at = (sector + 1) * sectorSize;
    for (let offset = at; offset < at + sectorSize && offset + 4 <= view.byteLength; offset += 4)
      words.push(view.getUint32(offset, true));
  }
  return Uint32Array.from(words);
}

/** Sectors of a chain one after the other, `size` bytes at most; a chain that bites its tail ends there. */
function joinChain(
  start: number,
  size: number,
  fat: Uint32Array,
  sectorAt: (sector: number) => Uint8Array,
): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  let sector = start;
  for (let steps = 0; sector < fat.length && length < size && steps <= fat.length; steps += 1) {
    const part = sectorAt(sector);
    if (part.length === 0) break;
    parts.push(part);
    length += part.length;
    sector = fat[sector] ?? END_OF_CHAIN;
  }
  const joined = new Uint8Array(Math.min(length, size));
  let at = 0;
  for (const part of parts) {
    joined.set(part.subarray(0, joined.length - at), at);
    at += Math.min(part.length, joined.length - at);
  }
  return joined;
}

function toWords(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
}

const NO_ENTRY = 0xffffffff;

function readEntries(directory: Uint8Array): Map<string, Entry> {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries = new Map<string, Entry>();
  const count = Math.floor(directory.length / ENTRY_SIZE);
  const seen = new Set<number>();
  // The root's children are a binary tree; whoever is in it is a stream of the file itself.
  const open = count > 0 ? [view.getUint32(76, true)] : [];
  if (count > 0) entries.set('Root Entry', readEntry(view, 0));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === NO_ENTRY || id >= count || seen.has(id)) continue;
    seen.add(id);
    const at = id * ENTRY_SIZE;
    const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    const entry = readEntry(view, at);
    if (entry.type === STREAM)
      entries.set(new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)), entry);
    open.push(view.getUint32(at + 68, true), view.getUint32(at + 72, true));
  }
  return entries;
}

function readEntry(view: DataView, at: number): Entry {
  return { type: view.getUint8(at + 66), start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) };
}
