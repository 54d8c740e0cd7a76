import { createHash } from 'node:crypto';
import type { ReadSettings } from '../batch/settings.ts';
import type { SourceError } from '../document/source-error.ts';

/** What all shards of one output share; `run.json` in the output. */
export interface Run {
  /** Hash of the rest: who works with other settings, or with another version, must not write here. */
  readonly id: string;
  readonly pipeline: string;
  readonly settings: ReadSettings;
  /** Folder of the submitter: relative paths of documents are below it. */
  readonly base: string;
}

/** One document of a shard's list. */
export interface ListedDocument {
  /** As found; also "thu.zip/kế hoạch.docx". */
  readonly path: string;
  readonly name: string;
  /** Tells when the bytes behind the path are others: size and time of the last change, or the tag that S3 gives. */
  readonly version: string;
  /** The file that this document is inside of. */
  readonly inside?: string;
  /** The path's bytes in base64, where they are no UTF-8. */
  readonly raw?: string;
  /** Why it cannot be read: a folder that may not be opened. */
  readonly problem?: Pick<SourceError, 'status' | 'stage' | 'code' | 'args'>;
}

/** A line of `shards.ndjson`: the order of shards is the order of the documents. */
export interface ShardEntry {
  readonly name: string;
  readonly documents: number;
}

/** What the queue holds of a shard: never documents, never results. Half open: `from` up to, without, `until`. */
export interface ShardJob {
  readonly to: string;
  readonly base: string;
  readonly run: string;
  readonly pipeline: string;
  readonly shard: string;
  readonly documents: number;
  readonly from: number;
  readonly until: number;
}

/** Written last for each shard: it is done. */
export interface ShardTally {
  readonly documents: number;
  readonly tasks: number;
  readonly statuses: Readonly<Record<string, number>>;
}

/** Ids of jobs hold no ':' (BullMQ's own separator); the same part of the same shard of the same output has the same id. */
export function identifyPart(job: ShardJob): string {
  const output = createHash('sha256')
    .update(JSON.stringify([job.base, job.to]))
    .digest('hex')
    .slice(0, 12);
  return `${job.run}-${output}-${job.shard}-${job.from}-${job.until}`;
}
