import { basename } from 'node:path';
import { FolderInUseError, openArchives, runIntoFolder, type ManifestLine, type Reading } from '../adapters/reading.ts';

/** Documents on their way into the archive, read a batch at a time by the same run as `convert --out`. */
export interface Intake {
  /** Reads the file at `path`; `force`: also when it is done already. Settles when its line stands in the manifest. */
  readonly add: (path: string, force?: boolean) => Promise<ManifestLine>;
  /** File names that wait or are being read. */
  readonly waiting: () => string[];
  /** Takes no more, and lets what is under way come to its end. */
  readonly stop: () => Promise<void>;
}

interface Waiting {
  readonly path: string;
  readonly force: boolean;
  readonly settle: (line: ManifestLine) => void;
  readonly fail: (error: unknown) => void;
}

/** So that a slow document never holds back more than this many others. */
const BATCH = 32;
/** Another program (`convert --out`) has the folder: ask again. */
const RETRY_MS = 1_000;

export function startIntake(folder: string, reading: Reading, onChange: () => void): Intake {
  const queue: Waiting[] = [];
  const underWay = new Map<string, Waiting[]>();
  const state: { stopped: boolean; running: Promise<void> | null } = { stopped: false, running: null };

  const isStopped = (): boolean => state.stopped;
  const settle = (path: string, line: ManifestLine): void => {
    for (const waiting of underWay.get(path) ?? []) waiting.settle(line);
    underWay.delete(path);
  };
  const giveUp = (waiting: Waiting | undefined): void => {
    for (const each of underWay.get(waiting?.path ?? '') ?? []) each.fail(new Error('the machine could not read it'));
    underWay.delete(waiting?.path ?? '');
  };
  const readBatch = async (batch: readonly Waiting[], force: boolean): Promise<void> => {
    // A ZIP or a message gives a document for each member.
    const { sources, load } = await openArchives(
      batch.map(({ path }) => path),
      reading,
    );
    const last = new Map<string, ManifestLine>();
    const run = runIntoFolder(sources, {
      ...reading,
      load,
      folder,
      force,
      retryFailed: true,
      isStopped,
      // Trouble of the machine (no memory, no process): the file stays, and is read at the next start.
      onTrouble: ({ path }) => giveUp(batch.find((each) => path === each.path || path.startsWith(`${each.path}/`))),
    });
    for await (const { line } of run) {
      const owner = batch.find(({ path }) => line.source === path || line.source.startsWith(`${path}/`))?.path;
      if (owner !== undefined) last.set(owner, line);
      if (owner === line.source) settle(line.source, line);
      onChange();
    }
    for (const [path, line] of last) settle(path, line);
  };

  const work = async (): Promise<void> => {
    while (queue.length > 0 && !isStopped()) {
      const batch = takeBatch(queue);
      for (const waiting of batch) underWay.set(waiting.path, [...(underWay.get(waiting.path) ?? []), waiting]);
      try {
        await readBatch(distinct(batch), batch[0]?.force ?? false);
      } catch (error) {
        if (error instanceof FolderInUseError && !isStopped()) {
          queue.unshift(...batch.filter(({ path }) => underWay.has(path)));
          await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
        } else for (const waiting of batch) waiting.fail(error);
      }
      underWay.clear();
    }
    state.running = null;
    if (queue.length > 0 && !isStopped()) start();
  };
  const start = (): void => {
    state.running ??= work();
  };

  return {
    add: (path, force = false) =>
      new Promise((settle, fail) => {
        queue.push({ path, force, settle, fail });
        onChange();
        start();
      }),
    waiting: () => [...underWay.keys(), ...queue.map(({ path }) => path)].map((path) => basename(path)),
    stop: async () => {
      state.stopped = true;
      await state.running;
    },
  };
}

/** The first ones that agree on being read anew or not. */
function takeBatch(queue: Waiting[]): Waiting[] {
  const force = queue[0]?.force ?? false;
  let count = 0;
  while (count < queue.length && count < BATCH && queue[count]?.force === force) count += 1;
  return queue.splice(0, count);
}

function distinct(batch: readonly Waiting[]): Waiting[] {
  return [...new Map(batch.map((waiting) => [waiting.path, waiting])).values()];
}
