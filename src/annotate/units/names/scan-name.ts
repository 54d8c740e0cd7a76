import { foldWord } from '../../../document/fold.ts';
import { trieOf } from '../../../lexicon/words/word-trie.ts';
import { AND, isBeside, isSecondHalf, matchField, matchHead, matchPhrase, matchStop, unitLookup } from '../lookup.ts';
import { scanLevelWord } from '../places/scan-place.ts';
import { GAP, isCapital, SHAPE, type TokenTable } from '../../tokens.ts';

const EACH = foldWord('các');
const MAX_NAME_WORDS = 14;
const MAX_LOWER_WORDS = 7;

/**
 * The field name after a department's head: a known one, else a run that begins with a capital and ends before a
 * sentence word, a level or a separator ("Ứng dụng KH&CN", "Xúc tiến Đầu tư và Hỗ trợ doanh nghiệp"). `at` where there is none.
 */
export function scanFieldName(tokens: TokenTable, at: number): number {
  if (tokens.gaps[at - 1] !== GAP.dash && !isBeside(tokens, at)) return at;
  const field = matchField(tokens, at);
  // "Văn phòng Sở tổ chức": in lower case a field that is a verb is the verb
  const known =
    tokens.shapes[at] === SHAPE.lower && matchPhrase(unitLookup(tokens).sentence, tokens, at) >= field ? at : field;
  const opensUnit = known === at && matchHead(tokens, at)?.entry.body !== undefined;
  const run = tokens.shapes[at] === SHAPE.lower || opensUnit ? at : scanCapitalRun(tokens, at, known > at);
  return known >= run ? known : overWork(tokens, at, run);
}

/** Verbs that name no field without what is done: "Phòng Kiểm tra" + "xây dựng", "Trung tâm Quản lý" + "hạ tầng kỹ thuật". */
const UNFINISHED = trieOf(
  'quản lý | kiểm tra | giám sát | giám định | kiểm định | kiểm soát | kiểm nghiệm | quan trắc | khai thác',
);
const MAX_OBJECT_WORDS = 5;

/** The end of a field name that so far is one of those verbs: behind the small words that say what is done, two of them at least. */
function overWork(tokens: TokenTable, at: number, end: number): number {
  if (matchPhrase(UNFINISHED, tokens, at) !== end || tokens.shapes[end] !== SHAPE.lower) return end;
  const { sentence, determiners } = unitLookup(tokens);
  const work = matchPhrase(WORKS, tokens, end);
  let last = work;
  for (let index = work; index < Math.min(tokens.count, end + MAX_OBJECT_WORDS); index += 1) {
    if (tokens.gaps[index - 1] !== GAP.blank || tokens.shapes[index] !== SHAPE.lower) break;
    const isOther = matchPhrase(sentence, tokens, index) > index || matchPhrase(determiners, tokens, index) > index;
    if (isOther || scanLevelWord(tokens, index) > index || matchHead(tokens, index)) break;
    last = index + 1;
  }
  if (last <= end + 1) return end;
  const isJoined =
    tokens.keys[last] === AND && tokens.shapes[last + 1] === SHAPE.capital && !matchHead(tokens, last + 1);
  return isJoined ? scanCapitalRun(tokens, last + 1, false) : last;
}

/** Of the words with which a sentence goes on, those that are fields as well. */
const WORKS = trieOf('xây dựng | đầu tư | đào tạo | đấu thầu | chất lượng');

/** A run of words that begins with a capital, up to a separator, a sentence word or another name. */
export function scanCapitalRun(tokens: TokenTable, at: number, isKnown: boolean): number {
  let end = at;
  let lowers = 0;
  while (end < tokens.count && end - at < MAX_NAME_WORDS) {
    if (end > at && !continuesName(tokens, end, at)) break;
    let next = end;
    if (end > at && tokens.keys[end] === AND) next = end + 1;
    if (tokens.shapes[next] === SHAPE.lower && next > at) {
      lowers += 1;
      if ((isKnown && !isSecondSyllable(tokens, next, at)) || lowers > MAX_LOWER_WORDS) break;
    }
    const field = matchField(tokens, next);
    end = field > next ? field : next + 1;
  }
  return end;
}

function continuesName(tokens: TokenTable, end: number, from: number): boolean {
  const lookup = unitLookup(tokens);
  const gap = tokens.gaps[end - 1];
  if (gap === GAP.comma) return isInnerComma(tokens, end);
  if (gap !== GAP.blank && gap !== GAP.dash && gap !== GAP.ampersand && gap !== GAP.slash) return false;
  if (gap === GAP.ampersand) return true;
  if (tokens.keys[end] === AND) {
    if (gap !== GAP.blank || tokens.shapes[end + 1] !== SHAPE.capital || matchHead(tokens, end + 1)) return false;
    return matchPhrase(lookup.sentence, tokens, end + 1) === end + 1;
  }
  if (scanLevelWord(tokens, end) > end) return false;
  const shape = tokens.shapes[end];
  const stops = matchPhrase(lookup.sentence, tokens, end) > end;
  if (isCapital(shape)) {
    // "Sở Tài chính" and on the next line of a cell "Các sở, ngành"
    if (matchPhrase(lookup.determiners, tokens, end) > end) return false;
    const head = matchHead(tokens, end);
    if (head && (head.entry.body ?? head.entry.post ?? (head.end > end + 1 ? head.entry.noun : undefined)))
      return false;
    if (head?.entry.department && !stops && matchField(tokens, head.end) > head.end) return false;
    return !stops || end === from + 1;
  }
  if (shape === SHAPE.number) return true;
  // "Ban Chuyên trách" + "các cấp": a plural opens what narrows the name
  if (tokens.keys[end] === EACH) return false;
  const ends = matchStop(tokens, end);
  const isSyllable =
    ends > end && ends === end + 1 && (isSecondSyllable(tokens, end, from) || isSecondHalf(tokens, end));
  return (ends === end || isSyllable) && gap === GAP.blank;
}

/** "Nông" + "thôn", "Đa" + "dạng": a small syllable right behind a single capitalised one. */
function isSecondSyllable(tokens: TokenTable, end: number, from: number): boolean {
  return tokens.shapes[end - 1] === SHAPE.capital && !(end - 2 >= from && tokens.shapes[end - 2] === SHAPE.capital);
}

/** ", Thể thao và …": a comma inside a name that "và" closes, where no piece begins a unit. */
function isInnerComma(tokens: TokenTable, at: number): boolean {
  if (tokens.shapes[at] !== SHAPE.capital || matchHead(tokens, at)) return false;
  if (matchPhrase(unitLookup(tokens).sentence, tokens, at) > at) return false;
  for (let index = at; index < Math.min(tokens.count, at + 8); index += 1) {
    const gap = tokens.gaps[index];
    if (gap === GAP.blank && tokens.keys[index + 1] === AND)
      return tokens.shapes[index + 2] === SHAPE.capital && !matchHead(tokens, index + 2);
    if (gap !== GAP.blank && gap !== GAP.comma) return false;
    if (tokens.shapes[index + 1] === SHAPE.lower && gap === GAP.comma) return false;
  }
  return false;
}
