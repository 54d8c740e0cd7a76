import { z } from 'zod';
import { correctionsSchema } from '../../record/corrections/index.ts';
import { recordSchema } from '../../record/schema.ts';
import { Problem } from '../server/problem.ts';
import { defineRoute } from '../server/route.ts';
import { explainLineSchema } from './shapes.ts';
import { byId, findEntry, readRecord } from './common.ts';

export const getRecord = defineRoute({
  method: 'get',
  path: '/records/{id}',
  summary: 'The record of a document, with what people corrected.',
  params: byId,
  answers: { 200: { json: recordSchema, about: 'The record.' } },
  handle: async ({ archive, params, c }) => c.json(await readRecord(archive, params.id)),
});

const stuckSchema = z.array(z.enum(['quote-gone', 'not-read', 'read-otherwise', 'invalid']).nullable());
const stateSchema = z.object({
  revision: z.string(),
  corrections: correctionsSchema,
  stuck: stuckSchema.describe('For each correction why it found no place, or null.'),
  record: recordSchema.describe('With the corrections put in.'),
});

export const getCorrections = defineRoute({
  method: 'get',
  path: '/records/{id}/corrections',
  summary: 'What people corrected in a record: a JSON Patch (RFC 6902) with the quote, who and when.',
  params: byId,
  answers: { 200: { json: stateSchema, about: 'The corrections and the record with them.' } },
  handle: async ({ archive, params, c }) => {
    const entry = findEntry(archive, params.id);
    const read = await archive.record(entry);
    if (!read) throw new Problem('desk/no-record');
    const { revision, corrections } = archive.corrections(entry);
    return c.json({ revision, corrections, stuck: read.stuck, record: read.record });
  },
});

export const putCorrections = defineRoute({
  method: 'put',
  path: '/records/{id}/corrections',
  summary: 'Puts another list of corrections in the place of the one of `revision`.',
  params: byId,
  body: z.object({ revision: z.string().max(64), corrections: correctionsSchema }),
  answers: { 200: { json: stateSchema, about: 'The corrections and the record with them.' } },
  handle: async ({ archive, params, body, c }) => {
    const entry = findEntry(archive, params.id);
    if (entry.recordPath === null) throw new Problem('desk/no-record');
    const result = await archive.correct(entry, body.revision, body.corrections);
    switch (result.kind) {
      case 'stale':
      case 'damaged':
        throw new Problem(`desk/${result.kind}`);
      case 'invalid':
        throw new Problem('desk/invalid-correction', { path: result.path });
      case 'written': {
        const { revision, corrected } = result;
        return c.json({ revision, corrections: body.corrections, stuck: corrected.stuck, record: corrected.record });
      }
    }
  },
});

export const getExplanation = defineRoute({
  method: 'get',
  path: '/records/{id}/explanation',
  summary: 'The decisions of the rules on a document, in the order of its text, as `convert --explain` tells them.',
  params: byId,
  answers: { 200: { json: z.array(explainLineSchema), about: 'The decisions.' } },
  handle: async ({ archive, params, c }) => {
    const lines = await archive.explain(findEntry(archive, params.id));
    if (!lines) throw new Problem('desk/no-source');
    return c.json(lines);
  },
});
