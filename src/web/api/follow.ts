import { randomUUID } from 'node:crypto';
import { createReadStream, rmSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { z } from 'zod';
import type { TableKind } from '../adapters/tables.ts';
import type { PlanRecord } from '../../record/schema.ts';
import type { Archive } from '../archive/archive.ts';
import { Problem } from '../server/problem.ts';
import { defineRoute } from '../server/route.ts';
import { idSchema, sendAttachment } from './common.ts';
import { XLSX } from './compare.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const dutySchema = z.object({
  document: idSchema,
  task: z.string(),
  action: z.string(),
  unit: z.string().describe('Who leads it; "" where nobody does.'),
  coordinating: z.string(),
  first: z.string().nullable(),
  last: z.string(),
  raw: z.string().describe('The time as written.'),
});

export const getDuties = defineRoute({
  method: 'get',
  path: '/duties',
  summary: 'Tasks with a last day in a range of days, once for each unit that leads them.',
  query: z.object({
    from: day.default('0000-01-01'),
    to: day.default('9999-12-31'),
    unit: z.string().max(500).optional(),
    limit: z.coerce.number().int().min(1).max(20_000).default(5_000),
  }),
  answers: { 200: { json: z.array(dutySchema), about: 'By last day.' } },
  handle: ({ archive, query, c }) => c.json(archive.duties({ ...query, unit: query.unit ?? null })),
});

const MEDIA: Readonly<Record<string, string>> = {
  xlsx: XLSX,
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ndjson: 'application/x-ndjson',
};

export const exportTables = defineRoute({
  method: 'get',
  path: '/export',
  summary: 'Tables of all documents or of those named, with what people corrected.',
  query: z.object({
    kind: z.enum(['xlsx', 'csv', 'ics', 'docx', 'ndjson']),
    ids: z
      .string()
      .max(17 * 5_000)
      .optional()
      .describe('Ids with commas between.'),
  }),
  answers: { 200: { media: 'application/octet-stream', about: 'The file.' } },
  handle: async ({ archive, query }) => {
    const ids = query.ids?.split(',').filter((id) => id !== '') ?? archive.cards().map(({ id }) => id);
    const media = MEDIA[query.kind] ?? '';
    const name = `ke-hoach.${query.kind}`;
    if (query.kind === 'ndjson') return sendAttachment(toStream(renderRecords(archive, ids)), media, name);
    if (query.kind === 'docx') {
      const { renderFollowDocx } = await import('../../report/follow-docx/index.ts');
      return sendAttachment(new Uint8Array(await renderFollowDocx(records(archive, ids))), media, name);
    }
    return sendTable(archive, ids, query.kind, media, name);
  },
});

async function* records(archive: Archive, ids: readonly string[]): AsyncGenerator<PlanRecord> {
  for (const id of ids) {
    const entry = archive.entry(id);
    const read = entry && (await archive.record(entry));
    if (read) yield read.record;
  }
}

async function* renderRecords(archive: Archive, ids: readonly string[]): AsyncGenerator<Uint8Array> {
  for await (const record of records(archive, ids)) yield Buffer.from(`${JSON.stringify(record)}\n`);
}

function toStream(chunks: AsyncIterable<Uint8Array>): ReadableStream {
  return Readable.toWeb(Readable.from(chunks)) as ReadableStream;
}

/** Tables are made in a folder of their own, read from there once, and taken away. */
async function sendTable(
  archive: Archive,
  ids: readonly string[],
  kind: TableKind,
  media: string,
  name: string,
): Promise<Response> {
  const folder = join(archive.folder, '.kehoach-desk', `export-${randomUUID()}`);
  const { createTables } = await import('../adapters/tables.ts');
  const tables = createTables([kind], folder);
  try {
    for (const [index, id] of ids.entries()) {
      const entry = archive.entry(id);
      if (!entry) throw new Problem('desk/not-found');
      tables.add((await archive.record(entry))?.record ?? null, entry.line, index + 1);
    }
    await tables.finish();
  } catch (error) {
    tables.discard();
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const path = [join(folder, 'csv', 'tasks.csv'), ...listFiles(folder)].find((each) => existsSync(each));
  if (path === undefined) throw new Problem('desk/defect');
  const stream = createReadStream(path);
  stream.on('close', () => rmSync(folder, { recursive: true, force: true }));
  return sendAttachment(Readable.toWeb(stream) as ReadableStream, media, name);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(folder, name));
}
