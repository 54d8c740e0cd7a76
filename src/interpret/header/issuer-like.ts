import { isCapitals } from '../../outline/header-lines.ts';
import type { Segment } from '../../outline/segments.ts';

/** "XV80": a typist's mark beside the letterhead. */
const TYPIST_MARK = /^[\p{Lu}./-]{0,8}\d[\p{Lu}\d./-]{0,8}$/u;

/** "______D.": a rest of a typed rule has no word either. */
export function isNoName(text: string): boolean {
  return TYPIST_MARK.test(text) || (text.match(/\p{L}/gu)?.length ?? 0) < 2;
}

/** Lines of the left column before the number: capitals. */
export function isIssuerLike(segment: Segment): boolean {
  return !isNoName(segment.text) && isCapitals(segment.text);
}
