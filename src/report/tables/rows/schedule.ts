import { foldedPattern, foldPhrase } from '../../../document/fold.ts';
import type { PlanRecord, Time } from '../../../record/schema.ts';
import { showDay } from '../../show-time.ts';
import { readRule } from '../formats/recurrence.ts';

/** What the times of a task come to. */
export interface Schedule {
  /** ISO days; null where none is told. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** The last day of each of its times, in order, each once: both of a task with two deadlines. */
  readonly deadlines: readonly string[];
  /** As written: "trước ngày 20 hằng tháng"; null where nothing recurs. */
  readonly recurrence: string | null;
  readonly isInherited: boolean | null;
}

/** Over all times that tell a day or a day that recurs; a task's own go before those of its heading. */
export function scheduleOf(all: readonly Time[], text: PlanRecord['text']): Schedule {
  const told = all.filter((time) => time.from !== null || time.to !== null || ruleOf(time) !== null);
  const own = told.filter(({ inherited }) => !inherited);
  const times = own.length > 0 ? own : told;
  // ISO days of four-digit years sort as text.
  const firstDays = times.flatMap((time) => (isEndOnly(time, text) ? [] : (time.from ?? []))).sort();
  const deadlines = [...new Set(times.flatMap(({ to }) => to ?? []))].sort();
  const recurring = times.find((time) => ruleOf(time) !== null) ?? all.find((time) => time.recurrence !== null);
  return {
    firstDay: firstDays[0] ?? null,
    lastDay: deadlines.at(-1) ?? null,
    deadlines,
    recurrence: recurring?.recurrence ?? null,
    isInherited: times.length === 0 ? null : times.every(({ inherited }) => inherited),
  };
}

function ruleOf({ recurrence }: Time): ReturnType<typeof readRule> {
  return recurrence === null ? null : readRule(recurrence);
}

const FINISHING = foldedPattern('hoàn thành|hoàn tất|xong|kết thúc|chậm nhất|muộn nhất');
/** Letters in front of a time that may hold "hoàn thành" or "xong". */
const BEFORE = 14;

/** "hoàn thành trong năm 2025" tells when a task ends; work on it does not begin on 1 January. */
export function isEndOnly(time: Time, text: string): boolean {
  if (time.kind === 'deadline') return true;
  if (time.kind !== 'window') return false;
  const before = text.slice(Math.max(time.span.start - BEFORE, 0), time.span.start);
  const near = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1);
  return FINISHING.test(foldPhrase(`${near} ${time.raw.slice(0, BEFORE)}`));
}

const WRITTEN_DAY = /(\d{1,2})\s?[/.-]\s?(\d{1,2})/gu;
const SPAN_WORDS = /đến|tới|[–-]/iu;

/** As written; of a row of a table whose two days stand in columns of their own the second too: "13/12/2025 – 20/12/2025". */
export function writeTime({ raw, kind, from, to, precision }: Time): string {
  if (kind !== 'window' || precision !== 'day' || from === null || to === null || from === to) return raw;
  const [first, ...others] = raw.matchAll(WRITTEN_DAY);
  const [, month, day] = from.split('-').map(Number);
  // "ngày 13, 14/9/2025" says both already: the one with its month is the last.
  const isFirstOnly = first && others.length === 0 && Number(first[1]) === day && Number(first[2]) === month;
  return isFirstOnly && !SPAN_WORDS.test(raw.replace(WRITTEN_DAY, '')) ? `${raw} – ${showDay(to)}` : raw;
}
