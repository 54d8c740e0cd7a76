import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that was found, and what tells it from an earlier state of itself. */
export interface FoundFile {
  readonly path: string;
  readonly version: string;
}

/**
 * The files that `convert` would find in a folder, in the same order (of code units of the whole path), one folder in memory at a time.
 * `isDocument` says which names are read.
 */
export async function* walkFolder(folder: string, isDocument: (name: string) => boolean): AsyncGenerator<FoundFile> {
  const entries = await readdir(folder, { withFileTypes: true });
  // A folder sorts as its entries' paths do: with the "/" behind its name.
  const named = entries
    .filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$'))
    .map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const { entry } of named) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules') yield* walkFolder(path, isDocument);
    } else if (entry.isFile() && isDocument(entry.name)) yield { path, version: await describeVersion(path) };
  }
}

/** Size and time of the last change; the same on all machines that share the folder. */
export async function describeVersion(path: string): Promise<string> {
  return stat(path).then(
    ({ size, mtimeMs }) => `${size}-${Math.floor(mtimeMs)}`,
    () => 'missing',
  );
}
