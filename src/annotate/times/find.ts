import { narrowToVietnamese } from '../../document/vietnamese-pattern.ts';
import type { Expression } from './expression.ts';
import { readExpression } from './expression.ts';
import { readFrame } from './frame.ts';
import type { Frame } from './frame.ts';
import { toMentions } from './meaning.ts';
import { readRecurring } from './recurring.ts';
import type { LooseMention } from './recurring.ts';
import { readRelative } from './relative.ts';
import { findRefusal } from './refine/index.ts';
import { fillPoints, groupPoints } from './resolve.ts';
import type { TimeContext, TimeMention } from './types.ts';

/** First three letters (lower case) of every word that can start an expression; anything else is passed over without a pattern. */
const POINT_STARTS = new Set([
  'mùn',
  'mồn',
  'ngà',
  'hôm',
  'năm',
  'nửa',
  'tuầ',
  'thá',
  'thư',
  'tru',
  'quý',
  'quí',
  'đầu',
  'giữ',
  'cuố',
  'hạ ',
  'hạ\t',
  'học',
  'sáu',
]);
const LOOSE_STARTS = new Set('hằn hàn địn thư tro trư sau nga khi khô chậ muộ đột'.split(' '));
const HAS_DIGIT = /\d/u;
const FROM_NOW = /từ nay/iu;
const SHORT_MONTH = /^t\d/u;

/** Reports what a candidate came to; for reading what is refused. */
export type Trace = (raw: string, refusal: string, at: number) => void;

/** Times of one paragraph, in reading order; `trace` hears what was refused. */
export function findTimes(text: string, context: TimeContext, trace?: Trace): TimeMention[] {
  const hasPoints = HAS_DIGIT.test(text) || FROM_NOW.test(text);
  const found: TimeMention[] = [];
  const exclude = [...(context.exclude ?? [])].sort((a, b) => a.start - b.start);
  let at = 0;
  let next = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const isDigit = code >= 48 && code <= 57;
    if (!isDigit && !isStartLetter(code)) {
      at += 1;
      continue;
    }
    if (at > 0 && (isDigit ? isDigitCode(text.charCodeAt(at - 1)) : isLetterCode(text.charCodeAt(at - 1)))) {
      at += 1;
      continue;
    }
    while ((exclude[next]?.end ?? Infinity) <= at) next += 1;
    const cited = exclude[next];
    if (cited && cited.start <= at) {
      at = cited.end;
      continue;
    }
    at = readAt(text, at, isDigit, hasPoints, context, found, cited?.start ?? Infinity, trace);
  }
  return found;
}

function readAt(
  text: string,
  at: number,
  isDigit: boolean,
  hasPoints: boolean,
  context: TimeContext,
  found: TimeMention[],
  nextCitation: number,
  trace: Trace | undefined,
): number {
  const start = isDigit ? '' : text.slice(at, at + 3).toLowerCase();
  if (isDigit || (hasPoints && (POINT_STARTS.has(start) || SHORT_MONTH.test(start)))) {
    const expression = readExpression(text, at);
    if (expression) {
      const frame = readFrame(text, expression);
      if (nextCitation >= expression.end) {
        addExpression(text, expression, frame, context, found, trace);
      }
      return Math.max(expression.end, at + 1, found[found.length - 1]?.end ?? 0);
    }
  }
  if (!isDigit && LOOSE_STARTS.has(start)) {
    const loose = readRecurring(text, at) ?? readRelative(text, at);
    if (loose) {
      found.push(toLooseMention(text, loose));
      return loose.end;
    }
  }
  return at + 1;
}

function addExpression(
  text: string,
  expression: Expression,
  frame: Frame,
  context: TimeContext,
  found: TimeMention[],
  trace: Trace | undefined,
): void {
  const raw = text.slice(frame.start, frame.end);
  const previous = found[found.length - 1];
  if (isRecurrent(expression, frame)) {
    // "hằng năm (trước ngày 30 tháng 11)": one recurring time
    const joins = previous !== undefined && previous.kind === 'recurring' && frame.start - previous.end < 12;
    const start = joins
      ? previous.start
      : frame.start - (PERIODIC_BEFORE.exec(text.slice(Math.max(0, frame.start - 12), frame.start))?.[0].length ?? 0);
    if (joins) found.pop();
    const quarter =
      expression.points[0]?.month === null ? (MONTH_OF_QUARTER_AFTER.exec(frame.after)?.[0].length ?? 0) : 0;
    const end =
      frame.end +
      quarter +
      (joins && text.slice(start, frame.end).includes('(') && text.charAt(frame.end) === ')' ? 1 : 0);
    found.push(toLooseMention(text, { start, end, kind: 'recurring', rule: 'recurring-date' }));
    return;
  }
  if (LUNAR_AFTER.test(frame.after) || expression.points.some((point) => point.lunar === true)) {
    // beside its solar date in brackets it would count twice; alone it has no solar day here
    const isRepeat =
      previous !== undefined && /^\s{0,2}[(,]?\s{0,2}(?:tức\s|nhằm\s)?$/u.test(text.slice(previous.end, frame.start));
    if (!isRepeat)
      found.push(
        toLooseMention(text, {
          start: frame.start,
          end: frame.end + (LUNAR_AFTER.exec(frame.after)?.[0].length ?? 0),
          kind: 'relative',
          rule: 'lunar',
        }),
      );
    return;
  }
  const filled = fillPoints(expression, context);
  if (!filled) {
    trace?.(raw, 'no-month', frame.start);
    return;
  }
  const groups = filled.yearKnown ? groupPoints(filled.points, expression.joins) : [];
  if (!groups) {
    trace?.(raw, 'no-such-day', frame.start);
    return;
  }
  const candidate = {
    text,
    expression,
    frame,
    points: filled.points,
    groups,
    yearImplied: filled.yearImplied,
    context,
  };
  const refusal = findRefusal(candidate);
  if (refusal !== null) {
    trace?.(raw, refusal, frame.start);
    return;
  }
  for (const mention of toMentions(candidate)) found.push(mention);
}

/** "10/3 âm lịch", "từ ngày 15 – 28 tháng 12 Âm lịch", "10/3 (AL)". */
const LUNAR_AFTER = narrowToVietnamese(/^\s{0,2}(?:\(\s?)?(?:năm\s[\p{L}\s]{2,14})?(?:âm\s{1,2}lịch|AL)(?!\p{L})\)?/iu);

const RECURRENCE_BEFORE = narrowToVietnamese(
  /(?<!\p{L})(?:hằng|hàng|mỗi)\s{1,2}(?:năm|tháng|quý|tuần)\s{0,2}[(,:]?\s{0,2}(?:vào\s{1,2})?$/iu,
);
/** "định kỳ hàng tháng (…), 6 tháng (trước ngày 16/6)", "định kỳ hàng năm báo cáo … chậm nhất ngày 17 tháng 12". */
const RECURRENCE_IN_SENTENCE = narrowToVietnamese(
  /(?<!\p{L})(?:hằng|hàng)\s{1,2}(?:năm|tháng|quý)(?!\p{L})[^.;\n]{0,110}$/iu,
);
/** "trước ngày 25 của tháng cuối quý", "trước ngày 05 tháng sau". */
const MONTH_OF_QUARTER_AFTER =
  /^\s{0,2}(?:của\s{1,2})?(?:tháng|quý)\s{1,2}(?:đầu|cuối|sau|kế|tiếp|liền|thứ)(?:\s{1,2}quý)?/iu;
const PERIODIC_BEFORE = /định\s{1,2}k[ỳì],?\s{1,2}$/iu;
const OTHER_YEAR_AFTER = /^\s{0,2}(?:của\s{1,2})?năm\s{1,2}(?:trước|sau|liền|kế)/iu;

function isRecurrent(expression: Expression, frame: Frame): boolean {
  if (frame.recurs || RECURRENCE_BEFORE.test(frame.before)) return true;
  if (expression.points[0]?.month === null && MONTH_OF_QUARTER_AFTER.test(frame.after)) return true;
  if (expression.points.some((point) => point.year !== null)) return false;
  return (frame.cue !== null && RECURRENCE_IN_SENTENCE.test(frame.before)) || OTHER_YEAR_AFTER.test(frame.after);
}

function toLooseMention(text: string, loose: LooseMention): TimeMention {
  const raw = text.slice(loose.start, loose.end);
  return {
    start: loose.start,
    end: loose.end,
    raw,
    kind: loose.kind,
    from: null,
    to: null,
    edtf: null,
    precision: 'day',
    exclusive: false,
    recurrence: loose.kind === 'recurring' ? raw : null,
    clock: null,
    approximate: false,
    yearImplied: false,
    rule: loose.rule,
  };
}

/** Letters of Vietnamese text, and digits; the ranges hold a few signs that no word follows. */
function isLetterCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    isDigitCode(code) ||
    (code >= 0xc0 && code <= 0x1ef9 && code !== 0xd7 && code !== 0xf7)
  );
}

function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** c d g h k m n q s t đ, either case. */
function isStartLetter(code: number): boolean {
  switch (code | 32) {
    case 99:
    case 103:
    case 104:
    case 107:
    case 109:
    case 110:
    case 113:
    case 115:
    case 116:
      return code < 128;
    default:
      return code === 0x111 || code === 0x110;
  }
}
