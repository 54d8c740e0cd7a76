import { z } from 'zod';
import { defineRoute } from '../server/route.ts';
import { idSchema } from './common.ts';

const hitsSchema = z.array(
  z.object({
    id: idSchema,
    snippet: z
      .object({
        pieces: z.array(z.object({ text: z.string(), isHit: z.boolean() })),
        span: z.object({ start: z.int(), end: z.int() }),
      })
      .nullable(),
  }),
);

export const search = defineRoute({
  method: 'get',
  path: '/search',
  summary: 'Full text of all records, best first; a query without accents also finds words that have them.',
  query: z.object({ q: z.string().max(300), limit: z.coerce.number().int().min(1).max(500).default(100) }),
  answers: { 200: { json: hitsSchema, about: 'Documents with the place of the words.' } },
  handle: ({ archive, query, c }) => c.json(archive.search(query.q, query.limit)),
});
