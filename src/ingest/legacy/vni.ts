/**
 * VNI for Windows (VNI-Times, VNI-Helve …): a base letter and a second character for shape and tone,
 * capital after a capital: "Uyû ban nhaân daân" is "Uỷ ban nhân dân".
 */
const TONES: readonly (readonly [string, string])[] = [
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
];
/** Shape and tone in one: after a, e, o the hat; after a also the breve. */
const HATS: readonly (readonly [string, string])[] = [
  ['â', ''],
  ['á', '\u0301'],
  ['à', '\u0300'],
  ['å', '\u0309'],
  ['ã', '\u0303'],
  ['ä', '\u0323'],
];
const BREVES: readonly (readonly [string, string])[] = [
  ['ê', ''],
  ['é', '\u0301'],
  ['è', '\u0300'],
  ['ú', '\u0309'],
  ['ü', '\u0303'],
  ['ë', '\u0323'],
];

const CODES = makeCodes();
const PATTERN = /[AEOUYÔÖ][ÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ôöíìæóòîñ]/gi;

function makeCodes(): Map<string, string> {
  const codes = new Map<string, string>();
  const add = (code: string, letter: string): void => {
    const composed = letter.normalize('NFC');
    codes.set(code, composed);
    codes.set(code.toUpperCase(), composed.toUpperCase());
    // Typists leave the second character small after a capital, and the reverse.
    if (code.length === 2) {
      codes.set(`${code.charAt(0).toUpperCase()}${code.charAt(1)}`, composed.toUpperCase());
      codes.set(`${code.charAt(0)}${code.charAt(1).toUpperCase()}`, composed);
    }
  };
  for (const base of 'aeouy') for (const [mark, tone] of TONES) add(base + mark, base + tone);
  for (const base of 'aeo') for (const [mark, tone] of HATS) add(base + mark, `${base}\u0302${tone}`);
  for (const [mark, tone] of BREVES) add(`a${mark}`, `a\u0306${tone}`);
  for (const [code, base] of [
    ['ô', 'ơ'],
    ['ö', 'ư'],
  ] as const) {
    add(code, base);
    for (const [mark, tone] of TONES) add(code + mark, base + tone);
  }
  for (const [code, letter] of ['íí', 'ìì', 'æỉ', 'óĩ', 'òị', 'îỵ', 'ñđ'].map(
    (pair) => [pair.charAt(0), pair.slice(1)] as const,
  ))
    add(code, letter);
  return codes;
}

export function decodeVni(text: string): string {
  return text.replace(PATTERN, (code) => CODES.get(code) ?? decodeEach(code));
}

/** A pair that is no code: its characters may be codes by themselves ("oñ" never, "aí" in a foreign word). */
function decodeEach(pair: string): string {
  if (pair.length === 1) return pair;
  return (CODES.get(pair.charAt(0)) ?? pair.charAt(0)) + (CODES.get(pair.charAt(1)) ?? pair.charAt(1));
}
