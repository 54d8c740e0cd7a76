import type { Stage, Status } from '../document/source-error.ts';

export type MessageArgs = Readonly<Record<string, string | number>>;

/** How the reading of one document ended: a record, or why there is none. */
export interface Outcome {
  readonly status: Status;
  /** Where it failed and why, or the first thing that a `partial` record lacks; null for `ok`. */
  readonly stage: Stage | null;
  readonly code: string | null;
  readonly args: MessageArgs;
  /** What else a `partial` record lacks, each code once. */
  readonly further?: readonly { readonly code: string; readonly args: MessageArgs }[];
  /** The record as UTF-8 JSON without a line end; null where there is none. */
  readonly json: Uint8Array | null;
  /** For the closing summary. */
  readonly tasks: number;
  /** What `--explain` shows, one JSON value a line; empty when not asked for. */
  readonly trace: string;
}

export function hasRecord(status: Status): boolean {
  return status === 'ok' || status === 'partial';
}

export function failWith(status: Status, stage: Stage, code: string, args: MessageArgs = {}): Outcome {
  return { status, stage, code, args, json: null, tasks: 0, trace: '' };
}
