// node scripts/run-ts.mjs scripts/fit-links.ts [--collect DIR,BASE]... [--add] [--write]
// Fits the weights of the signs by which two passages are the same work (src/compare/align/signs.ts) to pairs of plans answered by hand.
// --collect reads pairs anew (with --add: beside those that are kept): DIR holds <name>.links.json (as fixtures/compare does), whose paths are relative to BASE; what is kept of them, in
// fixtures/links/signs.jsonl, are the signs as numbers and the answers, no text. Logistic regression with an L2 penalty by Newton's method: the same
// bytes for the same data. Prints the links' F1 with each pair of plans left out of its own fit; --write writes the weights of all.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { findSites } from '../src/compare/align/align-passages.ts';
import { pairWeights } from '../src/compare/align/similarity.ts';
import { LINK_SIGNS } from '../src/compare/align/signs.ts';
import { relationOf } from '../src/compare/compare-plans.ts';
import { createSession, preparePlan } from '../src/compare/prepare/prepare-plan.ts';
import { foldPhrase } from '../src/document/fold.ts';
import { convert } from '../src/pipeline.ts';
import type { LinkOf } from '../src/compare/types.ts';
import type { PlanRecord } from '../src/record/schema.ts';
import { fitLogistic, score } from './fit-links/logistic.ts';
import { decode, f1, type Counts, type Scored } from './fit-links/decode.ts';

/** What is kept of one kind of passages of one pair of plans. */
interface Kept {
  /** Plans that are fitted or left out together. */
  readonly pair: number;
  /** Pairs that the answers ask for. */
  readonly asked: number;
  /** Row, column, answer (1 a pair, 0 none, -1 not asked), signs. */
  readonly sites: readonly (readonly number[])[];
}

interface Answer {
  readonly of: LinkOf;
  readonly parent: string | null;
  readonly child: string | null;
  readonly optional?: boolean;
}

const DATA = new URL('../fixtures/links/signs.jsonl', import.meta.url);
const WEIGHTS = new URL('../src/compare/align/link-weights.ts', import.meta.url);
const PENALTY = 1;
const HEAD = 3;

const { values } = parseArgs({
  options: {
    collect: { type: 'string', multiple: true, default: [] },
    add: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

if (values.collect.length > 0) {
  const before = values.add ? await readKept() : [];
  const lines = before.map((kept) => JSON.stringify(kept));
  let pair = Math.max(-1, ...before.map((kept) => kept.pair)) + 1;
  for (const place of values.collect) {
    const [folder = '', base = ''] = place.split(',');
    for (const name of (await readdir(folder)).filter((each) => each.endsWith('.links.json')).sort()) {
      const answers = JSON.parse(await readFile(join(folder, name), 'utf8')) as {
        parent: string;
        child: string;
        links: Answer[];
      };
      for (const kept of keep(
        pair,
        await readRecord(join(base, answers.parent)),
        await readRecord(join(base, answers.child)),
        answers.links,
      ))
        lines.push(JSON.stringify(kept));
      pair += 1;
    }
  }
  await writeFile(DATA, `${lines.join('\n')}\n`);
}

const all = await readKept();
const pairs = [...new Set(all.map(({ pair }) => pair))];
const heldOut = pairs.flatMap((pair) => {
  const weights = fit(all.filter((kept) => kept.pair !== pair));
  return all.filter((kept) => kept.pair === pair).map((kept) => scored(kept, weights));
});
for (const pair of pairs)
  report(
    `pair ${String(pair + 1)}`,
    heldOut.filter((_, at) => all[at]?.pair === pair),
  );
report('each left out of its own fit', heldOut);
const weights = fit(all);
report(
  'all fitted',
  all.map((kept) => scored(kept, weights)),
);
LINK_SIGNS.forEach(({ name }, at) => {
  console.log(`${(weights[at + 1] ?? 0).toFixed(2).padStart(7)} ${name}`);
});
if (values.write) await writeFile(WEIGHTS, await render(weights));

async function readKept(): Promise<Kept[]> {
  const lines = (await readFile(DATA, 'utf8')).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Kept);
}

async function readRecord(path: string): Promise<PlanRecord> {
  return (await convert(new Uint8Array(await readFile(path)), { name: path })).record;
}

function keep(pair: number, above: PlanRecord, below: PlanRecord, answers: readonly Answer[]): Kept[] {
  const session = createSession();
  const [parent, child] = [preparePlan(above, session), preparePlan(below, session)];
  const weights = pairWeights(parent, child, session);
  return [...new Set(answers.map(({ of }) => of))].map((of) => {
    const ofKind = answers.filter((answer) => answer.of === of);
    const [rows, columns] = [parent.passages[of], child.passages[of]];
    const saysOf = new Map([...rows, ...columns].map((passage) => [passage, foldPhrase(passage.quote)]));
    const says = (passage: (typeof rows)[number], anchor: string | null): boolean =>
      anchor !== null && (saysOf.get(passage) ?? '').includes(foldPhrase(anchor));
    const sites = findSites(rows, columns, weights, relationOf(above, below)).map(({ row, column, site }) => {
      const both = ofKind.filter((one) => says(site.parent, one.parent) && says(site.child, one.child));
      const isAsked = ofKind.some(
        (one) => !one.optional && (says(site.parent, one.parent) || says(site.child, one.child)),
      );
      const answer = both.some(({ optional }) => !optional) ? 1 : both.length > 0 || !isAsked ? -1 : 0;
      return [row, column, answer, ...LINK_SIGNS.map((sign) => Math.round(sign.of(site) * 1000) / 1000)];
    });
    return {
      pair,
      asked: ofKind.filter((one) => one.parent !== null && one.child !== null && !one.optional).length,
      sites,
    };
  });
}

function fit(training: readonly Kept[]): number[] {
  const sites = training.flatMap((kept) => kept.sites.filter((site) => (site[2] ?? -1) >= 0));
  return fitLogistic(
    sites.map((site) => ({ signs: site.slice(HEAD), isTrue: site[2] === 1 })),
    LINK_SIGNS.length,
    PENALTY,
  );
}

function scored({ asked, sites }: Kept, weights: readonly number[]): Scored {
  return {
    asked,
    places: sites.map((site) => ({
      row: site[0] ?? 0,
      column: site[1] ?? 0,
      answer: site[2] ?? -1,
      sure: score(weights, site.slice(HEAD)),
    })),
  };
}

function report(name: string, plans: readonly Scored[]): void {
  const sum = plans
    .map((plan) => decode(plan))
    .reduce<Counts>((a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }), {
      right: 0,
      wrong: 0,
      missed: 0,
    });
  console.log(`${name}: F1 ${f1(sum).toFixed(3)} (${sum.right} right, ${sum.wrong} wrong, ${sum.missed} missed)`);
}

async function render(fitted: readonly number[]): Promise<string> {
  const lines = LINK_SIGNS.map(({ name }, index) => `${String(fitted[index + 1] ?? 0)}, // ${name}`);
  return format(
    `// Written by scripts/fit-links.ts.\n` +
      `export const LINK_START = ${String(fitted[0] ?? 0)};\n` +
      `/** In the order of LINK_SIGNS. */\nexport const LINK_WEIGHTS: readonly number[] = [\n${lines.join('\n')}\n];\n`,
    { parser: 'typescript', singleQuote: true, printWidth: 120 },
  );
}
