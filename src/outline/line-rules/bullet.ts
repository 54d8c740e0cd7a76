import type { LineRule } from './marker.ts';

/** "- …", "– …", "+ …", "• …", "* …", Word's "o …" and "▪ …". Refused: "-----" (a typed rule, gone before), "o" in a word. */
const BULLET = /^(?<symbol>[-–—‐‑−•·●○◦▪■□◆►▶✓✔➢➤❖*+§])\s*(?=[^\s\-–—*+])/u;
const WORD_BULLET = /^(?<symbol>o)\s+(?=[\p{Lu}\d"“(])/u;
const DASHES = new Set(['-', '–', '—', '‐', '‑', '−']);

export const bulletRule: LineRule = (line) => {
  const match = BULLET.exec(line) ?? WORD_BULLET.exec(line);
  const symbol = match?.groups?.['symbol'];
  if (!match || symbol === undefined) return null;
  return {
    form: 'bullet',
    marker: symbol,
    length: match[0].length,
    ordinal: 0,
    label: '',
    symbol: DASHES.has(symbol) ? '-' : symbol,
  };
};
