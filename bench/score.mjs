#!/usr/bin/env node
// Scores anybody's JSON against the benchmark's gold answers.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Count } from './lib/count.mjs';
import { FIGURES, scoreAnswer } from './lib/score-answer.mjs';
import { LINK_FIGURES, scoreLinks } from './lib/score-links.mjs';

const USAGE = `usage: node bench/score.mjs ANSWERS.ndjson [--links] [--data DIR] [--verbose] [--json]

ANSWERS.ndjson has one JSON object on each line, in the form of the gold answers (docs/answers.md):
  {"file": "plan-01.txt", "header": {…}, "outline": [{"depth", "marker", "starts", "role"}],
   "tasks": [{"quote": "…", "units": [["name", "lead"]], "times": [["2026-01-01", null]]}],
   "references": [{"number", "date"}], "recipients": ["…"], "signature": {"authority", "position", "name"}}
A task's quote is its text; whatever is left out counts as missing. Documents without an answer count as empty answers.
With --links (data/pairs or data/family), each line is a comparison:
  {"parent": "parent.txt", "child": "child-01.txt", "links": [{"parent": "quote" | null, "child": "quote" | null,
   "status": "verbatim" | "adapted" | "missing" | "added", "changes": [{"field": "times", "verdict": "conflict"}]}]}
bench/adapters turns kehoach's records, docling's JSON, plain text and an LLM's output into this form.
`;

const here = dirname(fileURLToPath(import.meta.url));

function readAnswers(path) {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line)];
    } catch (error) {
      throw new Error(`${path}: line ${at + 1} is no JSON: ${error.message}`, { cause: error });
    }
  });
}

const readGold = (folder, end) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(end))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));

/** Sums of each figure over all documents, with notes on what was wrong where. */
export function scoreAll(answers, { links = false, data = join(here, 'data', links ? 'pairs' : 'plans') } = {}) {
  const key = links ? (entry) => `${entry.parent} ${entry.child}` : (entry) => entry.file;
  const given = new Map(answers.map((answer) => [key(answer), answer]));
  const totals = Object.fromEntries((links ? LINK_FIGURES : FIGURES).map((figure) => [figure, new Count()]));
  const notes = [];
  const golds = readGold(data, links ? '.links.json' : '.gold.json');
  for (const gold of golds) {
    const counts = (links ? scoreLinks : scoreAnswer)(gold, given.get(key(gold)) ?? {});
    for (const [figure, count] of Object.entries(counts)) {
      totals[figure].add(count);
      notes.push(...count.notes.map((note) => `${key(gold)}\t${figure}\t${note}`));
    }
  }
  const figures = Object.fromEntries(Object.entries(totals).map(([name, count]) => [name, count.summary()]));
  const all = Object.values(figures);
  return {
    documents: golds.length,
    answered: golds.filter((gold) => given.has(key(gold))).length,
    figures,
    mean: all.reduce((sum, { f1 }) => sum + f1, 0) / all.length,
    notes,
  };
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      links: { type: 'boolean', default: false },
      data: { type: 'string' },
      verbose: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (values.help || file === undefined) {
    (values.help ? process.stdout : process.stderr).write(USAGE);
    return values.help ? 0 : 2;
  }
  if (!existsSync(file)) throw new Error(`no such file: ${file}`);
  const options = { links: values.links, ...(values.data === undefined ? {} : { data: values.data }) };
  const { notes, ...result } = scoreAll(readAnswers(file), options);
  if (values.verbose) process.stderr.write(notes.map((note) => `${note}\n`).join(''));
  if (values.json) {
    process.stdout.write(`${JSON.stringify(result, null, 1)}\n`);
    return 0;
  }
  process.stdout.write(`${result.answered} of ${result.documents} documents answered\n`);
  for (const [name, { precision, recall, f1 }] of Object.entries(result.figures))
    process.stdout.write(
      `${name.padEnd(12)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}\n`,
    );
  process.stdout.write(`mean F1 ${result.mean.toFixed(3)}\n`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = main();
  } catch (error) {
    process.stderr.write(`score: ${error.message}\n`);
    process.exitCode = 2;
  }
}
