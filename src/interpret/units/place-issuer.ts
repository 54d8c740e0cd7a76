import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Level, System } from '../../lexicon/levels.ts';
import { describeUnit } from './describe-unit.ts';

/** Where a body stands in the state: what its own name tells. */
export interface Standing {
  readonly level: Level | null;
  readonly system: System | null;
}

/** Level and system that an organisation's name tells without a document around it. */
export function standingOf(name: string, lexicon: Lexicon): Standing {
  const nobody = { issuerLevel: null, issuerSystem: null, issuerPlace: null, issued: null };
  const { level, system } = describeUnit(name, { lexicon, ...nobody, abbreviations: new Map() });
  return { level, system };
}

/**
 * Level and system of an issuer by its own name, else by the one above it: "BAN THƯỜNG TRỰC" below "ỦY BAN MTTQ …",
 * "VĂN PHÒNG" below "HUYỆN ỦY …", "TRƯỜNG THCS …" below "UBND XÃ …". A body of no told system is the government's.
 */
export function placeIssuer(
  name: string,
  parent: string | null,
  lexicon: Lexicon,
): { readonly level: Level | null; readonly system: System } {
  const own = standingOf(name, lexicon);
  const above = parent === null ? null : standingOf(parent, lexicon);
  const isOwn = own.system !== null && own.system !== 'government';
  return {
    level: own.level ?? above?.level ?? null,
    system: (isOwn ? own.system : above?.system) ?? own.system ?? 'government',
  };
}
