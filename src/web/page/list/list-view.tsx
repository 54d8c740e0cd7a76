import { t } from '../base/language.ts';
import { useStore } from '../base/store.ts';
import { documents, isLoaded } from './documents.ts';
import { DocumentRow } from './document-row.tsx';
import { DropZone } from './drop-zone.tsx';
import { ExportMenu } from './export-menu.tsx';
import { Filters } from './filters.tsx';
import { useRows, type ListedRows } from './use-rows.ts';
import { VirtualRows } from './virtual-rows.tsx';

/** All documents of the archive; while there are none, the place to drop them. */
export function ListView() {
  const all = useStore(documents);
  const loaded = useStore(isLoaded);
  const listed = useRows(all);
  const { query, setQuery, filter, setFilter, rows, isSearch, open } = listed;
  if (loaded && all.size === 0 && query === '') return <DropZone isWhole />;
  return (
    <section class="list-view" aria-label={t('Văn bản trong kho', 'Documents of the archive')}>
      <h1 class="unseen">{t('Văn bản trong kho', 'Documents of the archive')}</h1>
      <div class="list-head">
        <SearchField query={query} setQuery={setQuery} openFirst={() => open(0)} />
        <DropZone isWhole={false} />
        <ExportMenu ids={rows.length === all.size ? null : rows.map(({ card }) => card.id)} />
      </div>
      <Filters cards={[...all.values()]} filter={filter} setFilter={setFilter} hasOrder={!isSearch} />
      <ColumnTitles />
      {rows.length === 0 && loaded && <p class="empty">{t('Không có văn bản nào như vậy.', 'No such document.')}</p>}
      <Rows listed={listed} />
    </section>
  );
}

interface SearchFieldProps {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly openFirst: () => void;
}

function SearchField({ query, setQuery, openFirst }: SearchFieldProps) {
  return (
    <input
      id="search"
      type="search"
      class="search"
      value={query}
      placeholder={t('Tìm trong mọi văn bản, có dấu hoặc không dấu', 'Search all documents, with or without accents')}
      aria-label={t('Tìm trong mọi văn bản', 'Search all documents')}
      onInput={(event) => setQuery(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setQuery('');
        if (event.key === 'Enter') openFirst();
      }}
    />
  );
}

function ColumnTitles() {
  return (
    <div class="columns" aria-hidden="true">
      <span>{t('Số, ký hiệu', 'Number')}</span>
      <span>{t('Ngày', 'Day')}</span>
      <span>{t('Trích yếu · cơ quan ban hành', 'Title · issuer')}</span>
      <span>{t('Cấp', 'Level')}</span>
      <span class="figure">{t('Nhiệm vụ', 'Tasks')}</span>
      <span>{t('Tình trạng', 'State')}</span>
    </div>
  );
}

/** Pixels of a row: with a passage that a search found, and without. */
const TALL = 76;
const LOW = 52;

function Rows({ listed: { rows, isSearch, focus } }: { readonly listed: ListedRows }) {
  return (
    <VirtualRows
      rows={rows}
      height={isSearch ? TALL : LOW}
      focus={focus}
      label={t('Văn bản', 'Documents')}
      render={({ card, hit }, index) => (
        <DocumentRow
          key={card.id}
          card={card}
          snippet={hit?.snippet ?? null}
          isFocused={index === focus}
          hasSnippet={isSearch}
        />
      )}
    />
  );
}
