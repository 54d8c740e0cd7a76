import type { OffsetSegment } from '../document/offset-map.ts';
import { isBlankCode } from '../document/text-boundary.ts';

/** Repaired text of one raw line, with where each stretch of it came from (offsets into the raw line). */
export interface Repaired {
  readonly text: string;
  readonly segments: readonly OffsetSegment[];
}

/** Letters that fonts, keyboards and recognition put in place of Vietnamese ones (docs/genre.md 9), and Word's symbol bullets. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['ð', 'đ'],
  ['Ð', 'Đ'],
  ['ƣ', 'ư'],
  ['Ƣ', 'Ư'],
  ['：', ':'],
  ['；', ';'],
  ['，', ','],
  ['（', '('],
  ['）', ')'],
  ['\uF02D', '-'],
  ['\uF0B7', '•'],
  ['\uF0A7', '▪'],
  ['\uF0D8', '➢'],
  ['\uF0FC', '✓'],
  ['\uF076', '❖'],
  ['\uF0A8', '▪'],
  ['\u2028', ' '],
  ['\u2029', ' '],
]);

/** Characters with no ink that only get in the way of matching. Soft hyphens go here too: TCVN3 was decoded before. */
const DROPPED =
  // eslint-disable-next-line no-control-regex -- control characters are what is dropped
  /[\u0000-\u0008\v\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\uFFFE\uFFFF]/;
/** Anything that the quick path can't pass through as it is. */
const NEEDS_WORK =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- ranges of single code units on purpose
  /[\u0000-\u001F\u007F-\u00A0\u00AD\u00D0\u00F0\u01A2\u01A3\u0300-\u036F\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2064\u3000\uD800-\uDFFF\uE000-\uF8FF\uFEFF\uFF08\uFF09\uFF0C\uFF1A\uFF1B\uFFFE\uFFFF]| {2}|^ | $/;

/**
 * NFC, look-alikes, blanks. A run of blanks becomes one blank; a run of three or more, or one with a tab,
 * becomes one tab: that gap separates columns ("UBND HUYỆN X          CỘNG HÒA …").
 * Leading and trailing blanks go.
 */
export function repairCharacters(raw: string): Repaired {
  if (isPlain(raw) || (!NEEDS_WORK.test(raw) && raw.normalize('NFC') === raw))
    return { text: raw, segments: [{ at: 0, from: 0, exact: true }] };
  const out: string[] = [];
  const segments: OffsetSegment[] = [];
  let length = 0;
  let i = 0;
  let pendingFrom = -1;
  let pendingWide = false;
  const push = (text: string, from: number, exact: boolean): void => {
    const last = segments[segments.length - 1];
    const runsOn = last?.exact === true && exact && last.from + (length - last.at) === from;
    if (!runsOn) segments.push({ at: length, from, exact });
    out.push(text);
    length += text.length;
  };
  while (i < raw.length) {
    const start = i;
    const code = raw.charCodeAt(i);
    let unit = raw.charAt(i);
    if (code >= 0xd800 && code <= 0xdbff) {
      const low = raw.charCodeAt(i + 1);
      unit = low >= 0xdc00 && low <= 0xdfff ? raw.slice(i, i + 2) : '\uFFFD';
    } else if (code >= 0xdc00 && code <= 0xdfff) unit = '\uFFFD';
    i += unit === '\uFFFD' ? 1 : unit.length;
    if (isBlankCode(code)) {
      if (pendingFrom < 0) pendingFrom = start;
      if (unit === '\t') pendingWide = true;
      continue;
    }
    if ((code < 0x20 || code > 0x7e) && DROPPED.test(unit)) continue;
    while (isCombining(raw.charCodeAt(i))) {
      unit += raw.charAt(i);
      i += 1;
    }
    if (pendingFrom >= 0) {
      if (length > 0)
        push(pendingWide || start - pendingFrom >= 3 ? '\t' : ' ', pendingFrom, start - pendingFrom === 1);
      pendingFrom = -1;
      pendingWide = false;
    }
    const composed = LOOK_ALIKES.get(unit) ?? (code > 127 || unit.length > 1 ? unit.normalize('NFC') : unit);
    push(composed, start, composed.length === i - start);
  }
  return { text: out.join(''), segments };
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** Vietnamese letters, ASCII and the common signs with single blanks between: nearly every line, told without a pattern. */
function isPlain(raw: string): boolean {
  let wasBlank = true;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (code === 0x20) {
      if (wasBlank) return false;
      wasBlank = true;
      continue;
    }
    wasBlank = false;
    if (code < 0x20 || (code > 0x7e && !isPlainLetter(code))) return false;
  }
  return !wasBlank;
}

/** Above ASCII, what is NFC by itself and looks like nothing else; "ð" and "Ð" stand for "đ" and "Đ". */
function isPlainLetter(code: number): boolean {
  if (code >= 0x1ea0) return code <= 0x1ef9 || (code >= 0x2010 && code <= 0x2027);
  if (code >= 0xa1 && code <= 0x17f) return code !== 0xad && code !== 0xd0 && code !== 0xf0;
  return code === 0x1a0 || code === 0x1a1 || code === 0x1af || code === 0x1b0;
}
