/** Usual nesting, outermost first (docs/genre.md 3.1). Forms already open in the document decide before this does. */
export const RANKS = {
  appendix: 0,
  part: 1,
  chapter: 2,
  capital: 3,
  roman: 4,
  section: 5,
  article: 6,
  arabic: 7,
  decimal: 8,
  letter: 11,
  parenthesized: 12,
  bullet: 14,
};
/** Bullets by their sign, between the letters and what may stand below a dash. */
export const BULLET_RANKS: Readonly<Record<string, number>> = {
  '*': 13,
  '❖': 13,
  '§': 13.5,
  '-': 14,
  o: 14.5,
  '•': 14.6,
  '●': 14.6,
  '✓': 15.5,
  '➢': 14.2,
  '+': 15,
  '○': 15.6,
  '◦': 15.6,
  '·': 15.7,
  '▪': 16,
  '■': 14.4,
  '□': 16,
};
/** A heading without a number: below letters, above bullets. */
export const UNNUMBERED_HEADING_RANK = 12.5;
