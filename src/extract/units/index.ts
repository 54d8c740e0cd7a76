import { describeUnit } from './describe-unit.ts';
import { findOwnAbbreviations } from './own-abbreviations.ts';
import { addUnitNames, isSecondHalf, matchHead, matchPhrase, unitLookup } from './lookup.ts';
import { scanUnitList } from './parse-list.ts';
import { scanUnit, type ScannedUnit } from './parse-unit.ts';
import { GAP, SHAPE, tokenAt, tokenize, type TokenTable } from './tokens.ts';
import { UNIT_HEADS } from '../../lexicon/unit-heads.ts';
import type { UnitMention } from './unit-mention.ts';
import { addAbbreviations } from '../../lexicon/abbreviations.ts';

export type { UnitMention } from './unit-mention.ts';
export type { UnitContext, UnitDescription } from './describe-unit.ts';
export { describeUnit, findOwnAbbreviations };

function toMention(tokens: TokenTable, unit: ScannedUnit): UnitMention {
  const start = tokens.starts[unit.at] ?? 0;
  const end = tokens.ends[unit.end - 1] ?? start;
  return { start, end, name: tokens.text.slice(start, end), collective: unit.collective, head: unit.head, rule: unit.rule };
}

/** The one unit whose name begins exactly at `offset`, with its determiner and qualifiers; null where none does. */
export function parseUnitAt(text: string, offset: number): UnitMention | null {
  const tokens = tokenize(text);
  const at = tokenAt(tokens, offset);
  if (tokens.starts[at] !== offset) return null;
  const unit = scanUnit(tokens, at);
  return unit ? toMention(tokens, unit) : null;
}

/** The units coordinated from `offset` on, and where the last one ends; null where no unit begins there. */
export function parseUnitList(text: string, offset: number): { units: UnitMention[]; end: number } | null {
  const tokens = tokenize(text);
  const at = tokenAt(tokens, offset);
  if (tokens.starts[at] !== offset) return null;
  const list = scanUnitList(tokens, at);
  if (!list) return null;
  const units = list.units.map((unit) => toMention(tokens, unit));
  return { units, end: units[units.length - 1]?.end ?? offset };
}

const END_MARKS = new Set([...' .,;:*)_']);

/** The units of a heading that names nothing else ("Giao" and the like before them allowed); null where it says more. */
export function asUnitList(text: string): UnitMention[] | null {
  const tokens = tokenize(text);
  const lead = matchPhrase(unitLookup().leads, tokens, 0);
  const list = readHeading(tokens, lead) ?? (lead > 0 ? readHeading(tokens, 0) : null);
  return list ? list.map((unit) => toMention(tokens, unit)) : null;
}

function readHeading(tokens: TokenTable, at: number): readonly ScannedUnit[] | null {
  const list = scanUnitList(tokens, at);
  if (!list || (list.units.length === 1 && list.units[0]?.weak)) return null;
  if (endsThere(tokens, list.end)) return list.units;
  const last = list.units[list.units.length - 1];
  if (!last?.collective || !isIdentifyingClause(tokens, last, list.end)) return null;
  return [...list.units.slice(0, -1), { ...last, end: tokens.count, rule: 'clause' }];
}

/** Only end marks, or one bracket, follow. */
function endsThere(tokens: TokenTable, end: number): boolean {
  const rest = tokens.text.slice(tokens.ends[end - 1] ?? 0).trim();
  if (rest.startsWith('(')) {
    const close = rest.indexOf(')');
    return close > 0 && [...rest.slice(close)].every((character) => END_MARKS.has(character));
  }
  return [...rest].every((character) => END_MARKS.has(character));
}

const CLAUSE_STARTS = ['hoạt động trong', 'hoạt động', 'được', 'có', 'tham gia', 'kinh doanh', 'sản xuất', 'cung cấp', 'quản lý', 'sử dụng', 'là', 'trong lĩnh vực'];
const MAX_CLAUSE = 160;

/** "Các doanh nghiệp" + "hoạt động trong lĩnh vực … trên địa bàn Tỉnh": the clause says which ones, to the heading's end. */
function isIdentifyingClause(tokens: TokenTable, unit: ScannedUnit, end: number): boolean {
  if (unit.rule !== 'noun-group' || tokens.gaps[end - 1] !== GAP.blank) return false;
  const rest = tokens.text.slice(tokens.starts[end] ?? 0);
  if (rest.length > MAX_CLAUSE || /[.;:](?!\s*$)/u.test(rest.slice(0, MAX_CLAUSE))) return false;
  return CLAUSE_STARTS.some((start) => rest.toLowerCase().startsWith(`${start} `)) && /(?:trên địa bàn|trong lĩnh vực|theo Kế hoạch|Kế hoạch này|lĩnh vực)/u.test(rest);
}

/** All units named in text[start, end), left to right, none overlapping. */
export function findUnits(text: string, start = 0, end = text.length): UnitMention[] {
  const tokens = tokenize(text);
  const { openers } = unitLookup();
  const found: UnitMention[] = [];
  for (let at = tokenAt(tokens, start); at < tokens.count && (tokens.starts[at] ?? 0) < end; ) {
    const unit = openers.has(tokens.keys[at] ?? '') ? scanUnit(tokens, at) : null;
    if (unit && isConvincing(tokens, unit) && (tokens.ends[unit.end - 1] ?? 0) <= end) {
      found.push(toMention(tokens, unit));
      at = unit.end;
    } else at += 1;
  }
  return found;
}

const PEOPLE = new Set(['người dân', 'gia đình', 'hộ gia đình', 'hộ dân', 'nhân dân', 'cá nhân', 'tập thể']);
const PLACES = new Set(UNIT_HEADS.filter((head) => head.kind === 'noun' && head.level !== null).map((head) => head.phrase));

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
  if (unit.rule !== 'noun-group') return unit.rule !== 'body' || tokens.shapes[unit.at] !== SHAPE.lower || unit.collective || matchHead(tokens, unit.at)?.end !== unit.end;
  const determined = unitLookup().determiners.next.has(tokens.keys[unit.at] ?? '');
  if (unit.collective && determined) return true;
  if (PLACES.has(unit.head)) return false;
  if (unit.collective) return true;
  return tokens.shapes[unit.at] !== SHAPE.lower && matchHead(tokens, unit.at)?.end !== unit.end;
}

/** Adds a user's own abbreviations and unit names to the lexicon of this process. */
export function extendLexicon(additions: { abbreviations?: Readonly<Record<string, string>>; units?: readonly string[] }): void {
  if (additions.abbreviations) addAbbreviations(additions.abbreviations);
  if (additions.units) addUnitNames(additions.units);
}
