/** How the reading of one input may end (closed list). */
export const STATUSES = [
  'ok',
  'partial',
  'no-text',
  'password',
  'unsupported',
  'corrupt',
  'too-large',
  'timeout',
  'memory',
  'crashed',
  'quarantined',
] as const;
export type Status = (typeof STATUSES)[number];

/** Where in the path from bytes to record something happened. */
export type Stage = 'open' | 'detect' | 'ingest' | 'normalize' | 'structure' | 'extract' | 'record' | 'write';

/**
 * The input cannot become a record. `code` (`ingest/encrypted`, `detect/unknown-format` …) and `args`
 * are turned into one sentence for people at the edge.
 */
export class SourceError extends Error {
  readonly status: Exclude<Status, 'ok' | 'partial'>;
  readonly stage: Stage;
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;

  constructor(
    status: Exclude<Status, 'ok' | 'partial'>,
    stage: Stage,
    code: string,
    args: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(`${code} (${status})`, cause === undefined ? undefined : { cause });
    this.name = 'SourceError';
    this.status = status;
    this.stage = stage;
    this.code = code;
    this.args = args;
  }
}
