/**
 * Writes docs/columns.md and docs/en/columns.md from src/report/tables/columns.ts; a test says when it is stale.
 * usage: node scripts/run-ts.mjs scripts/write-columns.ts
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { writeDictionary, writeEnglishDictionary } from '../src/report/tables/dictionary.ts';

const docs = join(dirname(fileURLToPath(import.meta.url)), '../docs');
for (const [name, text] of [
  ['columns.md', writeDictionary()],
  ['en/columns.md', writeEnglishDictionary()],
] as const) {
  const path = join(docs, name);
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
