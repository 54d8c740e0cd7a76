import type { GeneralTime } from '../prepare/general-time.ts';
import type { Passage } from '../prepare/passages.ts';
import type { Change } from '../types.ts';
import { compareTargets } from './targets.ts';
import { compareText } from './text.ts';
import { compareDueDays, compareWithOneYear, dropsDueDay } from './due-days.ts';
import { dueDaysOf, type DueDay } from '../prepare/due-days.ts';
import type { Task } from '../../record/schema.ts';
import type { WordMatch } from '../align/similarity.ts';
import { pacesOf } from '../prepare/pace.ts';
import { comparePaces } from './paces.ts';
import { timesInScope } from './time-scope.ts';
import { compareTimes } from './times.ts';
import { compareUnits } from './units.ts';

export interface ChangeContext {
  readonly isVerbatim: boolean;
  /** The parent gives the task to bodies such as the child's issuer. */
  readonly issuerLeads: boolean;
  /** The time that the child gives for its whole plan. */
  readonly general: GeneralTime | null;
  /** How far each takes up the other's clauses. */
  readonly words: Pick<WordMatch, 'parentClauses' | 'childClauses'>;
}

export function describeChanges(parent: Passage, child: Passage, context: ChangeContext): Change[] {
  const found: (Change | null)[] = [];
  if (parent.task && child.task)
    found.push(
      judgeTimes(parent, child, context),
      compareUnits(parent, child, context.issuerLeads),
      ...compareTargets(parent, child, context.issuerLeads),
    );
  found.push(compareText(parent, child, context.isVerbatim));
  return found.filter((change) => change !== null);
}

/** By days where both have some; what is said of how often, how fast or by when of every year where that is worse, or no days tell. */
function judgeTimes(parent: Passage, child: Passage, { words, general }: ChangeContext): Change | null {
  if (!parent.task || !child.task) return null;
  const above = { ...parent.task, times: [...timesInScope(parent, parent.task.times, words.parentClauses)] };
  const below = { ...child.task, times: [...timesInScope(child, child.task.times, words.childClauses, SEVERAL)] };
  const dues = [
    timesInScope(parent, dueDaysOf(parent.task), words.parentClauses),
    timesInScope(child, dueDaysOf(child.task), words.childClauses, SEVERAL),
  ] as const;
  const days =
    compareWithOneYear(above, below, dues) ?? compareTimes(above, below, child.task.times.length > 0, general);
  if (days?.verdict === 'conflict') return days;
  const due = compareDueDays(...dues);
  const pace = comparePaces(
    timesInScope(parent, pacesOf(parent.task), words.parentClauses),
    timesInScope(child, pacesOf(child.task), words.childClauses, SEVERAL),
  );
  const isWorse = (change: Change | null): boolean => change?.verdict === 'conflict' || change?.verdict === 'loosened';
  const worse = [due, pace].find(isWorse);
  return worse ?? days ?? due ?? (general ? null : dropDueDay(dues, below)) ?? pace;
}

/** The child says how often and no day, or nothing of when. */
function dropDueDay([above, below]: readonly [readonly DueDay[], readonly DueDay[]], child: Task): Change | null {
  const said = child.times[0]?.raw ?? EVERY.exec(child.quote)?.[0] ?? null;
  return below.length > 0 ? null : dropsDueDay(above, said);
}

const EVERY =
  /(?:(?:hằng|hàng|mỗi)\s(?:năm|qu[ýí]|tháng|tuần)|định kỳ|khi có yêu cầu|đúng thời hạn|đúng hạn|theo (?:quy định|yêu cầu))(?!\p{L})/iu;

/** The one day of a child's task is that of all of it; of several each has its clause. */
const SEVERAL = 2;
