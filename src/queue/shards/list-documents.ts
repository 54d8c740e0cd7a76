import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, posix } from 'node:path';
import { createInterface } from 'node:readline';
import { expandSources } from '../../batch/unpack/expand.ts';
import type { NamedSource } from '../../batch/folder/record-names.ts';
import type { ReadSettings } from '../../batch/settings.ts';
import type { Unpacker } from '../../batch/unpack/unpacker.ts';
import type { ListedDocument } from '../contract.ts';
import { createLoad } from '../load-source.ts';
import { QueueError } from '../queue-error.ts';
import { isBucket } from '../store/open-store.ts';

export interface InputOptions {
  readonly settings: ReadSettings;
  /** Whether a file of this name is read where a folder or an archive holds it. */
  readonly isDocument: (name: string) => boolean;
  readonly unpacker: Unpacker;
  /** The documents of a folder in the order in which `convert` reads them. */
  readonly walk: (folder: string) => AsyncIterable<NamedSource>;
}

/** A file, and what tells it from an earlier state of itself. */
export interface FoundFile {
  readonly source: NamedSource;
  readonly version: string;
}

const ARCHIVE_NAME = /\.(?:zip|rar|eml|msg)$/i;

/**
 * The documents of a folder, of "s3://bucket/prefix", or of a list (a file with one path a line), in input order; archives are
 * replaced by what they hold, as `convert` does it.
 */
export async function* listDocuments(input: string, options: InputOptions): AsyncGenerator<ListedDocument> {
  const { settings, isDocument, unpacker } = options;
  const load = createLoad(settings, process.cwd());
  for await (const { source, version } of await findFiles(input, options)) {
    if (!ARCHIVE_NAME.test(source.path)) {
      yield toListed(source, version);
      continue;
    }
    const { sources } = await expandSources([source], load, { limits: settings.limits, isDocument, unpacker });
    for (const found of sources) yield toListed(found, version, found.path === source.path ? undefined : source.path);
  }
}

function toListed({ path, name, rawPath, problem }: NamedSource, version: string, inside?: string): ListedDocument {
  return {
    path,
    name,
    version,
    ...(inside !== undefined && { inside }),
    ...(rawPath && { raw: rawPath.toString('base64') }),
    ...(problem && {
      problem: { status: problem.status, stage: problem.stage, code: problem.code, args: problem.args },
    }),
  };
}

async function findFiles(input: string, options: InputOptions): Promise<AsyncIterable<FoundFile>> {
  if (isBucket(input)) {
    const { findObjects } = await import('../store/s3-store.ts');
    return findObjects(input, options.isDocument);
  }
  const found = await stat(input).catch(() => null);
  if (!found) throw new QueueError(`Không thấy ${input}.`, `${input} was not found.`);
  return found.isDirectory() ? addVersions(options.walk(input)) : addVersions(readList(input));
}

async function* addVersions(sources: AsyncIterable<NamedSource>): AsyncGenerator<FoundFile> {
  for await (const source of sources) yield { source, version: await describeVersion(source) };
}

/** Size and time of the last change; the same on all machines that share the folder. */
async function describeVersion({ path, rawPath }: NamedSource): Promise<string> {
  if (isBucket(path)) return 'listed';
  return stat(rawPath ?? path).then(
    ({ size, mtimeMs }) => `${size}-${Math.floor(mtimeMs)}`,
    () => 'missing',
  );
}

/** One path a line; blank lines and a byte order mark do not count. */
async function* readList(list: string): AsyncGenerator<NamedSource> {
  for await (const line of createInterface({ input: createReadStream(list, 'utf8'), crlfDelay: Infinity })) {
    const path = line.replace(/^\uFEFF/, '').trim();
    if (path !== '') yield { path, name: nameOf(path) };
  }
}

export function nameOf(path: string): string {
  return (isBucket(path) ? posix.basename(path) : basename(path)).normalize('NFC');
}
