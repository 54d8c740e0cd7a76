import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { foldPhrase } from '../../src/document/fold.ts';
import { decideTask, WEIGHTED_SIGNS } from '../../src/interpret/tasks/decide/decide-task.ts';
import { readLeaf } from '../../src/interpret/tasks/decide/leaf.ts';
import type { TaskSite } from '../../src/interpret/tasks/decide/task-site.ts';
import { TASK_START, TASK_WEIGHTS } from '../../src/interpret/tasks/decide/weights.ts';
import { convert } from '../../src/pipeline.ts';
import { weigh } from '../../src/rules/engine.ts';
import { NO_TRACE } from '../../src/rules/trace.ts';

const LEAVES = new URL('../../fixtures/leaves/', import.meta.url);
const PLANS = new URL('../../fixtures/plans/', import.meta.url);
const MARK = ' ‹task›';

interface Marked {
  readonly site: TaskSite;
  readonly isTask: boolean;
}

/** The leaves of a text that are weighed; those whose line ends in ‹task› are tasks. */
async function readMarked(folder: URL, name: string): Promise<Marked[]> {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const lines = text.split('\n').filter((line) => line.endsWith(MARK));
  const tasks = lines.map((line) => foldPhrase(line.slice(0, -MARK.length)));
  const leaves: Marked[] = [];
  const record = (decision: string, rule: string, subject: unknown): void => {
    if (decision !== 'task' || rule !== 'leaf') return;
    const site = subject as TaskSite;
    const key = foldPhrase(site.content);
    leaves.push({ site, isTask: tasks.some((task) => task.endsWith(key) || key.startsWith(task)) });
  };
  await convert(new TextEncoder().encode(text.replaceAll(MARK, '')), { name, trace: { record } });
  return leaves;
}

describe('weights of the signs', () => {
  let marked: readonly Marked[] = [];
  let leaves: readonly Marked[] = [];
  beforeAll(async () => {
    const readAll = async (folder: URL): Promise<Marked[]> => {
      const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
      return (await Promise.all(names.sort().map((name) => readMarked(folder, name)))).flat();
    };
    marked = await readAll(LEAVES);
    leaves = [...marked, ...(await readAll(PLANS))];
  });

  it('are there for each sign, and for no other', () => {
    expect(Object.keys(TASK_WEIGHTS).sort()).toEqual(WEIGHTED_SIGNS.map(({ name }) => name).sort());
  });

  it('judge the marked leaves as they are marked, all but 5 in 100', () => {
    expect(marked.length).toBeGreaterThan(80);
    const wrong = marked.filter(({ site, isTask }) => (decideTask(site, NO_TRACE) !== null) !== isTask);
    expect(wrong.map(({ site }) => site.content).slice(Math.floor(marked.length * 0.05))).toEqual([]);
  });

  it('are needed: without any one of the ten heaviest some judgement changes, but for one that a listed rule comes before', () => {
    const heaviest = [...WEIGHTED_SIGNS].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, 10);
    const idle = heaviest.filter(({ name }) => {
      const without = WEIGHTED_SIGNS.filter((sign) => sign.name !== name);
      return leaves.every(({ site }) => {
        const leaf = readLeaf(site);
        return weigh(WEIGHTED_SIGNS, TASK_START, leaf).sum > 0 === weigh(without, TASK_START, leaf).sum > 0;
      });
    });
    expect(idle.map(({ name }) => name).filter((name) => name !== 'day-with-work')).toEqual([]);
  });
});
