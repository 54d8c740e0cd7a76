import type { OutlineNodeRecord, PlanRecord, Task } from '../schema.ts';

/** What is counted: facts that both have, that only the reading has, that only the answer has. */
export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

export const FIGURES = ['header', 'roles', 'tasks', 'units', 'times', 'targets'] as const;
export type Figure = (typeof FIGURES)[number];
export type Score = Readonly<Record<Figure, Count>>;

export function createScore(): Score {
  const zero = (): Count => ({ right: 0, wrong: 0, missed: 0 });
  return { header: zero(), roles: zero(), tasks: zero(), units: zero(), times: zero(), targets: zero() };
}

/**
 * Adds to `score` how a reading stands against an answer that people made of it: fact by fact, a fact being told with the
 * passage that it is about, so that the same unit on another task is another fact.
 */
export function addToScore(score: Score, answer: PlanRecord, reading: PlanRecord): void {
  const [asked, given] = [collectFacts(answer), collectFacts(reading)];
  for (const figure of FIGURES) {
    const left = countEach(given[figure]);
    for (const fact of asked[figure]) {
      const count = left.get(fact) ?? 0;
      if (count > 0) {
        score[figure].right += 1;
        left.set(fact, count - 1);
      } else score[figure].missed += 1;
    }
    for (const count of left.values()) score[figure].wrong += count;
  }
}

export function precisionOf({ right, wrong }: Count): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recallOf({ right, missed }: Count): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

export function f1Of({ right, wrong, missed }: Count): number {
  return right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
}

type Facts = Readonly<Record<Figure, string[]>>;

function collectFacts(record: PlanRecord): Facts {
  const onTasks = (facts: (task: Task) => readonly string[]): string[] =>
    record.tasks.flatMap((task) => facts(task).map((fact) => `${task.quote}\u0000${fact}`));
  return {
    header: headerFacts(record),
    roles: roleFacts(record.outline),
    tasks: onTasks(() => ['']),
    units: onTasks(({ units }) => units.map(({ role, name }) => `${role} ${name}`)),
    times: onTasks(({ times }) => [...new Set(times.map(({ from, to }) => `${from ?? ''}..${to ?? ''}`))]),
    targets: onTasks(({ targets }) => targets.map(({ raw }) => raw)),
  };
}

function headerFacts({ header, signature }: PlanRecord): string[] {
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    ['issuer', header.issuer?.canonical],
    ['parentIssuer', header.parentIssuer?.canonical],
    ['number', header.number?.raw],
    ['issued', header.issued?.to],
    ['place', header.place],
    ['type', header.type?.name],
    ['title', header.title],
    ['level', header.level],
    ['system', header.system],
    ['position', signature?.position],
    ['signatory', signature?.name],
  ];
  return facts.flatMap(([name, value]) => (value === null || value === undefined ? [] : [`${name} ${value}`]));
}

function roleFacts(nodes: readonly OutlineNodeRecord[]): string[] {
  return nodes.flatMap(({ id, role, children }) => [`${id} ${role}`, ...roleFacts(children)]);
}

function countEach(facts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return counts;
}
