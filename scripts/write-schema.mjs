import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Writes plan-record.schema.json (JSON Schema, draft 2020-12, what `convert` gives out) into `dist`. */
export async function writeSchema(dist) {
  const { buildJsonSchema } = await import(pathToFileURL(join(dist, 'record', 'json-schema.js')).href);
  writeFileSync(join(dist, 'plan-record.schema.json'), `${JSON.stringify(buildJsonSchema(), null, 2)}\n`);
}
