/** Characters of the bytes 0x80 to 0x9F. */
export const WINDOWS_1252_SPECIAL =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';
const CHUNK = 8_192;

/** One character for each byte, as Windows reads Western text. Not TextDecoder: in Node 20 its "windows-1252" is Latin-1. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return readLatin1(bytes).replace(
    /[\u0080-\u009F]/g,
    (code) => WINDOWS_1252_SPECIAL[code.charCodeAt(0) - 0x80] ?? code,
  );
}

/** One character for each byte, of the same number. */
export function readLatin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}
