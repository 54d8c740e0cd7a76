import { readDocumentNumber } from '../../document/document-number.ts';
import { exactDay } from '../../document/show-time.ts';
import type { Header, Reference } from '../types.ts';
import { levelsOfName, titleWords } from './agreement.ts';
import { identify, type Identified } from './identify.ts';
import { compareStanding, isSameProvince, provinceInName, standingOf, type Standing } from './standing.ts';
import { findChains, growTrees, type PlanTree } from './trees.ts';

/** As much of a plan as finding its family takes. */
export interface PlanCard {
  readonly header: Header;
  readonly bases: readonly Reference[];
}

/** A superior that a plan cites and that is here. */
export interface FoundParent {
  readonly plan: number;
  /** What could not be held against the superior's header, as it stands blank there. */
  readonly unchecked: readonly ('number' | 'date')[];
}

export interface Families {
  /** For each plan the index of its parent in the list, or null. */
  readonly parentOf: readonly (number | null)[];
  /** For each plan all superiors it cites, its parent first: a commune's committee cites its party's and its province's. */
  readonly parentsOf: readonly (readonly FoundParent[])[];
  /** Parents with their children, in the order of the list. */
  readonly families: readonly { readonly parent: number; readonly children: readonly number[] }[];
  /** Families from the topmost plan down, as trees. */
  readonly trees: readonly PlanTree[];
  /** From the topmost plan down, where three levels or more follow each other. */
  readonly chains: readonly (readonly number[])[];
  /** Plans without a parent or children here; `cites`: plans that they name as bases and that are not here. */
  readonly orphans: readonly { readonly plan: number; readonly cites: readonly string[] }[];
}

/**
 * Who implements whom, by the bases that each plan cites: number, date, issuer and title against every other plan's own header.
 * A parent stands strictly higher or is an older paper of the same body, of the same province where both are known.
 */
export function findFamilies(cards: readonly PlanCard[]): Families {
  const entries = cards.map(readEntry);
  const index = indexHeaders(entries);
  const parentsOf = entries.map((entry, child) => findParents(entries, entry, child, index));
  const parentOf = parentsOf.map(([first]) => first?.plan ?? null);
  breakCircles(parentOf);
  const childrenOf = new Map<number, number[]>();
  parentOf.forEach((parent, child) => {
    if (parent === null) return;
    const list = childrenOf.get(parent);
    if (list) list.push(child);
    else childrenOf.set(parent, [child]);
  });
  const families = [...childrenOf].sort(([a], [b]) => a - b).map(([parent, children]) => ({ parent, children }));
  return {
    parentOf,
    parentsOf,
    families,
    trees: growTrees(parentOf, childrenOf),
    chains: findChains(parentOf, childrenOf),
    orphans: findOrphans(cards, parentOf, childrenOf),
  };
}

interface Entry {
  readonly card: PlanCard;
  readonly standing: Standing;
  readonly title: ReadonlySet<string>;
}

function readEntry(card: PlanCard): Entry {
  const own = standingOf(card.header);
  const standing = own.province === null && own.level !== 0 ? { ...own, province: citedProvince(card.bases) } : own;
  return { card, standing, title: titleWords(card.header.title ?? '') };
}

/** The one province whose papers a commune cites is its own. */
function citedProvince(bases: readonly Reference[]): string | null {
  const found = new Set(bases.map(({ issuer }) => (issuer === null ? null : provinceInName(issuer))));
  found.delete(null);
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

interface HeaderIndex {
  readonly bySerial: ReadonlyMap<string, readonly number[]>;
  /** By day and level: where a number is wrong, the day still leads there. */
  readonly byDay: ReadonlyMap<string, readonly number[]>;
  /** Headers whose number is blank: only their issuer and title tell them. */
  readonly blank: readonly number[];
}

function indexHeaders(entries: readonly Entry[]): HeaderIndex {
  const bySerial = new Map<string, number[]>();
  const byDay = new Map<string, number[]>();
  const blank: number[] = [];
  entries.forEach(({ card: { header } }, at) => {
    const serial = header.number === null ? null : (readDocumentNumber(header.number.raw)?.serial ?? null);
    const day = exactDay(header.issued);
    if (serial !== null) push(bySerial, serial, at);
    else blank.push(at);
    if (day !== null) push(byDay, `${day}|${header.level ?? ''}`, at);
  });
  return { bySerial, byDay, blank };
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

interface Candidate extends FoundParent {
  readonly order: number;
}

function findParents(entries: readonly Entry[], child: Entry, at: number, index: HeaderIndex): FoundParent[] {
  const best = new Map<number, Candidate>();
  for (const reference of child.card.bases) {
    for (const plan of candidatesFor(reference, index)) {
      const parent = entries[plan];
      if (!parent || plan === at) continue;
      const found = identify(parent.card.header, reference, child.standing.province);
      const order = found ? orderOf(parent, child, found) : null;
      if (!found || order === null || order <= (best.get(plan)?.order ?? -Infinity)) continue;
      best.set(plan, { plan, unchecked: found.unchecked, order });
    }
  }
  return [...best.values()]
    .sort((a, b) => b.order - a.order || a.plan - b.plan)
    .map(({ plan, unchecked }) => ({ plan, unchecked }));
}

function candidatesFor(reference: Reference, index: HeaderIndex): Set<number> {
  const serial = reference.number === null ? null : (readDocumentNumber(reference.number)?.serial ?? null);
  const levels = reference.issuer === null ? [] : levelsOfName(reference.issuer);
  return new Set([
    ...(serial === null ? [] : (index.bySerial.get(serial) ?? [])),
    ...(reference.date === null ? [] : levels.flatMap((level) => index.byDay.get(`${reference.date}|${level}`) ?? [])),
    ...index.blank,
  ]);
}

/**
 * Which of several superiors a plan belongs to: the nearest above it in its own system (a ward that cites the province's and the
 * district's plan belongs to the district's), a plan before other papers, then the surest. Null: no superior at all.
 */
function orderOf(parent: Entry, child: Entry, { weight }: Identified): number | null {
  const [above, below] = [parent.card.header, child.card.header];
  const childIssued = below.issued?.to ?? null;
  if (isSameProvince(parent.standing.province, child.standing.province, childIssued) === false) return null;
  const standing = compareStanding(parent.standing, child.standing);
  if (standing === 'not-above' || (standing === null && weight < SURE)) return null;
  if (standing === 'same' && isLater(above, below)) return null;
  const steps =
    parent.standing.level === null || child.standing.level === null ? 0 : child.standing.level - parent.standing.level;
  const sameSystem = above.system === below.system ? 3 : 0;
  const isPlan = above.type?.code === 'KH' ? 1 : 0;
  const shared = [...child.title].filter((word) => parent.title.has(word)).length / Math.max(1, child.title.size);
  return sameSystem + isPlan + shared - steps * 0.5 - (standing === 'same' ? 2 : 0) + weight / 10;
}

/** Without levels only number, date and issuer or title together will do. */
const SURE = 4;

function isLater(above: Header, below: Header): boolean {
  const [from, to] = [above.issued?.from ?? null, below.issued?.to ?? null];
  return from !== null && to !== null && from > to;
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
