import { z } from 'zod';
import { cardSchema } from './card.ts';
import { byId, findEntry, idSchema, sendAttachment } from './common.ts';
import { Problem } from '../server/problem.ts';
import { defineRoute } from '../server/route.ts';

const listSchema = z.object({
  documents: z.array(cardSchema),
  waiting: z.array(z.string()).describe('Names of files that are being read or wait for it.'),
  indexing: z.int(),
});

export const listDocuments = defineRoute({
  method: 'get',
  path: '/documents',
  summary: 'Every document of the archive, also those that could not be read.',
  answers: { 200: { json: listSchema, about: 'The documents.' } },
  handle: ({ archive, c }) => {
    const documents = archive.cards();
    return c.json({ documents, waiting: archive.waiting(), indexing: archive.indexing() });
  },
});

const takenSchema = z.object({ name: z.string(), document: cardSchema.nullable() });

export const addDocument = defineRoute({
  method: 'post',
  path: '/documents',
  summary: 'Takes a file into the archive (its bytes are the body) and reads it.',
  query: z.object({
    name: z.string().min(1).max(1_000).describe('File name; says nothing of where it is put.'),
    replaces: idSchema.optional().describe('The document that this is a new version of.'),
    wait: z
      .enum(['true', 'false'])
      .default('true')
      .describe('Answer when it has been read, or as soon as it is saved.'),
  }),
  body: 'bytes',
  answers: {
    200: { json: takenSchema, about: 'It was read; `document.status` says how.' },
    202: { json: takenSchema, about: 'It is saved and will be read.' },
  },
  handle: async ({ archive, options, query, c }) => {
    const length = Number(c.req.header('content-length') ?? 0);
    if (length > options.maxUploadBytes) throw new Problem('desk/too-large', { limit: options.maxUploadBytes });
    if (uploads.count + archive.waiting().length >= options.maxWaiting) throw new Problem('desk/full');
    const replaced = query.replaces === undefined ? undefined : findEntry(archive, query.replaces);
    uploads.count += 1;
    let taken: Awaited<ReturnType<typeof archive.take>>;
    try {
      const body = c.req.raw.body as AsyncIterable<Uint8Array> | null;
      if (!body) throw new Problem('desk/bad-request', { path: 'body' });
      taken = await archive.take(query.name, body, replaced);
    } finally {
      uploads.count -= 1;
    }
    if (query.wait === 'false') return c.json({ name: taken.name, document: null }, 202);
    const entry = await taken.read;
    if (!entry) throw new Problem('desk/cannot-write');
    return c.json({ name: taken.name, document: entry.card });
  },
});

const uploads = { count: 0 };

/** Pictures a browser can show and cannot run. */
const SHOWN: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  bmp: 'image/bmp',
};

export const getSource = defineRoute({
  method: 'get',
  path: '/documents/{id}/source',
  summary: 'The file a document was read from.',
  params: byId,
  answers: { 200: { media: 'application/octet-stream', about: 'Its bytes.' } },
  handle: async ({ archive, params }) => {
    const entry = findEntry(archive, params.id);
    const bytes = await archive.source(entry);
    if (!bytes) throw new Problem('desk/no-source');
    return sendAttachment(
      new Uint8Array(bytes),
      SHOWN[kindOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))] ?? 'application/octet-stream',
      entry.card.name,
    );
  },
});

function kindOf(bytes: Buffer): string {
  if (bytes.subarray(0, 1_024).includes('%PDF-')) return 'pdf';
  if (bytes.subarray(0, 4).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47]))) return 'png';
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpg';
  if (bytes.subarray(0, 4).toString('latin1') === 'GIF8') return 'gif';
  if (bytes.subarray(8, 12).toString('latin1') === 'WEBP') return 'webp';
  return bytes.subarray(0, 2).toString('latin1') === 'BM' ? 'bmp' : '';
}

export const readAgain = defineRoute({
  method: 'post',
  path: '/documents/{id}/read',
  summary: 'Reads a document anew from its source; corrections are put in again.',
  params: byId,
  answers: { 200: { json: cardSchema, about: 'How it stands now.' } },
  handle: async ({ archive, params, c }) => {
    const entry = await archive.readAgain(findEntry(archive, params.id));
    if (!entry) throw new Problem('desk/no-source');
    return c.json(entry.card);
  },
});
