/**
 * Counts in how many documents and tasks each word, pair of words and matter of the thesaurus stands, over records of many documents, and
 * writes `src/compare/prepare/term-counts.ts`: what tells one task from another is what few tasks say.
 * usage: node scripts/run-ts.mjs scripts/count-terms.ts [--matters] FOLDER... (folders of records)
 * With --matters the words stay as they are, and only what the thesaurus takes them for is counted anew, to the same scale.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conceptsOf } from '../src/compare/prepare/concepts.ts';
import { readTerms } from '../src/compare/prepare/terms.ts';
import { COUNTED_TASKS, TERM_COUNTS } from '../src/compare/prepare/term-counts.ts';
import { readWords } from '../src/compare/prepare/words.ts';
import type { PlanRecord } from '../src/record/schema.ts';

/** Words in fewer documents may be names; they count as rare without being told. */
const FEWEST_DOCUMENTS = 6;
const FEWEST_PAIR_DOCUMENTS = 10;

const FILE = new URL('../src/compare/prepare/term-counts.ts', import.meta.url);

const tasks = new Map<string, number>();
const documents = new Map<string, number>();
const seenTexts = new Set<string>();
let [taskCount, documentCount] = [0, 0];
const onlyMatters = process.argv.includes('--matters');
for (const folder of process.argv.slice(2).filter((each) => each !== '--matters'))
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()) {
    const record = JSON.parse(readFileSync(join(folder, name), 'utf8')) as PlanRecord;
    // the same paper in two formats counts once
    const key = record.tasks.map(({ quote }) => quote.slice(0, 40)).join('|');
    if (record.tasks.length === 0 || seenTexts.has(key)) continue;
    seenTexts.add(key);
    documentCount += 1;
    const ofDocument = new Set<string>();
    for (const { quote } of record.tasks) {
      taskCount += 1;
      const words = readWords(quote);
      const terms = new Set([...readTerms(words), ...conceptsOf(words)]);
      for (const term of terms) {
        tasks.set(term, (tasks.get(term) ?? 0) + 1);
        ofDocument.add(term);
      }
    }
    for (const term of ofDocument) documents.set(term, (documents.get(term) ?? 0) + 1);
  }

const kept = [...tasks].filter(([term]) => {
  const found = documents.get(term) ?? 0;
  if (term.startsWith('#')) return true;
  return !/\d/.test(term) && found >= (term.includes(' ') ? FEWEST_PAIR_DOCUMENTS : FEWEST_DOCUMENTS);
});
/** What is written: all that was counted, or the words of the last count with the matters of this one. */
function written(): [string, number][] {
  if (!onlyMatters) return kept;
  const before = TERM_COUNTS.trim()
    .split('\n')
    .flatMap((line) => {
      const at = line.indexOf(':');
      const terms = line.slice(at + 1).split('|');
      return terms.map((term): [string, number] => [term, Number(line.slice(0, at))]);
    });
  const matters = kept.filter(([term]) => term.startsWith('#'));
  return [
    ...before.filter(([term]) => !term.startsWith('#')),
    ...matters.map(([term, count]): [string, number] => [term, Math.round((count * COUNTED_TASKS) / taskCount)]),
  ];
}

const byCount = new Map<number, string[]>();
for (const [term, count] of written()) byCount.set(count, [...(byCount.get(count) ?? []), term]);
const lines = [...byCount].sort(([a], [b]) => b - a).map(([count, terms]) => `${count}:${terms.sort().join('|')}`);
const head = onlyMatters
  ? readFileSync(FILE, 'utf8').slice(0, readFileSync(FILE, 'utf8').indexOf('/** Lines of a count'))
  : `/**
 * In how many tasks of a corpus each term stands: folded words, pairs of neighbours, matters of the thesaurus ("#waste").
 * Counted by \`scripts/count-terms.ts\` over ${taskCount} tasks of ${documentCount} public plans, letters and decisions of 1998 to 2026 of all levels; words
 * that fewer than ${FEWEST_DOCUMENTS} documents have are left out, so that no name is in it. Counts only: no text of a document can be had from them.
 */
export const COUNTED_TASKS = ${taskCount};

`;
writeFileSync(
  FILE,
  `${head}/** Lines of a count and its terms. */
export const TERM_COUNTS = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${documentCount} documents, ${taskCount} tasks, ${kept.length} of ${tasks.size} terms`);
