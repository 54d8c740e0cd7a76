import { join } from 'node:path';
import { takeLock } from '../adapters/reading.ts';

/** One desk or server on an archive at a time; a run of `convert` takes the folder's own lock for as long as it lasts. */
export function takeDeskLock(folder: string): () => void {
  return takeLock(join(folder, '.kehoach-desk-lock')).release;
}
