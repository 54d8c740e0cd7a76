import { findWideEncoding } from './bytes/decode.ts';
import { looksLikeHtml } from './html/detect.ts';

/** What the bytes are; the first group has a reader, the second is known and refused. */
export type DetectedFormat =
  | 'pdf'
  | 'docx'
  | 'doc'
  | 'rtf'
  | 'text'
  | 'markdown'
  | 'html'
  | 'image'
  | 'xls'
  | 'xlsx'
  | 'ppt'
  | 'pptx'
  | 'odt'
  | 'ods'
  | 'eml'
  | 'msg'
  | 'rar'
  | 'zip'
  | 'ole'
  | 'encrypted-office'
  | 'empty'
  | 'unknown';

const IMAGE_MAGIC: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x49, 0x49, 0x2a, 0x00], // TIFF, little endian
  [0x4d, 0x4d, 0x00, 0x2a], // TIFF, big endian
  [0x00, 0x00, 0x00, 0x0c, 0x6a, 0x50], // JPEG 2000
];
const RAR_MAGIC = [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07];
const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What a file is by its content; the name decides between text and Markdown only where the content leaves it open. */
export function detectFormat(bytes: Uint8Array, name = ''): DetectedFormat {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, OLE_MAGIC)) return detectOle(bytes);
  if (startsWith(bytes, RAR_MAGIC)) return 'rar';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return detectZip(bytes);
  if (IMAGE_MAGIC.some((magic) => startsWith(bytes, magic)) || isRiffOrBitmap(bytes) || isBareJpeg(bytes))
    return 'image';
  const head = readAscii(bytes, 0, 1_024);
  // Readers of PDF take the mark anywhere in the first 1,024 bytes (ISO 32000-1, Annex H).
  if (head.includes('%PDF-')) return 'pdf';
  if (/^\s{0,64}\{\\rtf/.test(head.replace(/^ï»¿/, ''))) return 'rtf';
  if (bytes.every(isBlankByte)) return 'empty';
  const wide = findWideEncoding(bytes);
  if (!wide && !looksLikeText(bytes, TEXT_NAME.test(name))) return 'unknown';
  if (wide && /^\s{0,64}\{\\rtf/.test(new TextDecoder(wide).decode(bytes.subarray(0, 256)))) return 'rtf';
  const sample = wide ? new TextDecoder(wide).decode(bytes.subarray(0, 131_072)) : readAscii(bytes, 0, 1_048_576);
  if (looksLikeMessage(sample.slice(0, 8_192), name)) return 'eml';
  if (looksLikeHtml(sample, name)) return 'html';
  return looksLikeMarkdown(sample, name) ? 'markdown' : 'text';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** A JPEG cut after its first mark. */
function isBareJpeg(bytes: Uint8Array): boolean {
  return bytes.length === 2 && startsWith(bytes, [0xff, 0xd8]);
}

function isRiffOrBitmap(bytes: Uint8Array): boolean {
  const head = readAscii(bytes, 0, 16);
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return true;
  if (head.slice(4, 8) === 'ftyp' && /^(?:heic|heix|mif1|avif)/.test(head.slice(8))) return true;
  const size = (bytes[2] ?? 0) | ((bytes[3] ?? 0) << 8) | ((bytes[4] ?? 0) << 16) | ((bytes[5] ?? 0) << 24);
  return head.startsWith('BM') && bytes.length > 26 && size === bytes.length;
}

const ONE_BYTE = new TextDecoder('windows-1252');

/** One character for each byte: enough to look for ASCII; what becomes of the others does not matter here. */
function readAscii(bytes: Uint8Array, start: number, end: number): string {
  return ONE_BYTE.decode(bytes.subarray(start, end));
}

/** Directory entries of an OLE file are 128 bytes, aligned, and begin with their name in UTF-16LE. */
function detectOle(bytes: Uint8Array): DetectedFormat {
  let found: DetectedFormat = 'ole';
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 1] !== 0 || bytes[at + 65] !== 0 || (bytes[at + 64] ?? 0) > 64) continue;
    const name = readEntryName(bytes, at);
    if (name === 'EncryptedPackage') return 'encrypted-office';
    if (name === 'WordDocument') found = 'doc';
    else if (found === 'ole' && (name === 'Workbook' || name === 'Book')) found = 'xls';
    else if (found === 'ole' && name === 'PowerPoint Document') found = 'ppt';
    else if (found === 'ole' && name === '__properties_version1.0') found = 'msg';
  }
  return found;
}

/** An OLE file that ends before its directory: the header says in which sector that begins ([MS-CFB] 2.2). */
export function isCutOle(bytes: Uint8Array): boolean {
  if (bytes.length < 512) return true;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << Math.min(16, view.getUint16(0x1e, true));
  return (view.getUint32(0x30, true) + 2) * size > bytes.length;
}

function readEntryName(bytes: Uint8Array, at: number): string {
  let name = '';
  for (let offset = at; offset < at + 64; offset += 2) {
    const code = bytes[offset] ?? 0;
    if (code === 0) break;
    if ((bytes[offset + 1] ?? 0) !== 0) return '';
    name += String.fromCharCode(code);
  }
  return name;
}

/**
 * By the names of its parts. Where the archive's directory can be read, only its names count: a member that is stored as it is
 * (a DOCX in a ZIP) has names of its own. A cut file has none; then whatever stands near its ends.
 */
function detectZip(bytes: Uint8Array): DetectedFormat {
  const ends = readAscii(bytes, 0, 131_072) + readAscii(bytes, Math.max(0, bytes.length - 262_144), bytes.length);
  const names = readDirectory(bytes) ?? ends;
  if (names.includes('mimetype') || names === ends) {
    if (ends.includes('application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
    if (ends.includes('application/vnd.oasis.opendocument')) return 'odt';
  }
  if (/word\/document[^/]{0,8}\.xml/.test(names)) return 'docx';
  if (names.includes('xl/workbook')) return 'xlsx';
  if (names.includes('ppt/presentation')) return 'pptx';
  return names.includes('[Content_Types].xml') && names.includes('word/') ? 'docx' : 'zip';
}

const END_OF_DIRECTORY = 'PK\x05\x06';

/** The directory at the end of a ZIP (APPNOTE 4.3.12, 4.3.16), as letters; null where there is none. */
function readDirectory(bytes: Uint8Array): string | null {
  const start = Math.max(0, bytes.length - 65_557);
  const found = readAscii(bytes, start, bytes.length).lastIndexOf(END_OF_DIRECTORY);
  const end = start + found;
  if (found < 0 || end + 16 > bytes.length) return null;
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(end + 12, true);
  return size > 0 && size <= end ? readAscii(bytes, end - size, end) : null;
}

function isBlankByte(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0xef || byte === 0xbb || byte === 0xbf;
}

const TEXT_NAME = /\.(?:txt|text|md|markdown|mdown)$/i;

/**
 * Text has next to no control bytes, and where it is not UTF-8, few of those that Windows code pages hardly use.
 * A text file's name buys more patience: control characters in valid UTF-8, more broken bytes.
 */
function looksLikeText(bytes: Uint8Array, isNamedText: boolean): boolean {
  const probe = bytes.subarray(0, 65_536);
  let controls = 0;
  let rare = 0;
  // by index: an iterator over every byte of every text is felt
  for (let at = 0; at < probe.length; at += 1) {
    const byte = probe[at] ?? 0;
    if (byte < 0x20 && byte !== 0x1b && !(byte >= 0x08 && byte <= 0x0d)) controls += 1;
    else if (byte === 0x7f || (byte >= 0x80 && byte < 0xa0)) rare += 1;
  }
  const { broken, composed } = countUtf8(probe);
  if (broken === 0) return isNamedText || controls * 100 <= probe.length;
  if (composed > broken * 10) return controls * 100 <= probe.length;
  // TCVN 5712 and VISCII keep capitals among the control codes
  const fewControls = isNamedText ? controls * 50 <= probe.length && !probe.includes(0) : controls === 0;
  return fewControls && rare * (isNamedText ? 4 : 20) <= probe.length;
}

/** Bytes that are no UTF-8, but for a character cut at the end of the probe; where there are any, characters of more than one byte. */
function countUtf8(probe: Uint8Array): { broken: number; composed: number } {
  const text = new TextDecoder('utf-8').decode(probe, { stream: true });
  if (!text.includes('\uFFFD')) return { broken: 0, composed: 0 };
  const broken = text.split('\uFFFD').length - 1;
  return { broken, composed: (text.match(/[\u0080-\u{10FFFF}]/gu) ?? []).length - broken };
}

const HEADER_FIELD =
  /^(?:from|to|subject|date|received|return-path|delivered-to|message-id|mime-version|x-[a-z-]{1,40}):/gim;

/** A message of RFC 5322: it begins with a field, and three of a mail's own stand in its head. Browsers save pages (.mht) so, too. */
function looksLikeMessage(head: string, name: string): boolean {
  if (!/^[a-z][a-z-]{1,40}:[ \t]/i.test(head) || /\.mht(?:ml)?$/i.test(name)) return false;
  const fields = head.split(/\r?\n\r?\n/, 1)[0] ?? '';
  if (/^from:\s{0,4}(?:"?<?saved by|"?từ trình duyệt)/im.test(fields) || /^snapshot-content-location:/im.test(fields))
    return false;
  const found = new Set((fields.match(HEADER_FIELD) ?? []).map((field) => field.toLowerCase()));
  return found.size >= 3 && found.has('from:');
}

/** Marks that count once each; tables are Markdown by themselves. A pasted plan often holds one stray "**…**". */
function looksLikeMarkdown(text: string, name: string): boolean {
  // most plans have none of the signs, and need no pattern over all their lines
  const table = text.includes('---') && /^[ \t]{0,8}\|?[ \t]{0,8}:?-{3,}:?[ \t]{0,8}\|[-:| \t]{0,400}$/m.test(text);
  const html = text.includes('<') && /^[ \t]{0,8}<table[\s>]/im.test(text);
  const broken = text.includes('|') && (text.match(/^\|[ \t]{0,8}$/gm) ?? []).length >= 3;
  // rows between outer bars, two of them one below the other, have no other meaning
  const rows =
    broken || (text.includes('|') && /^\|(?:[^|\n]*\|){2,}[ \t]{0,8}\r?\n\|(?:[^|\n]*\|){2,}[ \t]{0,8}$/m.test(text));
  if (table || html || rows) return true;
  const headings = text.includes('#') ? (text.match(/^ {0,3}#{1,6}[ \t]+\S/gm) ?? []).length : 0;
  const bold = text.includes('**') ? (text.match(/\*\*[^*\n]{1,200}(?:\n[^*\n]{1,200}){0,3}\*\*/g) ?? []).length : 0;
  const marks = headings + bold;
  if (/\.(?:md|markdown|mdown)$/i.test(name)) return true;
  return marks >= (/\.txt$/i.test(name) ? 3 : 2);
}
