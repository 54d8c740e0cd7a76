import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { OutputError } from './output-error.ts';

/** Where things stand in an output folder. */
export interface FolderLayout {
  readonly folder: string;
  readonly records: string;
  readonly manifest: string;
  readonly lock: string;
  /** Ours while a run lasts: half-written files and the journal. */
  readonly work: string;
  readonly scratch: string;
  readonly journal: string;
}

export const RECORDS = 'records';
export const TABLES_FOLDER = 'tables';

export function layOut(folder: string): FolderLayout {
  const work = join(folder, '.kehoach-work');
  return {
    folder,
    records: join(folder, RECORDS),
    manifest: join(folder, 'manifest.ndjson'),
    lock: join(folder, '.kehoach-lock'),
    work,
    scratch: join(work, 'tmp'),
    journal: join(work, 'journal.ndjson'),
  };
}

/** Step by step: on Linux, `recursive` of mkdir never comes back where the kernel refuses new folders (/proc). */
export function makeFolder(path: string): void {
  try {
    makeWithParents(resolve(path));
  } catch (error) {
    throw new OutputError(path, error);
  }
}

function makeWithParents(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const parent = dirname(path);
  if (parent !== path) makeWithParents(parent);
  mkdirSync(path);
}

/** The folders of a run; half-written files of an earlier one are taken away, its journal stays to be read. */
export function prepareFolders(layout: FolderLayout): void {
  const leftovers = [layout.scratch, join(layout.folder, `${TABLES_FOLDER}.part`)];
  for (const path of leftovers) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch (error) {
      throw new OutputError(path, error);
    }
  }
  for (const path of [layout.records, layout.work, layout.scratch]) makeFolder(path);
}

/** What a killed run may have left beside the lock while taking it. */
export function removeLockLeftovers(layout: FolderLayout): void {
  if (!existsSync(layout.folder)) return;
  for (const name of readdirSync(layout.folder)) {
    if (name.startsWith('.kehoach-lock.')) rmSync(join(layout.folder, name), { force: true });
  }
}
