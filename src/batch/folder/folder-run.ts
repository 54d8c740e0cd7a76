import { existsSync, rmSync } from 'node:fs';
import type { DocumentReader } from '../document-reader.ts';
import { MachineTrouble } from '../machine-trouble.ts';
import { mapInOrder } from '../map-in-order.ts';
import type { ReadSettings } from '../settings.ts';
import { hashBytes, identifyJob } from './identity.ts';
import { bySource, readKnownLines } from './known-lines.ts';
import type { Damage } from './known-lines.ts';
import { layOut, makeFolder, prepareFolders, removeLockLeftovers } from './layout.ts';
import type { FolderLayout } from './layout.ts';
import { takeLock } from './lock.ts';
import type { FolderLock } from './lock.ts';
import { openForAppend, readLines } from './manifest.ts';
import type { ManifestLine } from './manifest.ts';
import type { NamedSource } from './record-names.ts';
import { OutputError } from './output-error.ts';
import { tidyManifest } from './tidy-manifest.ts';
import { createTroubleCount } from './trouble-count.ts';
import { createWork, isSettled } from './work.ts';

export interface FolderRunOptions {
  readonly folder: string;
  readonly settings: ReadSettings;
  /** Of the manifest's sentences; where it is left out, that of the records. */
  readonly lang?: ReadSettings['lang'];
  readonly pipeline: string;
  readonly jobs: number;
  readonly reader: DocumentReader;
  readonly load: (source: NamedSource) => Promise<Uint8Array>;
  /** Do again what is done. */
  readonly force: boolean;
  /** Do again what failed, but for what is quarantined. */
  readonly retryFailed: boolean;
  readonly isStopped: () => boolean;
  /** Called once the folder is ours. */
  readonly openSink?: () => ResultSink;
  /** A document that trouble of the machine kept from being read: it has no line, the same command reads it again. */
  readonly onTrouble?: (source: NamedSource, trouble: MachineTrouble) => void;
  /** A file of ours that somebody damaged, and that is made anew. */
  readonly onDamage?: (what: Damage, path: string) => void;
}

/** What is made of all results together: tables. */
export interface ResultSink {
  /** Each document in input order, also those done earlier. */
  readonly add: (line: ManifestLine) => Promise<void>;
  /** All of them are in. */
  readonly finish: () => Promise<void>;
  /** Always called last; takes away what is not finished. */
  readonly discard: () => void;
}

/** How one source stands after its turn. */
export interface FolderResult {
  readonly line: ManifestLine;
  /** Taken over from an earlier run. */
  readonly isEarlier: boolean;
  readonly trace: string;
}

export type PlannedAction = 'read' | 'done' | 'retry' | 'unreadable';

/** What `runIntoFolder` would do, without doing it: for each source, in order. Writes nothing. */
export async function* planFolderRun(
  sources: readonly NamedSource[],
  options: Pick<FolderRunOptions, 'folder' | 'settings' | 'pipeline' | 'load' | 'force' | 'retryFailed'>,
): AsyncGenerator<{ readonly path: string; readonly action: PlannedAction }> {
  const layout = layOut(options.folder);
  const known = bySource([...readLines(layout.manifest).lines, ...readLines(layout.journal).lines]);
  for (const source of sources) {
    const { path, name } = source;
    const earlier = known.get(path);
    const sha256 = await options.load(source).then(hashBytes, () => null);
    if (sha256 === null) yield { path, action: 'unreadable' };
    else if (earlier?.job !== identifyJob(sha256, name, options.settings, options.pipeline))
      yield { path, action: 'read' };
    else if (await isSettled(earlier, options, layout)) yield { path, action: 'done' };
    else yield { path, action: earlier.record ? 'read' : 'retry' };
  }
}

/** Lines that may wait behind a slow document; small, as records are already written. */
const WINDOW = 4_000;

/**
 * Converts into a folder and gives back one result for each source, in order. The same call goes on after any
 * interruption: what is done (same bytes, options, pipeline) is taken over, and the end is the same, byte for byte.
 * Throws `OutputError`, `FolderInUseError`, and `MachineTrouble` where it came several times in a row.
 */
export async function* runIntoFolder(
  sources: readonly NamedSource[],
  options: FolderRunOptions,
): AsyncGenerator<FolderResult> {
  const layout = layOut(options.folder);
  makeFolder(layout.folder);
  const lock = takeLock(layout.lock);
  try {
    removeLockLeftovers(layout);
    prepareFolders(layout);
    const progress = { isWhole: false };
    const results = convertAll(sources, options, layout, lock, progress);
    yield* options.openSink ? feedSink(results, options.openSink(), progress) : results;
  } finally {
    try {
      rmSync(layout.scratch, { recursive: true, force: true });
    } catch {
      // Half-written files of ours; the next run takes them away, the lock must not stay for them.
    } finally {
      lock.release();
    }
  }
}

async function* feedSink(
  results: AsyncGenerator<FolderResult>,
  sink: ResultSink,
  progress: { readonly isWhole: boolean },
): AsyncGenerator<FolderResult> {
  try {
    for await (const result of results) {
      await sink.add(result.line);
      yield result;
    }
    if (progress.isWhole) await sink.finish();
  } finally {
    sink.discard();
  }
}

/** `progress.isWhole` is set once every source has its line. */
async function* convertAll(
  sources: readonly NamedSource[],
  options: FolderRunOptions,
  layout: FolderLayout,
  lock: FolderLock,
  progress: { isWhole: boolean },
): AsyncGenerator<FolderResult> {
  const { listed, known, manifestBytes, journalBytes } = readKnownLines(layout, sources, (what, path) =>
    options.onDamage?.(what, path),
  );
  const work = createWork(sources, options, layout, known);
  const manifestWriter = openForAppend(layout.manifest, manifestBytes, true);
  const journalWriter = openForAppend(layout.journal, journalBytes, false);
  const troubles = createTroubleCount();
  try {
    const perform = async (
      source: NamedSource,
    ): Promise<FolderResult | { source: NamedSource; trouble: MachineTrouble }> => {
      try {
        const result = await work(source);
        if (!result.isEarlier) journalWriter.append(result.line);
        return result;
      } catch (error) {
        if (error instanceof MachineTrouble) return { source, trouble: error };
        throw error;
      }
    };
    const order = { concurrency: options.jobs, window: WINDOW, isStopped: options.isStopped };
    for await (const result of mapInOrder(sources, perform, order)) {
      lock.check();
      if ('trouble' in result) {
        options.onTrouble?.(result.source, result.trouble);
        troubles.add(result.trouble);
        continue;
      }
      troubles.reset();
      const before = listed.get(result.line.source);
      // Behind a document that is still to come, lines wait in the journal: the manifest keeps the order of the input.
      if (troubles.total() === 0 && JSON.stringify(before) !== JSON.stringify(result.line))
        manifestWriter.append(result.line);
      yield result;
    }
    // Somebody may have taken the folder away since: an open file takes lines all the same.
    if (!existsSync(layout.manifest)) throw new OutputError(layout.folder, { code: 'ENOENT' });
    progress.isWhole = !options.isStopped() && troubles.total() === 0;
  } finally {
    try {
      manifestWriter.close();
    } finally {
      journalWriter.close();
    }
    // All of it stands in the manifest now.
    if (progress.isWhole) tidyManifest(layout, sources);
    if (progress.isWhole) rmSync(layout.work, { recursive: true, force: true });
  }
}
