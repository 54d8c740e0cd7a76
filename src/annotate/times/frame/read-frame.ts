/** What stands around an expression and says how it is meant; read from the 120 characters before it and the 80 after it. */
import type { Reading } from '../../reading.ts';
import type { Expression } from '../expression.ts';
import type { FindOptions, TimeContext, TimeMention } from '../types.ts';
import { clockBefore } from './clock.ts';
import { cueBefore, isApproximate, type Cue } from './cue.ts';
import { readFollow, type Follow } from './follow.ts';
import { labelBefore, type TimeLabel } from './label.ts';
import { partOfDayBefore, weekdayAfter, weekdayBefore } from './weekday.ts';

export interface Frame
  extends TimeLabel, Pick<Follow, 'isOpen' | 'recurs'>, Pick<Beside, 'clock' | 'weekday' | 'hasPartOfDay'> {
  /** Start of the whole mention, cue and clock included. */
  readonly start: number;
  readonly end: number;
  readonly cue: Cue;
  readonly approximate: boolean;
  /** Text before the mention, up to 120 characters. */
  readonly before: string;
  /** The same in small letters: whether a word stands there at all is asked before any pattern. */
  readonly small: string;
  readonly after: string;
}

/** An expression with what stands around it. */
export interface Framed {
  readonly reading: Reading;
  readonly text: string;
  readonly expression: Expression;
  readonly frame: Frame;
  readonly context: TimeContext;
  readonly options: FindOptions;
  /** The time found before it in the text. */
  readonly previous: TimeMention | undefined;
}

/** How far back a frame looks; the farthest need is a label before a colon. */
const BEFORE = 120;
const AFTER = 80;

export function readFrame(text: string, expression: Expression): Frame {
  const before = text.slice(Math.max(0, expression.start - BEFORE), expression.start);
  const isDay = expression.points[0]?.unit === 'day';
  const beside = isDay
    ? besideDay(before)
    : { clock: null, weekday: null, hasPartOfDay: false, startsAtClock: false, rest: before };
  const { cue, length } = cueBefore(beside.rest);
  const rest = beside.rest.slice(0, beside.rest.length - length);
  const small = rest.toLowerCase();
  const label = labelBefore(rest, small);
  const after = text.slice(expression.end, expression.end + AFTER);
  const weekday = isDay ? weekdayAfter(after) : null;
  const follow = readFollow(after);
  const end = expression.end + (follow.length > 0 ? follow.length : (weekday?.length ?? 0));
  let start = expression.start - (before.length - rest.length);
  while (text.charAt(start) === ' ') start += 1;
  return {
    start,
    end,
    cue: cue ?? (beside.startsAtClock ? 'in' : null),
    clock: beside.clock,
    weekday: weekday?.weekday ?? beside.weekday,
    hasPartOfDay: beside.hasPartOfDay,
    approximate: isApproximate(beside.rest, rest),
    isOpen: follow.isOpen,
    recurs: follow.recurs,
    labelled: label.labelled,
    isDeadlineLabel: label.isDeadlineLabel && cue === null && !beside.startsAtClock,
    before: rest,
    small,
    after: text.slice(end, end + 60),
  };
}

interface Beside {
  readonly clock: string | null;
  readonly weekday: number | null;
  /** "sáng", "chiều" stand before the day. */
  readonly hasPartOfDay: boolean;
  readonly startsAtClock: boolean;
  /** What stands before them. */
  readonly rest: string;
}

/** Weekday, part of the day and hours before a day, in this order from the day on; `rest` is what stands before them. */
function besideDay(before: string): Beside {
  const weekday = weekdayBefore(before.slice(-24));
  let rest = before.slice(0, before.length - (weekday?.length ?? 0));
  const part = partOfDayBefore(rest.slice(-24));
  rest = rest.slice(0, rest.length - part);
  const clock = clockBefore(rest.slice(-64));
  rest = rest.slice(0, rest.length - (clock?.length ?? 0));
  return {
    clock: clock?.clock ?? null,
    weekday: weekday?.weekday ?? null,
    hasPartOfDay: part > 0,
    startsAtClock: clock?.isCue === true,
    rest,
  };
}
