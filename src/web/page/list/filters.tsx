import { codesOf, label } from '../base/labels.ts';
import { t } from '../base/language.ts';
import type { Listed } from './documents.ts';
import { ReadAgain } from './read-again.tsx';
import { ORDERS, SHOWS, type Filter, type Order } from './rows.ts';

interface FiltersProps {
  readonly cards: readonly Listed[];
  readonly filter: Filter;
  readonly setFilter: (change: Partial<Filter>) => void;
  /** A search has an order of its own. */
  readonly hasOrder: boolean;
}

export function Filters({ cards, filter, setFilter, hasOrder }: FiltersProps) {
  return (
    <div class="filters" role="toolbar" aria-label={t('Lọc', 'Filter')}>
      <ShowButtons cards={cards} filter={filter} setFilter={setFilter} />
      <ReadAgain cards={cards.filter(({ isOutdated, hasRecord }) => isOutdated && hasRecord)} />
      <label>
        <span>{t('Cấp', 'Level')}</span>
        <select value={filter.level} onChange={(event) => setFilter({ level: event.currentTarget.value })}>
          <option value="">{t('mọi cấp', 'all')}</option>
          {codesOf('level').map((code) => (
            <option key={code} value={code}>
              {label('level', code)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('Xếp theo', 'Order')}</span>
        <select
          value={filter.order}
          onChange={(event) => setFilter({ order: event.currentTarget.value as Order })}
          disabled={!hasOrder}
        >
          {ORDERS.map(([name, vi, en]) => (
            <option key={name} value={name}>
              {t(vi, en)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** How many documents each shows; one that shows none is hidden. */
function ShowButtons({ cards, filter: { show }, setFilter }: Omit<FiltersProps, 'hasOrder'>) {
  return (
    <>
      {SHOWS.map(([name, vi, en, test]) => {
        const count = cards.filter(test).length;
        return (
          <button
            key={name}
            type="button"
            aria-pressed={show === name}
            onClick={() => setFilter({ show: name })}
            hidden={count === 0 && name !== 'all' && name !== show}
          >
            {t(vi, en)} <b>{count}</b>
          </button>
        );
      })}
    </>
  );
}
