import { useEffect, useMemo, useState } from 'preact/hooks';
import { api, type Hit } from '../base/api.ts';
import { foldBare } from '../adapters.ts';
import { useKeys } from '../base/keys.ts';
import { codesOf, label } from '../base/labels.ts';
import { t } from '../base/language.ts';
import { go, route } from '../base/route.ts';
import { useStore } from '../base/store.ts';
import { sayProblem } from '../base/toast.tsx';
import { documents, isLoaded, keyOf, type Listed } from './documents.ts';
import { DocumentRow } from './document-row.tsx';
import { DropZone } from './drop-zone.tsx';
import { ExportMenu } from './export-menu.tsx';
import { ReadAgain } from './read-again.tsx';
import { VirtualRows } from './virtual-rows.tsx';

type Show = 'all' | 'look' | 'unchecked' | 'failed' | 'stuck';
type Order = 'newest' | 'name' | 'issuer' | 'doubts' | 'tasks';

const SHOWS: readonly (readonly [Show, string, string, (card: Listed) => boolean])[] = [
  ['all', 'Tất cả', 'All', () => true],
  ['look', 'Cần xem', 'To look at', ({ doubts, isChecked }) => doubts > 0 && !isChecked],
  ['unchecked', 'Chưa soát', 'Unchecked', ({ hasRecord, isChecked }) => hasRecord && !isChecked],
  ['failed', 'Không đọc được', 'Not read', ({ hasRecord }) => !hasRecord],
  ['stuck', 'Chỗ sửa bị kẹt', 'Stuck', ({ stuck }) => stuck > 0],
];

const ORDERS: readonly (readonly [Order, string, string, (a: Listed, b: Listed) => number])[] = [
  ['newest', 'Ngày ban hành', 'Day', (a, b) => compare(b.issued ?? '', a.issued ?? '')],
  ['name', 'Tên tệp', 'File name', (a, b) => compare(a.name, b.name)],
  ['issuer', 'Cơ quan', 'Issuer', (a, b) => compare(a.issuer ?? '~', b.issuer ?? '~')],
  ['doubts', 'Cần xem nhiều nhất', 'Most to look at', (a, b) => b.doubts - a.doubts],
  ['tasks', 'Nhiều nhiệm vụ', 'Most tasks', (a, b) => b.tasks - a.tasks],
];

export function ListView() {
  const all = useStore(documents);
  const loaded = useStore(isLoaded);
  const [query, setQuery] = useState(route.get().query.get('q') ?? '');
  const [show, setShow] = useState<Show>('all');
  const [level, setLevel] = useState('');
  const [order, setOrder] = useState<Order>('newest');
  const [focus, setFocus] = useState(-1);
  const hits = useSearch(query);
  const rows = useMemo(() => {
    const test = SHOWS.find(([name]) => name === show)?.[3] ?? (() => true);
    const fits = (card: Listed): boolean => test(card) && (level === '' || card.level === level);
    if (hits) return mergeHits(all, hits, query).filter(({ card }) => fits(card));
    const sort = ORDERS.find(([name]) => name === order)?.[3];
    return [...all.values()]
      .filter(fits)
      .sort(sort)
      .map((card) => ({ card, hit: null }));
  }, [all, show, level, order, hits, query]);
  const open = (index: number): void => {
    const row = rows[index];
    if (row?.card.hasRecord) go(`/doc/${row.card.id}${row.hit?.snippet ? `?at=${row.hit.snippet.span.start}` : ''}`);
  };
  useKeys({
    j: () => setFocus((at) => Math.min(rows.length - 1, at + 1)),
    k: () => setFocus((at) => Math.max(0, at - 1)),
    Enter: () => open(focus),
  });
  useEffect(() => setFocus(-1), [show, level, query]);
  if (loaded && all.size === 0 && query === '') return <DropZone isWhole />;
  return (
    <section class="list-view" aria-label={t('Văn bản trong kho', 'Documents of the archive')}>
      <h1 class="unseen">{t('Văn bản trong kho', 'Documents of the archive')}</h1>
      <div class="list-head">
        <input
          id="search"
          type="search"
          class="search"
          value={query}
          placeholder={t(
            'Tìm trong mọi văn bản, có dấu hoặc không dấu',
            'Search all documents, with or without accents',
          )}
          aria-label={t('Tìm trong mọi văn bản', 'Search all documents')}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setQuery('');
            if (event.key === 'Enter') open(0);
          }}
        />
        <DropZone isWhole={false} />
        <ExportMenu ids={rows.length === all.size ? null : rows.map(({ card }) => card.id)} />
      </div>
      <div class="filters" role="toolbar" aria-label={t('Lọc', 'Filter')}>
        {SHOWS.map(([name, vi, en, test]) => {
          const count = [...all.values()].filter(test).length;
          return (
            <button
              key={name}
              type="button"
              aria-pressed={show === name}
              onClick={() => setShow(name)}
              hidden={count === 0 && name !== 'all' && name !== show}
            >
              {t(vi, en)} <b>{count}</b>
            </button>
          );
        })}
        <ReadAgain cards={[...all.values()].filter(({ isOutdated, hasRecord }) => isOutdated && hasRecord)} />
        <label>
          <span>{t('Cấp', 'Level')}</span>
          <select value={level} onChange={(event) => setLevel(event.currentTarget.value)}>
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
            value={order}
            onChange={(event) => setOrder(event.currentTarget.value as Order)}
            disabled={hits !== null}
          >
            {ORDERS.map(([name, vi, en]) => (
              <option key={name} value={name}>
                {t(vi, en)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="columns" aria-hidden="true">
        <span>{t('Số, ký hiệu', 'Number')}</span>
        <span>{t('Ngày', 'Day')}</span>
        <span>{t('Trích yếu · cơ quan ban hành', 'Title · issuer')}</span>
        <span>{t('Cấp', 'Level')}</span>
        <span class="figure">{t('Nhiệm vụ', 'Tasks')}</span>
        <span>{t('Tình trạng', 'State')}</span>
      </div>
      {rows.length === 0 && loaded && <p class="empty">{t('Không có văn bản nào như vậy.', 'No such document.')}</p>}
      <VirtualRows
        rows={rows}
        height={hits ? 76 : 52}
        focus={focus}
        label={t('Văn bản', 'Documents')}
        render={({ card, hit }, index) => (
          <DocumentRow
            key={card.id}
            card={card}
            snippet={hit?.snippet ?? null}
            isFocused={index === focus}
            hasSnippet={hits !== null}
          />
        )}
      />
    </section>
  );
}

/** Documents whose words match, then those whose name or number does. */
function mergeHits(
  all: ReadonlyMap<string, Listed>,
  hits: readonly Hit[],
  query: string,
): { card: Listed; hit: Hit | null }[] {
  const found = new Map(hits.flatMap((hit) => (all.has(hit.id) ? [[hit.id, hit] as const] : [])));
  const key = foldBare(query.trim().normalize('NFC'));
  const named = [...all.values()].filter((card) => !found.has(card.id) && keyOf(card).includes(key));
  return [
    ...[...found.values()].flatMap((hit) => {
      const card = all.get(hit.id);
      return card ? [{ card, hit }] : [];
    }),
    ...named.map((card) => ({ card, hit: null })),
  ];
}

const WAIT_MS = 120;

/** Null while nothing is searched for. */
function useSearch(query: string): readonly Hit[] | null {
  const [hits, setHits] = useState<readonly Hit[] | null>(null);
  useEffect(() => {
    if (query.trim() === '') {
      setHits(null);
      return undefined;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      api.search(query, abort.signal).then(setHits, sayProblem);
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query]);
  return hits;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
