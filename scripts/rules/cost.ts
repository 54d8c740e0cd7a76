import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { foldPhrase } from '../../src/document/fold.ts';
import type { PlanRecord } from '../../src/record/schema.ts';
import { DECISIONS, keyOf } from './decisions.ts';
import { read } from './support.ts';

interface Gold {
  readonly file: string;
  readonly outline: readonly { readonly starts: string; readonly role: string }[];
  readonly tasks: readonly { readonly anchor: string; readonly optional?: boolean }[];
}

/** What is lost without each rule: tasks found and outline roles right over the annotated documents. */
export async function countCosts(folder: string): Promise<Map<string, number>> {
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
    const record = await read(join(dirname(folder), 'docs', gold.file));
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
