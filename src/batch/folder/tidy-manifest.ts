import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { bySource } from './known-lines.ts';
import type { FolderLayout } from './layout.ts';
import { readLines, writeLines } from './manifest.ts';
import type { NamedSource } from './record-names.ts';

/**
 * One line for each document there is, those of this run first and in its order: what was converted anew or has gone
 * since left lines behind. Written only where that changes anything.
 */
export function tidyManifest(layout: FolderLayout, sources: readonly NamedSource[]): void {
  const { lines } = readLines(layout.manifest);
  const latest = bySource(lines);
  const now = new Set(sources.map(({ path }) => path));
  const ofRun = [...now].flatMap((path) => latest.get(path) ?? []);
  const others = [...latest.values()].filter(({ source }) => !now.has(source) && !isGone(source));
  const tidy = [...ofRun, ...others];
  const isSame = tidy.length === lines.length && tidy.every((line, index) => line === lines[index]);
  if (!isSame) writeLines(layout.manifest, tidy);
}

const NONE = '.';

/** The file is not there, its folder is: a drive that is not plugged in takes nothing with it. Archives count as folders. */
function isGone(source: string): boolean {
  if (source === '-' || existsSync(source)) return false;
  for (let path = dirname(source); ; path = dirname(path)) {
    if (existsSync(path)) return path === dirname(source);
    if (path === dirname(path) || path === NONE) return false;
  }
}
