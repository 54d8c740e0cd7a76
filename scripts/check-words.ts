// node scripts/run-ts.mjs scripts/check-words.ts [--against TEXT] [--show N] FILE...
// How far the words our readers find agree, as a multiset, with a text file or with pdftotext (poppler) where it is installed.
// One line a file: share of the other side's words that we have too, words of both sides, then the missing and surplus ones.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import type { RawBlock, RawDocument } from '../src/document/raw-document.ts';
import { DEFAULT_LIMITS } from '../src/document/raw-document.ts';
import { SourceError } from '../src/document/source-error.ts';
import { readPdf } from '../src/ingest/pdf/index.ts';
import { decodeLegacy } from '../src/ingest/legacy/index.ts';

const run = promisify(execFile);
const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string' }, show: { type: 'string', default: '12' } },
});

for (const file of positionals) {
  const expected = await readExpected(file);
  if (expected === undefined) {
    console.log(`${basename(file)}: nothing to compare with`);
    continue;
  }
  console.log(`${basename(file)}: ${await compareFile(file, countWords(expected))}`);
}

async function compareFile(file: string, expected: Map<string, number>): Promise<string> {
  try {
    const found = countWords(textOf(await readAny(file)));
    const missing = subtract(expected, found);
    const surplus = subtract(found, expected);
    const total = sum(expected);
    const share = total === 0 ? 100 : (100 * (total - sum(missing))) / total;
    const listed = [`-[${list(missing)}]`, `+[${list(surplus)}]`].join(' ');
    return `${share.toFixed(2)} % of ${total}, ${sum(found)} found, ${sum(surplus)} surplus ${listed}`;
  } catch (error) {
    if (error instanceof SourceError) return `${error.status} ${error.code} (${sum(expected)} words on the other side)`;
    throw error;
  }
}

async function readAny(file: string): Promise<RawDocument> {
  const bytes = new Uint8Array(await readFile(file));
  if (file.endsWith('.pdf')) return readPdf(bytes, DEFAULT_LIMITS);
  const { readSource } = await import('../src/ingest/index.ts');
  return readSource(bytes, basename(file));
}

async function readExpected(file: string): Promise<string | undefined> {
  if (values.against !== undefined) return readFile(values.against, 'utf8');
  try {
    const { stdout } = await run('pdftotext', ['-layout', '-enc', 'UTF-8', file, '-'], { maxBuffer: 1 << 28 });
    return decodeLegacy(stdout).text;
  } catch {
    return undefined;
  }
}

function textOf(document: RawDocument): string {
  return document.blocks.map(textOfBlock).join('\n');
}

function textOfBlock(block: RawBlock): string {
  if (block.kind !== 'table') return block.text;
  return block.rows
    .map((row) => row.map((cell) => cell.blocks.map((line) => line.text).join('\n')).join('\n'))
    .join('\n');
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.normalize('NFC').matchAll(WORDS)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function subtract(from: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): Map<string, number> {
  const rest = new Map<string, number>();
  for (const [word, count] of from) {
    const left = count - (other.get(word) ?? 0);
    if (left > 0) rest.set(word, left);
  }
  return rest;
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

function list(counts: ReadonlyMap<string, number>): string {
  const limit = Number(values.show);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([word, count]) => (count > 1 ? `${word}×${count}` : word))
    .join(' ');
}
