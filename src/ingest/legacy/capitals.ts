import { isVietnameseSyllable } from './syllables.ts';

/**
 * TCVN3 has no codes for capitals with tones: editors typed the small letter and chose a font of capitals, so that plain
 * text says "Kế HOạCH" and "ủY BAN". What the letters around show is given back.
 */
const WORD = /\p{L}+/gu;
/** Letters of which TCVN3 has the small form only. */
const TONED = /[áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/gu;
/** Columns of a letterhead, each with a case of its own. */
const COLUMNS = /(\t+|[ \u00A0]{3,}|\|)/u;

/** What an item begins with behind its mark: "- ứng dụng …", "2. ấp 5", "b) ổn định …". Without a mark it may be a wrapped line. */
const ITEM_INITIAL = new RegExp(
  String.raw`^\s{0,20}(?:[-–+*•]|(?:\d{1,3}\.){0,4}\d{1,3}[.)]|[IVX]{1,5}[.)]|[a-zđ]\)|Điều \d{1,3}\.)\s{1,5}${TONED.source}`,
  'u',
);

/** A letter with a tone that no small letter stands before: nothing else is ever raised. */
const RAISABLE = new RegExp(String.raw`(?<!\p{Ll})${TONED.source}`, 'u');

export function raiseTonedCapitals(line: string): string {
  if (!RAISABLE.test(line)) return line;
  return line.split(COLUMNS).map(raiseColumn).join('');
}

/** No part of a symbol: the "HU" of "Số 215-KH/HU" is a syllable and no word. */
const WHOLE_WORD = /(?<![\p{L}\d/&-])\p{L}+(?![\p{L}\d/&-])/gu;

/** A line of capitals holds a whole word in them; "Sở GD&ĐT" and "Số: 12/KH-UBND" hold abbreviations. */
function raiseColumn(text: string): string {
  const words = text.match(WORD) ?? [];
  const whole = text.match(WHOLE_WORD) ?? [];
  // "Sở Y Tế" has no other letter that tells; in small letters it is "Sở Y tế"
  const hasCapitals = whole.some(isWordOfCapitals) || whole.slice(1).includes('Y');
  const isTitle = hasCapitals && !words.some(isSmall);
  const raised = text.replace(WORD, (word) => (isTitle || isCapitals(word) ? word.toUpperCase() : word));
  return isName(words) ? raised.replace(WORD, raiseFirst) : raised.replace(ITEM_INITIAL, raiseLast);
}

function isWordOfCapitals(word: string): boolean {
  return isCapitals(word) && isVietnameseSyllable(word);
}

/** "Quàng Văn ín", "Trần Thị ánh": nothing but a name has all its words in capitals, "ánh" could not be typed so. */
function isName(words: readonly string[]): boolean {
  if (words.length < 3 || words.length > 6) return false;
  return words.every((word) => !isSmall(word.charAt(0)) && isVietnameseSyllable(word) && !isCapitals(word.slice(1)));
}

function raiseFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function raiseLast(start: string): string {
  return start.slice(0, -1) + start.slice(-1).toUpperCase();
}

/** Two capitals or more beside the letters that have none, or a capital after one of these: "HOạCH", "ủY". */
function isCapitals(word: string): boolean {
  const plain = word.replace(TONED, '');
  if (plain === '' || plain !== plain.toUpperCase()) return false;
  return plain.length > 1 || !word.startsWith(plain);
}

/** A small letter that has a capital: "Kỷ niệm"; "Kế" and "ở" tell nothing. */
function isSmall(word: string): boolean {
  const plain = word.replace(TONED, '');
  return plain !== plain.toUpperCase();
}
