/** No UTF-8 file can hold half a surrogate pair, and neither PostgreSQL nor C programs take NUL inside text. */
const HALF_PAIR = /\p{Cs}/gu;
const REPLACEMENT = '\uFFFD';

/** Text as every format can hold it: the same in all of them. */
export function cleanText(text: string): string {
  return text.replace(HALF_PAIR, REPLACEMENT).replaceAll('\0', REPLACEMENT);
}

/**
 * What spreadsheets take for a formula: "=1+1", "+84 …", "-2+3", "@SUM(…)", also full width, after a tab or a line end,
 * or behind what cannot be seen. A bullet ("- Phòng …") counts too: Excel asks for a formula after any leading "-".
 */
const FORMULA_START = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]{0,1000}[=+\-@＝＋－＠])/u;

export function looksLikeFormula(text: string): boolean {
  return FORMULA_START.test(text);
}

/** "- ", "– ", "+ ", "• " and their like, also "-Lập phương án" in front of an item. */
const BULLET = /^[-–—+•*·▪◦](?:\s{1,5}(?=\S)|(?=\p{Lu}\p{Ll}))/u;

/** Without a leading bullet: it says nothing in a table of its own and would get an apostrophe in CSV for Excel. */
export function stripBullet(text: string): string {
  return text.replace(BULLET, '');
}

/** At most `limit` UTF-16 code units, "…" at the end of what was cut, no character split. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = limit - 1;
  const code = text.charCodeAt(end - 1);
  const splitsPair = code >= 0xd800 && code <= 0xdbff;
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`;
}
