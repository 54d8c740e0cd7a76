import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ManifestLine } from '../adapters/reading.ts';
import { TooLargeError, TooSlowError } from './upload-errors.ts';

export const SOURCES = 'sources';
const PART = '.kehoach-part-';

/** Files that were handed in; they stay in `sources/` below the archive, under their own names. */
export interface SourceFiles {
  /**
   * Writes an upload as a whole or not at all and gives back its path. The same content under the same name is one file;
   * other content gets a number ("a~2.pdf"), or takes the place of `replaces`, a path given before.
   */
  readonly save: (name: string, chunks: AsyncIterable<Uint8Array>, replaces?: string) => Promise<string>;
  /** The bytes behind a line of the manifest; null where no file has that content any more. */
  readonly load: (line: ManifestLine) => Buffer | null;
  /** Path of the file with the content of this line. */
  readonly find: (line: ManifestLine) => string | null;
  readonly list: () => string[];
  readonly removeParts: () => void;
}

export interface UploadLimits {
  readonly maxBytes: number;
  /** Milliseconds without a byte. */
  readonly idleMs: number;
}

export function openSourceFiles(folder: string, limits: UploadLimits): SourceFiles {
  const directory = join(folder, SOURCES);
  const find = (line: ManifestLine): string | null => {
    const candidates = [line.source, join(directory, basename(line.source)), join(folder, line.source)];
    return candidates.find((path) => existsSync(path) && hashFile(path) === line.sha256) ?? null;
  };
  return {
    save: async (name, chunks, replaces) => {
      const part = join(directory, `${PART}${randomUUID()}`);
      try {
        const sha256 = await writeLimited(part, chunks, limits);
        const target = replaces ?? choosePath(directory, cleanName(name), sha256);
        renameSync(part, target);
        return target;
      } finally {
        rmSync(part, { force: true });
      }
    },
    find,
    load: (line) => {
      const path = find(line);
      return path === null ? null : readFileSync(path);
    },
    list: () =>
      existsSync(directory)
        ? readdirSync(directory, { withFileTypes: true })
            .filter((entry) => entry.isFile() && !entry.name.startsWith(PART))
            .map(({ name }) => join(directory, name))
            .sort()
        : [],
    removeParts: () => {
      if (!existsSync(directory)) return;
      for (const name of readdirSync(directory))
        if (name.startsWith(PART)) rmSync(join(directory, name), { force: true });
    },
  };
}

async function writeLimited(path: string, chunks: AsyncIterable<Uint8Array>, limits: UploadLimits): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx');
  let size = 0;
  try {
    const iterator = chunks[Symbol.asyncIterator]();
    for (;;) {
      const step = await withDeadline(iterator.next(), limits.idleMs);
      if (step.done) break;
      size += step.value.byteLength;
      if (size > limits.maxBytes) throw new TooLargeError(limits.maxBytes);
      hash.update(step.value);
      await file.writeFile(step.value);
    }
    await file.datasync();
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}

async function withDeadline<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlowError()), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What no file system may be given, what cannot be seen, and what means a folder. */
const UNSAFE = /[<>:"/\\|?*~\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const MAX_NAME_BYTES = 180;

/** The last part of whatever name came, made safe on every system; never empty, hidden or a device. */
export function cleanName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  let safe = last.replace(UNSAFE, '_').trim();
  while (safe.endsWith('.') || safe.endsWith(' ')) safe = safe.slice(0, -1);
  while (safe.startsWith('.')) safe = safe.slice(1);
  if (safe === '' || DEVICE.test(safe)) safe = `van-ban-${safe}`;
  const dot = safe.lastIndexOf('.');
  const extension = dot > 0 && safe.length - dot <= 10 ? safe.slice(dot) : '';
  const letters = Array.from(extension === '' ? safe : safe.slice(0, dot));
  while (Buffer.byteLength(letters.join('') + extension) > MAX_NAME_BYTES) letters.pop();
  return letters.join('') + extension;
}

function choosePath(directory: string, name: string, sha256: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let number = 1; ; number += 1) {
    const path = join(directory, number === 1 ? name : `${stem}~${number}${extension}`);
    if (!existsSync(path) || hashFile(path) === sha256) return path;
  }
}

function hashFile(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
