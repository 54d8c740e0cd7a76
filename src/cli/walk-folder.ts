import { readdir } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import type { NamedSource } from '../batch/folder/record-names.ts';
import { asMachineTrouble } from '../batch/machine-trouble.ts';
import { SourceError } from '../document/source-error.ts';

/** A folder on the way down: as people read it, and as bytes where a name in its path is no UTF-8. */
interface Place {
  readonly shown: string;
  readonly raw: Buffer | null;
}

/**
 * The files of these extensions, and those without any, in a folder and all below, in order of their paths. No hidden ones, no links,
 * no "~$plan.docx", which Word leaves while a document is open. A folder that cannot be opened is a source that cannot be read.
 * Own code, not a library's: of those that look for names in a tree, none tells what it could not open or keeps names that are no text.
 */
export async function walkFolder(root: string, extensions: readonly string[]): Promise<NamedSource[]> {
  const found: NamedSource[] = [];
  for await (const source of walkInOrder(root, extensions)) found.push(source);
  // By code units: the same order on every machine and locale.
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** The same one after the other, with one folder of each level in memory; only a folder that cannot be opened may stand elsewhere. */
export function walkInOrder(root: string, extensions: readonly string[]): AsyncGenerator<NamedSource> {
  return walkPlace({ shown: root, raw: null }, new Set(extensions));
}

async function* walkPlace(place: Place, wanted: ReadonlySet<string>): AsyncGenerator<NamedSource> {
  const unreadable: NamedSource[] = [];
  const entries = (await list(place, unreadable))
    .map((entry) => ({ entry, name: decodeName(entry.name) }))
    .filter(({ name }) => !isHidden(name.shown))
    // a folder stands where the paths of its entries do: with a "/" behind its name
    .map(({ entry, name }) => ({ entry, name, key: entry.isDirectory() ? name.shown + sep : name.shown }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  yield* unreadable;
  for (const { entry, name } of entries) {
    const inside = enter(place, name);
    if (entry.isDirectory()) yield* walkPlace(inside, wanted);
    else if (entry.isFile() && isWanted(name.shown, wanted)) yield toSource(inside, name.shown);
  }
}

async function list(place: Place, found: NamedSource[]): Promise<Dirent<Buffer>[]> {
  try {
    return await readdir(place.raw ?? place.shown, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    const trouble = asMachineTrouble(error);
    if (trouble) throw trouble;
    const reason = (error as NodeJS.ErrnoException).code ?? 'UNKNOWN';
    const problem = new SourceError('corrupt', 'open', 'open/folder-unreadable', { reason }, error);
    found.push({ ...toSource(place, place.shown.split(sep).at(-1) ?? ''), problem });
    return [];
  }
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || name === 'node_modules';
}

function isWanted(name: string, wanted: ReadonlySet<string>): boolean {
  const dot = name.lastIndexOf('.');
  return dot < 0 || wanted.has(name.slice(dot + 1).toLowerCase());
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A name as text; one that is no UTF-8 (old discs, archives from Windows) with its bytes as %XX, and its bytes. */
function decodeName(bytes: Buffer): Place {
  try {
    return { shown: strict.decode(bytes), raw: null };
  } catch {
    const shown = bytes.toString('latin1').replace(/[\P{ASCII}\p{Cc}%]/gu, (sign) => {
      return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
    });
    return { shown, raw: bytes };
  }
}

function enter(place: Place, name: Place): Place {
  const shown = join(place.shown, name.shown);
  if (place.raw === null && name.raw === null) return { shown, raw: null };
  const [above, below] = [place.raw ?? Buffer.from(place.shown), name.raw ?? Buffer.from(name.shown)];
  return { shown, raw: Buffer.concat([above, Buffer.from(sep), below]) };
}

function toSource({ shown, raw }: Place, name: string): NamedSource {
  return { path: shown, name: name.normalize('NFC'), ...(raw && { rawPath: raw }) };
}
