import type { Candidate, Refusal } from './candidate.ts';
import { citedDate, stateDate } from './citations.ts';
import { anniversaryPair, effectDate, eventDay, history } from './events.ts';
import { bareDate, pastDay } from './numbers.ts';
import { looseMonth, looseYear, period } from './periods.ts';

/** In this order; the first that refuses is the one that is told. */
export const REFUSALS: readonly Refusal[] = [
  anniversaryPair,
  history,
  period,
  citedDate,
  effectDate,
  stateDate,
  eventDay,
  bareDate,
  looseMonth,
  looseYear,
  pastDay,
];

/** Name of the rule that refuses the candidate, or null where it is a time. */
export function findRefusal(candidate: Candidate): string | null {
  for (const rule of REFUSALS) if (rule.refuses(candidate)) return rule.name;
  return null;
}
