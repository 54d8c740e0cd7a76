import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import type { Stage, Status } from '../../document/source-error.ts';
import { isManifestLine } from './is-manifest-line.ts';
import { OutputError } from './output-error.ts';

/** One finished document. No times, no machine facts: the same run leaves the same bytes anywhere. */
export interface ManifestLine {
  /** Path as found. */
  readonly source: string;
  /** Null where the file could not be opened. */
  readonly sha256: string | null;
  readonly status: Status;
  /** "records/….json" below the output folder. */
  readonly record: string | null;
  readonly stage: Stage | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly tasks: number;
  /** Identity by content, options and pipeline version; see identity.ts. */
  readonly job: string | null;
  /** Of the record's file: one that was cut or changed since is made anew. Left out where there is none. */
  readonly recordSha256?: string;
  /** How often this very job ended its reading process; left out when never. */
  readonly deaths?: number;
}

export interface ManifestWriter {
  readonly append: (line: ManifestLine) => void;
  readonly close: () => void;
}

/** What an append-only file holds. */
export interface FoundLines {
  readonly lines: readonly ManifestLine[];
  /** Bytes of whole lines. A last line that a kill cut short is none. */
  readonly goodBytes: number;
  /** How many of `lines` stand before the first that is none of ours, whoever damaged it; null where all are whole. */
  readonly soundLines: number | null;
}

/** The lines of an append-only file, in order; those that are damaged or lead outside the folder are left out. */
export function readLines(path: string): FoundLines {
  const bytes = guard(path, () => (existsSync(path) ? readFileSync(path) : Buffer.alloc(0)));
  const goodBytes = bytes.lastIndexOf(0x0a) + 1;
  const lines: ManifestLine[] = [];
  let soundLines: number | null = null;
  for (let at = 0; at < goodBytes;) {
    const end = bytes.indexOf(0x0a, at);
    const line = parseLine(bytes.toString('utf8', at, end));
    if (line) lines.push(line);
    else soundLines ??= lines.length;
    at = end + 1;
  }
  return { lines, goodBytes, soundLines };
}

/** Writes a file of lines anew, whole or not at all. */
export function writeLines(path: string, lines: readonly ManifestLine[]): void {
  guard(path, () => {
    writeFileSync(`${path}.new`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    renameSync(`${path}.new`, path);
  });
}

function parseLine(text: string): ManifestLine | null {
  try {
    const line: unknown = JSON.parse(text);
    return isManifestLine(line) ? line : null;
  } catch {
    return null;
  }
}

/** Opens for appending; `goodBytes` cuts off what a kill left of a last line. Writes are whole lines, synced at times. */
export function openForAppend(path: string, goodBytes: number, isDurable: boolean): ManifestWriter {
  const descriptor = guard(path, () => {
    if (existsSync(path)) truncateSync(path, goodBytes);
    return openSync(path, 'a');
  });
  let unsynced = 0;
  return {
    append: (line) =>
      guard(path, () => {
        writeWhole(descriptor, Buffer.from(`${JSON.stringify(line)}\n`));
        unsynced += 1;
        if (isDurable && unsynced >= LINES_PER_SYNC) {
          fsyncSync(descriptor);
          unsynced = 0;
        }
      }),
    close: () =>
      guard(path, () => {
        try {
          if (isDurable) fsyncSync(descriptor);
        } finally {
          closeSync(descriptor);
        }
      }),
  };
}

/** What a power cut may cost: these documents are read again. */
const LINES_PER_SYNC = 64;

/** A disk that fills up takes part of the bytes without an error; the next write gets it. */
function writeWhole(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}

function guard<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new OutputError(path, error);
  }
}
