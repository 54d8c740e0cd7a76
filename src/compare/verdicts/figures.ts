import type { Figure, AimDate } from '../prepare/figures.ts';

interface FigurePair<T extends Figure = Figure> {
  readonly parent: T;
  readonly child: T;
}

/** Figures that count the same thing, by the words around them; one of a measure on each side stands for itself. */
export function pairFigures<T extends Figure>(parent: readonly T[], child: readonly T[]): FigurePair<T>[] {
  const places = parent.flatMap((a) =>
    child.flatMap((b) => (a.measure === b.measure ? [{ parent: a, child: b, shared: shareOf(a, b) }] : [])),
  );
  const taken = new Set<T>();
  return places
    .sort((one, other) => other.shared - one.shared)
    .filter(({ parent: a, child: b, shared }) => {
      if (taken.has(a) || taken.has(b) || shared < SHARED) return false;
      taken.add(a).add(b);
      return true;
    });
}

const SHARED = 0.25;

function shareOf({ near: a }: Figure, { near: b }: Figure): number {
  const shared = [...a].filter((key) => b.has(key)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** Below this a count is the child's part of the parent's, or its own. */
const NEARLY = 0.8;
const AT_LEAST = 0.5;
const GIVEN = 0.3;
const MANY = 4;

/** True where the child aims at less: a share that is worse, or a count that is no part of a larger one. */
export function isWorse({ parent: a, child: b }: FigurePair, issuerLeads: boolean): boolean {
  if (a.value === b.value || a.wantsMore === null || a.wantsMore !== b.wantsMore) return false;
  if (b.value > a.value === a.wantsMore) return false;
  if (a.measure === '%' || !a.wantsMore) return true;
  const part = b.value / a.value;
  if (a.isEach || part >= NEARLY) return true;
  return a.isLeast && (issuerLeads ? part >= GIVEN : part >= AT_LEAST && a.value >= MANY);
}

/** The first year or day that the child puts later than the parent; both give as many, in one order. */
export function laterDate(
  parent: readonly AimDate[],
  child: readonly AimDate[],
): readonly [above: AimDate, below: AimDate] | null {
  if (parent.length !== child.length) return null;
  for (const [at, above] of parent.entries()) {
    const below = child[at];
    if (below && below.at > above.at) return [above, below];
  }
  return null;
}
