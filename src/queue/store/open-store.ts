import { resolve } from 'node:path';
import { openFolderStore } from './folder-store.ts';
import type { Store } from './store.ts';

export const isBucket = (place: string): boolean => place.startsWith('s3://');

/** The store at a folder (relative to `base`) or at "s3://bucket/prefix". */
export async function openStore(place: string, base: string): Promise<Store> {
  if (!isBucket(place)) return openFolderStore(resolve(base, place));
  const { openBucket } = await import('./s3-store.ts');
  return openBucket(place);
}
