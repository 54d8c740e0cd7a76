import { useEffect, useMemo, useState } from 'preact/hooks';
import { useKeys } from '../base/keys.ts';
import { go, route } from '../base/route.ts';
import type { Listed } from './documents.ts';
import { listRows, type Filter, type Row } from './rows.ts';
import { useSearch } from './use-search.ts';

export interface ListedRows {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly filter: Filter;
  readonly setFilter: (change: Partial<Filter>) => void;
  readonly rows: readonly Row[];
  /** The rows are what a search found. */
  readonly isSearch: boolean;
  /** Index of the row that the keys reached; -1: none. */
  readonly focus: number;
  readonly open: (index: number) => void;
}

/** The rows of the list: by what is searched for and by the filter. The keys j, k and Enter walk and open them. */
export function useRows(all: ReadonlyMap<string, Listed>): ListedRows {
  const [query, setQuery] = useState(route.get().query.get('q') ?? '');
  const [filter, setWhole] = useState<Filter>({ show: 'all', level: '', order: 'newest' });
  const [focus, setFocus] = useState(-1);
  const hits = useSearch(query);
  const rows = useMemo(() => listRows(all, filter, hits, query), [all, filter, hits, query]);
  const open = (index: number): void => {
    const row = rows[index];
    if (row?.card.hasRecord) go(`/doc/${row.card.id}${row.hit?.snippet ? `?at=${row.hit.snippet.span.start}` : ''}`);
  };
  useKeys({
    j: () => setFocus((at) => Math.min(rows.length - 1, at + 1)),
    k: () => setFocus((at) => Math.max(0, at - 1)),
    Enter: () => open(focus),
  });
  useEffect(() => setFocus(-1), [filter.show, filter.level, query]);
  const setFilter = (change: Partial<Filter>): void => setWhole((before) => ({ ...before, ...change }));
  return { query, setQuery, filter, setFilter, rows, isSearch: hits !== null, focus, open };
}
