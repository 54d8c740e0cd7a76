import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { identifyJob, readLines, type FolderLayout, type ManifestLine, type Reading } from '../adapters/reading.ts';
import type { Card } from '../api/card.ts';
import { describeLine, type RecordPart } from './describe-card.ts';

/** A document as the archive knows it. */
export interface Entry {
  readonly id: string;
  readonly line: ManifestLine;
  /** Null where there is none, or where the manifest names something that is no record of this folder. */
  readonly recordPath: string | null;
  card: Card;
}

const RECORD = /^records\/[^/\\]{1,240}\.json$/u;

/** What stands in the manifest, one entry for each content; reads the file again when another program has written to it. */
export class DocumentList {
  readonly #layout: FolderLayout;
  readonly #reading: Reading;
  readonly #entries = new Map<string, Entry>();
  #seen = '';

  constructor(layout: FolderLayout, reading: Reading) {
    this.#layout = layout;
    this.#reading = reading;
  }

  /** Entries that are new or changed since the last call. */
  refresh(): Entry[] {
    const found = statSync(this.#layout.manifest, { throwIfNoEntry: false });
    const state = found ? `${found.mtimeMs}:${found.size}` : '';
    if (state === this.#seen) return [];
    this.#seen = state;
    const bySource = new Map(readLines(this.#layout.manifest).lines.map((line) => [line.source, line]));
    const fresh: Entry[] = [];
    const present = new Set<string>();
    for (const line of bySource.values()) {
      const id = identify(line);
      if (present.has(id)) continue;
      present.add(id);
      const before = this.#entries.get(id);
      if (before && JSON.stringify(before.line) === JSON.stringify(line)) continue;
      const entry = this.#describe(id, line);
      this.#entries.set(id, entry);
      fresh.push(entry);
    }
    for (const id of this.#entries.keys()) if (!present.has(id)) this.#entries.delete(id);
    return fresh;
  }

  get(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  all(): Entry[] {
    return [...this.#entries.values()];
  }

  /** The document of a file, or the first one of an archive. */
  findBySource(source: string): Entry | undefined {
    return this.all().find(({ line }) => line.source === source || line.source.startsWith(`${source}/`));
  }

  /** What the record of an entry says, once it has been read. */
  complete(entry: Entry, part: RecordPart): void {
    entry.card = { ...entry.card, ...part };
  }

  #describe(id: string, line: ManifestLine): Entry {
    const { settings, pipeline } = this.#reading;
    const job = line.sha256 === null ? null : identifyJob(line.sha256, basename(line.source), settings, pipeline);
    const recordPath = line.record !== null && RECORD.test(line.record) ? join(this.#layout.folder, line.record) : null;
    return { id, line, recordPath, card: describeLine(line, id, line.job !== job) };
  }
}

/** By content; by its path what could not even be opened. */
function identify({ sha256, source }: ManifestLine): string {
  return (sha256 ?? createHash('sha256').update(source).digest('hex')).slice(0, 16);
}
