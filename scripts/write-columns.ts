/**
 * Writes the pages of docs that are made from the code: columns of the tables, fields of the record and of the comparison.
 * A test says when one is stale.
 * usage: node scripts/run-ts.mjs scripts/write-columns.ts
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { writeFindings } from './docs/findings.ts';
import { writeReference } from './docs/reference.ts';
import { writeDictionary, writeEnglishDictionary } from '../src/report/tables/dictionary.ts';

const docs = join(dirname(fileURLToPath(import.meta.url)), '../docs');
for (const [name, text] of [
  ['columns.md', writeDictionary()],
  ['en/columns.md', writeEnglishDictionary()],
  ['ban-ghi.md', writeReference('record', 'vi')],
  ['en/record.md', writeReference('record', 'en')],
  ['doi-chieu.md', writeReference('comparison', 'vi')],
  ['en/comparison.md', writeReference('comparison', 'en')],
  ['phat-hien.md', writeFindings()],
] as const) {
  const path = join(docs, name);
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
