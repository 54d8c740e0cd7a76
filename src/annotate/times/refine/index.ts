import type { Candidate, Refusal } from './candidate.ts';
import { citedDate, stateDate } from './citations.ts';
import { anniversaryPair, countedAt, effectDate, eventDay, history, issueDate, namedDay } from './events.ts';
import { bareDate, past, present, share, signatureTime } from './numbers.ts';
import { looseMonth, looseYear, period } from './periods.ts';

/** In this order, the frequent and cheap ones first; the first that refuses is the one that is told. */
export const REFUSALS: readonly Refusal[] = [
  anniversaryPair,
  history,
  share,
  signatureTime,
  present,
  bareDate,
  period,
  looseYear,
  looseMonth,
  issueDate,
  citedDate,
  effectDate,
  stateDate,
  countedAt,
  eventDay,
  namedDay,
  past,
];

/** Name of the rule that refuses the candidate, or null where it is a time. */
export function findRefusal(candidate: Candidate): string | null {
  for (const rule of REFUSALS) if (rule.refuses(candidate)) return rule.name;
  return null;
}
