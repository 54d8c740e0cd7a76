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

export function raiseTonedCapitals(line: string): string {
  return line.split(COLUMNS).map(raiseColumn).join('');
}

/** A line of capitals holds a whole word in them; "Sở GD&ĐT" and "Số: 12/KH-UBND" hold abbreviations. */
function raiseColumn(text: string): string {
  const words = text.match(WORD) ?? [];
  const isTitle = words.some((word) => isCapitals(word) && isVietnameseSyllable(word)) && !words.some(isSmall);
  return text.replace(WORD, (word) => (isTitle || isCapitals(word) ? word.toUpperCase() : word));
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
