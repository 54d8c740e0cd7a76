import { ADMINISTRATIVE_LEVELS } from '../../lexicon/levels.ts';
import type { PreparedPlan } from '../prepare/prepare-plan.ts';
import { describeUnits } from '../prepare/unit-match.ts';
import type { Link } from '../types.ts';

/** Asked or joined, not told. */
export const ASKED = /(?:đề nghị|phối hợp|kiến nghị)(?:\s[^\s.;]{1,8}){0,3}\s*$/iu;

export interface LeadLeft {
  readonly name: string;
  readonly link: Link;
}

/** Tasks of the child with the parent's own body left as their lead: one above the child's level, in the words of the parent's task, each task once. */
export function leadsLeft(links: readonly Link[], parent: PreparedPlan, { record }: PreparedPlan): LeadLeft[] {
  const own = record.header.level === null ? -1 : ADMINISTRATIVE_LEVELS.indexOf(record.header.level);
  const sources = new Map(parent.passages.task.map((passage) => [passage.id, passage.units]));
  const tasks = new Map(record.tasks.map((task) => [task.id, task]));
  const seen = new Set<string>();
  return links.flatMap((link): LeadLeft[] => {
    const [task, above] = [tasks.get(link.child?.task ?? ''), sources.get(link.parent?.task ?? '')];
    if (!task || !above || seen.has(task.id)) return [];
    const left = describeUnits(task).find(
      ({ unit, key }) =>
        unit.role === 'lead' &&
        unit.level !== null &&
        ADMINISTRATIVE_LEVELS.indexOf(unit.level) < own &&
        !ASKED.test(record.text.slice(Math.max(0, unit.span.start - 40), unit.span.start)) &&
        above.some((other) => other.unit.role === 'lead' && other.key === key && other.unit.level === unit.level),
    );
    if (!left) return [];
    seen.add(task.id);
    return [{ name: left.unit.name, link }];
  });
}
