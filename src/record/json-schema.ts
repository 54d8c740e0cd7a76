import { z } from 'zod';
import { recordSchema, SCHEMA_VERSION } from './schema.ts';

/** The published JSON Schema (draft 2020-12) of what `convert` gives out. */
export function buildJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(recordSchema, { target: 'draft-2020-12', io: 'output' });
  return { $schema, $id: `urn:kehoach:plan-record:${SCHEMA_VERSION}`, title: 'Kehoach plan record', ...rest };
}
