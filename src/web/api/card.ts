import { z } from 'zod';
import { levelSchema, sourceSchema, systemSchema } from '../../record/schema.ts';
import { STATUSES } from '../../document/source-error.ts';

/** A document of the archive in the list: as much of it as people look for. */
export const cardSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('The record’s id, from the bytes of the source.'),
  name: z.string().describe('File name of the source.'),
  status: z.enum(STATUSES),
  code: z.string().nullable().describe('Why there is no record.'),
  message: z.string().nullable(),
  hasRecord: z.boolean(),
  isOutdated: z.boolean().describe('Read by another version of the program or with other options.'),
  issuer: z.string().nullable(),
  level: levelSchema.nullable(),
  system: systemSchema.nullable(),
  number: z.string().nullable(),
  issued: z.string().nullable().describe('ISO day.'),
  type: z.string().nullable(),
  title: z.string().nullable(),
  tasks: z.int(),
  doubts: z.int().describe('What needs a look.'),
  corrections: z.int(),
  stuck: z.int().describe('Corrections that found no place in the text.'),
  isChecked: z.boolean(),
  pages: z.int().nullable(),
  format: sourceSchema.shape.format.nullable(),
  textFrom: sourceSchema.shape.textFrom.nullable().describe('Whether its text was recognized from pictures.'),
});

export type Card = z.infer<typeof cardSchema>;
