/**
 * Hides embedded TrueType files and signatures from pdf.js. It would unpack and repair each of them to draw letters, a third of the
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
    } else if (next === LETTER_C && startsWith(bytes, at, CONTENTS)) dropSignature(bytes, at + CONTENTS.length);
    else if (next === LETTER_P && startsWith(bytes, at, PATTERN)) dropTiles(bytes, at + PATTERN.length);
    else if (next === LETTER_T && startsWith(bytes, at, TRUE_TYPE)) fonts += 1;
    else if (next === LETTER_S && startsWith(bytes, at, STRUCTURE)) bytes[at + STRUCTURE.length - 1] = LETTER_X;
  }
  if (files.length === 0 || fonts < files.length) return;
  for (const at of types) bytes[at + CID_FONT.length - 1] = ZERO;
  for (const at of files) if (!isSymbolFont(bytes, at)) bytes[at + FONT_FILE.length - 1] = LETTER_X;
}

/**
 * A signed document keeps its signature as a hexadecimal string of some 20,000 digits (`/Contents <3082…>`), which pdf.js would take in
 * digit by digit on every page with a signature. Nobody reads it here: it becomes an empty string and blanks.
 */
function dropSignature(bytes: Uint8Array, from: number): void {
  let start = from;
  while (bytes[start] === BLANK || bytes[start] === LINE_FEED || bytes[start] === CARRIAGE_RETURN) start += 1;
  if (bytes[start] !== LESS || bytes[start + 1] === LESS) return;
  const end = bytes.indexOf(GREATER, start);
  if (end - start < SIGNATURE_DIGITS) return;
  const isCertificate = startsWith(bytes, start, CERTIFICATE);
  bytes[start + 1] = GREATER;
  bytes.fill(BLANK, start + 2, end + 1);
  // blanks are passed over one by one as well: an object that ends with this dictionary ends here
  if (isCertificate && endsObject(bytes, end + 1)) bytes.set(END_OBJECT, start + 2);
}

/**
 * A tiled pattern is a drawing of its own, which may hold forms that hold the pattern again, without end. It becomes a shading without
 * colours: what it would paint is no text.
 */
function dropTiles(bytes: Uint8Array, from: number): void {
  let at = from;
  while (bytes[at] === BLANK || bytes[at] === LINE_FEED || bytes[at] === CARRIAGE_RETURN) at += 1;
  const isAlone = (bytes[at + 1] ?? BLANK) < ZERO || (bytes[at + 1] ?? BLANK) > NINE;
  if (bytes[at] === TILING && isAlone) bytes[at] = SHADING;
}

/** Whether from here on nothing but the rest of one dictionary comes before the object's end. */
function endsObject(bytes: Uint8Array, from: number): boolean {
  const rest = LATIN.decode(bytes.subarray(from, from + DICTIONARY));
  const end = rest.indexOf('endobj');
  // a string could hold anything
  if (end < 0 || /[()]/.test(rest.slice(0, end).replace(DATE, ''))) return false;
  let depth = 1;
  for (const [mark] of rest.slice(0, end).matchAll(/<<|>>/g)) {
    depth += mark === '<<' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** What is left of a signature's dictionary behind its digits: ranges, a date, names. */
const DICTIONARY = 2000;
const DATE = /\([^()\\]{0,200}\)/g;

const BLANK = 0x20;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const LESS = 0x3c;
const GREATER = 0x3e;
/** Longer than any remark on a page. */
const SIGNATURE_DIGITS = 4000;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
/** "1" and "2". */
const TILING = 0x31;
const SHADING = 0x32;
const LETTER_C = 0x43;
const LETTER_F = 0x46;
const LETTER_P = 0x50;
const LETTER_S = 0x53;
const LETTER_T = 0x54;
const LETTER_X = 0x58;
/** A sequence in DER with its length in bytes after it. */
const CERTIFICATE = toBytes('<308');
const END_OBJECT = toBytes('>>endobj endobj');
const FONT_FILE = toBytes('/FontFile2');
const CID_FONT = toBytes('/CIDFontType2');
const PATTERN = toBytes('/PatternType');
const TRUE_TYPE = toBytes('/TrueType');
const CONTENTS = toBytes('/Contents');
/** The tree of tags for readers aloud: parsed with every document, and its order is not trusted here. */
const STRUCTURE = toBytes('/StructTreeRoot');
const LATIN = new TextDecoder('latin1');
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
  const around = LATIN.decode(bytes.subarray(Math.max(0, at - DESCRIPTOR), at + DESCRIPTOR));
  const key = Math.min(at, DESCRIPTOR);
  const start = around.lastIndexOf(' obj', key);
  const end = around.indexOf('endobj', key);
  const name = /\/FontName\s{0,3}\/([^\s/<>]{1,80})/.exec(
    around.slice(Math.max(0, start), end < 0 ? undefined : end),
  )?.[1];
  return name === undefined || /symbol|dingbats|webdings|wingdings/i.test(name);
}
