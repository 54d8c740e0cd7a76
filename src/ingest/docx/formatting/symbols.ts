/**
 * Characters of the symbol fonts that lists and forms of Vietnamese papers use, by their code in the font; Word stores
 * them as U+F000 plus that code, or as the plain character where the run names the font. Glyph names after Microsoft's
 * tables of Symbol and Wingdings.
 */
/** Letters at the codes of "A" to "Z" and "a" to "z". */
const GREEK_CAPITALS = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const GREEK_LETTERS = 'αβχδεφγηιϕκλµνοπθρστυϖωξψζ';
/** Signs from 0xA0 on, in order; a blank where the font has a part of a large bracket. */
const SYMBOL_SIGNS =
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈… — ' + 'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉' + '∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓' + '◊ ®©™∑            ∫';
const SYMBOL = new Map<number, string>(
  [
    [0x22, '∀'] as const,
    [0x24, '∃'] as const,
    [0x27, '∋'] as const,
    [0x2a, '∗'] as const,
    [0x2d, '-'] as const,
    [0x40, '≅'] as const,
    [0x5c, '∴'] as const,
    [0x5e, '⊥'] as const,
    [0x7e, '∼'] as const,
    ...Array.from(GREEK_CAPITALS, (letter, index) => [0x41 + index, letter] as const),
    ...Array.from(GREEK_LETTERS, (letter, index) => [0x61 + index, letter] as const),
    ...Array.from(SYMBOL_SIGNS, (sign, index) => [0xa0 + index, sign] as const),
  ].filter(([, sign]) => sign !== ' '),
);
/** Codes of Symbol that plans use without naming the font; at any other, Wingdings is likelier. */
const LIKELY_SYMBOLS = new Set([0x2d, 0xa3, 0xad, 0xae, 0xb0, 0xb1, 0xb3, 0xb4, 0xb7, 0xbe, 0xd7, 0xde, 0xe5]);
const WINGDINGS = new Map<number, string>([
  [0x21, '✏'],
  [0x28, '☎'],
  [0x29, '✆'],
  [0x2a, '✉'],
  [0x46, '☞'],
  [0x6c, '●'],
  [0x6d, '❍'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x70, '❐'],
  [0x71, '❑'],
  [0x72, '❒'],
  [0x73, '⬧'],
  [0x74, '⧫'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0x77, '⬥'],
  ...Array.from({ length: 10 }, (_, index) => [0x81 + index, String.fromCodePoint(0x2460 + index)] as const),
  ...Array.from({ length: 10 }, (_, index) => [0x8c + index, String.fromCodePoint(0x2776 + index)] as const),
  [0x9e, '·'],
  [0x9f, '•'],
  [0xa0, '▪'],
  [0xa1, '○'],
  [0xa4, '◉'],
  [0xa7, '▪'],
  [0xa8, '◻'],
  [0xab, '★'],
  [0xb2, '⟡'],
  [0xd8, '➢'],
  [0xdf, '←'],
  [0xe0, '→'],
  [0xe1, '↑'],
  [0xe2, '↓'],
  [0xe4, '↗'],
  [0xe8, '➔'],
  [0xef, '⇦'],
  [0xf0, '⇨'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);
const WINGDINGS_2 = new Map<number, string>([
  [0x50, '✓'],
  [0x52, '☑'],
  [0x97, '●'],
  [0x98, '•'],
  [0xa3, '☐'],
]);
const DEFAULT_BULLET = '•';

function findTable(font: string | undefined): ReadonlyMap<number, string> | null {
  const name = font?.trim().toLowerCase() ?? '';
  if (name === 'symbol') return SYMBOL;
  if (name === 'wingdings') return WINGDINGS;
  return name === 'wingdings 2' ? WINGDINGS_2 : null;
}

/** Whether the characters of `font` are signs, not letters. */
export function isSymbolFont(font: string | undefined): boolean {
  return findTable(font) !== null;
}

const PRIVATE = /[\uF000-\uF0FF]/g;

/**
 * `text` with the private-use characters of symbol fonts as real ones; unknown ones stay as they are. A plain character
 * is taken for its sign in the font only where it stands alone: whole words in Wingdings are a slip of formatting.
 */
export function replaceSymbols(text: string, font: string | undefined): string {
  const table = findTable(font);
  const sign = text.trim();
  const alone = table && sign.length === 1 ? table.get(sign.charCodeAt(0)) : undefined;
  if (alone !== undefined) return text.replace(sign, alone);
  return text.replace(PRIVATE, (each) => findSign(each.charCodeAt(0) & 0xff, table) ?? each);
}

/** The bullet of a list level: `text` is its w:lvlText, `font` the level's own font. Letters and operators of Symbol are drawn as bullets. */
export function formatBullet(text: string, font: string | undefined): string {
  if (text.trim() === '') return DEFAULT_BULLET;
  const table = findTable(font);
  return Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const isPrivate = code >= 0xf000 && code <= 0xf0ff;
    if (table === SYMBOL && isPrivate && !isBulletOfSymbol(code & 0xff)) return DEFAULT_BULLET;
    if (isPrivate) return findSign(code & 0xff, table) ?? DEFAULT_BULLET;
    // Word draws a soft hyphen that is a bullet as a hyphen.
    if (code === 0xad && !table) return '-';
    if (table === SYMBOL && !isBulletOfSymbol(code)) return code < 0x80 ? DEFAULT_BULLET : sign;
    if (table) return table.get(code) ?? (code < 0x80 ? DEFAULT_BULLET : sign);
    return code >= 0xe000 && code <= 0xf8ff ? DEFAULT_BULLET : sign;
  }).join('');
}

function isBulletOfSymbol(code: number): boolean {
  return LIKELY_SYMBOLS.has(code) || code === 0xa7 || code === 0xa8;
}

function findSign(code: number, table: ReadonlyMap<number, string> | null): string | null {
  if (!table) return (LIKELY_SYMBOLS.has(code) ? SYMBOL : WINGDINGS).get(code) ?? null;
  const sign = table.get(code) ?? (LIKELY_SYMBOLS.has(code) ? SYMBOL.get(code) : undefined);
  if (sign !== undefined) return sign;
  // Symbol keeps ASCII punctuation and digits at their places; in Wingdings these are pictures.
  return table === SYMBOL && code >= 0x20 && code < 0x40 ? String.fromCharCode(code) : null;
}
