import { existsSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceError } from '../../document/source-error.ts';
import { renderMessage } from '../../report/messages.ts';
import type { DocumentReader } from '../document-reader.ts';
import { mapInOrder } from '../map-in-order.ts';
import { failWith } from '../outcome.ts';
import type { Outcome } from '../outcome.ts';
import { describeFailure } from '../read-document.ts';
import type { ReadSettings } from '../settings.ts';
import { hashBytes, identifyJob } from './identity.ts';
import { layOut, makeFolder, prepareFolders, RECORDS, removeLockLeftovers } from './layout.ts';
import type { FolderLayout } from './layout.ts';
import { takeLock } from './lock.ts';
import { openForAppend, readLines } from './manifest.ts';
import type { ManifestLine } from './manifest.ts';
import { planRecordNames } from './record-names.ts';
import type { NamedSource } from './record-names.ts';
import { createAtomicWriter } from './write-atomically.ts';

export interface FolderRunOptions {
  readonly folder: string;
  readonly settings: ReadSettings;
  readonly pipeline: string;
  readonly jobs: number;
  readonly reader: DocumentReader;
  readonly load: (path: string) => Promise<Uint8Array>;
  /** Do again what is done. */
  readonly force: boolean;
  /** Do again what failed, but for what is quarantined. */
  readonly retryFailed: boolean;
  readonly isStopped: () => boolean;
  /** Called once the folder is ours. */
  readonly openSink?: () => ResultSink;
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
  const lines = [...readLines(layout.manifest).lines, ...readLines(layout.journal).lines];
  const known = new Map(lines.map((line) => [line.source, line]));
  for (const { path, name } of sources) {
    const earlier = known.get(path);
    const sha256 = await options.load(path).then(hashBytes, () => null);
    if (sha256 === null) yield { path, action: 'unreadable' };
    else if (earlier?.job !== identifyJob(sha256, name, options.settings, options.pipeline))
      yield { path, action: 'read' };
    else if (isSettled(earlier, options, layout)) yield { path, action: 'done' };
    else yield { path, action: earlier.record ? 'read' : 'retry' };
  }
}

/** Lines that may wait behind a slow document; small, as records are already written. */
const WINDOW = 4_000;

/**
 * Converts into a folder and gives back one result for each source, in order. The same call goes on after any
 * interruption: what is done (same bytes, options, pipeline) is taken over, and the end is the same, byte for byte.
 */
export async function* runIntoFolder(
  sources: readonly NamedSource[],
  options: FolderRunOptions,
): AsyncGenerator<FolderResult> {
  const layout = layOut(options.folder);
  makeFolder(layout.folder);
  const release = takeLock(layout.lock);
  try {
    removeLockLeftovers(layout);
    prepareFolders(layout);
    const results = convertAll(sources, options, layout);
    yield* options.openSink ? feedSink(results, options.openSink(), options.isStopped) : results;
  } finally {
    rmSync(layout.scratch, { recursive: true, force: true });
    release();
  }
}

async function* feedSink(
  results: AsyncGenerator<FolderResult>,
  sink: ResultSink,
  isStopped: () => boolean,
): AsyncGenerator<FolderResult> {
  try {
    for await (const result of results) {
      await sink.add(result.line);
      yield result;
    }
    if (!isStopped()) await sink.finish();
  } finally {
    sink.discard();
  }
}

async function* convertAll(
  sources: readonly NamedSource[],
  options: FolderRunOptions,
  layout: FolderLayout,
): AsyncGenerator<FolderResult> {
  const manifest = readLines(layout.manifest);
  const journal = readLines(layout.journal);
  const listed = new Map(manifest.lines.map((line) => [line.source, line]));
  const known = new Map([...listed, ...journal.lines.map((line) => [line.source, line] as const)]);
  const work = createWork(sources, options, layout, known);
  const manifestWriter = openForAppend(layout.manifest, manifest.goodBytes, true);
  const journalWriter = openForAppend(layout.journal, journal.goodBytes, false);
  let isComplete = false;
  try {
    const perform = async (source: NamedSource): Promise<FolderResult> => {
      const result = await work(source);
      if (!result.isEarlier) journalWriter.append(result.line);
      return result;
    };
    const order = { concurrency: options.jobs, window: WINDOW, isStopped: options.isStopped };
    for await (const result of mapInOrder(sources, perform, order)) {
      const before = listed.get(result.line.source);
      if (JSON.stringify(before) !== JSON.stringify(result.line)) manifestWriter.append(result.line);
      yield result;
    }
    isComplete = !options.isStopped();
  } finally {
    manifestWriter.close();
    journalWriter.close();
    // All of it stands in the manifest now.
    if (isComplete) rmSync(layout.work, { recursive: true, force: true });
  }
}

/** What is done for one source: taken over, copied from a twin of the same bytes, or read. */
function createWork(
  sources: readonly NamedSource[],
  options: FolderRunOptions,
  layout: FolderLayout,
  known: ReadonlyMap<string, ManifestLine>,
): (source: NamedSource) => Promise<FolderResult> {
  const { settings, pipeline, reader } = options;
  const taken = new Map<string, string>();
  for (const { source, record } of known.values()) if (record) taken.set(source, record.slice(RECORDS.length + 1));
  const names = planRecordNames(sources, taken);
  const write = createAtomicWriter(layout.scratch);
  const underWay = new Map<string, Promise<ManifestLine>>();
  const settled = new Map<string, ManifestLine>();
  for (const line of known.values()) if (line.job && isSettled(line, options, layout)) settled.set(line.job, line);

  const save = async (source: NamedSource, job: string, outcome: Outcome, sha256: string): Promise<ManifestLine> => {
    const counted = countDeath(outcome, known.get(source.path), job);
    const record = counted.outcome.json ? `${RECORDS}/${names.get(source.path) ?? ''}` : null;
    if (record && counted.outcome.json) await write(join(layout.folder, record), [counted.outcome.json, LINE_END]);
    return describe(source.path, sha256, counted.outcome, settings.lang, record, job, counted.deaths);
  };

  return async (source) => {
    let bytes: Uint8Array;
    try {
      bytes = await options.load(source.path);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      const line = describe(source.path, null, describeFailure(error), settings.lang, null, null, 0);
      return { line, isEarlier: false, trace: '' };
    }
    const sha256 = hashBytes(bytes);
    const job = identifyJob(sha256, source.name, settings, pipeline);
    const earlier = known.get(source.path);
    if (earlier?.job === job && isSettled(earlier, options, layout)) {
      return { line: earlier, isEarlier: true, trace: '' };
    }
    const twin = underWay.get(job) ?? settled.get(job);
    if (twin) return { line: await copyTwin(await twin, source), isEarlier: false, trace: '' };

    let trace = '';
    const reading = reader.read({ bytes, name: source.name, settings }).then((outcome) => {
      trace = outcome.trace;
      return save(source, job, outcome, sha256);
    });
    underWay.set(job, reading);
    return { line: await reading, isEarlier: false, trace };
  };

  /** The same record under another name: read from the twin's file, as nothing is kept in memory. */
  async function copyTwin(twin: ManifestLine, source: NamedSource): Promise<ManifestLine> {
    if (!twin.record) return { ...twin, source: source.path };
    const record = JSON.parse(await readFile(join(layout.folder, twin.record), 'utf8')) as { source: { name: string } };
    record.source.name = source.name;
    const json = JSON.stringify(record, undefined, settings.pretty ? 2 : 0);
    const path = `${RECORDS}/${names.get(source.path) ?? ''}`;
    await write(join(layout.folder, path), [Buffer.from(json), LINE_END]);
    return { ...twin, source: source.path, record: path };
  }
}

const LINE_END = Buffer.from('\n');

function isSettled(
  line: ManifestLine,
  options: Pick<FolderRunOptions, 'force' | 'retryFailed'>,
  layout: FolderLayout,
): boolean {
  if (options.force) return false;
  if (line.record) return existsSync(join(layout.folder, line.record));
  return line.status === 'quarantined' || !options.retryFailed;
}

/** How often a process was ended on the way to an outcome of this code. */
const DEATHS: ReadonlyMap<string, number> = new Map([
  ['batch/timeout', 1],
  ['batch/memory', 1],
  ['batch/quarantined', 2],
]);

/** The second time the same job ends its process, it is quarantined. */
function countDeath(
  outcome: Outcome,
  earlier: ManifestLine | undefined,
  job: string,
): { outcome: Outcome; deaths: number } {
  const own = DEATHS.get(outcome.code ?? '') ?? 0;
  if (own === 0) return { outcome, deaths: 0 };
  const deaths = own + (earlier?.job === job ? (earlier.deaths ?? 0) : 0);
  if (deaths < 2) return { outcome, deaths };
  return { outcome: failWith('quarantined', 'ingest', 'batch/quarantined'), deaths };
}

function describe(
  source: string,
  sha256: string | null,
  outcome: Outcome,
  lang: 'vi' | 'en',
  record: string | null,
  job: string | null,
  deaths: number,
): ManifestLine {
  const { status, stage, code, args, tasks } = outcome;
  const message = code === null ? null : renderMessage(lang, code, args);
  const line = { source, sha256, status, record, stage, code, message, tasks, job };
  return deaths > 0 ? { ...line, deaths } : line;
}
