import type { ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import type { DocumentReader } from '../document-reader.ts';
import type { Outcome } from '../outcome.ts';
import { ReaderClosedError } from '../process/reader-closed-error.ts';
import type { Listing, UnpackTask } from './shelf.ts';

/** Said by a process that does not have the archive open: it is sent again. */
export const NOT_OPEN = 'not-open';

/** Opens archives and messages where time and memory can end it. Rejects with `SourceError`, `MachineTrouble`, `ReaderClosedError`. */
export interface Unpacker {
  /** What is in the archive, or null where it is none; `archive` names it from now on. */
  readonly list: (
    archive: string,
    bytes: Uint8Array,
    name: string,
    limits: Partial<ReadLimits>,
  ) => Promise<Listing | null>;
  /** A member's bytes; `load` gives the archive's, and is called only where it is not open any more. */
  readonly read: (
    task: UnpackTask & { readonly member: string },
    load: () => Promise<Uint8Array>,
    name: string,
    limits: Partial<ReadLimits>,
  ) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

export interface UnpackerOptions {
  /** Milliseconds for one archive's list or one member. */
  readonly timeoutMs: number;
  /** Megabytes of the process. */
  readonly memoryMb: number;
}

const NOTHING = new Uint8Array(0);

/** Starts a process with the first archive; it opens one after the other, and another one is started where it had to be ended. */
export function createUnpacker(options: UnpackerOptions): Unpacker {
  let pool: Promise<DocumentReader> | undefined;
  const state = { isClosed: false };
  const openPool = (): Promise<DocumentReader> =>
    (pool ??= import('../process/pool.ts').then(
      ({ ProcessPool }) => new ProcessPool({ ...options, entry: new URL('./worker.js', import.meta.url), size: 1 }),
    ));
  const ask = async (
    unpack: UnpackTask,
    bytes: Uint8Array,
    name: string,
    limits: Partial<ReadLimits>,
  ): Promise<Outcome> => {
    if (state.isClosed) throw new ReaderClosedError();
    const settings = { lang: 'vi', pretty: false, explain: false, limits } as const;
    const outcome = await (await openPool()).read({ bytes, name, settings, unpack });
    const { status, stage, code, args } = outcome;
    if (status !== 'ok' && status !== 'partial') throw new SourceError(status, stage ?? 'open', code ?? '', args);
    return outcome;
  };
  return {
    list: async (archive, bytes, name, limits) => {
      // Nothing to send is nothing to open.
      if (bytes.length === 0) return null;
      const { json } = await ask({ archive, member: null }, bytes, name, limits);
      return JSON.parse(Buffer.from(json ?? NOTHING).toString('utf8')) as Listing | null;
    },
    read: async (task, load, name, limits) => {
      const found = await ask(task, NOTHING, name, limits);
      const { json } = found.code === NOT_OPEN ? await ask(task, await load(), name, limits) : found;
      return json ?? NOTHING;
    },
    close: async () => {
      state.isClosed = true;
      if (pool) await (await pool).close();
    },
  };
}
