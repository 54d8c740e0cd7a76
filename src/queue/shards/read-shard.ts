import { expandSources } from '../../batch/unpack/expand.ts';
import { countDeath, describeLine } from '../../batch/folder/describe-line.ts';
import { hashBytes, identifyJob } from '../../batch/folder/identity.ts';
import type { ManifestLine } from '../../batch/folder/manifest.ts';
import type { NamedSource } from '../../batch/folder/record-names.ts';
import { mapInOrder } from '../../batch/map-in-order.ts';
import type { DocumentReader } from '../../batch/document-reader.ts';
import { describeFailure } from '../../batch/read-document.ts';
import type { Unpacker } from '../../batch/unpack/unpacker.ts';
import { SourceError } from '../../document/source-error.ts';
import type { ListedDocument, Run } from '../contract.ts';
import { nameOf } from './list-documents.ts';
import { createLoad } from '../load-source.ts';

export interface ShardReader {
  readonly reader: DocumentReader;
  readonly unpacker: Unpacker;
  /** Documents under way at once. */
  readonly jobs: number;
  readonly isDocument: (name: string) => boolean;
}

/** A document of a shard as it is written: its manifest line and, where there is one, its record with a line end. */
export interface ShardResult {
  readonly line: ManifestLine;
  readonly record: Uint8Array | null;
}

const LINE_END = Buffer.from('\n');
/** Records that may wait in memory behind a slow document. */
const WAITING = 16;

/**
 * The documents of a shard, in order, as one machine's `convert` reads them. Rejects with what is wrong around them (the machine,
 * the store); what is wrong with a document is its status.
 */
export async function* readShard(
  documents: readonly ListedDocument[],
  run: Run,
  base: string,
  recordPath: string,
  means: ShardReader,
): AsyncGenerator<ShardResult> {
  const { settings } = run;
  const roots = new Map<string, NamedSource>();
  for (const { inside } of documents)
    if (inside !== undefined) roots.set(inside, { path: inside, name: nameOf(inside) });
  const { isDocument, unpacker } = means;
  const { load } = await expandSources([...roots.values()], createLoad(settings, base), {
    limits: settings.limits,
    isDocument,
    unpacker,
  });

  const readOne = async (document: ListedDocument): Promise<ShardResult> => {
    let bytes: Uint8Array;
    try {
      bytes = await load(toSource(document));
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      const facts = { source: document.path, sha256: null, job: null, record: null, deaths: 0 };
      return { line: describeLine(describeFailure(error), facts, settings.lang), record: null };
    }
    const sha256 = hashBytes(bytes);
    const job = identifyJob(sha256, document.name, settings, run.pipeline);
    const found = await means.reader.read({ bytes, name: document.name, settings });
    const { outcome, deaths } = countDeath(found, undefined, job);
    const record = outcome.json && Buffer.concat([outcome.json, LINE_END]);
    const place = record && { path: recordPath, sha256: hashBytes(record) };
    const facts = { source: document.path, sha256, job, record: place, deaths };
    return { line: describeLine(outcome, facts, settings.lang), record };
  };
  yield* mapInOrder(documents, readOne, { concurrency: means.jobs, window: means.jobs + WAITING });
}

function toSource({ path, name, raw, problem }: ListedDocument): NamedSource {
  return {
    path,
    name,
    ...(raw !== undefined && { rawPath: Buffer.from(raw, 'base64') }),
    ...(problem && {
      problem: new SourceError(problem.status, problem.stage, problem.code, problem.args),
    }),
  };
}
