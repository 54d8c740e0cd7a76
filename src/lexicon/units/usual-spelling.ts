import { holdsAny } from '../../document/holds-any.ts';
import { foldWord } from '../../document/fold.ts';
import { eachWord, isCapitalCode } from '../../document/text-boundary.ts';
import { rememberText } from '../../document/text-cache.ts';
import { ABBREVIATIONS, abbreviationKey, FIELD_ABBREVIATIONS } from '../words/abbreviations.ts';
import { PROVINCES } from '../places/places.ts';
import { UNIT_HEADS } from './unit-heads.ts';
import { FIELD_NAMES } from './unit-names.ts';
import { UNIT_WORDS } from './unit-words.ts';
import { addPhrase, createTrie, keysOf, splitLine, type WordTrie } from '../words/word-trie.ts';

/**
 * Names as headers print them, in capitals, in the spelling of running text: "UBND TỈNH LÂM ĐỒNG" gives "UBND tỉnh Lâm Đồng",
 * "SỞ TƯ PHÁP" "Sở Tư pháp". Heads and fields are spelled as the lexicon has them, level words small, what follows them
 * as a place (Nghị định 30/2020/NĐ-CP, phụ lục II). Short forms stay. A name that is not in capitals comes back as it is.
 */
export function usualSpelling(name: string): string {
  if (!hasCapitalsTogether(name) || !isShouted(name)) return name;
  const words = splitWords(name);
  let out = '';
  let from = 0;
  let state: Context = { isPlace: false, isFirst: true, isAfterLevel: false };
  for (let at = 0; at < words.length;) {
    const piece = readPiece(words, at, state);
    const first = words[at];
    const last = words[piece.end - 1];
    if (!first || !last) break;
    out += name.slice(from, first.start) + respell(name, words.slice(at, piece.end), piece.text);
    from = last.end;
    state = { isPlace: piece.isPlace, isFirst: false, isAfterLevel: piece.isLevel === true };
    at = piece.end;
  }
  return out + name.slice(from);
}

/** The words in the letters of `spelling`, with their own signs between them ("Bà Rịa – Vũng Tàu" keeps its dash). */
function respell(name: string, words: readonly Word[], spelling: string): string {
  const spelled = spelling.match(WORDS) ?? [];
  if (spelled.length !== words.length) return spelling;
  let out = '';
  words.forEach((word, index) => {
    const text = spelled[index] ?? word.text;
    const gap = index === 0 ? '' : name.slice(words[index - 1]?.end, word.start);
    // of two right spellings ("hoá", "hóa") the written one stays
    const own = isCapitalCode(text.charCodeAt(0)) ? capitalized(lower(word.text)) : lower(word.text);
    out += gap + (foldWord(text) === word.key && !/\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(text) ? own : text);
  });
  return out;
}

interface Word {
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What stands between it and the word before. */
  readonly gap: string;
}

interface Context {
  /** Capitals are due: a level word or a head that a place follows stands before. */
  readonly isPlace: boolean;
  readonly isFirst: boolean;
  /** "XÃ BẢN BO": what stands here is a name, whatever the word. */
  readonly isAfterLevel: boolean;
}

interface Piece {
  readonly end: number;
  readonly text: string;
  readonly isPlace: boolean;
  readonly isLevel?: boolean;
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

function splitWords(name: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  eachWord(name, (start, end) => {
    const text = name.slice(start, end);
    words.push({ text, key: foldWord(text), start, end, gap: name.slice(last, start) });
    last = end;
  });
  return words;
}

const SMALL = /\p{Ll}/u;

/** Two capitals side by side. */
function hasCapitalsTogether(text: string): boolean {
  for (let at = 1; at < text.length; at += 1)
    if (isCapitalCode(text.charCodeAt(at)) && isCapitalCode(text.charCodeAt(at - 1))) return true;
  return false;
}

/** Words of capitals alone that are no short forms: two of them, or one beside a short form, and no name is written so. */
function isShouted(name: string): boolean {
  let capitals = 0;
  let small = 0;
  eachWord(name, (start, end) => {
    const text = name.slice(start, end);
    if (!isInCapitals(text)) small += SMALL.test(text) ? 1 : 0;
    else if (!isShortForm(text)) capitals += 1;
  });
  return capitals > 0 && capitals >= 2 * small;
}

function isInCapitals(word: string): boolean {
  if (word.length < 2) return false;
  for (let at = 0; at < word.length; at += 1) if (!isCapitalCode(word.charCodeAt(at))) return false;
  return true;
}

const VOWELS = /[AEIOUYĂÂÊÔƠƯ]/u;
/** Short forms that read like syllables and stand in names in capitals as words: "TƯ" of "TƯ PHÁP" is no "TW". */
const SYLLABLES = keysOf('TƯ | ĐU | TU | HU | QU | BAN | CA | TA | DO | VA');

const isShortForm = rememberText(judgeShortForm);

function judgeShortForm(text: string): boolean {
  if (/\p{N}/u.test(text)) return true;
  if (text !== text.toUpperCase()) return false;
  const bare = text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC');
  if (!VOWELS.test(bare)) return true;
  // tone marks stand in words, never in short forms
  if (bare !== text.normalize('NFC') || SYLLABLES.has(foldWord(text))) return false;
  return SHORT_FORMS.has(text) || (text.length >= 3 && KNOWN_SHORT.has(abbreviationKey(text)));
}

const KNOWN_SHORT = new Set([...ABBREVIATIONS, ...FIELD_ABBREVIATIONS].map(([short]) => abbreviationKey(short)));
/** With vowels of their own. */
const SHORT_FORMS = new Set(
  'UBND UB HĐND MTTQ UBMTTQ TNCS THCS THPT THTH TTYT VHTT BCĐ BCH BTV BQL BTGTU BTGDVTU UBKT LĐLĐ VP TP TW GDĐT CĐ KTX GDTX GDNN KCN KKT'.split(
    ' ',
  ),
);

function spelled(phrases: readonly string[]): WordTrie<string> {
  const trie = createTrie<string>();
  for (const phrase of phrases) addPhrase(trie, phrase, phrase);
  return trie;
}

const NAMED = UNIT_HEADS.filter(({ phrase, kind }) => kind !== 'noun' && SMALL.test(phrase));
const PHRASES = spelled(NAMED.map(({ phrase }) => capitalized(phrase)));
const FIELDS = spelled(FIELD_NAMES.filter((field) => SMALL.test(field)));
const SHORT_LEVELS = new Set(['tp', 't.p', 'tw', 'tdp']);
const LEVELS = spelled(splitLine(UNIT_WORDS.levels).filter((word) => !SHORT_LEVELS.has(word)));
const PLACES = spelled([...PROVINCES.map(({ name }) => name), 'Việt Nam', 'Trung ương']);
/** "TRƯỜNG TIỂU HỌC SEN HỒNG": the kind of school, before its name. */
const KINDS_OF_SCHOOLS = spelled(splitLine(UNIT_WORDS.schoolKinds).map(capitalized));

/** Heads whose names are places or people: "TRƯỜNG THCS TÂN LẬP". */
const NAMED_HEADS = /^(?:trường|nhà trường|thôn|bản|ấp)|(?:ủy|uỷ|đoàn|xã|phường)$/iu;
function readPiece(words: readonly Word[], at: number, { isPlace, isFirst, isAfterLevel }: Context): Piece {
  const word = words[at];
  if (!word) return { end: at + 1, text: '', isPlace };
  const level = longest(LEVELS, words, at);
  if (level && !isFirst && !isAfterLevel && !followsCompound(words, at))
    return { end: level.end, text: level.value, isPlace: true, isLevel: true };
  const place = isFirst ? null : longest(PLACES, words, at);
  if (place) return { end: place.end, text: place.value, isPlace: true };
  const field = isFirst ? null : longest(FIELDS, words, at);
  const kind = isFirst ? null : longest(KINDS_OF_SCHOOLS, words, at);
  if (kind) return { end: kind.end, text: kind.value, isPlace: true };
  const head = isPlace ? null : longest(PHRASES, words, at);
  // the head of the name first; a field wins over a head of the same words inside it
  if (head && (isFirst || !field || head.end > field.end))
    return { end: head.end, text: head.value, isPlace: NAMED_HEADS.test(head.value) };
  if (field && !isPlace && field.end > at + (isFirst ? 0 : 1))
    return { end: field.end, text: field.value, isPlace: false };
  if (isShortForm(word.text)) return { end: at + 1, text: word.text, isPlace: isPlace || word.text.startsWith('TH') };
  // "CƯ M'GAR", "KRÔNG A'NÔ"
  if ((word.gap === "'" || word.gap === '’') && !isFirst) return { end: at + 1, text: lower(word.text), isPlace };
  if (isPlace || isFirst) return { end: at + 1, text: capitalized(lower(word.text)), isPlace };
  const text = holdsAny(word.gap, ['-', '–', ',']) ? capitalized(lower(word.text)) : lower(word.text);
  return { end: at + 1, text, isPlace: false };
}

/** "XÃ HỘI", "THỊ XÃ": the first is no level; "HỢP TÁC XÃ" ends a word. */
function followsCompound(words: readonly Word[], at: number): boolean {
  const [before, here, after] = [words[at - 1], words[at], words[at + 1]];
  if (here?.key === XA && after && after.gap.trim() === '' && AFTER_XA.has(after.key)) return true;
  return here?.key === XA && before?.key === TAC;
}

const XA = foldWord('xã');
const TAC = foldWord('tác');
const AFTER_XA = keysOf('hội | đoàn | đội | luận');

function longest(trie: WordTrie<string>, words: readonly Word[], at: number): { end: number; value: string } | null {
  let node: WordTrie<string> = trie;
  let best: { end: number; value: string } | null = null;
  for (let index = at; index < words.length; index += 1) {
    const word = words[index];
    const next = word ? node.next.get(word.key) : undefined;
    if (!next) break;
    node = next;
    if (node.value !== undefined) best = { end: index + 1, value: node.value };
  }
  return best;
}

function lower(text: string): string {
  return text.toLowerCase();
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
