import { overAll } from '../names/scanned-unit.ts';
import { foldWord } from '../../../document/fold.ts';
import { NOT_AFTER_LEVEL } from '../../../lexicon/units/unit-words.ts';
import { keysOf, trieOf } from '../../../lexicon/words/word-trie.ts';
import { AND, isKnownDepartment, isSecondHalf, matchHead, matchPhrase, nextInRow, unitLookup } from '../lookup.ts';
import { GAP, SHAPE, type TokenTable } from '../../tokens.ts';

const GRADE = foldWord('cấp');
const EACH = keysOf('các | những | mọi | hai | từng | toàn');
/** "Sở Nội vụ tỉnh đó": a place told of before. */
const TOLD = keysOf('đó | này');
const CITY_DOT = new Set(['tp', 't', 'thị']);
const MAX_NAME_WORDS = 6;

/** A level word ("huyện", "thành phố") at word `at`; "xã" of "xã hội" and "tỉnh" of "tỉnh ủy" are none. */
export function scanLevelWord(tokens: TokenTable, at: number): number {
  const end = matchPhrase(unitLookup(tokens).levels, tokens, at);
  if (end === at || isSecondHalf(tokens, at)) return at;
  if (tokens.gaps[end - 1] !== GAP.blank || !NOT_AFTER_LEVEL.has(tokens.keys[end] ?? '')) return end;
  const isGiving = matchPhrase(GIVING, tokens, end) > end && COMMITTEES.has(tokens.keys[at - 1] ?? '');
  return isGiving || (tokens.shapes[end] !== SHAPE.lower && isPlaceDue(tokens, at)) ? end : at;
}

/** "UBND xã giao Phòng Kinh tế …", "Ủy ban nhân dân tỉnh ủy quyền …" gives work; "xã giao", "tỉnh ủy" without a committee are a manner, a body. */
const GIVING = trieOf('giao | ủy quyền | ủy thác | ủy nhiệm');
const COMMITTEES = keysOf('dân | ubnd | hđnd');

/** "xã Văn Lãng", "UBND XÃ ĐOÀN KẾT": small before a capital, or behind a committee, the word is a level whatever the name begins with. */
function isPlaceDue(tokens: TokenTable, at: number): boolean {
  return tokens.shapes[at] === SHAPE.lower || COMMITTEES.has(tokens.keys[at - 1] ?? '');
}

const UNDER_CENTRE = trieOf('trực thuộc Trung ương | trực thuộc TW | thuộc Trung ương');
/** "xã, phường, đặc khu", "huyện/thành phố", "tỉnh, thành phố trực thuộc Trung ương": level words in a row. */
function scanLevelList(tokens: TokenTable, at: number): number {
  const end = scanLevels(tokens, at);
  return end > at && tokens.gaps[end - 1] === GAP.blank ? matchPhrase(UNDER_CENTRE, tokens, end) : end;
}

const SPECIAL_ZONE = trieOf('đặc khu');

function scanLevels(tokens: TokenTable, at: number): number {
  const first = scanLevelWord(tokens, at);
  if (first === at) return at;
  return overAll(first, Infinity, (end) => {
    const gap = tokens.gaps[end - 1];
    const isList = gap === GAP.comma || gap === GAP.slash || gap === GAP.dash;
    const isJoined = tokens.keys[end] === AND && (isList || gap === GAP.blank);
    if (!isList && !isJoined) return end;
    let next = isJoined ? end + 1 : end;
    if (tokens.keys[next] === GRADE) next += 1;
    const more = gap === GAP.comma ? scanShortLevel(tokens, next) : scanLevelWord(tokens, next);
    if (more === next || !isNamedPlace(tokens, more)) return more === next ? end : more;
    // a province has one special zone or few, named behind its communes (Luật Tổ chức chính quyền địa phương 2025, article 1)
    return matchPhrase(SPECIAL_ZONE, tokens, next) === more ? scanProperName(tokens, more, true) : end;
  });
}

const [TOWN, CITY] = ['thị', 'thành'].map(foldWord);
const NOT_AFTER_TOWN = keysOf('ủy | trường | sát | hiếu | lực');

/** "các huyện, thị, thành phố", "các huyện, thành, thị": towns and cities cut short, which only a list of levels says. */
function scanShortLevel(tokens: TokenTable, at: number): number {
  const whole = scanLevelWord(tokens, at);
  if (whole > at || tokens.shapes[at] !== SHAPE.lower) return whole;
  if (tokens.keys[at] === CITY) return tokens.gaps[at] === GAP.comma && tokens.keys[at + 1] === TOWN ? at + 1 : at;
  return tokens.keys[at] === TOWN && !NOT_AFTER_TOWN.has(tokens.keys[at + 1] ?? '') ? at + 1 : at;
}

/** After a list of levels a proper name would belong to the last alone: "tỉnh, thành phố Hạ Long" is no list. */
function isNamedPlace(tokens: TokenTable, at: number): boolean {
  return (
    tokens.gaps[at - 1] === GAP.blank && tokens.shapes[at] === SHAPE.capital && scanProperName(tokens, at, true) > at
  );
}

/**
 * Capitalised words that no head and no sentence word begins: "Bắc Sơn", "Hồ Chí Minh", "1". `isPlace`: a level word stands before them,
 * so that they are a name whatever they begin with ("xã" + "Đoàn Kết", "xã" + "Giao Phong").
 */
export function scanProperName(tokens: TokenTable, at: number, isPlace = false): number {
  const lookup = unitLookup(tokens);
  let end = at;
  while (end < tokens.count && end - at < MAX_NAME_WORDS) {
    const shape = tokens.shapes[end];
    if (shape === SHAPE.lower) break;
    const province = matchPhrase(lookup.provinces, tokens, end);
    if (province === end) {
      if (shape === SHAPE.number && end > at) break;
      if (!isPlace || !isNameSyllable(tokens, end, at)) {
        if (matchPhrase(lookup.sentence, tokens, end) > end || matchPhrase(lookup.determiners, tokens, end) > end)
          break;
        const head = matchHead(tokens, end);
        if (head && (head.end > end + 1 || end === at)) break;
      }
    }
    end = Math.max(province, end + 1);
    if (!canContinue(tokens, end)) break;
  }
  return end;
}

/** Of a place's name, as the first two words are, unless small letters make a verb or a body of them ("Chủ trì", "Ban chỉ đạo"). */
function isNameSyllable(tokens: TokenTable, at: number, from: number): boolean {
  if (at > from + 1 || tokens.shapes[at] !== SHAPE.capital) return false;
  if (at > from) return matchHead(tokens, at)?.entry.body === undefined;
  // "UBND xã, phường, đặc khu" and behind it, from the next line of a cell, "Sở Tài chính"
  if (isKnownDepartment(tokens, at)) return false;
  return tokens.shapes[at + 1] === SHAPE.capital && tokens.gaps[at] === GAP.blank;
}

function canContinue(tokens: TokenTable, end: number): boolean {
  const gap = tokens.gaps[end - 1];
  return gap === GAP.blank || (gap === GAP.dash && tokens.shapes[end] === SHAPE.capital);
}

/**
 * The place or level a unit belongs to, at word `at`: "huyện", "huyện Bắc Sơn", "các xã, thị trấn", "cấp xã",
 * "Thành phố", "34 tỉnh, thành phố", "TP. Hồ Chí Minh". `at` where there is none.
 */
export function scanPlace(tokens: TokenTable, at: number): number {
  if (tokens.keys[at] === GRADE) {
    const end = scanLevelList(tokens, at + 1);
    return end > at + 1 ? end : at;
  }
  const isCounted = EACH.has(tokens.keys[at] ?? '') || tokens.shapes[at] === SHAPE.number;
  const start = isCounted && tokens.gaps[at] === GAP.blank ? at + 1 : at;
  const levels = scanLevelList(tokens, start);
  if (levels === start) return at;
  const gap = tokens.gaps[levels - 1];
  const dotted = gap === GAP.dot && CITY_DOT.has(tokens.keys[levels - 1] ?? '');
  if (gap !== GAP.blank && !dotted) return levels;
  const shape = tokens.shapes[levels];
  if (shape === SHAPE.lower) {
    if (TOLD.has(tokens.keys[levels] ?? '')) return levels + 1;
    const plural = start > at || levels > start + 1;
    const which = plural
      ? Math.max(matchPhrase(unitLookup(tokens).restrictive, tokens, levels), scanRange(tokens, levels))
      : levels;
    return which > levels ? which : scanOuterPlace(tokens, levels);
  }
  const named = scanProperName(tokens, levels, true);
  return named > levels ? scanOuterPlace(tokens, named) : levels;
}

const [FROM, TO] = ['từ', 'đến'].map(foldWord);

/** "các tỉnh, thành phố" + "từ Hà Tĩnh đến Khánh Hòa"; `at` where no range of places follows. */
function scanRange(tokens: TokenTable, at: number): number {
  if (tokens.keys[at] !== FROM) return at;
  const first = scanProperName(tokens, at + 1, true);
  if (first === at + 1 || tokens.keys[first] !== TO || tokens.gaps[first - 1] !== GAP.blank) return at;
  const last = scanProperName(tokens, first + 1, true);
  return last > first + 1 ? last : at;
}

/** "các tỉnh Nghệ An" + ", Quảng Ngãi và Cao Bằng": further names under one plural; `at` where there are none. */
export function scanFurtherNames(tokens: TokenTable, at: number): number {
  return overAll(at, Infinity, (end) => {
    const next = nextInRow(tokens, end);
    if (tokens.shapes[next] !== SHAPE.capital) return end;
    const named = scanProperName(tokens, next, true);
    return named === next ? end : named;
  });
}

/** "xã Tân Lập, huyện Bắc Sơn, tỉnh Lạng Sơn": the places around a named one. */
function scanOuterPlace(tokens: TokenTable, at: number): number {
  return overAll(at, 2, (end) => {
    const gap = tokens.gaps[end - 1];
    const level = gap === GAP.comma || gap === GAP.blank ? scanLevelWord(tokens, end) : end;
    if (level === end || tokens.gaps[level - 1] !== GAP.blank || tokens.shapes[level] === SHAPE.lower) return end;
    const named = scanProperName(tokens, level, true);
    return named === level ? end : named;
  });
}
