const LATIN = new TextDecoder('latin1');
/** "/W 591 0 R" of a CID font, "/Widths 592 0 R" of a simple one. */
const WIDTHS = /\/W(?:idths)?\s{1,4}(?<object>\d{1,8}\s\d{1,5})\s{1,2}R/g;
const OBJECT = /(?<object>\d{1,8}\s\d{1,5})\sobj/g;

/**
 * In a damaged file pdf.js gives up a font whose widths are gone, and with it every word set in it. Without the key it takes usual
 * widths, as poppler does. Keys of widths that no object holds are renamed in place; true when there were any.
 */
export function dropLostWidths(bytes: Uint8Array): boolean {
  const text = LATIN.decode(bytes);
  const present = new Set<string>();
  for (const { groups } of text.matchAll(OBJECT)) present.add(groups?.['object'] ?? '');
  let found = false;
  for (const { index, groups } of text.matchAll(WIDTHS)) {
    if (present.has(groups?.['object'] ?? '')) continue;
    bytes[index + 1] = LETTER_X;
    found = true;
  }
  return found;
}

const LETTER_X = 0x58;
