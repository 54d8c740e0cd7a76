import { foldPhrase } from '../../../document/fold.ts';
import { PROVINCES } from '../../../lexicon/places/places.ts';
import { isKnownDepartment, matchField, matchHead, nextInRow, type HeadEntry } from '../lookup.ts';
import { PLURAL_WORDS } from '../../../lexicon/units/unit-words.ts';
import { scanCapitalRun, scanFieldName } from '../names/scan-name.ts';
import { scanLevelWord, scanProperName } from '../places/scan-place.ts';
import type { ScannedUnit } from '../names/scanned-unit.ts';
import { GAP, SHAPE, type TokenTable } from '../../tokens.ts';
import { keysOf } from '../../../lexicon/words/word-trie.ts';

/** "các tỉnh, thành phố" has four words, "các xã, phường, đặc khu" five. */
const MAX_LEVEL_WORDS = 6;
/** "Tài nguyên và Môi trường, Nông nghiệp và Phát triển nông thôn": the longest beginning of a list that a name holds. */
const MAX_NAME_WORDS = 16;
const EACH = keysOf('các | những');

/**
 * "các Bộ: Công Thương, Xây dựng", "các Sở Tài chính, Nội vụ", "UBND các xã: Tam Nông, Lập Lễ": what stands in a list under one "các"
 * belongs to one name (RECORD: `members`; docs/answers.md, units). The unit itself where no such list follows.
 */
export function withPluralList(tokens: TokenTable, unit: ScannedUnit): ScannedUnit {
  const words = tokens.keys.slice(Math.max(unit.at, unit.end - MAX_LEVEL_WORDS), unit.end);
  // "Trưởng phòng: Đào tạo, Khoa học": a post over fields
  const isPostOver = unit.rule === 'post' && tokens.gaps[unit.end - 1] === GAP.colon;
  if (!unit.collective && !isPostOver && !words.some((word) => PLURAL_WORDS.has(word))) return unit;
  const list = tokens.gaps[unit.end - 1] === GAP.colon ? listFrom(tokens, unit, unit.end) : listInside(tokens, unit);
  return list && list.end > unit.end
    ? { ...unit, end: list.end, collective: true, members: list.members, rule: 'plural-list' }
    : unit;
}

function listFrom(tokens: TokenTable, unit: ScannedUnit, from: number): PluralList | null {
  return fieldsAfter(tokens, unit, from) ?? placesAfter(tokens, unit, from);
}

/** The first name of the list is part of the unit already: "UBND các xã Tam Nông" + ", Lập Lễ". */
function listInside(tokens: TokenTable, unit: ScannedUnit): PluralList | null {
  for (let from = unit.end - 1; from > unit.at + 1 && unit.end - from <= MAX_NAME_WORDS; from -= 1) {
    if (tokens.gaps[from - 1] !== GAP.blank || tokens.shapes[from] === SHAPE.lower) continue;
    const each = tokens.keys
      .slice(Math.max(unit.at, from - MAX_LEVEL_WORDS), from)
      .findLastIndex((key) => EACH.has(key));
    const list = each < 0 ? null : listFrom(tokens, unit, from);
    if (list) return list;
  }
  return null;
}

const MINISTRY = 'Bộ';

interface PluralList {
  readonly end: number;
  readonly members: readonly string[] | undefined;
}

/** Fields under "các Sở:"; two at least, as "Các phòng: Tổ chức …" begins a sentence. */
function fieldsAfter(tokens: TokenTable, unit: ScannedUnit, from: number): PluralList | null {
  const department = headBefore(tokens, from);
  if (!department) return null;
  // "các Bộ: Công an, Tài chính"; behind "các Sở: Tài chính," the police are a body of their own
  const isMinistry = department.phrase === MINISTRY;
  const list = piecesAfter(tokens, from, (at) => {
    // "Giám đốc các Sở Tài chính" + ", Sở Xây dựng": the head once more
    const again = unit.rule === 'post' && matchHead(tokens, at)?.entry.department === department ? at + 1 : at;
    if (tokens.shapes[again] === SHAPE.lower || (!isMinistry && again === at && isBodyAt(tokens, at))) return at;
    return fieldAt(tokens, again);
  });
  const whole = `${department.phrase} `;
  const members = list.pieces.map((piece) => (piece.startsWith(whole) ? piece : whole + piece));
  return list.pieces.length < 2 ? null : { end: list.end, members };
}

const MAX_HEAD_WORDS = 3;

/** "các công ty" + "Thủy điện Vân Khê, Cấp nước Hải Sơn": the head that ends before word `from`. */
function headBefore(tokens: TokenTable, from: number): HeadEntry['department'] {
  for (let length = 1; length <= MAX_HEAD_WORDS; length += 1) {
    const head = matchHead(tokens, from - length);
    if (head?.end === from && head.entry.department) return head.entry.department;
  }
  return undefined;
}

function fieldAt(tokens: TokenTable, at: number): number {
  const known = matchField(tokens, at);
  if (known > at) return known;
  if (matchHead(tokens, at)) return at;
  const run = scanFieldName(tokens, at);
  return run > at || tokens.shapes[at] === SHAPE.lower ? run : scanCapitalRun(tokens, at, false);
}

/** Places under "UBND các xã:"; two at least. */
function placesAfter(tokens: TokenTable, unit: ScannedUnit, from: number): PluralList | null {
  const level = [1, 2].find((length) => scanLevelWord(tokens, from - length) === from);
  if (level === undefined) return null;
  const list = piecesAfter(tokens, from, (at) =>
    tokens.shapes[at] === SHAPE.capital && !isBodyAt(tokens, at)
      ? scanProperName(tokens, at, true)
      : at > from
        ? ownLevelAt(tokens, at)
        : at,
  );
  if (list.pieces.length < 2) return null;
  // a ministry has none of its own: "Bộ Xây dựng các tỉnh Hà Nam, Ninh Bình" lacks a comma
  if (unit.head === MINISTRY) return { end: list.end, members: undefined };
  return { end: list.end, members: list.pieces.map((piece) => placeMember(tokens, unit, from, level, piece)) };
}

/** "UBND các huyện: Vân Khê, Lam Sơn" + ", thị xã Tân Bình và thành phố Hà Nam": a place of another level in the list. */
function ownLevelAt(tokens: TokenTable, at: number): number {
  const name = tokens.shapes[at] === SHAPE.lower ? scanLevelWord(tokens, at) : at;
  if (name === at || tokens.shapes[name] !== SHAPE.capital) return at;
  const end = scanProperName(tokens, name, true);
  return end > name ? end : at;
}

/** "UBND thị trấn …" and "Sở Tài chính" behind "và" are names of their own, "Chợ Viện" a place. */
function isBodyAt(tokens: TokenTable, at: number): boolean {
  if (isKnownDepartment(tokens, at)) return true;
  const head = matchHead(tokens, at);
  return head?.entry.body !== undefined && (head.end > at + 1 || tokens.shapes[at + 1] === SHAPE.lower);
}

function piecesAfter(
  tokens: TokenTable,
  from: number,
  pieceEnd: (at: number) => number,
): { readonly pieces: readonly string[]; readonly end: number } {
  const pieces: string[] = [];
  let end = from;
  for (let at = from; at < tokens.count;) {
    const next = pieceEnd(at);
    if (next === at) break;
    pieces.push(tokens.text.slice(tokens.starts[at], tokens.ends[next - 1]));
    end = next;
    const follow = nextInRow(tokens, end);
    if (follow < 0 && tokens.gaps[end - 1] !== GAP.semicolon) break;
    at = Math.max(follow, end);
  }
  return { pieces, end };
}

const CITIES = new Map(PROVINCES.map(({ name, city }) => [foldPhrase(name), city ? 'thành phố' : 'tỉnh']));

/** "UBND các xã" and "Tam Nông" make "UBND xã Tam Nông"; of several levels the one that the name is known to have, else none. */
function placeMember(tokens: TokenTable, unit: ScannedUnit, from: number, level: number, place: string): string {
  let plural = from - level;
  while (plural > unit.at && !EACH.has(tokens.keys[plural] ?? '')) plural -= 1;
  const before = tokens.text.slice(tokens.starts[unit.at], tokens.starts[plural]);
  if (/^\p{Ll}/u.test(place)) return `${before}${place}`;
  const isOne = plural + 1 === from - level;
  const word = isOne
    ? tokens.text.slice(tokens.starts[from - level], tokens.ends[from - 1])
    : CITIES.get(foldPhrase(place));
  return `${before}${word === undefined ? '' : `${word} `}${place}`;
}

const NARROWED = new Set(['department', 'body']);

/** "Phòng Văn hóa, Trung tâm Thể thao các huyện": bodies without a place of their own before one of many places are of those places. */
export function withSharedPlaces(tokens: TokenTable, units: readonly ScannedUnit[]): readonly ScannedUnit[] {
  const last = units[units.length - 1];
  if (!last || units.length < 2) return units;
  const from = pluralPlaceIn(tokens, last);
  const before = units.slice(0, -1);
  if (last.members) return [...before.map((unit) => partyOf(tokens, unit, last.members ?? [])), last];
  if (from < 0 || !before.every((unit) => isPlaceless(tokens, unit))) return units;
  const where = tokens.text.slice(tokens.starts[from], tokens.ends[last.end - 1]);
  return [...before.map((unit) => ({ ...unit, members: [`${nameOf(tokens, unit)} ${where}`] })), last];
}

const PARTY_OF_PROVINCE = /tỉnh (?:ủy|uỷ)$/iu;

/** "Bí thư tỉnh ủy" + "và Chủ tịch UBND các tỉnh: Đắk Lắk, Gia Lai": each province has its own. */
function partyOf(tokens: TokenTable, unit: ScannedUnit, places: readonly string[]): ScannedUnit {
  const name = nameOf(tokens, unit);
  const provinces = places.flatMap((place) => /(?<=\stỉnh )\p{Lu}.*$/u.exec(place) ?? []);
  return PARTY_OF_PROVINCE.test(name) && provinces.length > 1
    ? { ...unit, members: provinces.map((province) => `${name} ${province}`) }
    : unit;
}

function nameOf(tokens: TokenTable, { at, end }: ScannedUnit): string {
  return tokens.text.slice(tokens.starts[at], tokens.ends[end - 1]);
}

function pluralPlaceIn(tokens: TokenTable, unit: ScannedUnit): number {
  if (!NARROWED.has(unit.rule) || unit.members || OF_PLACES.has(unit.head)) return -1;
  for (let at = unit.at + 1; at < unit.end - 1; at += 1)
    if (EACH.has(tokens.keys[at] ?? '') && scanLevelWord(tokens, at + 1) > at + 1) return at;
  return -1;
}

/** What stands before them in a list does not go by their places; they stand above the places of others. */
const OF_PLACES = new Set(['Ủy ban nhân dân', 'UBND', 'Hội đồng nhân dân', 'HĐND', 'Sở', 'Bộ', 'Cục', 'Chi cục']);

function isPlaceless(tokens: TokenTable, unit: ScannedUnit): boolean {
  if (!NARROWED.has(unit.rule) || unit.collective || OF_PLACES.has(unit.head)) return false;
  for (let at = unit.at; at < unit.end; at += 1) if (scanLevelWord(tokens, at) > at) return false;
  return true;
}
