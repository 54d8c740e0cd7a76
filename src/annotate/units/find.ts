import { isSecondHalf, matchHead, unitLookup } from './lookup.ts';
import { readUnitHeading } from './lists/unit-heading.ts';
import { scanUnitList } from './lists/parse-list.ts';
import { scanUnit } from './names/parse-unit.ts';
import type { ScannedUnit } from './names/scanned-unit.ts';
import { SHAPE, tokenAt, type TokenTable } from '../tokens.ts';
import { UNIT_HEADS } from '../../lexicon/units/unit-heads.ts';
import { toMention, type UnitMention } from './unit-mention.ts';

/** The one unit whose name begins exactly at `offset`, with its determiner and qualifiers; null where none does. */
export function parseUnitAt(tokens: TokenTable, offset: number): UnitMention | null {
  const at = tokenAt(tokens, offset);
  if (tokens.starts[at] !== offset) return null;
  const unit = scanUnit(tokens, at);
  return unit ? toMention(tokens, unit) : null;
}

/** The units coordinated from `offset` on, and where the last one ends; null where no unit begins there. */
export function parseUnitList(tokens: TokenTable, offset: number): { units: UnitMention[]; end: number } | null {
  const at = tokenAt(tokens, offset);
  if (tokens.starts[at] !== offset) return null;
  const list = scanUnitList(tokens, at);
  if (!list) return null;
  const units = list.units.map((unit) => toMention(tokens, unit));
  return { units, end: units[units.length - 1]?.end ?? offset };
}

/** The units of a heading that names nothing else ("Giao" and the like before them allowed); null where it says more. */
export function asUnitList(tokens: TokenTable): UnitMention[] | null {
  return readUnitHeading(tokens)?.map((unit) => toMention(tokens, unit)) ?? null;
}

/** All units named in text[start, end), left to right, none overlapping. */
export function findUnits(tokens: TokenTable, start = 0, end = tokens.text.length): UnitMention[] {
  const { openers } = unitLookup(tokens);
  const found: UnitMention[] = [];
  for (let at = tokenAt(tokens, start); at < tokens.count && (tokens.starts[at] ?? 0) < end;) {
    const unit = openers.has(tokens.keys[at] ?? '') ? scanUnit(tokens, at) : null;
    if (unit && isConvincing(tokens, unit) && (tokens.ends[unit.end - 1] ?? 0) <= end) {
      found.push(toMention(tokens, unit));
      at = unit.end;
    } else at += 1;
  }
  return found;
}

const PEOPLE = new Set(['người dân', 'gia đình', 'hộ gia đình', 'hộ dân', 'nhân dân', 'cá nhân', 'tập thể']);
const PLACES = new Set(
  UNIT_HEADS.filter((head) => head.kind === 'noun' && head.level !== null).map((head) => head.phrase),
);

/** "123/QĐ-UBND", "Số: 45/UBND-NC": letters of a number, no mention. */
function isInSymbol(tokens: TokenTable, at: number): boolean {
  const before = tokens.text[(tokens.starts[at] ?? 0) - 1];
  if (before !== '/' && before !== '-') return false;
  const shape = tokens.shapes[at - 1];
  return shape === SHAPE.upper || shape === SHAPE.number;
}

/** In running text a bare common noun or a lower-case head is no mention of a unit. */
function isConvincing(tokens: TokenTable, unit: ScannedUnit): boolean {
  if (unit.weak || isSecondHalf(tokens, unit.at) || isInSymbol(tokens, unit.at) || PEOPLE.has(unit.head)) return false;
  const isSmall = tokens.shapes[unit.at] === SHAPE.lower;
  const isHeadOnly = (): boolean => matchHead(tokens, unit.at)?.end === unit.end;
  if (unit.rule !== 'noun-group') return unit.rule !== 'body' || unit.collective || !isSmall || !isHeadOnly();
  const determined = unitLookup(tokens).determiners.next.has(tokens.keys[unit.at] ?? '');
  if (unit.collective) return determined || !PLACES.has(unit.head);
  return !PLACES.has(unit.head) && !isSmall && !isHeadOnly();
}
