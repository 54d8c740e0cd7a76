import type { CoreFont } from './core-page.ts';

const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const UNIFORM = /^uni([0-9A-F]{4})$/;
/** Fewer codes that agree: the names are those of an encoding that the font does not keep to, as in the subsets of LibreOffice. */
const LEAST_ALIKE = 8;

/**
 * The codes of a font whose glyphs its own encoding names as one letter or digit and its map to Unicode (ToUnicode) as another: the map was
 * exchanged in part, and what is read is not what the page shows. Of 150 fonts in real files whose names and maps can be compared none
 * has such a code. A font of two-byte codes names no glyphs.
 */
export function findContradictedCodes(font: CoreFont): ReadonlySet<number> | undefined {
  const { toUnicode, differences, defaultEncoding } = font;
  if (font.composite === true || typeof toUnicode?.get !== 'function') return undefined;
  const contradicted = new Set<number>();
  let alike = 0;
  for (let code = 0; code < 256; code += 1) {
    const named = toLetter(differences?.[code] ?? defaultEncoding?.[code]);
    const mapped = toUnicode.get(code)?.normalize('NFC');
    if (named === undefined || mapped === undefined) continue;
    // the capitals of .VnTimeH stand at the codes of small letters
    if (named.toLowerCase() === mapped.toLowerCase()) alike += 1;
    else if (/^[\p{L}\p{Nd}]$/u.test(mapped)) contradicted.add(code);
  }
  return contradicted.size > 0 && alike >= LEAST_ALIKE && alike > contradicted.size ? contradicted : undefined;
}

/** "a" and "uni1EA1" are letters, "seven" is a digit; other names are of signs, or of a writer's own. */
function toLetter(name: string | undefined): string | undefined {
  if (name === undefined || name === '') return undefined;
  if (/^[A-Z]$/i.test(name)) return name;
  const digit = DIGITS.indexOf(name);
  if (digit >= 0) return String(digit);
  const hex = UNIFORM.exec(name)?.[1];
  return hex === undefined ? undefined : String.fromCharCode(parseInt(hex, 16));
}
