/**
 * Makes fixtures/plans from fixtures/plans-src: the text and the human answer of each plan, Word and PDF files of some;
 * and fixtures/bad-input.
 * usage: node scripts/run-ts.mjs scripts/make-fixtures.ts [--twins DIR]   (with --twins: every form of every plan, into DIR)
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBadInput } from './fixtures/bad-input.ts';
import { parsePlanSource } from './fixtures/plan-source.ts';
import { TWINS } from './fixtures/twins.ts';
import { writeAnswer } from './fixtures/write-answer.ts';
import { writeDocx } from './fixtures/write-docx.ts';
import { writePdf } from './fixtures/write-pdf.ts';
import { writeText } from './fixtures/write-text.ts';

/** Committed as .docx (automatic numbers) and .pdf (two columns) too: small, and between them every numbering and layout. */
const PAGED = /^(?:01|03|05|06|10|11|12|13)-/;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const sources = join(root, 'fixtures/plans-src');
const target = join(root, 'fixtures/plans');

const twinsAt = process.argv.indexOf('--twins');
const twins = twinsAt < 0 ? undefined : process.argv[twinsAt + 1];

mkdirSync(target, { recursive: true });
for (const file of readdirSync(sources)
  .filter((name) => name.endsWith('.plan'))
  .sort()) {
  const name = file.slice(0, -'.plan'.length);
  const plan = parsePlanSource(name, readFileSync(join(sources, file), 'utf8'));
  const text = writeText(plan);
  const textFile = `${name}.${plan.layout === 'crawled' ? 'md' : 'txt'}`;
  writeFileSync(join(target, textFile), text);
  writeFileSync(join(target, `${name}.gold.json`), `${JSON.stringify(writeAnswer(plan, textFile, text), null, 1)}\n`);
  if (PAGED.test(name)) {
    writeFileSync(join(target, `${name}.docx`), writeDocx(plan, { numbers: 'automatic' }));
    writeFileSync(join(target, `${name}.pdf`), await writePdf(plan, { columns: 'two' }));
  }
  if (twins !== undefined && plan.layout === 'plain') {
    mkdirSync(twins, { recursive: true });
    for (const twin of TWINS) writeFileSync(join(twins, `${name}${twin.suffix}`), await twin.write(plan));
  }
  console.log(`${textFile}: ${text.split('\n').length} lines`);
}

const whole = parsePlanSource('truncated', readFileSync(join(sources, '11-cong-van-trung-thu.plan'), 'utf8'));
const bad = join(root, 'fixtures/bad-input');
mkdirSync(bad, { recursive: true });
for (const [name, bytes] of await makeBadInput(whole)) writeFileSync(join(bad, name), bytes);
