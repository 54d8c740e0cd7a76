import { narrowToVietnamese } from '../../document/vietnamese-pattern.ts';
import type { TimeMention } from './types.ts';

/**
 * Start and end of one window apart in a sentence: "Từ 6 giờ ngày 14/3/2026, các thôn cùng ra đồng …, làm liên tục đến hết ngày 20/3/2026",
 * "Ngày 02/4/2026 các chi đoàn ra quân, kéo dài tới ngày 05/4/2026". Not over a full stop or a semicolon.
 */
const SENTENCE_END = /[.;!?]\s/u;
const TO = narrowToVietnamese(/^(?:cho\s)?(?:đến|tới)(?!\p{L})/iu);
const LASTING = narrowToVietnamese(/(?<!\p{L})(?:kéo dài|liên tục|duy trì|tiếp tục)(?:\s\p{L}{1,8}){0,3}\s{1,2}$/iu);

export function joinApart(text: string, found: readonly TimeMention[]): TimeMention[] {
  const joined: TimeMention[] = [];
  for (const time of found) {
    const previous = joined.at(-1);
    const window = previous ? toWindow(text, previous, time) : null;
    if (window) joined[joined.length - 1] = window;
    else joined.push(time);
  }
  return joined;
}

function toWindow(text: string, start: TimeMention, end: TimeMention): TimeMention | null {
  if (start.from === null || end.from !== null || end.to === null || end.exclusive || end.to < start.from) return null;
  if (start.to !== null && start.to !== start.from) return null;
  const between = text.slice(start.end, end.start);
  if (SENTENCE_END.test(between) || !TO.test(end.raw) || !LASTING.test(between)) return null;
  return {
    ...start,
    kind: 'window',
    to: end.to,
    edtf: `${start.edtf?.split('/')[0] ?? start.from}/${end.edtf?.split('/').at(-1) ?? end.to}`,
    yearImplied: start.yearImplied || end.yearImplied,
  };
}
