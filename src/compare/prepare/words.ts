import { foldPhrase, foldWord } from '../../document/fold.ts';
import { abbreviationKey } from '../../lexicon/words/abbreviations.ts';
import { expandAbbreviation, loadLexicon } from '../../lexicon/lexicon.ts';
import { NOT_AFTER_LEVEL, UNIT_WORDS } from '../../lexicon/units/unit-words.ts';
import { splitLine } from '../../lexicon/words/word-trie.ts';

/** One word of a passage as the comparison sees it. */
export interface Word {
  readonly key: string;
  /** `level`: a word that names a level ("tỉnh", "Sở" against "Phòng"); `place`: a name after one. Neither tells tasks apart. */
  readonly kind: 'word' | 'level' | 'place';
  readonly start: number;
  readonly end: number;
  /** A sign other than a hyphen stands before it: word pairs do not cross it. */
  readonly opens: boolean;
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const CAPITAL = /^\p{Lu}/u;
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u;
const LEVELS = new Map<string, string[][]>();
for (const phrase of splitLine(UNIT_WORDS.levels)) {
  const words = foldPhrase(phrase).split(' ');
  const first = words[0] ?? '';
  LEVELS.set(
    first,
    [...(LEVELS.get(first) ?? []), words].sort((a, b) => b.length - a.length),
  );
}
/** "văn bản", "kịch bản", "hợp tác xã", "cơ sở": no level. */
const COMPOUNDS = new Set(
  [
    'văn bản',
    'cơ bản',
    'căn bản',
    'xuất bản',
    'ấn bản',
    'biên bản',
    'kịch bản',
    'nguyên bản',
    'phiên bản',
    'bài bản',
    'tác xã',
    'cơ sở',
    'trụ sở',
    'văn phòng',
    'dự phòng',
    'quốc phòng',
    'cán bộ',
    'đồng bộ',
    'tiến bộ',
    'toàn bộ',
    'nội bộ',
  ].map(foldPhrase),
);

function endsCompound(
  before: { readonly key: string } | undefined,
  word: { readonly key: string; readonly gap: string },
): boolean {
  return before !== undefined && word.gap.trim() === '' && COMPOUNDS.has(`${before.key} ${word.key}`);
}

const COMMITTEE_HEADS = new Set(['tỉnh', 'huyện', 'thành', 'quận', 'thị', 'đảng'].map(foldWord));
const COMMITTEE_TAILS = new Set(['ủy', 'đoàn'].map(foldWord));
const OFFICE_HEADS = new Set(['sở', 'phòng', 'bộ'].map(foldWord));
const OFFICE_LIST = new Set(['ban', 'ngành'].map(foldWord));
const LONGEST_PLACE = 4;
const APOSTROPHE = /^['’]$/u;

interface RawWord {
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly gap: string;
}

/** The words of `text.slice(start, end)` with short forms written out; starts and ends index `text`. */
export function readWords(text: string, start = 0, end = text.length): Word[] {
  const raw = scan(text, start, end);
  const words: Word[] = [];
  for (let at = 0; at < raw.length;) at = readOne(raw, at, words);
  return words;
}

function scan(text: string, start: number, end: number): RawWord[] {
  const raw: RawWord[] = [];
  const slice = text.slice(start, end);
  let last = 0;
  for (const match of slice.matchAll(WORDS)) {
    const gap = slice.slice(last, match.index);
    last = match.index + match[0].length;
    raw.push({ text: match[0], key: keyOf(match[0]), start: start + match.index, end: start + last, gap });
  }
  return raw;
}

function keyOf(word: string): string {
  return /^\d+$/.test(word) ? word.replace(/^0+(?=\d)/, '') : foldWord(word);
}

function readOne(raw: readonly RawWord[], at: number, words: Word[]): number {
  const word = raw[at];
  if (!word) return at + 1;
  const level = levelEnd(raw, at);
  if (level > at) {
    pushRange(raw, at, level, 'level', words);
    const place = placeEnd(raw, level);
    pushRange(raw, level, place, 'place', words);
    return Math.max(level, place);
  }
  if (isOffice(raw, at)) pushRange(raw, at, at + 1, 'level', words);
  else if (ALL_CAPITALS.test(word.text)) pushExpanded(word, words);
  else pushRange(raw, at, at + 1, 'word', words);
  return at + 1;
}

function pushRange(raw: readonly RawWord[], from: number, to: number, kind: Word['kind'], words: Word[]): void {
  for (const word of raw.slice(from, to))
    words.push({ key: word.key, kind, start: word.start, end: word.end, opens: isBreak(word.gap) });
}

function pushExpanded(word: RawWord, words: Word[]): void {
  const long = expandAbbreviation(loadLexicon(), abbreviationKey(word.text), false);
  if (long === undefined || long.includes('/')) {
    words.push({ key: word.key, kind: 'word', start: word.start, end: word.end, opens: isBreak(word.gap) });
    return;
  }
  for (const [index, key] of foldPhrase(long).split(' ').entries()) {
    words.push({ key, kind: 'word', start: word.start, end: word.end, opens: index === 0 && isBreak(word.gap) });
  }
}

function isBreak(gap: string): boolean {
  return /[^\s\-–'’]/u.test(gap);
}

function levelEnd(raw: readonly RawWord[], at: number): number {
  const word = raw[at];
  if (!word) return at;
  const next = raw[at + 1];
  if (COMMITTEE_HEADS.has(word.key) && CAPITAL.test(word.text) && next && COMMITTEE_TAILS.has(next.key)) return at + 1;
  if (endsCompound(raw[at - 1], word)) return at;
  for (const phrase of LEVELS.get(word.key) ?? []) {
    if (!phrase.every((key, index) => raw[at + index]?.key === key)) continue;
    const after = raw[at + phrase.length];
    if (after && after.gap.trim() === '' && NOT_AFTER_LEVEL.has(after.key)) continue;
    return at + phrase.length;
  }
  return at;
}

function placeEnd(raw: readonly RawWord[], at: number): number {
  let end = at;
  while (end < at + LONGEST_PLACE) {
    const word = raw[end];
    // "Cư M'gar": behind the apostrophe a name goes on in small letters
    const goesOn = end > at && APOSTROPHE.test(word?.gap ?? '');
    if (!word || !(goesOn || CAPITAL.test(word.text)) || /[^\s'’-]/u.test(word.gap)) break;
    end += 1;
  }
  return end;
}

/** "Sở", "Phòng" before the name of their field or in "sở, ban, ngành"; not in "phòng, chống" or "cơ sở". */
function isOffice(raw: readonly RawWord[], at: number): boolean {
  const word = raw[at];
  const next = raw[at + 1];
  if (!word || !next || !OFFICE_HEADS.has(word.key)) return false;
  if (endsCompound(raw[at - 1], word)) return false;
  if (OFFICE_LIST.has(next.key)) return true;
  return CAPITAL.test(word.text) && CAPITAL.test(next.text) && next.gap.trim() === '';
}
