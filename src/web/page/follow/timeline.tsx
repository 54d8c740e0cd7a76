import { useMemo } from 'preact/hooks';
import type { Duty } from '../adapters.ts';
import { addDays, showDay, weekOf } from '../base/days.ts';
import { t } from '../base/language.ts';

interface TimelineProps {
  readonly duties: readonly Duty[];
  /** Monday of the week that is chosen. */
  readonly week: string | null;
  readonly setWeek: (week: string | null) => void;
  readonly now: string;
}

/** Beyond so many weeks the ends are left out: the outermost are misprints more often than plans. */
const MAX_WEEKS = 80;

/** How many tasks are due in each week; a week can be chosen. */
export function Timeline({ duties, week, setWeek, now }: TimelineProps) {
  const weeks = useMemo(() => countWeeks(duties), [duties]);
  const most = Math.max(1, ...weeks.map(({ count }) => count));
  if (weeks.length === 0) return null;
  const thisWeek = weekOf(now);
  return (
    <div class="timeline" role="group" aria-label={t('Số việc đến hạn theo tuần', 'Tasks due by week')}>
      {weeks.map(({ start, count }, index) => {
        const isMonth = start.slice(5, 7) !== weeks[index - 1]?.start.slice(5, 7);
        const classes = `week${start === thisWeek ? ' is-now' : ''}${isMonth ? ' is-month' : ''}`;
        const name = `${showDay(start)} – ${showDay(addDays(start, 6))}: ${count} ${t('việc', 'tasks')}`;
        return (
          <button
            key={start}
            type="button"
            class={classes}
            aria-pressed={week === start}
            title={name}
            disabled={count === 0}
            onClick={() => setWeek(week === start ? null : start)}
          >
            <span class="unseen">{name}</span>
            <span class="week-count" aria-hidden="true">
              {count > 0 ? count : ''}
            </span>
            <i style={{ height: `${(count / most) * 100}%` }} />
            {isMonth && <small aria-hidden="true">{`${Number(start.slice(5, 7))}/${start.slice(0, 4)}`}</small>}
          </button>
        );
      })}
    </div>
  );
}

function countWeeks(duties: readonly Duty[]): { start: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { last } of duties) counts.set(weekOf(last), (counts.get(weekOf(last)) ?? 0) + 1);
  const starts = [...counts.keys()].sort();
  const median = starts[Math.floor(starts.length / 2)];
  if (median === undefined) return [];
  const first = starts.find((start) => start >= addDays(median, (-7 * MAX_WEEKS) / 2)) ?? median;
  const last = starts.findLast((start) => start <= addDays(median, (7 * MAX_WEEKS) / 2)) ?? median;
  const weeks: { start: string; count: number }[] = [];
  for (let start = first; start <= last; start = addDays(start, 7))
    weeks.push({ start, count: counts.get(start) ?? 0 });
  return weeks;
}
