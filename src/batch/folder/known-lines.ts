import { hashBytes } from './identity.ts';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderLayout } from './layout.ts';
import { readLines, writeLines } from './manifest.ts';
import type { ManifestLine } from './manifest.ts';
import type { NamedSource } from './record-names.ts';

/** A file of ours that was cut, emptied or changed by others, and is made anew. */
export type Damage = 'manifest' | 'record';

/** What earlier runs left: `listed` in the manifest, `known` there or in the journal. */
export interface KnownLines {
  readonly listed: ReadonlyMap<string, ManifestLine>;
  readonly known: ReadonlyMap<string, ManifestLine>;
  readonly manifestBytes: number;
  readonly journalBytes: number;
}

/**
 * Reads manifest and journal. A damaged manifest is written anew up to the damage; of what stood behind it, lines of documents that are
 * converted now go to the journal, from where each comes back in its turn: the end is that of a run without the damage.
 */
export function readKnownLines(
  layout: FolderLayout,
  sources: readonly NamedSource[],
  onDamage: (what: Damage, path: string) => void,
): KnownLines {
  let manifest = readLines(layout.manifest);
  let journal = readLines(layout.journal);
  if (manifest.soundLines !== null) {
    onDamage('manifest', layout.manifest);
    const inTurn = new Set(sources.map(({ path }) => path));
    const behind = manifest.lines.slice(manifest.soundLines);
    writeLines(layout.journal, [...behind.filter(({ source }) => inTurn.has(source)), ...journal.lines]);
    writeLines(layout.manifest, [
      ...manifest.lines.slice(0, manifest.soundLines),
      ...behind.filter(({ source }) => !inTurn.has(source)),
    ]);
    manifest = readLines(layout.manifest);
    journal = readLines(layout.journal);
  } else if (journal.soundLines !== null) {
    writeLines(layout.journal, journal.lines);
    journal = readLines(layout.journal);
  }
  return {
    listed: bySource(manifest.lines),
    known: bySource([...manifest.lines, ...journal.lines]),
    manifestBytes: manifest.goodBytes,
    journalBytes: journal.goodBytes,
  };
}

export function bySource(lines: readonly ManifestLine[]): Map<string, ManifestLine> {
  return new Map(lines.map((line) => [line.source, line]));
}

/** Whether a line's record stands in the folder as it was written. Lines of older runs do not tell its hash: then its whole is looked at. */
export async function findRecord(line: ManifestLine, folder: string): Promise<'sound' | 'damaged' | 'missing'> {
  if (line.record === null) return 'missing';
  const path = join(folder, line.record);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    return existsSync(path) ? 'damaged' : 'missing';
  }
  if (line.recordSha256 !== undefined) return hashBytes(bytes) === line.recordSha256 ? 'sound' : 'damaged';
  return isRecordOf(bytes, line) ? 'sound' : 'damaged';
}

function isRecordOf(bytes: Uint8Array, line: ManifestLine): boolean {
  try {
    const record = JSON.parse(Buffer.from(bytes).toString('utf8')) as { source?: { sha256?: unknown } } | null;
    return record?.source?.sha256 === line.sha256;
  } catch {
    return false;
  }
}
