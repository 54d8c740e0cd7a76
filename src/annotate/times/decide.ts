/** From an expression in its frame to the times that it gives: recurring, lunar, refused, or with days. */
import { toMentions } from './meaning.ts';
import { toLooseMention } from './loose/loose-mention.ts';
import { readLunar } from './loose/lunar.ts';
import { readRecurringDate } from './loose/recurring-date.ts';
import { firstOf } from '../../rules/engine.ts';
import { NO_TRACE } from '../../rules/trace.ts';
import { IS_TIME } from './refine/index.ts';
import { fillPoints, groupPoints } from './resolve.ts';
import type { Framed } from './frame/read-frame.ts';
import type { TimeMention } from './types.ts';

export interface Decision {
  readonly mentions: readonly TimeMention[];
  /** The mention before it is part of this one ("hằng năm (trước ngày 30 tháng 11)"). */
  readonly replaces: boolean;
}

const NONE: Decision = { mentions: [], replaces: false };

export function decide(framed: Framed): Decision {
  const { text, expression, frame, context, options } = framed;
  const recurring = readRecurringDate(framed);
  if (recurring) return { mentions: [toLooseMention(text, recurring.loose)], replaces: recurring.replaces };
  const lunar = readLunar(framed);
  if (lunar) return { mentions: lunar.map((loose) => toLooseMention(text, loose)), replaces: false };
  const refuse = (name: string): Decision => {
    options.trace?.(text.slice(frame.start, frame.end), name, frame.start, 'refuse');
    return NONE;
  };
  const filled = fillPoints(expression, context);
  if (!filled) return refuse('no-month');
  const groups = filled.yearKnown ? groupPoints(filled.points, expression.joins) : [];
  if (!groups) return refuse('no-such-day');
  const { reading, previous } = framed;
  const { points, yearImplied } = filled;
  const candidate = { reading, text, expression, frame, context, options, previous, points, groups, yearImplied };
  const decided = firstOf(IS_TIME, candidate, options.record ?? NO_TRACE);
  if (decided?.verdict === 'refuse') return refuse(decided.rule);
  if (decided) options.trace?.(text.slice(frame.start, frame.end), decided.rule, frame.start, 'keep');
  return { mentions: toMentions(candidate), replaces: false };
}
