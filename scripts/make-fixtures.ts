/**
 * Makes fixtures/plans from fixtures/plans-src: the text and the human answer of each plan.
 * usage: node scripts/run-ts.mjs scripts/make-fixtures.ts
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parsePlanSource } from './fixtures/plan-source.ts';
import { writeAnswer } from './fixtures/write-answer.ts';
import { writeText } from './fixtures/write-text.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const sources = join(root, 'fixtures/plans-src');
const target = join(root, 'fixtures/plans');

mkdirSync(target, { recursive: true });
for (const file of readdirSync(sources).filter((name) => name.endsWith('.plan')).sort()) {
  const name = file.slice(0, -'.plan'.length);
  const plan = parsePlanSource(name, readFileSync(join(sources, file), 'utf8'));
  const text = writeText(plan);
  const textFile = `${name}.${plan.layout === 'crawled' ? 'md' : 'txt'}`;
  writeFileSync(join(target, textFile), text);
  writeFileSync(join(target, `${name}.gold.json`), `${JSON.stringify(writeAnswer(plan, textFile, text), null, 1)}\n`);
  console.log(`${textFile}: ${text.split('\n').length} lines`);
}
