import { resolve } from 'node:path';
import type { NamedSource } from '../batch/folder/record-names.ts';
import { loadFile } from '../batch/load-bytes.ts';
import type { ReadSettings } from '../batch/settings.ts';
import { DEFAULT_LIMITS } from '../document/raw-document.ts';
import { isBucket } from './store/open-store.ts';

/** The bytes behind a path (relative to `base`) or an "s3://…" address, of at most the size that the settings allow. */
export function createLoad({ limits }: ReadSettings, base: string): (source: NamedSource) => Promise<Uint8Array> {
  const maxBytes = limits.maxBytes ?? DEFAULT_LIMITS.maxBytes;
  return async ({ path, rawPath, problem }) => {
    if (problem) throw problem;
    if (!isBucket(path)) return loadFile(rawPath ?? resolve(base, path), maxBytes);
    const { loadObject } = await import('./store/s3-store.ts');
    return loadObject(path, maxBytes);
  };
}
