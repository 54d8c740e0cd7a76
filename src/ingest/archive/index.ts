import type { ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import type { DetectedFormat } from '../detect.ts';

/** A document inside another file, under its path there; unpacked when asked for. */
export interface ArchiveMember {
  readonly name: string;
  read(): Promise<Uint8Array>;
}

type Lister = (bytes: Uint8Array, limits: ReadLimits) => Promise<ArchiveMember[]>;

/** Formats that hold documents of their own. A message is one itself, too. */
const LISTERS = new Map<DetectedFormat, () => Promise<Lister>>([
  ['zip', async () => (await import('./zip-members.ts')).listZip],
  ['rar', async () => (await import('./rar-members.ts')).listRar],
  ['eml', async () => (await import('./mail-members.ts')).listEml],
  ['msg', async () => (await import('./mail-members.ts')).listMsg],
]);

export function isArchive(format: DetectedFormat): boolean {
  return LISTERS.has(format);
}

/**
 * What a ZIP or RAR folder or a message holds, in the order of its names, without folders. Throws `SourceError`: a password, damage, a
 * limit (entries, unpacked bytes, ratio).
 */
export async function listMembers(
  bytes: Uint8Array,
  format: DetectedFormat,
  limits: ReadLimits,
): Promise<readonly ArchiveMember[]> {
  const load = LISTERS.get(format);
  if (!load) throw new SourceError('unsupported', 'detect', 'detect/unsupported-format', { format });
  const list = await load();
  const members = await list(bytes, limits);
  if (members.length > limits.maxZipEntries)
    throw new SourceError('too-large', 'ingest', 'ingest/too-large', {
      limit: 'zip-entries',
      value: limits.maxZipEntries,
    });
  return members
    .map((member) => ({ ...member, name: cleanPath(member.name) }))
    .filter((member) => member.name !== '')
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** A path in a name: never out of the archive, no control characters, one kind of slash. */
function cleanPath(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '_')
    .split(/[/\\]/)
    .filter((step) => step !== '' && step !== '.' && step !== '..' && !/^[a-z]:$/i.test(step))
    .join('/');
}
