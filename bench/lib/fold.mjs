// Folding for scoring: case, white space, Unicode form, place of tone marks, i and y, dashes, quotes, Markdown marks, end punctuation.
const TONES = new Set(['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']);

/** A syllable's tone mark goes to its end (hoà = hòa); y at the end of a syllable behind a consonant is i. */
function foldSyllable(word) {
  const letters = [...word];
  const tone = letters.filter((letter) => TONES.has(letter)).join('');
  const rest = letters.filter((letter) => !TONES.has(letter)).join('');
  return rest.replace(/^([bcdđghklmnpqrstvx]*[hklmst])y$/u, '$1i').replace(/^qu[yi]$/u, 'qui') + tone;
}

export function fold(value) {
  if (value === null || value === undefined) return '';
  return String(value)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\p{L}\p{M}]+/gu, foldSyllable)
    .normalize('NFC')
    .replace(/\*+|_{2,}|#+ /g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?- ?/g, '-')
    .replace(/^[ \-+•*.,;:"'()]+|[ .,;:/"'()]+$/gu, '');
}

/** A number of a document, however spaced and dashed. */
export const foldNumber = (value) =>
  String(value ?? '')
    .normalize('NFC')
    .replace(/\s+/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/^số:?/iu, '')
    .toUpperCase()
    .replace(/^0+(?=\d)/, '');

/** Any bullet is "-"; of numbers the end mark does not count. */
export function foldMarker(marker) {
  const plain = String(marker ?? '')
    .normalize('NFC')
    .replace(/\s+/g, '');
  if (plain === '') return '';
  return /^[-–—•*·▪◦●○■□►✓➢o\uf000-\uf0ff]$/u.test(plain) ? '-' : plain.replace(/[.)\-–:]+$/u, '').toLowerCase();
}
