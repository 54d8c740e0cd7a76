export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** A control word, or a control symbol with a one-character name. */
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  /** Bytes of text as characters 0 to 255; `escaped` when written as \'xx. */
  | { readonly kind: 'text'; readonly codes: string; readonly escaped: boolean };

const OPEN: RtfToken = { kind: 'open' };
const CLOSE: RtfToken = { kind: 'close' };
const WORD = /\\([a-z]{1,32})(-?\d{1,10})? ?/iy;
const TEXT = /[^\\{}\r\n]+/y;

/** Tokens of an RTF source given as one character for each byte. */
export function* readTokens(source: string): Generator<RtfToken> {
  let at = 0;
  while (at < source.length) {
    const character = source[at];
    if (character === '{' || character === '}') {
      yield character === '{' ? OPEN : CLOSE;
      at += 1;
    } else if (character === '\r' || character === '\n') {
      at += 1;
    } else if (character === '\\') {
      WORD.lastIndex = at;
      const word = WORD.exec(source);
      if (word) {
        at = WORD.lastIndex;
        const value = word[2] === undefined ? null : Number(word[2]);
        if (word[1] === 'bin') at += Math.max(0, value ?? 0);
        else yield { kind: 'word', name: word[1] ?? '', value };
      } else if (source[at + 1] === "'") {
        const code = Number.parseInt(source.slice(at + 2, at + 4), 16);
        if (Number.isFinite(code)) yield { kind: 'text', codes: String.fromCharCode(code), escaped: true };
        at += 4;
      } else {
        yield { kind: 'word', name: source[at + 1] ?? '', value: null };
        at += 2;
      }
    } else {
      TEXT.lastIndex = at;
      const text = TEXT.exec(source)?.[0] ?? '';
      yield { kind: 'text', codes: text, escaped: false };
      at += Math.max(1, text.length);
    }
  }
}
