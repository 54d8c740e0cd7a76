import { existsSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  correctionsPathOf,
  readCorrectedRecord,
  readCorrections,
  renderCorrections,
  type CorrectionsFile,
} from '../../batch/folder/corrections-file.ts';
import { createAtomicWriter } from '../../batch/folder/write-atomically.ts';
import { applyCorrections, findFault, type Corrected, type Correction } from '../../record/corrections/index.ts';
import type { PlanRecord } from '../../record/schema.ts';
import {
  hashBytes,
  layOut,
  makeFolder,
  openArchives,
  OutputError,
  type ManifestLine,
  type Reading,
} from '../adapters/reading.ts';
import type { PlanCard } from '../adapters/comparing.ts';
import type { Card } from '../api/card.ts';
import type { ExplainLine, Waiver } from '../api/shapes.ts';
import { takeDeskLock } from './archive-lock.ts';
import { DocumentList, type Entry } from './document-list.ts';
import { createExplainer } from './explainer.ts';
import { IndexStore, type DutyFilter } from './indexing/index-store.ts';
import type { Duty } from './indexing/duties.ts';
import { Indexer } from './indexing/indexer.ts';
import { Intake } from './intake.ts';
import { openSourceFiles, SOURCES, type SourceFiles } from './source-files.ts';
import { cutSnippet, type Snippet } from './indexing/snippet.ts';
import { readWaiversFile, waiversPathOf } from './waivers-file.ts';

export interface ArchiveEvent {
  readonly cards: readonly Card[];
  readonly waiting: number;
  readonly indexing: number;
  /** What keeps documents from being read: a full disk, a folder that cannot be written. */
  readonly problem: string | null;
}

export type WriteResult =
  | { readonly kind: 'written'; readonly revision: string; readonly corrected: Corrected }
  | { readonly kind: 'stale' | 'damaged' }
  | { readonly kind: 'invalid'; readonly path: string };

export interface OpenArchiveOptions {
  readonly maxUploadBytes: number;
  readonly uploadIdleMs: number;
}

/** A folder that `convert --out` could have written, with the files that were handed in and what people made of them. */
export class Archive {
  readonly folder: string;
  readonly reading: Reading;
  readonly sources: SourceFiles;
  readonly #list: DocumentList;
  readonly #store: IndexStore;
  readonly #indexer: Indexer;
  readonly #intake: Intake;
  readonly #write: ReturnType<typeof createAtomicWriter>;
  readonly #release: () => void;
  readonly #listeners = new Set<(event: ArchiveEvent) => void>();
  #turn: Promise<unknown> = Promise.resolve();
  readonly #explain: (entry: Entry, bytes: Uint8Array) => Promise<readonly ExplainLine[]>;

  /** Throws `FolderInUseError` where another desk has the folder, `OutputError` where it cannot be written. */
  constructor(folder: string, reading: Reading, options: OpenArchiveOptions) {
    this.folder = folder;
    this.reading = reading;
    const layout = layOut(folder);
    const own = join(folder, '.kehoach-desk');
    makeFolder(folder);
    this.#release = takeDeskLock(folder);
    for (const path of [layout.records, join(folder, SOURCES), own]) makeFolder(path);
    this.sources = openSourceFiles(folder, { maxBytes: options.maxUploadBytes, idleMs: options.uploadIdleMs });
    this.sources.removeParts();
    this.#write = createAtomicWriter(own);
    this.#list = new DocumentList(layout, reading);
    this.#store = IndexStore.open(folder);
    this.#indexer = new Indexer(this.#list, this.#store, (cards) => this.#tell(cards));
    this.#intake = new Intake(folder, reading, () => this.refresh());
    this.#explain = createExplainer(reading);
    this.refresh();
    this.#takeUp();
  }

  /** What was handed in and never came to an end, because the desk was ended. */
  #takeUp(): void {
    for (const path of this.sources.list()) if (!this.#list.findBySource(path)) void this.#read(path);
  }

  /** Looks at what other programs wrote to the folder. */
  refresh(): void {
    const fresh = this.#list.refresh();
    this.#indexer.add(fresh);
    this.#tell(fresh.map(({ card }) => card));
  }

  cards(): Card[] {
    this.refresh();
    return this.#list.all().map(({ card }) => card);
  }

  entry(id: string): Entry | undefined {
    return this.#list.get(id);
  }

  entries(): Entry[] {
    return this.#list.all();
  }

  waiting(): string[] {
    return this.#intake.waiting();
  }

  indexing(): number {
    return this.#indexer.pending();
  }

  subscribe(listener: (event: ArchiveEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Saves an upload; settles when the file is whole. `read` settles when it has been read. */
  async take(
    name: string,
    chunks: AsyncIterable<Uint8Array>,
    replaces?: Entry,
  ): Promise<{ readonly name: string; readonly read: Promise<Entry | undefined> }> {
    const path = await this.sources.save(name, chunks, replaces?.line.source);
    const read = this.#read(path).then((line) => (line ? this.#list.findBySource(line.source) : undefined));
    return { name: basename(path), read };
  }

  /** Reads a document's own source anew, as another version of the program would. Undefined where no file has it. */
  async readAgain(entry: Entry): Promise<Entry | undefined> {
    if (!(await this.source(entry))) return undefined;
    await this.#read(findFile(entry.line.source) ?? entry.line.source, true);
    return this.#list.get(entry.id);
  }

  async #read(path: string, force = false): Promise<ManifestLine | null> {
    const line = await this.#intake.add(path, force).catch((error: unknown) => {
      this.#tell([], error instanceof OutputError ? error.message : 'desk/defect');
      return null;
    });
    this.refresh();
    await this.#indexer.idle();
    return line;
  }

  async record(entry: Entry): Promise<(Corrected & { readonly base: PlanRecord }) | null> {
    if (entry.recordPath === null || !existsSync(entry.recordPath)) return null;
    return readCorrectedRecord(entry.recordPath);
  }

  corrections(entry: Entry): CorrectionsFile {
    return readCorrections(entry.recordPath ?? '');
  }

  /** Puts a new list of corrections in the place of that of `revision`; what would not be a record is refused. */
  correct(entry: Entry, revision: string, corrections: readonly Correction[]): Promise<WriteResult> {
    return this.#inTurn(() => this.#correct(entry, revision, corrections));
  }

  async #correct(entry: Entry, revision: string, corrections: readonly Correction[]): Promise<WriteResult> {
    const recordPath = entry.recordPath ?? '';
    const before = readCorrections(recordPath);
    if (before.isDamaged) return { kind: 'damaged' };
    if (before.revision !== revision) return { kind: 'stale' };
    const { base } = await readCorrectedRecord(recordPath);
    const corrected = applyCorrections(base, corrections);
    const path = findFault(corrected.record);
    if (path !== null) return { kind: 'invalid', path };
    const target = correctionsPathOf(recordPath);
    if (corrections.length === 0) rmSync(target, { force: true });
    else await this.#write(target, [Buffer.from(renderCorrections(corrections))]);
    this.#indexer.add([entry]);
    await this.#indexer.idle();
    return { kind: 'written', revision: readCorrections(recordPath).revision, corrected };
  }

  /** The bytes a document was read from, also those of an archive's member; null where they are no longer to be had. */
  async source(entry: Entry): Promise<Uint8Array | null> {
    const { line } = entry;
    const file = findFile(line.source);
    if (file === null || file === line.source) return this.sources.load(line);
    const { load } = await openArchives([file], this.reading);
    const bytes = await load({ path: line.source, name: basename(line.source) }).catch(() => null);
    return bytes && hashBytes(bytes) === line.sha256 ? bytes : null;
  }

  async explain(entry: Entry): Promise<readonly ExplainLine[] | null> {
    const bytes = await this.source(entry);
    return bytes && this.#explain(entry, bytes);
  }

  search(query: string, limit: number): { readonly id: string; readonly snippet: Snippet | null }[] {
    return this.#store
      .search(query, limit)
      .filter(({ id }) => this.#list.get(id) !== undefined)
      .map(({ id, text }) => ({ id, snippet: cutSnippet(text, query) }));
  }

  /** Plans of the archive as finding families takes them. */
  plans(): { readonly id: string; readonly plan: PlanCard }[] {
    return this.#store.plans().filter(({ id }) => this.#list.get(id) !== undefined);
  }

  duties(filter: DutyFilter): Duty[] {
    return this.#store.duties(filter).filter(({ document }) => this.#list.get(document) !== undefined);
  }

  waivers(): Waiver[] | null {
    return readWaiversFile(this.folder);
  }

  /** Changes the accepted findings; false where their file is damaged, which is left as it is. */
  changeWaivers(change: (waivers: readonly Waiver[]) => readonly Waiver[]): Promise<boolean> {
    return this.#inTurn(async () => {
      const waivers = readWaiversFile(this.folder);
      if (!waivers) return false;
      const text = `${JSON.stringify(change(waivers), undefined, 2)}\n`;
      await this.#write(waiversPathOf(this.folder), [Buffer.from(text)]);
      return true;
    });
  }

  /** Lets what is under way come to its end and gives the folder back. */
  async close(): Promise<void> {
    await this.#intake.stop();
    await this.#indexer.stop();
    await this.reading.unpacker.close();
    await this.reading.reader.close();
    this.#store.close();
    this.#release();
  }

  /** One after the other: of two writers that saw the same revision the second has to learn of the first. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  #tell(cards: readonly Card[], problem: string | null = null): void {
    const event = { cards, waiting: this.#intake.waiting().length, indexing: this.#indexer.pending(), problem };
    for (const listener of this.#listeners) listener(event);
  }
}

/** The file that a path names, or that holds what it names ("a.zip/b.docx"); null where there is none. */
function findFile(path: string): string | null {
  for (let at = path; at !== '' && at !== dirname(at); at = dirname(at)) {
    // "a.zip/b.docx" below a file is no entry that a system would say nothing of.
    if (existsSync(at)) return statSync(at).isFile() ? at : null;
  }
  return null;
}
