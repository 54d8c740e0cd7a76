import { randomUUID } from 'node:crypto';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { OutputError } from './output-error.ts';

/** Writes whole files only: a temporary one in `scratch` (same file system), synced, renamed over `target`. */
export function createAtomicWriter(scratch: string): (target: string, parts: readonly Uint8Array[]) => Promise<void> {
  // Names of its own, should two runs ever work in one folder.
  const own = randomUUID();
  let count = 0;
  return async (target, parts) => {
    count += 1;
    const temporary = join(scratch, `${own}-${count}.tmp`);
    try {
      const file = await open(temporary, 'w');
      try {
        for (const part of parts) await file.writeFile(part);
        await file.datasync();
      } finally {
        await file.close();
      }
      await rename(temporary, target);
    } catch (error) {
      throw new OutputError(target, error);
    }
  };
}
