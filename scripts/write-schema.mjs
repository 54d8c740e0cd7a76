import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Writes the published JSON Schemas (draft 2020-12) into `dist`: of the record, of a comparison, of an audit. */
export async function writeSchema(dist) {
  const load = (...path) => import(pathToFileURL(join(dist, ...path)).href);
  const { buildJsonSchema } = await load('record', 'json-schema.js');
  const { buildCompareSchemas } = await load('compare', 'schema.js');
  const { comparison, audit } = buildCompareSchemas();
  for (const [name, schema] of Object.entries({ 'plan-record': buildJsonSchema(), comparison, audit }))
    writeFileSync(join(dist, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
