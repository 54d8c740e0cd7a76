import type { ReadLimits } from '../../document/raw-document.ts';
import { openZip } from '../bytes/zip.ts';
import type { ArchiveMember } from './index.ts';

/** The files of a ZIP; their bytes are counted over the whole archive while they are unpacked. */
export function listZip(bytes: Uint8Array, limits: ReadLimits): Promise<ArchiveMember[]> {
  const zip = openZip(bytes, limits);
  const files = zip.names.filter((name) => !name.endsWith('/'));
  return Promise.resolve(files.map((name) => ({ name, read: () => Promise.resolve().then(() => zip.read(name)) })));
}
