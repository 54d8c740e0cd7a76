/** Figures that letters and signs stand for where a number is printed, the likeliest first. */
const FIGURES: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  Ô: '06',
  Ó: '60',
  Ò: '06',
  Ơ: '0',
  ó: '6',
  ò: '6',
  ô: '6',
  l: '1',
  I: '1',
  '|': '1',
  ']': '1',
  '[': '1',
  '!': '1',
  i: '1',
  í: '1',
  ì: '1',
  J: '1',
  j: '1',
  t: '1',
  T: '7',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  '§': '85',
  b: '6',
  G: '6',
  B: '8',
  '&': '8',
  ỗ: '8',
  ổ: '8',
  g: '9',
  q: '9',
  ọ: '9',
  Ọ: '0',
  ợ: '9',
};

/** What a text may say as a whole number from `least` to `most`, likeliest first; itself alone where it already is one. */
export function readNumber(text: string, least: number, most: number, digits = 2): string[] {
  const isFit = (number: string): boolean =>
    number.length <= digits && Number(number) >= least && Number(number) <= most;
  if (/^\d+$/.test(text)) return isFit(text) ? [text] : [];
  let options = [''];
  for (const character of text) {
    const figures = /\d/.test(character) ? character : FIGURES[character];
    if (figures === undefined) return [];
    options = options.flatMap((option) => [...figures].map((figure) => option + figure));
    if (options.length > 16) return [];
  }
  // "31]" is the number with a stroke of a frame behind it
  const bare = text.replace(/^[|[\]!]/, '').replace(/[|[\]!]$/, '');
  const all = options.filter(isFit);
  return all.length === 0 && bare !== text && bare !== '' ? readNumber(bare, least, most, digits) : all;
}
