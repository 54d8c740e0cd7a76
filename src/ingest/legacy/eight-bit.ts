import type { DecodedText } from '../bytes/decode.ts';
import { isPlausibleWord } from './syllables.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeVni } from './vni.ts';
import { decodeWindows1252 } from '../bytes/windows-1252.ts';

/** Character sets of one byte a letter that plans come in and that no byte names. */
export type EightBitEncoding = 'tcvn3' | 'vni' | 'windows-1258' | 'viscii' | 'tcvn5712';

/** Letters of the bytes 0x80 to 0xFF in VISCII (RFC 1456), and the six capitals among the control codes. */
const VISCII =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ' +
  'ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ' +
  'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư' +
  'àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ';
const VISCII_LOW = new Map([
  [0x02, 'Ẳ'],
  [0x05, 'Ẵ'],
  [0x06, 'Ẫ'],
  [0x14, 'Ỷ'],
  [0x19, 'Ỹ'],
  [0x1e, 'Ỵ'],
]);
/** The same of TCVN 5712:1993 VN1, which has the capitals with tones that TCVN3 lacks. */
const TCVN5712 =
  'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ' +
  '\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ' +
  'ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò' +
  'ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';
const TCVN5712_LOW = new Map(
  Array.from('ÚỤ ỪỬỮ', (letter, index) => [index + 1, letter] as const).concat(
    Array.from('ỨỰỲỶỸÝỴ', (letter, index) => [index + 0x11, letter] as const),
  ),
);
/** Codes that only VN1 has; in TCVN3 they are quotes and dashes of Windows-1252, or nothing. */
const VN1_HIGH = new Set([
  0xaf, 0xba, 0xbf, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xcd, 0xd9, 0xda, 0xdb, 0xe0, 0xf0, 0xff,
]);
const isVn1Only = (code: number): boolean =>
  TCVN5712_LOW.has(code) || (code >= 0x80 && code < 0xa0) || VN1_HIGH.has(code);

const SAMPLE_BYTES = 60_000;
const MIN_WORDS = 5;
const MIN_VALID = 0.8;
const WORDS = /[\p{L}\p{M}]+/gu;
const BEYOND_ASCII = /[\u0080-\uFFFF]/;

function decodeByTable(bytes: Uint8Array, table: string, low: ReadonlyMap<number, string>): string {
  const letters = Array.from(
    { length: 256 },
    (_, code) => (code < 0x80 ? low.get(code) : table[code - 0x80]) ?? String.fromCharCode(code),
  );
  let text = '';
  for (const byte of bytes) text += letters[byte] ?? '';
  return text;
}

const DECODERS: readonly (readonly [EightBitEncoding, (bytes: Uint8Array) => string])[] = [
  ['tcvn3', (bytes) => decodeTcvn3(decodeWindows1252(bytes))],
  ['vni', (bytes) => decodeVni(decodeWindows1252(bytes))],
  ['windows-1258', (bytes) => new TextDecoder('windows-1258').decode(bytes)],
  ['viscii', (bytes) => decodeByTable(bytes, VISCII, VISCII_LOW)],
  ['tcvn5712', (bytes) => decodeByTable(bytes, TCVN5712, TCVN5712_LOW)],
];

function decodeEightBit(bytes: Uint8Array, encoding: EightBitEncoding): string {
  return DECODERS.find(([name]) => name === encoding)?.[1](bytes).normalize('NFC') ?? '';
}

/**
 * The text where its bytes are Windows-1258, VISCII or TCVN 5712; null for all others, also for TCVN3 and VNI, which may change from
 * run to run and are told later.
 */
export function recoverEightBit(bytes: Uint8Array): DecodedText | null {
  const encoding = guessEightBit(bytes);
  if (encoding === null || encoding === 'tcvn3' || encoding === 'vni') return null;
  return { text: decodeEightBit(bytes, encoding), encoding, diagnostics: [] };
}

/**
 * In which of them most words with letters beyond ASCII are syllables of the language; null where none stands out (names of tags do
 * not count: they are ASCII). TCVN5712 is told from TCVN3 by the words that hold its own capitals.
 */
function guessEightBit(bytes: Uint8Array): EightBitEncoding | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let best: { encoding: EightBitEncoding; valid: number } | null = null;
  for (const [encoding, decode] of DECODERS) {
    if (encoding === 'tcvn5712') continue;
    const words = (decode(sample).normalize('NFC').match(WORDS) ?? []).filter((word) => BEYOND_ASCII.test(word));
    const valid = words.filter(isPlausibleWord).length;
    if (valid >= MIN_WORDS && valid >= words.length * MIN_VALID && valid > (best?.valid ?? 0))
      best = { encoding, valid };
  }
  if ((best === null || best.encoding === 'tcvn3') && isTcvn5712(sample)) return 'tcvn5712';
  return best?.encoding ?? null;
}

function isTcvn5712(sample: Uint8Array): boolean {
  const words = listVn1Words(sample);
  const valid = words.filter((word) => isPlausibleWord(decodeByTable(word, TCVN5712, TCVN5712_LOW).normalize('NFC')));
  return valid.length >= MIN_WORDS && valid.length >= words.length * MIN_VALID;
}

/** Words of two bytes and more that hold a code of VN1 alone. */
function listVn1Words(sample: Uint8Array): Uint8Array[] {
  const words: Uint8Array[] = [];
  for (let at = 0; at < sample.length; at += 1) {
    const start = at;
    let isOwn = false;
    for (; at < sample.length && isVn1Letter(sample[at] ?? 0); at += 1) isOwn ||= isVn1Only(sample[at] ?? 0);
    if (isOwn && at - start > 1) words.push(sample.subarray(start, at));
  }
  return words;
}

function isVn1Letter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code >= 0x80 || TCVN5712_LOW.has(code);
}
