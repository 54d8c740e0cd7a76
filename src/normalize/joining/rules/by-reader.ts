import { FIXED_START } from '../line-starts.ts';
import { type JoinRule } from '../joint.ts';
import { isFalseItem } from '../false-item.ts';

/** A reader that knows the geometry of the page says whether the line goes on; a number or a fixed opening still begins anew. */
export const byReader: JoinRule = {
  name: 'by-reader',
  source: 'PDF and OCR readers of this project: indents, line ends and gaps measured on the page',
  accepts: [
    '[goes] cho các hộ ⏎ Đợt hai vào tháng 6',
    '[ends] cho các hộ ⏎ và các thôn',
    '[goes] gồm có ⏎ Căn cứ Luật Thư viện',
  ],
  refuses: ['cho các hộ ⏎ và các thôn', '[goes cut] cho các hộ ⏎ và các thôn'],
  decide: ({ next, interrupted, after, before, startsItem }) => {
    if (next.continues === undefined || interrupted) return null;
    const begins = FIXED_START.test(after) || (startsItem && !isFalseItem(before, after));
    return next.continues && !begins ? 'join' : 'part';
  },
};
