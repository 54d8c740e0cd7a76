import { closeSync, existsSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import type { Stage, Status } from '../../document/source-error.ts';
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
  /** How often this very job ended its reading process; left out when never. */
  readonly deaths?: number;
}

export interface ManifestWriter {
  readonly append: (line: ManifestLine) => void;
  readonly close: () => void;
}

/** The lines of an append-only file, in order. A last line that a kill cut short is not one. */
export function readLines(path: string): { lines: ManifestLine[]; goodBytes: number } {
  if (!existsSync(path)) return { lines: [], goodBytes: 0 };
  const bytes = readFileSync(path);
  const goodBytes = bytes.lastIndexOf(0x0a) + 1;
  const lines: ManifestLine[] = [];
  for (const text of bytes.toString('utf8', 0, goodBytes).split('\n')) {
    const line = parseLine(text);
    if (line) lines.push(line);
  }
  return { lines, goodBytes };
}

function parseLine(text: string): ManifestLine | null {
  try {
    const line = JSON.parse(text) as Partial<ManifestLine> | null;
    return typeof line?.source === 'string' && typeof line.status === 'string' ? (line as ManifestLine) : null;
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
    close: () => {
      try {
        if (isDurable) fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
    },
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
