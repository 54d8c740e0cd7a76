import { useEffect, useMemo, useState } from 'preact/hooks';
import { api } from '../base/api.ts';
import type { Duty } from '../adapters.ts';
import { addDays, daysBetween, showDay, today, weekdayOf, weekOf } from '../base/days.ts';
import { t } from '../base/language.ts';
import { useStore } from '../base/store.ts';
import { sayProblem } from '../base/toast.tsx';
import { documents } from '../list/documents.ts';
import { ExportMenu } from '../list/export-menu.tsx';
import { Timeline } from './timeline.tsx';

export const NOBODY = '';

/** Tasks by their days: which weeks are full, who carries how much, what is due next. */
export function FollowView() {
  const all = useStore(documents);
  const [duties, setDuties] = useState<readonly Duty[] | null>(null);
  const [unit, setUnit] = useState<string | null>(null);
  const [week, setWeek] = useState<string | null>(null);
  const [isPast, setPast] = useState(false);
  useEffect(() => {
    api.duties().then(setDuties, sayProblem);
  }, [all.size]);
  const now = today();
  const byUnit = useMemo(() => countUnits(duties ?? [], now), [duties, now]);
  if (!duties) return <p class="doc-wait soft">{t('Đang gom nhiệm vụ …', 'Gathering tasks …')}</p>;
  const ofUnit = duties.filter((duty) => unit === null || duty.unit === unit);
  const hasFuture = ofUnit.some(({ last }) => last >= now);
  const isShowingPast = isPast || !hasFuture;
  const shown = ofUnit.filter(({ last }) => (week === null ? isShowingPast || last >= now : weekOf(last) === week));
  return (
    <section class="follow">
      <div class="follow-head">
        <h1>{t('Theo dõi thời hạn', 'Deadlines')}</h1>
        <p class="soft">
          {t(
            `${duties.length} việc có thời hạn trong ${new Set(duties.map(({ document }) => document)).size} văn bản`,
            `${duties.length} dated tasks in ${new Set(duties.map(({ document }) => document)).size} documents`,
          )}
        </p>
        <ExportMenu ids={null} />
      </div>
      <Timeline duties={ofUnit} week={week} setWeek={setWeek} now={now} />
      <div class="follow-body">
        <aside class="load" aria-label={t('Theo đơn vị', 'By unit')}>
          <h2 class="group">{t('Đơn vị chủ trì', 'Leading unit')}</h2>
          <ul>
            <li>
              <button type="button" aria-pressed={unit === null} onClick={() => setUnit(null)}>
                <span>{t('Tất cả', 'All')}</span> <b>{duties.length}</b>
              </button>
            </li>
            {byUnit.map(({ name, count, due }) => (
              <li key={name}>
                <button
                  type="button"
                  aria-pressed={unit === name}
                  onClick={() => setUnit(unit === name ? null : name)}
                  style={{ '--share': count / (byUnit[0]?.count ?? 1) }}
                >
                  <span lang="vi">{name === NOBODY ? t('chưa rõ đơn vị', 'nobody named') : name}</span>
                  {due > 0 && <small>{t(`${due} sắp tới`, `${due} to come`)}</small>} <b>{count}</b>
                </button>
              </li>
            ))}
          </ul>
        </aside>
        <div class="due">
          <div class="due-head">
            <h2 class="group">
              {week !== null
                ? t(
                    `Tuần ${showDay(week)} – ${showDay(addDays(week, 6))}`,
                    `Week ${showDay(week)} – ${showDay(addDays(week, 6))}`,
                  )
                : isShowingPast
                  ? t('Mọi thời hạn', 'All deadlines')
                  : t('Thời hạn sắp tới', 'Deadlines to come')}{' '}
              <b>{shown.length}</b>
            </h2>
            {week === null && hasFuture && (
              <label>
                <input type="checkbox" checked={isPast} onChange={(event) => setPast(event.currentTarget.checked)} />{' '}
                {t('cả việc đã qua', 'also the past')}
              </label>
            )}
          </div>
          {shown.length === 0 && <p class="empty">{t('Không có thời hạn nào ở đây.', 'No deadlines here.')}</p>}
          <DueTable duties={joinUnits(shown).slice(0, 600)} now={now} />
        </div>
      </div>
    </section>
  );
}

function DueTable({ duties, now }: { readonly duties: readonly Duty[]; readonly now: string }) {
  const all = useStore(documents);
  let before = '';
  return (
    <ul class="due-list">
      {duties.map((duty) => {
        const isNew = duty.last !== before;
        before = duty.last;
        const left = daysBetween(now, duty.last);
        return (
          <li key={`${duty.document}${duty.task}${duty.unit}${duty.last}`}>
            <time dateTime={duty.last} class={isNew ? '' : 'is-again'}>
              <b>{showDay(duty.last)}</b>
              <small>{weekdayOf(duty.last)}</small>
              <small class={left < 0 ? '' : left <= 7 ? 'alarm' : ''}>
                {left < 0
                  ? t('đã qua', 'past')
                  : left === 0
                    ? t('hôm nay', 'today')
                    : t(`còn ${left} ngày`, `${left} days`)}
              </small>
            </time>
            <a href={`#/doc/${duty.document}?task=${duty.task}`} lang="vi">
              <span>{duty.action}</span>
              <small>
                {[
                  duty.unit,
                  duty.coordinating && `${t('phối hợp', 'with')}: ${duty.coordinating}`,
                  all.get(duty.document)?.number ?? all.get(duty.document)?.name,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** A task that several units lead is one line here. */
function joinUnits(duties: readonly Duty[]): Duty[] {
  const joined = new Map<string, Duty>();
  for (const duty of duties) {
    const key = `${duty.document} ${duty.task} ${duty.last}`;
    const known = joined.get(key);
    joined.set(key, known ? { ...known, unit: `${known.unit}; ${duty.unit}` } : duty);
  }
  return [...joined.values()];
}

function countUnits(duties: readonly Duty[], now: string): { name: string; count: number; due: number }[] {
  const byName = new Map<string, { name: string; count: number; due: number }>();
  for (const { unit, last } of duties) {
    const known = byName.get(unit) ?? { name: unit, count: 0, due: 0 };
    byName.set(unit, { name: unit, count: known.count + 1, due: known.due + (last >= now ? 1 : 0) });
  }
  return [...byName.values()].sort(
    (a, b) => Number(a.name === NOBODY) - Number(b.name === NOBODY) || b.count - a.count,
  );
}
