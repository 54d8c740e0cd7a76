/**
 * Hides embedded TrueType files from pdf.js. It would unpack and repair each of them to draw letters, a third of the
 * time of reading; words and widths come from the dictionaries and the ToUnicode map, not from the file. Keys are
 * renamed in place, so no offset changes:
 * - `/FontFile2` gets an unknown name;
 * - `/CIDFontType2` becomes `/CIDFontType0`: for a file-less CIDFontType2 with a standard name pdf.js rebuilds the
 *   ToUnicode map and keeps only the first character of each entry ("ậ" given as "â" + U+0323 would lose its dot).
 * Nothing is done where fonts may be hidden in compressed objects (then only half of this would be done), nor for
 * symbol fonts, whose codes pdf.js reads otherwise without the file.
 */
export function dropFontFiles(bytes: Uint8Array): void {
  const files: number[] = [];
  const types: number[] = [];
  let fonts = 0;
  for (let at = bytes.indexOf(SLASH); at >= 0; at = bytes.indexOf(SLASH, at + 1)) {
    const next = bytes[at + 1];
    if (next === LETTER_F && startsWith(bytes, at, FONT_FILE)) files.push(at);
    else if (next === LETTER_C && startsWith(bytes, at, CID_FONT)) {
      types.push(at);
      fonts += 1;
    } else if (next === LETTER_T && startsWith(bytes, at, TRUE_TYPE)) fonts += 1;
  }
  if (files.length === 0 || fonts < files.length) return;
  for (const at of types) bytes[at + CID_FONT.length - 1] = ZERO;
  for (const at of files) if (!isSymbolFont(bytes, at)) bytes[at + FONT_FILE.length - 1] = LETTER_X;
}

const SLASH = 0x2f;
const ZERO = 0x30;
const LETTER_C = 0x43;
const LETTER_F = 0x46;
const LETTER_T = 0x54;
const LETTER_X = 0x58;
const FONT_FILE = toBytes('/FontFile2');
const CID_FONT = toBytes('/CIDFontType2');
const TRUE_TYPE = toBytes('/TrueType');
/** A font descriptor is shorter than this. */
const DESCRIPTOR = 600;

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function startsWith(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  for (let index = 1; index < expected.length; index += 1) if (bytes[at + index] !== expected[index]) return false;
  return true;
}

/** Whether the descriptor around a `/FontFile2` key names a font of signs, or names none nearby. */
function isSymbolFont(bytes: Uint8Array, at: number): boolean {
  const around = String.fromCharCode(...bytes.subarray(Math.max(0, at - DESCRIPTOR), at + DESCRIPTOR));
  const key = Math.min(at, DESCRIPTOR);
  const start = around.lastIndexOf(' obj', key);
  const end = around.indexOf('endobj', key);
  const name = /\/FontName\s{0,3}\/([^\s/<>]{1,80})/.exec(
    around.slice(Math.max(0, start), end < 0 ? undefined : end),
  )?.[1];
  return name === undefined || /symbol|dingbats|webdings|wingdings/i.test(name);
}
