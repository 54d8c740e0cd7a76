import { foldBare } from '../adapters.ts';
import type { Hit } from '../base/api.ts';
import { keyOf, type Listed } from './documents.ts';

export type Show = 'all' | 'look' | 'unchecked' | 'failed' | 'stuck';
export type Order = 'newest' | 'name' | 'issuer' | 'doubts' | 'tasks';

/** Which documents each button shows; its Vietnamese and English names. */
export const SHOWS: readonly (readonly [Show, string, string, (card: Listed) => boolean])[] = [
  ['all', 'Tất cả', 'All', () => true],
  ['look', 'Cần xem', 'To look at', ({ doubts, isChecked }) => doubts > 0 && !isChecked],
  ['unchecked', 'Chưa soát', 'Unchecked', ({ hasRecord, isChecked }) => hasRecord && !isChecked],
  ['failed', 'Không đọc được', 'Not read', ({ hasRecord }) => !hasRecord],
  ['stuck', 'Chỗ sửa bị kẹt', 'Stuck', ({ stuck }) => stuck > 0],
];

export const ORDERS: readonly (readonly [Order, string, string, (a: Listed, b: Listed) => number])[] = [
  ['newest', 'Ngày ban hành', 'Day', (a, b) => compare(b.issued ?? '', a.issued ?? '')],
  ['name', 'Tên tệp', 'File name', (a, b) => compare(a.name, b.name)],
  ['issuer', 'Cơ quan', 'Issuer', (a, b) => compare(a.issuer ?? '~', b.issuer ?? '~')],
  ['doubts', 'Cần xem nhiều nhất', 'Most to look at', (a, b) => b.doubts - a.doubts],
  ['tasks', 'Nhiều nhiệm vụ', 'Most tasks', (a, b) => b.tasks - a.tasks],
];

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface Filter {
  readonly show: Show;
  /** Code of a level; '' for all. */
  readonly level: string;
  readonly order: Order;
}

/** A line of the list; `hit`: what a search found in the document. */
export interface Row {
  readonly card: Listed;
  readonly hit: Hit | null;
}

/** The documents that a filter lets through: in its order, or in that of a search. */
export function listRows(
  all: ReadonlyMap<string, Listed>,
  { show, level, order }: Filter,
  hits: readonly Hit[] | null,
  query: string,
): Row[] {
  const test = SHOWS.find(([name]) => name === show)?.[3] ?? (() => true);
  const fits = (card: Listed): boolean => test(card) && (level === '' || card.level === level);
  if (hits) return mergeHits(all, hits, query).filter(({ card }) => fits(card));
  const sort = ORDERS.find(([name]) => name === order)?.[3];
  return [...all.values()]
    .filter(fits)
    .sort(sort)
    .map((card) => ({ card, hit: null }));
}

/** Documents whose words match, then those whose name or number does. */
function mergeHits(all: ReadonlyMap<string, Listed>, hits: readonly Hit[], query: string): Row[] {
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
