import type { HeadEntry } from '../lookup.ts';
import type { TokenTable } from '../../tokens.ts';

/** A unit by the indices of its words. */
export interface ScannedUnit {
  readonly at: number;
  readonly end: number;
  readonly collective: boolean;
  readonly head: string;
  readonly rule: string;
  /** Further field names may follow without the head. */
  readonly elidable: boolean;
  /** A common noun that is no unit unless one is expected here ("gia đình", "tổ chức"). */
  readonly weak: boolean;
  /** The names that a list under one plural spells out ("các Sở: Tài chính, Nội vụ"), each with the head. */
  readonly members?: readonly string[] | undefined;
}

/** A head found in a text, and all that the readers of its kinds need. */
export interface HeadSite {
  readonly tokens: TokenTable;
  /** First word of the head. */
  readonly at: number;
  readonly headEnd: number;
  readonly entry: HeadEntry;
  /** "các", a number or the like stands before it. */
  readonly plural: boolean;
  readonly capital: boolean;
  /** Reads the unit at a word of the same text; units hold units ("Văn phòng" + "UBND huyện"), four deep at most. */
  readonly read: (at: number) => ScannedUnit | null;
}

/** Index after the unit at word `at`; `at` where there is none. */
export function scanEnd(site: HeadSite, at: number): number {
  return site.read(at)?.end ?? at;
}

type UnitTraits = Partial<Pick<ScannedUnit, 'collective' | 'elidable' | 'weak'>>;

/** A unit with all its fields; what is not said of it does not hold. */
export function unitOf(at: number, end: number, head: string, rule: string, traits: UnitTraits): ScannedUnit {
  const { collective = false, elidable = false, weak = false } = traits;
  return { at, end, collective, head, rule, elidable, weak, members: undefined };
}

/** Where `step` leads to from `from` on, taken over and over as long as it moves on, `most` times at most. */
export function overAll(from: number, most: number, step: (at: number) => number): number {
  let end = from;
  for (let round = 0; round < most; round += 1) {
    const next = step(end);
    if (next === end) break;
    end = next;
  }
  return end;
}
