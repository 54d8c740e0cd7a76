import { type JoinRule } from '../joint.ts';

/** Over a page number the reader's word still holds for other lines. */
export const cutByPage: JoinRule = {
  name: 'cut-by-page',
  source: 'PDF reader of this project',
  accepts: ['[goes cut] cho các hộ ⏎ Đợt hai', '[ends cut] cho các hộ ⏎ và các thôn'],
  refuses: ['[cut] cho các hộ ⏎ và các thôn'],
  decide: ({ next }) => {
    if (next.continues === undefined) return null;
    return next.continues ? 'join' : 'part';
  },
};
