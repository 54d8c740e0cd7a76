import { foldPhrase } from '../../document/fold.ts';
import type { Header, Level, Reference } from '../../record/schema.ts';
import { isCited, matchCitation } from './lineage.ts';

/** As much of a plan as finding its family takes. */
export interface PlanCard {
  readonly header: Header;
  readonly bases: readonly Reference[];
}

export interface Families {
  /** For each plan the index of its parent in the list, or null. */
  readonly parentOf: readonly (number | null)[];
  /** Parents with their children, in the order of the list. */
  readonly families: readonly { readonly parent: number; readonly children: readonly number[] }[];
  /** From the topmost plan down, where three levels or more follow each other. */
  readonly chains: readonly (readonly number[])[];
  /** Plans without a parent or children here; `cites`: plans that they name as bases and that are not here. */
  readonly orphans: readonly { readonly plan: number; readonly cites: readonly string[] }[];
}

const LEVEL_ORDER: readonly (Level | null)[] = ['central', 'province', 'district', 'commune', 'subcommune'];

/** Who implements whom, by the bases that each plan cites: number, date and issuer against every other plan's own header. */
export function findFamilies(cards: readonly PlanCard[]): Families {
  const index = indexHeaders(cards);
  const parentOf = cards.map((card, child) => findParent(cards, card, child, index));
  breakCircles(parentOf);
  const childrenOf = new Map<number, number[]>();
  parentOf.forEach((parent, child) => {
    if (parent !== null) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), child]);
  });
  const families = [...childrenOf].sort(([a], [b]) => a - b).map(([parent, children]) => ({ parent, children }));
  return {
    parentOf,
    families,
    chains: findChains(parentOf, childrenOf),
    orphans: findOrphans(cards, parentOf, childrenOf),
  };
}

interface HeaderIndex {
  readonly byNumber: ReadonlyMap<string, readonly number[]>;
  readonly byDay: ReadonlyMap<string, readonly number[]>;
  /** Headers that lost their number or their day: any citation may mean them. */
  readonly open: readonly number[];
}

function indexHeaders(cards: readonly PlanCard[]): HeaderIndex {
  const byNumber = new Map<string, number[]>();
  const byDay = new Map<string, number[]>();
  const open: number[] = [];
  cards.forEach(({ header }, at) => {
    const { number, issued } = header;
    if (number?.serial != null) push(byNumber, serialKey(number.serial), at);
    if (issued?.from != null && issued.from === issued.to) push(byDay, issued.from, at);
    if (number?.serial == null && (issued?.from == null || issued.from !== issued.to)) open.push(at);
  });
  return { byNumber, byDay, open };
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

function serialKey(number: string): string {
  return /^0*(\d+)/.exec(number)?.[1] ?? foldPhrase(number);
}

function findParent(cards: readonly PlanCard[], card: PlanCard, child: number, index: HeaderIndex): number | null {
  let best: number | null = null;
  let bestScore = 0;
  for (const reference of card.bases) {
    for (const at of candidatesFor(reference, index)) {
      const other = cards[at];
      if (!other || at === child) continue;
      const score = matchCitation(other.header, reference);
      if (!isCited(score)) continue;
      const near = score + nearness(other.header.level, card.header.level);
      if (near > bestScore) [best, bestScore] = [at, near];
    }
  }
  return best;
}

function candidatesFor(reference: Reference, index: HeaderIndex): Set<number> {
  const byNumber = reference.number === null ? [] : (index.byNumber.get(serialKey(reference.number)) ?? []);
  const byDay = reference.date === null ? [] : (index.byDay.get(reference.date) ?? []);
  return new Set([...byNumber, ...byDay, ...index.open]);
}

/** A ward that cites both the province's and the district's plan belongs to the district's. */
function nearness(parent: Level | null, child: Level | null): number {
  const [above, below] = [LEVEL_ORDER.indexOf(parent), LEVEL_ORDER.indexOf(child)];
  if (above < 0 || below < 0) return 0;
  return above > below ? -1 : 1 - (below - above) * 0.2;
}

function breakCircles(parentOf: (number | null)[]): void {
  parentOf.forEach((_, start) => {
    const seen = new Set<number>([start]);
    for (let at = start; ;) {
      const parent = parentOf[at] ?? null;
      if (parent === null) return;
      if (seen.has(parent)) {
        parentOf[at] = null;
        return;
      }
      seen.add(parent);
      at = parent;
    }
  });
}

function findChains(
  parentOf: readonly (number | null)[],
  childrenOf: ReadonlyMap<number, readonly number[]>,
): number[][] {
  const chains: number[][] = [];
  parentOf.forEach((_, leaf) => {
    if (childrenOf.has(leaf)) return;
    const chain: number[] = [leaf];
    for (let at = parentOf[leaf] ?? null; at !== null; at = parentOf[at] ?? null) chain.unshift(at);
    if (chain.length >= 3) chains.push(chain);
  });
  return chains;
}

function findOrphans(
  cards: readonly PlanCard[],
  parentOf: readonly (number | null)[],
  childrenOf: ReadonlyMap<number, readonly number[]>,
): { plan: number; cites: string[] }[] {
  return cards.flatMap(({ bases }, plan) => {
    if (parentOf[plan] !== null || childrenOf.has(plan)) return [];
    return [
      {
        plan,
        cites: bases
          .filter(({ type, number }) => type === 'KH' && number !== null)
          .map(({ number, date }) => `${number}${date === null ? '' : ` (${date})`}`),
      },
    ];
  });
}
