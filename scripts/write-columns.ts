/**
 * Writes docs/columns.md from src/report/tables/columns.ts; a test says when it is stale.
 * usage: node scripts/run-ts.mjs scripts/write-columns.ts
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { writeDictionary } from '../src/report/tables/dictionary.ts';

const path = join(dirname(fileURLToPath(import.meta.url)), '../docs/columns.md');
writeFileSync(path, await format(writeDictionary(), { ...(await resolveConfig(path)), filepath: path }));
