import { useMemo } from 'preact/hooks';
import type { Duty } from '../adapters.ts';
import { t } from '../base/language.ts';
import { countUnits, NOBODY } from './duties.ts';

interface UnitLoadsProps {
  readonly duties: readonly Duty[];
  readonly now: string;
  /** The unit that is chosen; null for all. */
  readonly unit: string | null;
  readonly setUnit: (unit: string | null) => void;
}

/** How many duties each leading unit has; one can be chosen. */
export function UnitLoads({ duties, now, unit, setUnit }: UnitLoadsProps) {
  const byUnit = useMemo(() => countUnits(duties, now), [duties, now]);
  return (
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
  );
}
