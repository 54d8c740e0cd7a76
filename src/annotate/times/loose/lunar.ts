import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import type { Framed } from '../frame/read-frame.ts';
import type { LooseMention } from './loose-mention.ts';

/** docs/genre.md 6, last row: "10/3 âm lịch", "từ ngày 15 – 28 tháng 12 Âm lịch", "10/3 (AL)". */
const LUNAR_AFTER = narrowToVietnamese(/^\s{0,2}(?:\(\s?)?(?:năm\s[\p{L}\s]{2,14})?(?:âm\s{1,2}lịch|AL)(?!\p{L})\)?/iu);
/** docs/genre.md 6: the solar day beside the lunar one. */
const SOLAR_BEFORE = /^\s{0,2}[(,]?\s{0,2}(?:tức\s|nhằm\s)?$/u;

/** A day of the lunar calendar has no solar day here; beside its solar date it would count twice, so that nothing is left of it. */
export function readLunar({ text, expression, frame, previous }: Framed): readonly LooseMention[] | null {
  const after = LUNAR_AFTER.exec(frame.after);
  if (!after && !expression.points.some((point) => point.lunar)) return null;
  if (previous && SOLAR_BEFORE.test(text.slice(previous.end, frame.start))) return [];
  return [{ start: frame.start, end: frame.end + (after?.[0].length ?? 0), kind: 'relative', rule: 'lunar' }];
}
