import { foldPhrase, foldWord } from '../../../document/fold.ts';
import { PROVINCES } from '../../../lexicon/places.ts';
import { AND, matchField, matchHead } from '../lookup.ts';
import { PLURALS } from '../names/scan-owner.ts';
import { scanFieldName } from '../names/scan-name.ts';
import { scanLevelWord, scanProperName } from '../places/scan-place.ts';
import type { ScannedUnit } from '../names/scanned-unit.ts';
import { GAP, SHAPE, type TokenTable } from '../../tokens.ts';

/** "các tỉnh, thành phố" has four words, "các xã, phường, đặc khu" five. */
const MAX_LEVEL_WORDS = 6;
const EACH = new Set(['các', 'những'].map(foldWord));

/**
 * "các Bộ: Công Thương, Xây dựng", "UBND các xã: Tam Nông, Lập Lễ": what a colon names belongs to the one plural name before it
 * (RECORD: `members`). The unit itself where the words behind the colon are no such list.
 */
export function withColonList(tokens: TokenTable, unit: ScannedUnit): ScannedUnit {
  if (tokens.gaps[unit.end - 1] !== GAP.colon) return unit;
  const words = tokens.keys.slice(Math.max(unit.at, unit.end - MAX_LEVEL_WORDS), unit.end);
  if (!unit.collective && !words.some((word) => PLURALS.has(word))) return unit;
  const list = fieldsAfter(tokens, unit) ?? placesAfter(tokens, unit);
  return list ? { ...unit, end: list.end, collective: true, members: list.members, rule: 'colon-list' } : unit;
}

interface ColonList {
  readonly end: number;
  readonly members: readonly string[];
}

/** Fields under "các Sở:"; two at least, as "Các phòng: Tổ chức …" begins a sentence. */
function fieldsAfter(tokens: TokenTable, unit: ScannedUnit): ColonList | null {
  const head = matchHead(tokens, unit.end - 1);
  const department = head?.end === unit.end ? head.entry.department : undefined;
  if (!department) return null;
  const list = piecesAfter(tokens, unit.end, (at) => (tokens.shapes[at] === SHAPE.lower ? at : fieldAt(tokens, at)));
  return list.pieces.length < 2
    ? null
    : { end: list.end, members: list.pieces.map((piece) => `${department.phrase} ${piece}`) };
}

function fieldAt(tokens: TokenTable, at: number): number {
  const known = matchField(tokens, at);
  if (known > at) return known;
  return matchHead(tokens, at) ? at : scanFieldName(tokens, at);
}

/** Places under "UBND các xã:"; two at least. */
function placesAfter(tokens: TokenTable, unit: ScannedUnit): ColonList | null {
  const level = [1, 2].find((length) => scanLevelWord(tokens, unit.end - length) === unit.end);
  if (level === undefined) return null;
  const list = piecesAfter(tokens, unit.end, (at) =>
    tokens.shapes[at] === SHAPE.capital && !isBodyAt(tokens, at) ? scanProperName(tokens, at, true) : at,
  );
  if (list.pieces.length < 2) return null;
  return { end: list.end, members: list.pieces.map((piece) => placeMember(tokens, unit, level, piece)) };
}

/** "UBND thị trấn …" behind "và" is a name of its own, "Chợ Viện" a place. */
function isBodyAt(tokens: TokenTable, at: number): boolean {
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
    const gap = tokens.gaps[end - 1];
    if (tokens.keys[end] === AND && (gap === GAP.blank || gap === GAP.comma)) at = end + 1;
    else if (gap === GAP.comma) at = end;
    else break;
  }
  return { pieces, end };
}

const CITIES = new Map(PROVINCES.map(({ name, city }) => [foldPhrase(name), city ? 'thành phố' : 'tỉnh']));

/** "UBND các xã" and "Tam Nông" make "UBND xã Tam Nông"; of several levels the one that the name is known to have, else none. */
function placeMember(tokens: TokenTable, unit: ScannedUnit, level: number, place: string): string {
  let plural = unit.end - level;
  while (plural > unit.at && !EACH.has(tokens.keys[plural] ?? '')) plural -= 1;
  const before = tokens.text.slice(tokens.starts[unit.at], tokens.starts[plural]);
  const isOne = plural + 1 === unit.end - level;
  const word = isOne
    ? tokens.text.slice(tokens.starts[unit.end - level], tokens.ends[unit.end - 1])
    : CITIES.get(foldPhrase(place));
  return `${before}${word === undefined ? '' : `${word} `}${place}`;
}
