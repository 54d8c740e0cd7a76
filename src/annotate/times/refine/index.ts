import type { Decision } from '../../../rules/engine.ts';
import type { Candidate, Verdict } from './candidate.ts';
import { anniversaryPair } from './rules/anniversary-pair.ts';
import { bareDate } from './rules/bare-date.ts';
import { citedDate } from './rules/cited-date.ts';
import { countedAt } from './rules/counted-at.ts';
import { due } from './rules/due.ts';
import { effectDate } from './rules/effect-date.ts';
import { eventDay } from './rules/event-day.ts';
import { history } from './rules/history.ts';
import { issueDate } from './rules/issue-date.ts';
import { looseMonth } from './rules/loose-month.ts';
import { namedDay } from './rules/named-day.ts';
import { past } from './rules/past.ts';
import { period } from './rules/period.ts';
import { present } from './rules/present.ts';
import { share } from './rules/share.ts';
import { signatureTime } from './rules/signature-time.ts';
import { stage } from './rules/stage.ts';
import { yearAlone } from './rules/year-alone.ts';
import { yearFrom } from './rules/year-from.ts';
import { yearFromNow } from './rules/year-from-now.ts';
import { yearHorizon } from './rules/year-horizon.ts';
import { yearInBrackets } from './rules/year-in-brackets.ts';
import { yearLabelled } from './rules/year-labelled.ts';
import { yearLoose } from './rules/year-loose.ts';
import { yearOpen } from './rules/year-open.ts';
import { yearWithWork } from './rules/year-with-work.ts';
import { yearWithin } from './rules/year-within.ts';

/**
 * Is it a time of somebody's acting? Where all are silent it is one. First what a date belongs to otherwise, then the place that asks
 * for a time, then what must stand beside a date, a year or a month that says little by itself.
 */
export const IS_TIME: Decision<Candidate, Verdict> = {
  name: 'is-time',
  rules: [
    anniversaryPair,
    history,
    share,
    signatureTime,
    present,
    issueDate,
    citedDate,
    effectDate,
    countedAt,
    eventDay,
    namedDay,
    past,
    due,
    yearInBrackets,
    bareDate,
    stage,
    period,
    yearLabelled,
    yearOpen,
    yearFromNow,
    yearAlone,
    yearWithWork,
    yearHorizon,
    yearWithin,
    yearFrom,
    yearLoose,
    looseMonth,
  ],
};
