import { foldPhrase } from '../../document/fold.ts';
import type { Task, Time } from '../../record/schema.ts';
import type { Word } from './words.ts';

/** The days a task has, from the first to the last of all its times; null where none has a date. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
  readonly times: readonly Time[];
  /** The last day that is told, in days since 1970. */
  readonly day: number;
}

export function dayRangeOf(task: Pick<Task, 'times'> | null): DayRange | null {
  const times = (task?.times ?? []).filter(
    (time) => time.kind !== 'issued' && (time.from !== null || time.to !== null),
  );
  if (times.length === 0) return null;
  // one open start or end leaves the whole open
  const from = times.some((time) => time.from === null) ? null : least(times.map((time) => time.from ?? ''));
  const to = times.some((time) => time.to === null) ? null : most(times.map((time) => time.to ?? ''));
  return { from, to, times, day: Date.parse(to ?? from ?? '') / 86_400_000 };
}

function least(days: readonly string[]): string {
  return days.reduce((a, b) => (b < a ? b : a));
}

function most(days: readonly string[]): string {
  return days.reduce((a, b) => (b > a ? b : a));
}

/** 1 where the days overlap, falling to 0 at half a year between them; null where one side has none. */
export function matchTimes(parent: DayRange | null, child: DayRange | null): number | null {
  const days = parent && child ? Math.abs(parent.day - child.day) : NaN;
  return Number.isNaN(days) ? null : Math.max(0, 1 - days / 180);
}

/** Words that lead to a time or label it: "(Thời gian thực hiện: …)", "hoàn thành trước ngày …". */
const TIME_WORDS = new Set(
  foldPhrase(
    'thời gian thực hiện thời hạn hoàn thành xong chậm nhất trước ngày từ trong đến hết vào tiến độ dự kiến và',
  ).split(' '),
);
/** "(Thời gian: khi có yêu cầu)" tells when, though no day. */
const LABELLED = /[(;,.]?\s{0,3}[Tt]hời (?:gian|hạn)(?: (?:thực hiện|hoàn thành|tổ chức))?\s{0,3}:[^();\n]{1,120}\)?/gu;

/** The words of a task but for those that say when: times are compared by their days, not by how they are written. */
export function withoutTimes<T extends Pick<Word, 'key' | 'start' | 'end'>>(task: Task, words: readonly T[]): T[] {
  const spans = ownTimes(task).map(({ span }) => span);
  for (const match of task.quote.matchAll(LABELLED))
    spans.push({ start: task.span.start + match.index, end: task.span.start + match.index + match[0].length });
  spans.push(...spans.flatMap((span) => sentenceOfTime(task, span)));
  if (spans.length === 0) return [...words];
  const drop = words.map((word) => spans.some((span) => word.start >= span.start && word.end <= span.end));
  for (let at = words.length - 1; at >= 0; at -= 1)
    if (!drop[at] && drop[at + 1] && TIME_WORDS.has(words[at]?.key ?? '')) drop[at] = true;
  const kept = words.filter((_, index) => !drop[index]);
  return kept.length > 0 ? kept : [...words];
}

/** ". Hoàn thành lắp đặt và vận hành xong trước ngày …": a sentence that says when, and of the work what was said already. */
function sentenceOfTime({ quote, span }: Task, time: Time['span']): Time['span'][] {
  const before = DONE.exec(quote.slice(Math.max(0, time.start - span.start - LONGEST_DONE), time.start - span.start));
  return before ? [{ start: time.start - before[0].length, end: time.end }] : [];
}

const DONE = /(?<=[.;]\s{1,3})(?:Hoàn thành|Xong)\s[^.;\n]{0,100}$/u;
const LONGEST_DONE = 120;

function ownTimes(task: Task): Time[] {
  return task.times.filter(
    ({ inherited, span }) => !inherited && span.start >= task.span.start && span.end <= task.span.end,
  );
}
