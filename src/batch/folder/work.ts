import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SourceError } from '../../document/source-error.ts';
import { MachineTrouble } from '../machine-trouble.ts';
import type { Outcome } from '../outcome.ts';
import { describeFailure } from '../read-document.ts';
import { renderRecord } from '../render-record.ts';
import { countDeath, describeLine } from './describe-line.ts';
import type { FolderResult, FolderRunOptions } from './folder-run.ts';
import { hashBytes, identifyJob } from './identity.ts';
import { findRecord } from './known-lines.ts';
import type { FolderLayout } from './layout.ts';
import type { ManifestLine } from './manifest.ts';
import { planRecordNames } from './record-names.ts';
import type { NamedSource } from './record-names.ts';
import { readRecordPath, toRecordPath } from './record-path.ts';
import { createAtomicWriter } from './write-atomically.ts';

/** Milliseconds to wait before a document is opened again where the machine had no means to. */
const PATIENCE = [200, 800, 2_000];

/** What is done for one source: taken over, copied from a twin of the same bytes, or read. Rejects with `MachineTrouble`. */
export function createWork(
  sources: readonly NamedSource[],
  options: FolderRunOptions,
  layout: FolderLayout,
  known: ReadonlyMap<string, ManifestLine>,
): (source: NamedSource) => Promise<FolderResult> {
  const { settings, pipeline, reader, lang = settings.lang } = options;
  const names = planRecordNames(sources, takenNames(known));
  const write = createAtomicWriter(layout.scratch);
  const underWay = new Map<string, Promise<ManifestLine>>();
  const earlierJobs = new Map<string, ManifestLine>();
  for (const line of known.values()) if (line.job) earlierJobs.set(line.job, line);

  const writeRecord = async (source: NamedSource, json: Uint8Array): Promise<{ path: string; sha256: string }> => {
    const path = toRecordPath(names.get(source.path) ?? '');
    const bytes = Buffer.concat([json, LINE_END]);
    await write(join(layout.folder, path), [bytes]);
    return { path, sha256: hashBytes(bytes) };
  };

  const save = async (source: NamedSource, job: string, found: Outcome, sha256: string): Promise<ManifestLine> => {
    const { outcome, deaths } = countDeath(found, known.get(source.path), job);
    const record = outcome.json ? await writeRecord(source, outcome.json) : null;
    return describeLine(outcome, { source: source.path, sha256, job, record, deaths }, lang);
  };

  /** The same record under another name: read from the twin's file, as nothing is kept in memory. */
  const copyTwin = async (twin: ManifestLine, source: NamedSource): Promise<ManifestLine> => {
    if (!twin.record) return { ...twin, source: source.path };
    const record = JSON.parse(await readFile(join(layout.folder, twin.record), 'utf8')) as { source: { name: string } };
    record.source.name = source.name;
    const { path, sha256 } = await writeRecord(source, renderRecord(record, settings.pretty));
    return { ...twin, source: source.path, record: path, recordSha256: sha256 };
  };

  return async (source) => {
    let bytes: Uint8Array;
    try {
      bytes = await loadPatiently(() => options.load(source));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      const facts = { source: source.path, sha256: null, job: null, record: null, deaths: 0 };
      return { line: describeLine(describeFailure(error), facts, lang), isEarlier: false, trace: '' };
    }
    const sha256 = hashBytes(bytes);
    const job = identifyJob(sha256, source.name, settings, pipeline);
    const earlier = known.get(source.path);
    if (earlier?.job === job && (await isSettled(earlier, options, layout)))
      return { line: earlier, isEarlier: true, trace: '' };
    const done = earlierJobs.get(job);
    const hasTwin = done !== undefined && done.source !== source.path && (await isSettled(done, options, layout));
    const twin = underWay.get(job) ?? (hasTwin ? done : undefined);
    if (twin) return { line: await copyTwin(await twin, source), isEarlier: false, trace: '' };

    let trace = '';
    const reading = reader.read({ bytes, name: source.name, settings }).then((outcome) => {
      trace = outcome.trace;
      return save(source, job, outcome, sha256);
    });
    underWay.set(job, reading);
    return { line: await reading, isEarlier: false, trace };
  };
}

const LINE_END = Buffer.from('\n');

/** Whether what an earlier run made of a document counts; says so where its record is damaged. */
export async function isSettled(
  line: ManifestLine,
  options: Pick<FolderRunOptions, 'force' | 'retryFailed' | 'onDamage'>,
  layout: FolderLayout,
): Promise<boolean> {
  if (options.force) return false;
  if (line.record === null) return line.status === 'quarantined' || !options.retryFailed;
  const found = await findRecord(line, layout.folder);
  if (found === 'damaged') options.onDamage?.('record', join(layout.folder, line.record));
  return found === 'sound';
}

function takenNames(known: ReadonlyMap<string, ManifestLine>): Map<string, string> {
  const taken = new Map<string, string>();
  const used = new Set<string>();
  for (const { source, record } of known.values()) {
    const name = record === null ? null : readRecordPath(record);
    // Two documents of one record: a manifest that others wrote in.
    if (name === null || used.has(name)) continue;
    used.add(name);
    taken.set(source, name);
  }
  return taken;
}

async function loadPatiently(load: () => Promise<Uint8Array>): Promise<Uint8Array> {
  for (const pause of PATIENCE) {
    try {
      return await load();
    } catch (error) {
      if (!(error instanceof MachineTrouble)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return load();
}
