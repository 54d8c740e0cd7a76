import { DEFAULT_LIMITS } from '../../document/raw-document.ts';
import type { ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import { isArchive, listMembers } from '../../ingest/archive/index.ts';
import type { ArchiveMember } from '../../ingest/archive/index.ts';
import { detectFormat } from '../../ingest/detect.ts';

/** What is asked of an unpacking process. */
export interface UnpackTask {
  /** The archive by a name of the asker's: what is open under it need not be sent again. */
  readonly archive: string;
  /** Null: its list. */
  readonly member: string | null;
}

/** What an archive or a message holds. */
export interface Listing {
  readonly isMessage: boolean;
  readonly names: readonly string[];
}

interface OpenArchive {
  readonly isMessage: boolean;
  readonly members: readonly ArchiveMember[];
}

export interface Shelf {
  readonly has: (archive: string) => boolean;
  /** Opens what is in `bytes`; null where it is no archive. Throws `SourceError`: a password, damage, a limit. */
  readonly open: (
    archive: string,
    bytes: Uint8Array,
    name: string,
    limits: Partial<ReadLimits>,
  ) => Promise<Listing | null>;
  /** Throws `SourceError` for a member that is missing, broken or larger than a document may be. */
  readonly read: (archive: string, member: string, limits: Partial<ReadLimits>) => Promise<Uint8Array>;
}

/** An archive, and one inside it: their members come one after the other. */
const MOST_OPEN = 2;

/** The archives that are open in this process, the last ones only. */
export function createShelf(): Shelf {
  let open: { readonly key: string; readonly archive: OpenArchive }[] = [];
  const find = (key: string): OpenArchive | undefined => open.find((one) => one.key === key)?.archive;
  return {
    has: (key) => find(key) !== undefined,
    open: async (key, bytes, name, limits) => {
      const format = detectFormat(bytes, name);
      if (!isArchive(format)) return null;
      const members = await listMembers(bytes, format, { ...DEFAULT_LIMITS, ...limits });
      const archive = { members, isMessage: format === 'eml' || format === 'msg' };
      open = [...open.filter((one) => one.key !== key), { key, archive }].slice(-MOST_OPEN);
      return { isMessage: archive.isMessage, names: members.map((member) => member.name) };
    },
    read: async (key, name, limits) => {
      const member = find(key)?.members.find((one) => one.name === name);
      if (!member) throw new SourceError('corrupt', 'open', 'open/not-found');
      const bytes = await member.read();
      const { maxBytes } = { ...DEFAULT_LIMITS, ...limits };
      if (bytes.length > maxBytes)
        throw new SourceError('too-large', 'open', 'open/too-large', { bytes: bytes.length, limit: maxBytes });
      return bytes;
    },
  };
}
