import { findCandidates } from './candidates.ts';
import type { Passage } from '../prepare/passages.ts';
import { createLeadRarity } from '../prepare/unit-match.ts';
import { scorePair, type PairScore } from './score-pair.ts';
import { judgeLink, type LinkSite } from './signs.ts';
import { shortlist, type ScoreRow } from './shortlist.ts';
import { createWordMatcher, type PairWeights } from './similarity.ts';
import { takeLinks, type Shape } from './take-links.ts';
import { isVerbatim } from './verbatim.ts';

export interface AlignedPair {
  readonly parent: Passage;
  readonly child: Passage;
  readonly score: PairScore;
  readonly shape: Shape;
  /** How likely it is a pair, 0 to 1. */
  readonly strength: number;
  readonly isVerbatim: boolean;
}

export interface Alignment {
  readonly pairs: readonly AlignedPair[];
  readonly onlyParent: readonly Passage[];
  readonly onlyChild: readonly Passage[];
}

/** How two plans stand to each other. */
export interface Relation {
  /** The passage of the parent is given to the child's issuer, and the reverse. */
  readonly isGivenDown: (parent: Passage) => boolean;
  readonly isGivenUp: (child: Passage) => boolean;
  /** The passage of the parent is given to the child's level, or to everyone. */
  readonly isAddressed: (parent: Passage) => boolean;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly site: LinkSite;
}

/**
 * Pairs of two lists of passages of one kind: the likeliest one to one, then what is left over against all of the other side, as parts of
 * what was split or merged.
 * @param names words of the places that the two plans are about
 */
export function alignPassages(
  parents: readonly Passage[],
  children: readonly Passage[],
  weights: PairWeights,
  relation: Relation,
  names: ReadonlySet<string>,
): Alignment {
  const places = findSites(parents, children, weights, relation).map((place) => ({
    ...place,
    sure: judgeLink(place.site),
  }));
  const taken = takeLinks(places, ({ site: { parent, child } }) => isVerbatim(parent, child, names));
  const rows = new Set(taken.map(({ row }) => row));
  const columns = new Set(taken.map(({ column }) => column));
  return {
    pairs: taken.map(({ site: { parent, child, score }, shape, sure, isWhole }) => ({
      parent,
      child,
      score,
      shape,
      strength: 1 / (1 + Math.exp(-sure)),
      isVerbatim: isWhole,
    })),
    onlyParent: parents.filter((_, row) => !rows.has(row)),
    onlyChild: children.filter((_, column) => !columns.has(column)),
  };
}

/** The pairs that come near enough at first sight to be judged. */
export function findSites(
  parents: readonly Passage[],
  children: readonly Passage[],
  weights: PairWeights,
  relation: Relation,
): Place[] {
  const rarityOf = createLeadRarity(parents, children);
  const scores = scoreRows(parents, children, weights, relation, rarityOf);
  const addressed = parents.map((parent) => relation.isAddressed(parent));
  return shortlist(scores, children.length).flatMap(({ row, column, score, inRow, inColumn }) => {
    const [parent, child] = [parents[row], children[column]];
    if (!parent || !child) return [];
    const isAddressed = addressed[row] === true;
    const rarity = rarityOf(row, column);
    return [{ row, column, site: { parent, child, score, rarity, isAddressed, inColumn, inRow, weights } }];
  });
}

function scoreRows(
  parents: readonly Passage[],
  children: readonly Passage[],
  weights: PairWeights,
  relation: Relation,
  rarityOf: (row: number, column: number) => number,
): ScoreRow[] {
  const candidatesOf = findCandidates(parents, children, weights.words);
  const matchOf = createWordMatcher(parents, children, weights.words, weights.matters);
  const givenUp = children.map((child) => relation.isGivenUp(child));
  return parents.map((parent, row) => {
    const line = new Map<number, PairScore>();
    const isGivenDown = relation.isGivenDown(parent);
    for (const candidate of candidatesOf(row)) {
      const child = children[candidate.column];
      if (child)
        line.set(
          candidate.column,
          scorePair(parent, child, matchOf(row, candidate), {
            rarity: rarityOf(row, candidate.column),
            isGiven: isGivenDown || givenUp[candidate.column] === true,
          }),
        );
    }
    return line;
  });
}
