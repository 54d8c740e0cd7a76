import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { OutputError } from '../../batch/folder/output-error.ts';
import type { Store, StoredObject } from './store.ts';

/** Begins the names of files that are not whole yet; never listed. */
const TEMPORARY = '.tmp-';

/** A folder, seen by all machines under any path. Files are written under a temporary name, synced, renamed. */
export function openFolderStore(root: string): Store {
  const place = (key: string): string => join(root, ...key.split('/'));
  const replace = async (key: string, write: (temporary: string) => Promise<void>): Promise<void> => {
    const target = place(key);
    const temporary = join(dirname(target), `${TEMPORARY}${randomUUID()}`);
    try {
      await mkdir(dirname(target), { recursive: true });
      try {
        await write(temporary);
        await syncFile(temporary);
        await rename(temporary, target);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    } catch (error) {
      throw new OutputError(target, error);
    }
  };
  return {
    put: (key, bytes) => replace(key, (path) => writeWhole(path, bytes)),
    putFile: (key, file) => replace(key, (path) => copyFile(file, path)),
    read: async (key) => ((await isFile(place(key))) ? createReadStream(place(key)) : null),
    has: (key) => isFile(place(key)),
    list: (prefix) => listFiles(root, prefix),
    remove: (key) => rm(place(key), { force: true }),
  };
}

async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
  } finally {
    await file.close();
  }
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function* listFiles(root: string, prefix: string): AsyncGenerator<StoredObject> {
  const folder = join(root, prefix.slice(0, prefix.lastIndexOf('/') + 1));
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith(TEMPORARY));
  const keys = files.map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'));
  for (const key of keys.filter((one) => one.startsWith(prefix)).sort()) {
    const found = await stat(join(root, key)).catch(() => null);
    if (found) yield { key, bytes: found.size, changed: found.mtimeMs };
  }
}
