// node scripts/run-ts.mjs scripts/count-syllables.ts RECORDS.ndjson…
// Counts syllables and pairs of neighbours over the texts of records and writes src/ingest/ocr/mend/language/counts.ts. Only counts of
// what occurs at least twice, in at least two documents, are kept: no text can be put together from them again.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isVietnameseSyllable, measureSyllables } from '../src/ingest/legacy/syllables.ts';
import { toPlain } from '../src/ingest/ocr/mend/language/shapes.ts';

const TOKEN = /\p{L}[\p{L}\p{M}]*|[^\p{L}\s]+/gu;
/** Texts recognized badly, texts without accents, foreign texts. */
const MAX_INVALID = 0.03;
const MIN_MARKED = 0.3;
const LEAST = 2;
const LEAST_DOCUMENTS = 2;

interface Count {
  total: number;
  documents: number;
  last: number;
}

const unigrams = new Map<string, Count>();
const bigrams = new Map<string, Count>();
let used = 0;
const hashes = new Set<string>();

function add(counts: Map<string, Count>, key: string): void {
  const count = counts.get(key);
  if (!count) counts.set(key, { total: 1, documents: 1, last: used });
  else {
    count.total += 1;
    if (count.last !== used) count.documents += 1;
    count.last = used;
  }
}

function isFit(text: string): boolean {
  const { marked, invalid } = measureSyllables(text);
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return words > 100 && marked > words * MIN_MARKED && invalid < marked * MAX_INVALID;
}

for (const file of process.argv.slice(2)) {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const record = JSON.parse(line) as { text: string; source: { textFrom: string; sha256: string } };
    if (record.source.textFrom !== 'text-layer' || hashes.has(record.source.sha256) || !isFit(record.text)) continue;
    hashes.add(record.source.sha256);
    used += 1;
    // a long annex would outweigh everything else
    const text = record.text.normalize('NFC').slice(0, 120_000);
    let before = '';
    for (const [token] of text.matchAll(TOKEN)) {
      const word = token.toLowerCase();
      if (!isVietnameseSyllable(word)) {
        before = '';
        continue;
      }
      add(unigrams, word);
      if (before !== '') add(bigrams, `${before} ${word}`);
      before = word;
    }
  }
}

/** Some texts were recognized themselves: "đôi với" beside hundreds of "đối với" is a misreading, and is left out. */
const TWIN = 15;
const mostOfTwins = new Map<string, number>();
for (const [pair, { total }] of bigrams) {
  const plain = toPlain(pair);
  mostOfTwins.set(plain, Math.max(total, mostOfTwins.get(plain) ?? 0));
}
for (const [pair, { total }] of bigrams) if (total * TWIN < (mostOfTwins.get(toPlain(pair)) ?? 0)) bigrams.delete(pair);

const isKept = ({ total, documents }: Count): boolean => total >= LEAST && documents >= LEAST_DOCUMENTS;
/** Twice the binary logarithm: close enough, and one character. */
const level = (total: number): string => Math.min(35, Math.round(2 * Math.log2(total))).toString(36);
const words = [...unigrams]
  .filter(([, count]) => isKept(count))
  .sort((a, b) => b[1].total - a[1].total || (a[0] < b[0] ? -1 : 1));
const ids = new Map(words.map(([word], index) => [word, index]));
const followers: string[][] = words.map(() => []);
let pairs = 0;
for (const [pair, count] of [...bigrams].sort((a, b) => b[1].total - a[1].total || (a[0] < b[0] ? -1 : 1))) {
  const [first = '', second = ''] = pair.split(' ');
  const from = ids.get(first);
  const to = ids.get(second);
  if (!isKept(count) || from === undefined || to === undefined) continue;
  followers[from]?.push(`${to.toString(36)}${level(count.total).toUpperCase()}`);
  pairs += 1;
}
const total = [...unigrams.values()].reduce((sum, count) => sum + count.total, 0);
const source = `// Written by scripts/count-syllables.ts; counts only, over ${used} administrative texts (${total} syllables). Provenance: docs/scans.md.

/** Syllables by falling frequency: "của9", the last character twice the binary logarithm of the count, in base 36. */
export const SYLLABLES =
  '${words.map(([word, count]) => word + level(count.total)).join(' ')}';

/** For each syllable, in the same order, those that follow it: number in base 36 and, as a capital or a figure, the count's logarithm. */
export const FOLLOWERS =
  '${followers.map((list) => list.join(' ')).join(',')}';
`;
const target = join(import.meta.dirname, '../src/ingest/ocr/mend/language/counts.ts');
writeFileSync(target, source);
console.log(`${used} texts, ${words.length} syllables, ${pairs} pairs, ${source.length} characters`);
