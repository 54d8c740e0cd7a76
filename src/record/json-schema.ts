import { z } from 'zod';
import { recordSchema } from './schema.ts';

/** The published JSON Schema (draft 2020-12) of what `convert` gives out. */
export function buildJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(recordSchema, { target: 'draft-2020-12', io: 'output' });
  return { $schema, title: 'Kehoach plan record', ...rest };
}
