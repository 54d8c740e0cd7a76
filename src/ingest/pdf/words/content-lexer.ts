/** Thrown where a content stream is not as writers write it: pdf.js, which mends much, then reads the page. */
export class UnusualContent extends Error {}

/** Kinds of tokens. */
export const NUMBER = 0;
export const TEXT = 1;
export const NAME = 2;
export const OPERATOR = 3;
export const ARRAY = 4;
export const ARRAY_END = 5;
export const DICTIONARY = 6;
export const DICTIONARY_END = 7;
export const END = 8;

/** What a byte is: 1 white, 2 delimiter, 4 digit, 8 sign or point; PDF 32000-1, 7.2.2. */
const CLASS = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) CLASS[code] = 1;
for (const sign of '%()/<>[]{}') CLASS[sign.charCodeAt(0)] = 2;
for (const sign of '0123456789') CLASS[sign.charCodeAt(0)] = 4;
for (const sign of '+-.') CLASS[sign.charCodeAt(0)] = 8;

const HEX = new Int8Array(256).fill(-1);
for (let digit = 0; digit < 16; digit += 1) {
  HEX[digit.toString(16).charCodeAt(0)] = digit;
  HEX[digit.toString(16).toUpperCase().charCodeAt(0)] = digit;
}

const ESCAPES = new Map([
  [0x6e, 0x0a],
  [0x72, 0x0d],
  [0x74, 0x09],
  [0x62, 0x08],
  [0x66, 0x0c],
]);

/** A string longer than this is no line of text. */
const MAX_TEXT = 16_384;

/**
 * The tokens of a content stream, as pdf.js's lexer reads them where they are well formed; what is not throws `UnusualContent`. Each token
 * is left in a field, so that none makes an object but texts and names.
 */
export class ContentLexer {
  number = 0;
  text = '';
  /** First three letters of an operator, the first in the lowest byte. */
  operator = 0;
  readonly #bytes: Uint8Array;
  readonly #codes = new Uint16Array(MAX_TEXT);
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The kind of the next token. */
  next(): number {
    const bytes = this.#bytes;
    let code = bytes[this.#at];
    while (code !== undefined && (CLASS[code] === 1 || code === PERCENT)) {
      if (code === PERCENT) this.#skipComment();
      else this.#at += 1;
      code = bytes[this.#at];
    }
    if (code === undefined) return END;
    const kind = CLASS[code] ?? 0;
    if (kind === 0) return this.#readOperator();
    if (kind !== 2) return this.#readNumber(code);
    this.#at += 1;
    switch (code) {
      case 0x28:
        return this.#readText();
      case 0x2f:
        return this.#readName();
      case 0x5b:
        return ARRAY;
      case 0x5d:
        return ARRAY_END;
      case 0x3c:
        if (bytes[this.#at] !== code) return this.#readHex();
        this.#at += 1;
        return DICTIONARY;
      case 0x3e:
        if (bytes[this.#at] !== code) throw new UnusualContent();
        this.#at += 1;
        return DICTIONARY_END;
      default:
        throw new UnusualContent();
    }
  }

  #skipComment(): void {
    const bytes = this.#bytes;
    while (this.#at < bytes.length && bytes[this.#at] !== 0x0a && bytes[this.#at] !== 0x0d) this.#at += 1;
  }

  #readNumber(first: number): number {
    const bytes = this.#bytes;
    const sign = first === MINUS ? -1 : 1;
    let at = this.#at;
    if (first === MINUS || first === 0x2b) at += 1;
    let value = 0;
    let divisor = 0;
    let digits = 0;
    for (; at < bytes.length; at += 1) {
      const code = bytes[at] ?? 0;
      if (CLASS[code] === 4) {
        value = value * 10 + (code - 0x30);
        if (divisor !== 0) divisor *= 10;
        digits += 1;
      } else if (code === POINT && divisor === 0) divisor = 1;
      else break;
    }
    const after = bytes[at] ?? 0x20;
    if (digits === 0 || CLASS[after] === 8 || after === 0x45 || after === 0x65) throw new UnusualContent();
    this.#at = at;
    this.number = sign * (divisor > 1 ? value / divisor : value);
    return NUMBER;
  }

  #readOperator(): number {
    const bytes = this.#bytes;
    const start = this.#at;
    let at = start;
    while (at < bytes.length && (CLASS[bytes[at] ?? 0] ?? 0) % 4 === 0) at += 1;
    if (at - start > 3) throw new UnusualContent();
    this.#at = at;
    let operator = 0;
    for (let index = at - 1; index >= start; index -= 1) operator = (operator << 8) | (bytes[index] ?? 0);
    this.operator = operator;
    return OPERATOR;
  }

  #readName(): number {
    const bytes = this.#bytes;
    const start = this.#at;
    let at = start;
    let name = '';
    for (; at < bytes.length; at += 1) {
      const code = bytes[at] ?? 0;
      const kind = CLASS[code] ?? 0;
      if (kind === 1 || kind === 2) break;
      if (code === HASH) throw new UnusualContent();
      name += String.fromCharCode(code);
    }
    this.#at = at;
    this.text = name;
    return NAME;
  }

  #readText(): number {
    const bytes = this.#bytes;
    const codes = this.#codes;
    let length = 0;
    let depth = 1;
    for (let at = this.#at; at < bytes.length; at += 1) {
      let code = bytes[at] ?? 0;
      if (code === 0x28) depth += 1;
      else if (code === 0x29) {
        depth -= 1;
        if (depth === 0) {
          this.#at = at + 1;
          return this.#setText(length);
        }
      } else if (code === BACKSLASH) {
        at += 1;
        code = bytes[at] ?? 0;
        if (code >= 0x30 && code <= 0x37) {
          code -= 0x30;
          for (let more = 0; more < 2 && isOctal(bytes[at + 1] ?? 0); more += 1) {
            at += 1;
            code = code * 8 + ((bytes[at] ?? 0) - 0x30);
          }
        } else if (code === 0x0a) continue;
        else if (code === 0x0d) {
          if (bytes[at + 1] === 0x0a) at += 1;
          continue;
        } else code = ESCAPES.get(code) ?? code;
      }
      if (length >= MAX_TEXT) break;
      codes[length] = code;
      length += 1;
    }
    throw new UnusualContent();
  }

  #readHex(): number {
    const bytes = this.#bytes;
    const codes = this.#codes;
    let length = 0;
    let first = -1;
    for (let at = this.#at; at < bytes.length; at += 1) {
      const code = bytes[at] ?? 0;
      const digit = HEX[code] ?? -1;
      if (digit < 0) {
        if (CLASS[code] === 1) continue;
        if (code !== 0x3e) break;
        if (first >= 0) {
          codes[length] = first << 4;
          length += 1;
        }
        this.#at = at + 1;
        return this.#setText(length);
      }
      if (first < 0) first = digit;
      else {
        if (length >= MAX_TEXT - 1) break;
        codes[length] = (first << 4) | digit;
        length += 1;
        first = -1;
      }
    }
    throw new UnusualContent();
  }

  #setText(length: number): number {
    let text = '';
    for (let index = 0; index < length; index += 1) text += String.fromCharCode(this.#codes[index] ?? 0);
    this.text = text;
    return TEXT;
  }
}

const PERCENT = 0x25;
const MINUS = 0x2d;
const POINT = 0x2e;
const HASH = 0x23;
const BACKSLASH = 0x5c;

function isOctal(code: number): boolean {
  return code >= 0x30 && code <= 0x37;
}
