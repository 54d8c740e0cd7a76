import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, posix } from 'node:path';
import { createInterface } from 'node:readline';
import { expandSources } from '../batch/expand.ts';
import { loadFile } from '../batch/load-bytes.ts';
import type { ReadSettings } from '../batch/settings.ts';
import { DEFAULT_LIMITS } from '../document/raw-document.ts';
import type { ListedDocument } from './contract.ts';
import { QueueError } from './queue-error.ts';
import { isBucket } from './store/open-store.ts';
import { describeVersion, walkFolder } from './walk.ts';
import type { FoundFile } from './walk.ts';

export interface InputOptions {
  readonly settings: ReadSettings;
  /** Whether a file of this name is read where a folder or an archive holds it. */
  readonly isDocument: (name: string) => boolean;
}

const ARCHIVE_NAME = /\.(?:zip|rar|eml|msg)$/i;

/**
 * The documents of a folder, of "s3://bucket/prefix", or of a list (a file with one path a line), in input order; archives are
 * replaced by what they hold, as `convert` does it.
 */
export async function* listDocuments(input: string, options: InputOptions): AsyncGenerator<ListedDocument> {
  const load = createLoad(options.settings);
  for await (const { path, version } of await findFiles(input, options.isDocument)) {
    const name = nameOf(path);
    if (!ARCHIVE_NAME.test(path)) {
      yield { path, name, version };
      continue;
    }
    const { sources } = await expandSources([{ path, name }], load, options.settings.limits, options.isDocument);
    for (const source of sources) {
      const isMember = source.path !== path;
      yield { ...source, version, ...(isMember && { inside: path }) };
    }
  }
}

/** The bytes behind a path or an "s3://…" address, of at most the size that the settings allow. */
export function createLoad({ limits }: ReadSettings): (path: string) => Promise<Uint8Array> {
  const maxBytes = limits.maxBytes ?? DEFAULT_LIMITS.maxBytes;
  return async (path) => {
    if (!isBucket(path)) return loadFile(path, maxBytes);
    const { loadObject } = await import('./store/s3-store.ts');
    return loadObject(path, maxBytes);
  };
}

async function findFiles(input: string, isDocument: (name: string) => boolean): Promise<AsyncIterable<FoundFile>> {
  if (isBucket(input)) {
    const { findObjects } = await import('./store/s3-store.ts');
    return findObjects(input, isDocument);
  }
  const found = await stat(input).catch(() => null);
  if (!found) throw new QueueError(`Không thấy ${input}.`, `${input} was not found.`);
  return found.isDirectory() ? walkFolder(input, isDocument) : readList(input);
}

/** One path a line; blank lines and a byte order mark do not count. */
async function* readList(list: string): AsyncGenerator<FoundFile> {
  for await (const line of createInterface({ input: createReadStream(list, 'utf8'), crlfDelay: Infinity })) {
    const path = line.replace(/^\uFEFF/, '').trim();
    if (path !== '') yield { path, version: isBucket(path) ? 'listed' : await describeVersion(path) };
  }
}

function nameOf(path: string): string {
  return (isBucket(path) ? posix.basename(path) : basename(path)).normalize('NFC');
}
