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
export function withoutTimes(text: string, task: Task, words: readonly Word[]): Word[] {
  const spans = ownTimes(task).map(({ span }) => span);
  const quote = text.slice(task.span.start, task.span.end);
  for (const match of quote.matchAll(LABELLED))
    spans.push({ start: task.span.start + match.index, end: task.span.start + match.index + match[0].length });
  if (spans.length === 0) return [...words];
  const drop = words.map((word) => spans.some((span) => word.start >= span.start && word.end <= span.end));
  for (let at = words.length - 1; at >= 0; at -= 1)
    if (!drop[at] && drop[at + 1] && TIME_WORDS.has(words[at]?.key ?? '')) drop[at] = true;
  const kept = words.filter((_, index) => !drop[index]);
  return kept.length > 0 ? kept : [...words];
}

function ownTimes(task: Task): Time[] {
  return task.times.filter(
    ({ inherited, span }) => !inherited && span.start >= task.span.start && span.end <= task.span.end,
  );
}

/** True where both say the same of when, in their own words or by days; what a schedule gives to a group is not asked. */
export function hasSameOwnTimes(parent: Task, child: Task): boolean {
  return timeKey(parent) === timeKey(child);
}

function timeKey(task: Task): string {
  const dated = ownTimes(task).map(({ from, to, recurrence, raw }) =>
    (from || to) && /\p{N}{4}/u.test(raw) ? `${from}/${to}` : foldPhrase(recurrence ?? raw),
  );
  const labelled = [...task.quote.matchAll(LABELLED)].map(([label]) => label.slice(label.indexOf(':') + 1));
  return dated.length > 0 ? dated.sort().join('|') : labelled.map(foldPhrase).join('|');
}
