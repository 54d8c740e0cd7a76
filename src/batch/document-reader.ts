import { detectFormat } from '../ingest/detect.ts';
import type { Outcome } from './outcome.ts';
import { readDocument } from './read-document.ts';
import type { ReadSettings } from './settings.ts';
import type { UnpackTask } from './unpack/shelf.ts';

/** Bytes on their way to a reader. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly settings: ReadSettings;
  /** Not read but opened: what is wanted of an archive. */
  readonly unpack?: UnpackTask;
}

/** Turns documents into outcomes; never rejects for what a document holds or does, only with `MachineTrouble` or when closed. */
export interface DocumentReader {
  readonly read: (request: ReadRequest) => Promise<Outcome>;
  /** Ends what is under way and frees everything. */
  readonly close: () => Promise<void>;
}

export interface ReaderOptions {
  /** Reading processes at once. */
  readonly jobs: number;
  /** Milliseconds for one document. */
  readonly timeoutMs: number;
  /** Megabytes for one reading process. */
  readonly memoryMb: number;
  /** How many documents are to come; a few small texts are not worth a process. */
  readonly expected: number;
}

/**
 * Only plain text of so many bytes is read here, where nothing could end it: even a rule that takes the square of its text's length
 * is done with 8 kB in a fraction of a second (tests/pipeline/linear.test.ts, `npm run bench:linear`).
 */
const IN_PROCESS_BYTES = 8_192;
const IN_PROCESS_DOCUMENTS = 4;

/** Reads a few tiny plain texts here, everything else in processes that can be ended. */
export function createReader(options: ReaderOptions): DocumentReader {
  let pool: Promise<DocumentReader> | undefined;
  const openPool = (): Promise<DocumentReader> =>
    (pool ??= import('./process/pool.ts').then(
      ({ ProcessPool }) =>
        new ProcessPool({
          entry: new URL('./process/worker.js', import.meta.url),
          size: options.jobs,
          timeoutMs: options.timeoutMs,
          memoryMb: options.memoryMb,
        }),
    ));
  const staysHere = ({ bytes, name }: ReadRequest): boolean =>
    options.expected <= IN_PROCESS_DOCUMENTS &&
    bytes.length <= IN_PROCESS_BYTES &&
    detectFormat(bytes, name) === 'text';
  return {
    read: async (request) => {
      if (staysHere(request)) return readDocument(request.bytes, request.name, request.settings);
      return (await openPool()).read(request);
    },
    close: async () => {
      if (pool) await (await pool).close();
    },
  };
}
