import type { ReadLimits } from '../../document/raw-document.ts';
import { parseEml, parseMsg } from '../mail/parse.ts';
import type { Message } from '../mail/parse.ts';
import type { ArchiveMember } from './index.ts';

export async function listEml(bytes: Uint8Array, limits: ReadLimits): Promise<ArchiveMember[]> {
  return listAttachments(await parseEml(bytes, limits));
}

export async function listMsg(bytes: Uint8Array, limits: ReadLimits): Promise<ArchiveMember[]> {
  return listAttachments(await parseMsg(bytes, limits));
}

/** Two attachments may have one name: the second is numbered. */
function listAttachments({ attachments }: Message): ArchiveMember[] {
  const seen = new Map<string, number>();
  return attachments.map(({ name, bytes }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const dot = name.lastIndexOf('.');
    const numbered = dot > 0 ? `${name.slice(0, dot)} (${count})${name.slice(dot)}` : `${name} (${count})`;
    return { name: count === 1 ? name : numbered, read: () => Promise.resolve(bytes) };
  });
}
