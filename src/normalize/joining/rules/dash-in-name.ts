import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import { END_MARK, isCapitals } from '../line-starts.ts';
import { type JoinRule } from '../joint.ts';
import { isPair } from '../name-pairs.ts';

/** A small word and a name of two or more capitals; the second place closes with a sign or goes on in small letters. */
const PLACE_BEFORE = narrowToVietnamese(/\p{Ll}{2,8}(?:\s\p{Lu}\p{Ll}{0,7}){2,3}$/u);
const PLACE_AFTER = narrowToVietnamese(
  /^[-–—]\s\p{Lu}\p{Ll}{0,7}\s\p{Lu}\p{Ll}{0,7}(?:\s\p{Lu}\p{Ll}{0,7})?(?:[,.;)]|\s(?:và|với|cho|để|là|có|được|lần|năm)(?!\p{L}))/u,
);
const NUMBERED = /^(?:\d{1,2}|[IVX]{1,5})\s?[.)/]/u;
const SHORTEST_SENTENCE = 60;

/** A dash between the two halves of a name that the text writes elsewhere, or between two place names in a list whose items end in marks. */
export const dashInName: JoinRule = {
  name: 'dash-in-name',
  source: 'plans of cities and communes with wrapped lines: "Thăng Long" ⏎ "- Hà Nội", "chặng Nà Lộc" ⏎ "- Thanh Sơn"',
  accepts: [
    '[pair] tổ chức lễ hội Thăng Long ⏎ – Hà Nội lần thứ II',
    '[marked] - Bảo đảm trật tự cho đoàn đua chặng Nà Lộc ⏎ - Thanh Sơn, giải mở rộng.',
  ],
  refuses: [
    '1. Xã Nà Lộc ⏎ - Thanh Sơn, Cổ Lũng',
    '[marked] - Ủy ban nhân dân xã Nà Lộc; ⏎ - Thanh Sơn, Cổ Lũng',
    '- Xã Nà Lộc ⏎ - Thanh Sơn, Cổ Lũng',
    '[marked] - Công an xã Nà Lộc ⏎ - Tổ chức tuần tra',
  ],
  decide: ({ before, after, wrap, names, opening, length, inHeader, inFooter, next }) => {
    if (inHeader || inFooter || next.cell || !/^[-–—]/u.test(after)) return null;
    if (END_MARK.test(before) || before.endsWith(',') || isCapitals(before)) return null;
    // a heading ends with its line
    if (NUMBERED.test(opening) && length < SHORTEST_SENTENCE) return null;
    if (isPair(names(), before, after)) return 'join';
    return wrap.itemsEndMarked && PLACE_BEFORE.test(before) && PLACE_AFTER.test(after) ? 'join' : null;
  },
};
