import { z } from 'zod';
import type { Archive } from '../archive/archive.ts';
import type { Entry } from '../archive/document-list.ts';
import type { PlanRecord } from '../../record/schema.ts';
import { Problem } from '../server/problem.ts';

export const idSchema = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .describe('Id of a document of the archive.');
export const byId = z.object({ id: idSchema });

export function findEntry(archive: Archive, id: string): Entry {
  const entry = archive.entry(id);
  if (!entry) throw new Problem('desk/not-found');
  return entry;
}

export async function readRecord(archive: Archive, id: string): Promise<PlanRecord> {
  const read = await archive.record(findEntry(archive, id));
  if (!read) throw new Problem('desk/no-record');
  return read.record;
}

/** An attachment, so that no browser shows a file of strangers as a page of ours. */
export function sendAttachment(body: ConstructorParameters<typeof Response>[0], media: string, name: string): Response {
  const encoded = encodeURIComponent(name).replaceAll("'", '%27');
  return new Response(body, {
    headers: { 'Content-Type': media, 'Content-Disposition': `attachment; filename*=UTF-8''${encoded}` },
  });
}

export async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
