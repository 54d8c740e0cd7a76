import { z } from 'zod';
import { instantSchema } from '../schema.ts';

const spanSchema = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });

/** Lists and parts of a record that a person may correct; a pointer to anything else is refused. */
const PATH =
  /^\/(?:id|tasks\/\d{1,6}(?:\/(?:action|units|times|targets|modality|kind))?|header\/[a-zA-Z]{1,20}|signature\/(?:authority|onBehalfOf|position|name)|outline\/\d{1,6}(?:\/children\/\d{1,6}){0,40}\/role)$/;

/**
 * One operation of a corrections file. The file is a JSON Patch (RFC 6902, `records/<name>.json-patch`); what stands beside
 * op, path and value is for people and for the next conversion, and every other reader of JSON Patch skips it (section 4).
 * `test` says that a person looked and found it right: a task as a whole, or `/id` for the whole document.
 */
export const correctionSchema = z.strictObject({
  op: z.enum(['add', 'replace', 'remove', 'test']),
  path: z.string().regex(PATH),
  value: z.json().optional(),
  quote: z.string().max(200_000).describe('What the text says there; "" for what has no place in it.'),
  span: spanSchema.nullable().describe('Where the quote stood when it was corrected.'),
  was: z.json().optional().describe('What the program had read.'),
  by: z.string().max(200),
  at: instantSchema,
  step: z.string().max(40).describe('Operations of one step are undone together.'),
});

export const correctionsSchema = z.array(correctionSchema).max(20_000);

export type Correction = z.infer<typeof correctionSchema>;

/** Why a correction could not be put in again. */
export type StuckReason = 'quote-gone' | 'not-read' | 'read-otherwise' | 'invalid';
