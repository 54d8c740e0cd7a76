import { foldBare } from '../document/fold.ts';

/** Folded start of the national title (state) or of the Party's (HD 36-HD/VPTW), the one line that every header has; a narrow column breaks it. */
const NATIONAL_TITLE = /^cong\s+hoa\s+xa(?:\s+hoi|$)|^dang cong san(?: viet nam|$)/u;
/** Code units that it needs, however it is spaced. */
const LONGEST_START = 60;
/** Letters that fold to its first; what begins otherwise need not be folded. */
const MAY_BE_NATIONAL = /^[cd\P{ASCII}]/iu;

export function isNationalTitle(text: string): boolean {
  return MAY_BE_NATIONAL.test(text) && NATIONAL_TITLE.test(foldBare(text.slice(0, LONGEST_START)));
}
