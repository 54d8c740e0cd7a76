import { Inflate } from 'fflate';
import type { ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import { computeCrc32 } from './crc32.ts';

/** A ZIP archive whose members are unpacked one by one, only when asked for, and never past the limits. */
export interface ZipArchive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The unpacked member; throws `SourceError` when it is broken, encrypted or too large. */
  read(name: string): Uint8Array;
}

interface ZipEntry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  /** CRC-32 of the unpacked member, as the directory states it. */
  readonly crc: number;
  readonly headerAt: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
/** RELIABILITY: small members may compress as they like, the ratio counts above 1 MB. */
const RATIO_FREE_BYTES = 1024 * 1024;
/** One packed chunk can unpack to about 1,000 times its size before the count is looked at: 16 MB. */
const PACKED_CHUNK = 16 * 1024;

/**
 * Opens a ZIP by its central directory. Sizes are counted on real bytes while unpacking, for the declared ones lie;
 * what nobody reads (embedded images of 600 MB) costs nothing.
 */
export function openZip(bytes: Uint8Array, limits: ReadLimits): ZipArchive {
  const entries = readDirectory(bytes, limits);
  // by name: a member that is read again counts once
  const sizes = new Map<string, number>();
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: (name) => {
      const entry = entries.get(name);
      if (!entry) throw new SourceError('corrupt', 'ingest', 'ingest/zip-member-missing', { name });
      if (entry.encrypted) throw new SourceError('password', 'ingest', 'ingest/encrypted');
      const known = sizes.get(name) ?? 0;
      const content = unpackEntry(bytes, entry, limits, limits.maxUnpackedBytes - unpacked + known);
      if (computeCrc32(content) !== entry.crc) throw new SourceError('corrupt', 'ingest', 'ingest/zip-crc', { name });
      unpacked += content.length - known;
      sizes.set(name, content.length);
      return content;
    },
  };
}

function unpackEntry(bytes: Uint8Array, entry: ZipEntry, limits: ReadLimits, allowed: number): Uint8Array {
  const view = viewOf(bytes);
  const at = entry.headerAt;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) throw broken('local-header');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packedSize > bytes.length) throw broken('truncated');
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (entry.method === 0) {
    if (packed.length > allowed) throw tooLarge('unpacked-bytes', limits.maxUnpackedBytes);
    return packed;
  }
  if (entry.method !== 8) throw new SourceError('unsupported', 'ingest', 'ingest/zip-method', { method: entry.method });
  return inflate(packed, limits, allowed);
}

function inflate(packed: Uint8Array, limits: ReadLimits, allowed: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const progress = { finished: false };
  const stream = new Inflate((chunk, final) => {
    size += chunk.length;
    if (size > allowed) throw tooLarge('unpacked-bytes', limits.maxUnpackedBytes);
    if (size > RATIO_FREE_BYTES && size > packed.length * limits.maxZipRatio)
      throw tooLarge('zip-ratio', limits.maxZipRatio);
    chunks.push(chunk);
    progress.finished = final;
  });
  try {
    for (let at = 0; at < packed.length; at += PACKED_CHUNK) {
      const end = Math.min(packed.length, at + PACKED_CHUNK);
      stream.push(packed.subarray(at, end), end === packed.length);
    }
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw broken('deflate', error);
  }
  if (!progress.finished) throw broken('deflate');
  return joinChunks(chunks, size);
}

function joinChunks(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

interface Directory {
  readonly at: number;
  readonly count: number;
  /** Bytes before the archive (a polyglot, a self-extractor): every offset is off by as many. */
  readonly shift: number;
}

function readDirectory(bytes: Uint8Array, limits: ReadLimits): Map<string, ZipEntry> {
  const view = viewOf(bytes);
  const directory = findDirectory(bytes, view);
  if (directory.count > limits.maxZipEntries) throw tooLarge('zip-entries', limits.maxZipEntries);
  const entries = new Map<string, ZipEntry>();
  const utf8 = new TextDecoder();
  let at = directory.at;
  for (let index = 0; index < directory.count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw broken('directory');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = utf8.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    // A name that occurs twice: the later one holds, as in mammoth's own unpacking.
    entries.set(name, readEntry(bytes, view, at, nameLength, extraLength, directory.shift));
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
  shift: number,
): ZipEntry {
  let packedSize = view.getUint32(at + 20, true);
  let headerAt = view.getUint32(at + 42, true);
  const extraAt = at + 46 + nameLength;
  const extraEnd = Math.min(extraAt + extraLength, bytes.length);
  for (let field = extraAt; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    // Zip64: only the fields that are all ones in the fixed part follow, in this order.
    let next = field + 4;
    if (view.getUint32(at + 24, true) === 0xffffffff) next += 8;
    if (packedSize === 0xffffffff && next + 8 <= extraEnd) {
      packedSize = Number(view.getBigUint64(next, true));
      next += 8;
    }
    if (headerAt === 0xffffffff && next + 8 <= extraEnd) headerAt = Number(view.getBigUint64(next, true));
  }
  return {
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packedSize,
    crc: view.getUint32(at + 16, true),
    headerAt: headerAt + shift,
  };
}

function findDirectory(bytes: Uint8Array, view: DataView): Directory {
  const lowest = Math.max(0, bytes.length - 22 - LONGEST_COMMENT);
  for (let end = bytes.length - 22; end >= lowest; end -= 1) {
    if (view.getUint32(end, true) !== END_OF_DIRECTORY) continue;
    const zip64 = findZip64Directory(bytes, view, end);
    if (zip64) return zip64;
    const size = view.getUint32(end + 12, true);
    const declaredAt = view.getUint32(end + 16, true);
    const at = end - size;
    if (at < 0 || at < declaredAt) throw broken('directory');
    return { at, count: view.getUint16(end + 10, true), shift: at - declaredAt };
  }
  throw broken('no-directory');
}

function findZip64Directory(bytes: Uint8Array, view: DataView, end: number): Directory | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return null;
  const recordAt = Number(view.getBigUint64(locator + 8, true));
  if (recordAt + 56 > bytes.length || view.getUint32(recordAt, true) !== ZIP64_END) throw broken('directory');
  const at = Number(view.getBigUint64(recordAt + 48, true));
  if (at > bytes.length) throw broken('directory');
  return { at, count: Number(view.getBigUint64(recordAt + 32, true)), shift: 0 };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function broken(part: string, cause?: unknown): SourceError {
  return new SourceError('corrupt', 'ingest', 'ingest/zip-broken', { part }, cause);
}

function tooLarge(limit: string, value: number): SourceError {
  return new SourceError('too-large', 'ingest', 'ingest/too-large', { limit, value });
}
