import { basename } from 'node:path';
import { FolderInUseError, openArchives, runIntoFolder, type ManifestLine, type Reading } from '../adapters/reading.ts';

interface Waiting {
  readonly path: string;
  /** Read also when it is done already. */
  readonly force: boolean;
  readonly settle: (line: ManifestLine) => void;
  readonly fail: (error: unknown) => void;
}

/** So that a slow document never holds back more than this many others. */
const BATCH = 32;
/** Another program (`convert --out`) has the folder: ask again. */
const RETRY_MS = 1_000;

/** Documents on their way into the archive, read a batch at a time by the same run as `convert --out`. */
export class Intake {
  readonly #folder: string;
  readonly #reading: Reading;
  readonly #onChange: () => void;
  readonly #queue: Waiting[] = [];
  /** All who wait for a path that is being read. */
  readonly #underWay = new Map<string, Waiting[]>();
  #isStopped = false;
  #running: Promise<void> | null = null;

  constructor(folder: string, reading: Reading, onChange: () => void) {
    this.#folder = folder;
    this.#reading = reading;
    this.#onChange = onChange;
  }

  /** Reads the file at `path`; `force`: also when it is done already. Settles when its line stands in the manifest. */
  add(path: string, force = false): Promise<ManifestLine> {
    return new Promise((settle, fail) => {
      this.#queue.push({ path, force, settle, fail });
      this.#onChange();
      this.#start();
    });
  }

  /** File names that wait or are being read. */
  waiting(): string[] {
    return [...this.#underWay.keys(), ...this.#queue.map(({ path }) => path)].map((path) => basename(path));
  }

  /** Takes no more, and lets what is under way come to its end. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#running;
  }

  #start(): void {
    this.#running ??= this.#work();
  }

  async #work(): Promise<void> {
    while (this.#queue.length > 0 && !this.#isStopped) await this.#workOff(takeBatch(this.#queue));
    this.#running = null;
    if (this.#queue.length > 0 && !this.#isStopped) this.#start();
  }

  async #workOff(batch: readonly Waiting[]): Promise<void> {
    for (const waiting of batch)
      this.#underWay.set(waiting.path, [...(this.#underWay.get(waiting.path) ?? []), waiting]);
    try {
      await this.#readBatch(distinct(batch), batch[0]?.force ?? false);
    } catch (error) {
      if (error instanceof FolderInUseError && !this.#isStopped) {
        this.#queue.unshift(...batch.filter(({ path }) => this.#underWay.has(path)));
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      } else for (const waiting of batch) waiting.fail(error);
    }
    this.#underWay.clear();
  }

  async #readBatch(batch: readonly Waiting[], force: boolean): Promise<void> {
    // A ZIP or a message gives a document for each member.
    const { sources, load } = await openArchives(
      batch.map(({ path }) => path),
      this.#reading,
    );
    const last = new Map<string, ManifestLine>();
    const run = runIntoFolder(sources, {
      ...this.#reading,
      load,
      folder: this.#folder,
      force,
      retryFailed: true,
      isStopped: () => this.#isStopped,
      // Trouble of the machine (no memory, no process): the file stays, and is read at the next start.
      onTrouble: ({ path }) => this.#giveUp(findOwner(batch, path) ?? ''),
    });
    for await (const { line } of run) {
      const owner = findOwner(batch, line.source);
      if (owner !== undefined) last.set(owner, line);
      if (owner === line.source) this.#settle(line.source, line);
      this.#onChange();
    }
    for (const [path, line] of last) this.#settle(path, line);
  }

  #settle(path: string, line: ManifestLine): void {
    for (const waiting of this.#underWay.get(path) ?? []) waiting.settle(line);
    this.#underWay.delete(path);
  }

  #giveUp(path: string): void {
    for (const waiting of this.#underWay.get(path) ?? []) waiting.fail(new Error('the machine could not read it'));
    this.#underWay.delete(path);
  }
}

/** The path that was handed in for a document: its own, or that of the archive it is a member of. */
function findOwner(batch: readonly Waiting[], source: string): string | undefined {
  return batch.find(({ path }) => source === path || source.startsWith(`${path}/`))?.path;
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
