import { basename } from 'node:path';
import { DEFAULT_LIMITS } from '../document/raw-document.ts';
import type { ReadLimits } from '../document/raw-document.ts';
import { SourceError } from '../document/source-error.ts';
import { isArchive, listMembers } from '../ingest/archive/index.ts';
import type { ArchiveMember } from '../ingest/archive/index.ts';
import type { NamedSource } from './folder/record-names.ts';
import { detectFormat } from '../ingest/detect.ts';

type Load = (source: NamedSource) => Promise<Uint8Array>;

export interface Expanded {
  readonly sources: NamedSource[];
  /** Bytes of any of the sources, also of those inside an archive. */
  readonly load: Load;
}

/** Names of files that may hold documents of their own; no other file is opened before its turn. */
const ARCHIVE_NAME = /\.(?:zip|rar|eml|msg)$/i;
/** Of an archive in an archive, and no further. */
const MOST_NESTED = 2;
/** "__MACOSX/…" is what a Mac adds to a ZIP, "~$…" what Word leaves while a document is open. */
const NO_DOCUMENT = /(?:^|\/)(?:__MACOSX\/|~\$|\.)/;

/**
 * The sources with each archive and message replaced by what it holds: "thu.zip" by "thu.zip/kế hoạch.docx" …; a message stays, with its
 * attachments behind it. `isDocument` says which members are read, by name. What cannot be opened stays one source, which then ends in
 * its own status. Members are unpacked when their turn comes; one archive is held open at a time.
 */
export async function expandSources(
  found: readonly NamedSource[],
  load: Load,
  limits: Partial<ReadLimits>,
  isDocument: (name: string) => boolean,
): Promise<Expanded> {
  if (!found.some(({ path }) => ARCHIVE_NAME.test(path))) return { sources: [...found], load };
  const opened = createArchives(load, { ...DEFAULT_LIMITS, ...limits });
  const sources: NamedSource[] = [];
  for (const source of found) {
    if (!ARCHIVE_NAME.test(source.path)) sources.push(source);
    else sources.push(...(await expandOne(source, opened, isDocument, 1)));
  }
  return { sources, load: opened.load };
}

async function expandOne(
  source: NamedSource,
  opened: Archives,
  isDocument: (name: string) => boolean,
  depth: number,
): Promise<NamedSource[]> {
  let members: readonly ArchiveMember[];
  let isMessage: boolean;
  try {
    const archive = await opened.open(source);
    if (!archive) return [source];
    ({ members, isMessage } = archive);
  } catch (error) {
    if (error instanceof SourceError) return [source];
    throw error;
  }
  const inside: NamedSource[] = [];
  for (const { name } of members) {
    if (NO_DOCUMENT.test(name) || !isDocument(name)) continue;
    const member = { path: `${source.path}/${name}`, name: `${source.name}/${basename(name)}` };
    opened.addMember(member.path, source, name);
    if (depth < MOST_NESTED && ARCHIVE_NAME.test(name))
      inside.push(...(await expandOne(member, opened, isDocument, depth + 1)));
    else inside.push(member);
  }
  return isMessage || inside.length === 0 ? [source, ...inside] : inside;
}

interface OpenArchive {
  readonly isMessage: boolean;
  readonly members: readonly ArchiveMember[];
}

interface Archives {
  readonly open: (source: NamedSource) => Promise<OpenArchive | null>;
  readonly addMember: (path: string, archive: NamedSource, name: string) => void;
  readonly load: Load;
}

/** Archives by path; the last one at each depth stays open, as its members come one after the other. */
function createArchives(loadFile: Load, limits: ReadLimits): Archives {
  const places = new Map<string, { readonly archive: NamedSource; readonly name: string }>();
  let last: { readonly path: string; readonly archive: Promise<OpenArchive | null> }[] = [];
  const openNow = async (source: NamedSource): Promise<OpenArchive | null> => {
    const bytes = await load(source);
    const format = detectFormat(bytes, source.path);
    if (!isArchive(format)) return null;
    return { members: await listMembers(bytes, format, limits), isMessage: format === 'eml' || format === 'msg' };
  };
  const open = (source: NamedSource): Promise<OpenArchive | null> => {
    const known = last.find((one) => one.path === source.path);
    if (known) return known.archive;
    const archive = openNow(source);
    last = [...last.slice(1 - MOST_NESTED), { path: source.path, archive }];
    return archive;
  };
  const load: Load = async (source) => {
    const place = places.get(source.path);
    if (!place) return loadFile(source);
    const archive = await open(place.archive);
    const member = archive?.members.find(({ name }) => name === place.name);
    if (!member) throw new SourceError('corrupt', 'open', 'open/not-found');
    const bytes = await member.read();
    if (bytes.length > limits.maxBytes)
      throw new SourceError('too-large', 'open', 'open/too-large', { bytes: bytes.length, limit: limits.maxBytes });
    return bytes;
  };
  return { open, load, addMember: (path, archive, name) => void places.set(path, { archive, name }) };
}
