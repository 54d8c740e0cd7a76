import { useState } from 'preact/hooks';
import type { Duty } from '../adapters.ts';
import { addDays, showDay, weekOf } from '../base/days.ts';
import { t } from '../base/language.ts';
import { DueTable } from './due-table.tsx';
import { joinUnits } from './duties.ts';

/** More lines than anybody reads; a week or a unit shows the rest. */
const MOST_LINES = 600;

interface DuePartProps {
  /** Of the unit that is chosen. */
  readonly duties: readonly Duty[];
  /** Monday of the week that is chosen. */
  readonly week: string | null;
  readonly now: string;
}

/** What is due: in the week that is chosen, else from today on, or all of it where nothing is to come. */
export function DuePart({ duties, week, now }: DuePartProps) {
  const [isPast, setPast] = useState(false);
  const hasFuture = duties.some(({ last }) => last >= now);
  const isShowingPast = isPast || !hasFuture;
  const shown = duties.filter(({ last }) => (week === null ? isShowingPast || last >= now : weekOf(last) === week));
  return (
    <div class="due">
      <div class="due-head">
        <h2 class="group">
          {titleOf(week, isShowingPast)} <b>{shown.length}</b>
        </h2>
        {week === null && hasFuture && (
          <label>
            <input type="checkbox" checked={isPast} onChange={(event) => setPast(event.currentTarget.checked)} />{' '}
            {t('cả việc đã qua', 'also the past')}
          </label>
        )}
      </div>
      {shown.length === 0 && <p class="empty">{t('Không có thời hạn nào ở đây.', 'No deadlines here.')}</p>}
      <DueTable duties={joinUnits(shown).slice(0, MOST_LINES)} now={now} />
    </div>
  );
}

function titleOf(week: string | null, isShowingPast: boolean): string {
  if (week !== null) {
    const days = `${showDay(week)} – ${showDay(addDays(week, 6))}`;
    return t(`Tuần ${days}`, `Week ${days}`);
  }
  return isShowingPast ? t('Mọi thời hạn', 'All deadlines') : t('Thời hạn sắp tới', 'Deadlines to come');
}
