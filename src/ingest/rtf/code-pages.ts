import { decodeWindows1252 } from '../bytes/windows-1252.ts';

/** Encodings of \fcharsetN, where they are not the document's own. */
const CHARSETS = new Map([
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
]);
const CODE_PAGES = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [65001, 'utf-8'],
]);
const SYMBOL_CHARSET = 2;

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

export function encodingOfCodePage(page: number): string {
  return CODE_PAGES.get(page) ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
}

export function encodingOfCharset(charset: number | undefined, documentEncoding: string): string {
  if (charset === undefined || charset === 1) return documentEncoding;
  if (charset === SYMBOL_CHARSET) return 'symbol';
  // Old fonts (.VnTime) declare the Western set: their codes must come out as Latin-1.
  return charset === 0
    ? documentEncoding === 'windows-1258'
      ? documentEncoding
      : 'windows-1252'
    : (CHARSETS.get(charset) ?? documentEncoding);
}

/** Text of bytes given as characters 0 to 255. Symbol fonts keep their codes in the private area, as Word does. */
export function decodeBytes(codes: string, encoding: string): string {
  if (encoding === 'symbol')
    return codes.replace(/[\u0020-\u00FF]/g, (sign) => String.fromCharCode(0xf000 + sign.charCodeAt(0)));
  const bytes = Uint8Array.from(codes, (code) => code.charCodeAt(0));
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  let decoder = decoders.get(encoding);
  if (!decoder) decoders.set(encoding, (decoder = new TextDecoder(encoding)));
  return decoder.decode(bytes);
}
