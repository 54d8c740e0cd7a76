import { marked, type LineRule } from './marker.ts';

export const SYMBOLS = '-–—‐‑−•·●○◦▪■□◆►▶✓✔➢➤❖*+§';
/** "- …", "– …", "+ …", "• …", "* …", Word's "o …" and "▪ …". Refused: "-----" (a typed rule, gone before), "o" in a word. */
const BULLET = new RegExp(String.raw`^([${SYMBOLS}])\s*(?=[^\s\-–—*+])`, 'u');
/** docs/genre.md 3.1, symbol-font bullets: Word's second level. */
const WORD_BULLET = /^(o)\s+(?=[\p{Lu}\d"“(])/u;
const DASHES = new Set(['-', '–', '—', '‐', '‑', '−']);

export const bulletRule: LineRule = (line) => {
  const match = BULLET.exec(line) ?? WORD_BULLET.exec(line);
  if (!match) return null;
  const [, symbol = ''] = match;
  return marked('bullet', match, 0, '', { symbol: DASHES.has(symbol) ? '-' : symbol });
};
