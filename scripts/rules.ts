// node scripts/run-ts.mjs scripts/rules.ts [--cost GOLD_DIR] [--check] DOCUMENT_DIR...   (npm run rules)
// For each listed rule: in how many documents and for how many issuers it decides something, what it is worth (with --cost: tasks and
// roles right without it, less those right with it), and where it comes from. --check ends with 1 where a rule that no decree or guide
// gives decides nothing in two documents.
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { IS_TIME } from '../src/annotate/times/refine/index.ts';
import { foldPhrase } from '../src/document/fold.ts';
import { roleDecision } from '../src/interpret/roles/rules/index.ts';
import { taskDecision } from '../src/interpret/tasks/decide/rules/index.ts';
import { JOINS } from '../src/normalize/joining/index.ts';
import { convert } from '../src/pipeline.ts';
import type { PlanRecord } from '../src/record/schema.ts';
import type { Decision } from '../src/rules/engine.ts';

type AnyDecision = Decision<unknown, unknown>;
interface Support {
  readonly documents: Set<string>;
  readonly issuers: Set<string>;
}
interface Gold {
  readonly file: string;
  readonly outline: readonly { readonly starts: string; readonly role: string }[];
  readonly tasks: readonly { readonly anchor: string; readonly optional?: boolean }[];
}

const DECISIONS = [roleDecision, taskDecision, IS_TIME, JOINS] as unknown as readonly AnyDecision[];
/** A clause of a decree or a section of the genre's description carries a rule that few documents need. */
const FROM_A_GUIDE = /NĐ \d|Nghị định|Luật |CommonMark|HD\/VPTW|docs\/(?:genre|answers)\.md/u;
const FEWEST = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { cost: { type: 'string' }, check: { type: 'boolean' } },
});
const support = await countSupport(positionals);
const costs = values.cost === undefined ? null : await countCosts(values.cost);
let unsupported = 0;
for (const decision of DECISIONS) {
  console.log(`\n${decision.name}`);
  for (const rule of decision.rules) {
    const { documents, issuers } = support.get(keyOf(decision, rule.name)) ?? emptySupport();
    const isWeak = documents.size < FEWEST && !FROM_A_GUIDE.test(rule.source);
    if (isWeak) unsupported += 1;
    const cost = costs ? `${String(costs.get(keyOf(decision, rule.name)) ?? 0).padStart(5)} ` : '';
    console.log(
      `${isWeak ? '!' : ' '} ${cost}${String(documents.size).padStart(4)} documents ${String(issuers.size).padStart(3)} issuers  ${rule.name.padEnd(28)} ${String(rule.accepts.length)}/${String(rule.refuses.length)} examples  ${rule.source}`,
    );
  }
}
if (unsupported > 0)
  console.log(`\n${String(unsupported)} rules without support in ${String(FEWEST)} documents or a guide`);
if (values.check && unsupported > 0) process.exitCode = 1;

function keyOf(decision: AnyDecision, rule: string): string {
  return `${decision.name}/${rule}`;
}

function emptySupport(): Support {
  return { documents: new Set(), issuers: new Set() };
}

async function countSupport(folders: readonly string[]): Promise<Map<string, Support>> {
  const counted = new Map<string, Support>();
  for (const folder of folders) {
    for (const name of (await readdir(folder)).filter((each) => /\.(?:txt|md|docx|doc|pdf|rtf)$/u.test(each)).sort()) {
      const fired = new Set<string>();
      const record = await read(join(folder, name), (decision, rule) => fired.add(`${decision}/${rule}`));
      if (!record) continue;
      for (const key of fired) {
        const { documents, issuers } = counted.get(key) ?? emptySupport();
        counted.set(key, {
          documents: documents.add(name),
          issuers: issuers.add(record.header.issuer?.canonical ?? name),
        });
      }
    }
  }
  return counted;
}

async function read(path: string, record: (decision: string, rule: string) => void): Promise<PlanRecord | null> {
  try {
    return (await convert(await readFile(path), { name: basename(path), trace: { record } })).record;
  } catch {
    return null;
  }
}

/** What is lost without each rule: tasks found and outline roles right over the annotated documents. */
async function countCosts(folder: string): Promise<Map<string, number>> {
  const golds = await Promise.all(
    (await readdir(folder))
      .filter((name) => name.endsWith('.gold.json'))
      .map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Gold),
  );
  const whole = await countRight(folder, golds);
  const costs = new Map<string, number>();
  for (const decision of DECISIONS) {
    const rules = decision.rules as unknown as { name: string }[];
    for (const rule of [...rules]) {
      const at = rules.indexOf(rule);
      rules.splice(at, 1);
      costs.set(keyOf(decision, rule.name), (await countRight(folder, golds)) - whole);
      rules.splice(at, 0, rule);
    }
  }
  return costs;
}

async function countRight(folder: string, golds: readonly Gold[]): Promise<number> {
  let right = 0;
  for (const gold of golds) {
    const record = await read(join(dirname(folder), 'docs', gold.file), () => undefined);
    if (record) right += countIn(record, gold);
  }
  return right;
}

/** Tasks found less tasks that are none, and nodes with the right role. */
function countIn(record: PlanRecord, gold: Gold): number {
  const anchors = gold.tasks.map((task) => ({ key: foldPhrase(task.anchor), optional: task.optional === true }));
  let right = 0;
  for (const task of record.tasks) {
    const quote = foldPhrase(task.quote);
    const found = anchors.find(({ key }) => quote.includes(key));
    if (!found?.optional) right += found ? 1 : -1;
  }
  const roles = new Map(gold.outline.map((node) => [foldPhrase(node.starts).slice(0, 30), node.role]));
  const visit = (nodes: PlanRecord['outline']): void => {
    for (const node of nodes) {
      if (roles.get(foldPhrase(`${node.heading ?? ''} ${node.text}`).slice(0, 30)) === node.role) right += 1;
      visit(node.children);
    }
  };
  visit(record.outline);
  return right;
}
