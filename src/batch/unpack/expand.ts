import { basename } from 'node:path';
import type { ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import type { NamedSource } from '../folder/record-names.ts';
import type { Unpacker } from './unpacker.ts';

type Load = (source: NamedSource) => Promise<Uint8Array>;

export interface Expanded {
  readonly sources: NamedSource[];
  /** Bytes of any of the sources, also of those inside an archive. */
  readonly load: Load;
}

export interface ExpandOptions {
  readonly limits: Partial<ReadLimits>;
  /** Which members are read, by name. */
  readonly isDocument: (name: string) => boolean;
  readonly unpacker: Pick<Unpacker, 'list' | 'read'>;
}

/** Names of files that may hold documents of their own; no other file is opened before its turn. */
const ARCHIVE_NAME = /\.(?:zip|rar|eml|msg)$/i;
/** Of an archive in an archive, and no further. */
const MOST_NESTED = 2;
/** "__MACOSX/…" is what a Mac adds to a ZIP, "~$…" what Word leaves while a document is open. */
const NO_DOCUMENT = /(?:^|\/)(?:__MACOSX\/|~\$|\.)/;
/** What the reader would meet again, and at more cost. */
const ENDED = new Set<string>(['timeout', 'memory', 'crashed', 'quarantined']);

/**
 * The sources with each archive and message replaced by what it holds: "thu.zip" by "thu.zip/kế hoạch.docx" …; a message stays, with its
 * attachments behind it. What cannot be opened stays one source, which then ends in its own status. Members are unpacked when their turn
 * comes, all by the unpacker: none of it happens in this process. Rejects with `MachineTrouble`, or where the unpacker is closed.
 */
export async function expandSources(
  found: readonly NamedSource[],
  load: Load,
  options: ExpandOptions,
): Promise<Expanded> {
  if (!found.some(({ path }) => ARCHIVE_NAME.test(path))) return { sources: [...found], load };
  const opened = createArchives(load, options);
  const sources: NamedSource[] = [];
  for (const source of found) {
    if (!ARCHIVE_NAME.test(source.path)) sources.push(source);
    else sources.push(...(await expandOne(source, opened, options.isDocument, 1)));
  }
  return { sources, load: opened.load };
}

async function expandOne(
  source: NamedSource,
  opened: Archives,
  isDocument: (name: string) => boolean,
  depth: number,
): Promise<NamedSource[]> {
  let listing: Awaited<ReturnType<Archives['list']>>;
  try {
    listing = await opened.list(source);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return [ENDED.has(error.status) ? { ...source, problem: error } : source];
  }
  if (!listing) return [source];
  const inside: NamedSource[] = [];
  for (const name of listing.names) {
    if (NO_DOCUMENT.test(name) || !isDocument(name)) continue;
    const member = { path: `${source.path}/${name}`, name: `${source.name}/${basename(name)}` };
    opened.addMember(member.path, source, name);
    if (depth < MOST_NESTED && ARCHIVE_NAME.test(name))
      inside.push(...(await expandOne(member, opened, isDocument, depth + 1)));
    else inside.push(member);
  }
  return listing.isMessage || inside.length === 0 ? [source, ...inside] : inside;
}

interface Archives {
  readonly list: (source: NamedSource) => ReturnType<Unpacker['list']>;
  readonly addMember: (path: string, archive: NamedSource, name: string) => void;
  readonly load: Load;
}

/** Archives of all calls in this process: a path may come again with other bytes. */
let serial = 0;

function createArchives(loadFile: Load, { unpacker, limits }: ExpandOptions): Archives {
  const places = new Map<string, { readonly archive: NamedSource; readonly name: string }>();
  const keys = new Map<string, string>();
  const load: Load = async (source) => {
    if (source.problem) throw source.problem;
    const place = places.get(source.path);
    if (!place) return loadFile(source);
    const { archive, name } = place;
    const task = { archive: keys.get(archive.path) ?? '', member: name };
    return unpacker.read(task, () => load(archive), archive.path, limits);
  };
  const list: Archives['list'] = async (source) => {
    serial += 1;
    keys.set(source.path, String(serial));
    return unpacker.list(String(serial), await load(source), source.path, limits);
  };
  return { list, load, addMember: (path, archive, name) => void places.set(path, { archive, name }) };
}
