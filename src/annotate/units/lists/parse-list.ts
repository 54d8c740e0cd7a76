import { foldWord } from '../../../document/fold.ts';
import { PLURAL_WORDS } from '../../../lexicon/units/unit-words.ts';
import { trieOf } from '../../../lexicon/words/word-trie.ts';
import { AND, matchHead, unitLookup, matchPhrase } from '../lookup.ts';
import { scanUnit } from '../names/parse-unit.ts';
import { scanElided } from '../names/scan-department.ts';
import { withPluralList, withSharedPlaces } from './plural-list.ts';
import { unitOf, type ScannedUnit } from '../names/scanned-unit.ts';
import { GAP, SHAPE, type TokenTable } from '../../tokens.ts';

const WITH = foldWord('với');
const TOGETHER = foldWord('cùng');
const OR = foldWord('hoặc');
const MAX_UNITS = 60;
const MAX_BRACKET = 80;

/** A coordination of units from word `at` on. */
export function scanUnitList(tokens: TokenTable, at: number): { units: readonly ScannedUnit[]; end: number } | null {
  const first = scanUnit(tokens, at, isLooseList(tokens, at));
  if (!first) return null;
  const apart = first.weak || isEconomicList(tokens, first);
  const start = apart ? (scanUnit(tokens, at, true) ?? first) : first;
  const units: ScannedUnit[] = [withPluralList(tokens, start)];
  let head = start.elidable ? start : null;
  let end = units[0]?.end ?? start.end;
  // what was told last; a post under "các đồng chí" is no unit of its own
  let told = start;
  while (units.length < MAX_UNITS) {
    const next = nextConjunct(tokens, end);
    if (next < 0) break;
    const unit = scanUnit(tokens, next, apart) ?? (head ? elidedUnit(tokens, next, head) : null);
    if (!unit) break;
    const last = units[units.length - 1];
    const isOfPost = last && tokens.gaps[end - 1] === GAP.comma && belongsToPost(tokens, last, told, unit);
    told = unit.rule === 'post' || !isOfPost ? unit : told;
    if (isOfPost) {
      units[units.length - 1] = { ...last, end: unit.end };
      end = unit.end;
      continue;
    }
    const whole = withPluralList(tokens, unit);
    units.push(whole);
    head = unit.rule === 'elided-head' ? head : unit.elidable ? unit : null;
    end = whole.end;
  }
  return { units: withSharedPlaces(tokens, units), end };
}

/** "gia đình, cơ quan, tổ chức": a list that a weak noun opens keeps all its common nouns apart. */
function isLooseList(tokens: TokenTable, at: number): boolean {
  const match = matchHead(tokens, at);
  return match?.entry.noun?.weak === true && tokens.shapes[at] === SHAPE.lower;
}

/** "các doanh nghiệp, hợp tác xã, hộ kinh doanh, các cơ sở …": a later "các" shows that each is named for itself. */
function isEconomicList(tokens: TokenTable, unit: ScannedUnit): boolean {
  if (unit.rule !== 'noun-group' || unit.head !== 'doanh nghiệp') return false;
  const next = nextConjunct(tokens, unit.end);
  if (next < 0 || matchPhrase(unitLookup(tokens).determiners, tokens, next) === next) return false;
  return matchHead(tokens, next + 1)?.entry.noun?.system === 'other';
}

const COMRADES = trieOf('các đồng chí | các đ/c');

/**
 * "Thủ trưởng cơ quan ngang bộ" + ", cơ quan thuộc Chính phủ": common nouns in a row after the head of the first are all headed by him.
 * "các đồng chí Bộ trưởng" + ", Thủ trưởng cơ quan ngang Bộ": posts under one "các" of those spoken to, up to one with its own plural.
 */
function belongsToPost(tokens: TokenTable, first: ScannedUnit, post: ScannedUnit, unit: ScannedUnit): boolean {
  if (first.rule !== 'post') return false;
  if (unit.rule === 'post' && matchPhrase(COMRADES, tokens, first.at) > first.at)
    return !tokens.keys.slice(unit.at, unit.end).some((key) => PLURAL_WORDS.has(key));
  if (unit.rule !== 'noun-group' || unit.weak) return false;
  const owner = scanUnitAfterPost(tokens, post);
  return owner?.rule === 'noun-group' && /^(?:cơ quan|đơn vị|tập đoàn|tổng công ty|doanh nghiệp)/u.test(unit.head);
}

function scanUnitAfterPost(tokens: TokenTable, post: ScannedUnit): ScannedUnit | null {
  const determined = matchPhrase(unitLookup(tokens).determiners, tokens, post.at);
  const head = matchHead(tokens, determined);
  return head && head.end < post.end ? scanUnit(tokens, head.end) : null;
}

function elidedUnit(tokens: TokenTable, at: number, head: ScannedUnit): ScannedUnit | null {
  const end = scanElided(tokens, at);
  const shared = head.rule === 'body' ? (head.head.split(' ')[0] ?? head.head) : head.head;
  return end === at ? null : unitOf(at, end, shared, 'elided-head', { elidable: true });
}

/** Index of the word after a separator, "và" or "cùng với"; -1 where the coordination ends. */
export function nextConjunct(tokens: TokenTable, end: number): number {
  let index = end;
  let gap = tokens.gaps[end - 1] ?? GAP.hard;
  if (gap === GAP.open) {
    const after = skipBracket(tokens, end);
    if (after < 0) return -1;
    index = after;
    gap = bracketGap(tokens, after);
  }
  const separated = gap === GAP.comma || gap === GAP.semicolon || gap === GAP.ampersand || gap === GAP.slash;
  if (!separated && gap !== GAP.blank) return -1;
  const key = tokens.keys[index];
  if ((key === AND || key === OR) && tokens.gaps[index] === GAP.blank) return index + 1;
  if (key === TOGETHER && tokens.gaps[index] === GAP.blank)
    return tokens.keys[index + 1] === WITH ? index + 2 : index + 1;
  return separated ? index : -1;
}

/** Index of the first word after the bracket that opens before word `at`; -1 where it does not close soon. */
function skipBracket(tokens: TokenTable, at: number): number {
  const from = tokens.ends[at - 1] ?? 0;
  const close = tokens.text.slice(from, from + MAX_BRACKET).indexOf(')') + from;
  if (close < from) return -1;
  let index = at;
  while (index < tokens.count && (tokens.starts[index] ?? 0) < close) index += 1;
  return index;
}

function bracketGap(tokens: TokenTable, at: number): number {
  const end = tokens.starts[at] ?? tokens.text.length;
  const close = tokens.text.lastIndexOf(')', end);
  const between = tokens.text.slice(close + 1, end).trim();
  if (between === '') return GAP.blank;
  if (between === ',') return GAP.comma;
  return between === ';' ? GAP.semicolon : GAP.hard;
}
