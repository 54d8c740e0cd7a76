import { takeLinks, type Sure } from '../../src/compare/align/take-links.ts';

export interface Scored {
  readonly asked: number;
  readonly places: readonly (Sure & { readonly answer: number })[];
}

export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** What is taken of one pair of plans. */
export function decode({ asked, places }: Scored): Counts {
  const taken = takeLinks(places);
  const right = taken.filter(({ answer }) => answer === 1).length;
  return { right, wrong: taken.filter(({ answer }) => answer === 0).length, missed: asked - right };
}

export function f1({ right, wrong, missed }: Counts): number {
  return (2 * right) / Math.max(1, 2 * right + wrong + missed);
}
