import { FIXED_START, LONE_MARKER } from '../line-starts.ts';
import { type JoinRule } from '../joint.ts';

/** A number on a line of its own goes on in its words. */
export const loneMarker: JoinRule = {
  name: 'lone-marker',
  source: 'Markdown of converters: "**1.**" ⏎ "Trên cơ sở …"',
  accepts: ['1. ⏎ Trên cơ sở tài liệu của tỉnh', 'II. ⏎ 1. Mục đích', '06. ⏎ 5.'],
  refuses: ['1. Mục đích ⏎ Trên cơ sở'],
  decide: ({ before, after, startsItem, next }) => {
    if (!LONE_MARKER.test(before)) return null;
    const begins = startsItem || LONE_MARKER.test(after) || FIXED_START.test(after);
    return !begins && next.blankBefore <= 1 ? 'join' : 'part';
  },
};
