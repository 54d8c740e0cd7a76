import { END_MARK, isCapitals, ITEM_START, LONE_MARKER, SMALL_START } from '../line-starts.ts';
import { isSameGroup, type JoinRule } from '../joint.ts';

/** Characters by which a first row may pass what most keep to. */
const SLACK = 6;

/**
 * Rows of a page's code without empty lines: a row longer than any first row goes on what stands above; behind a first row that had room
 * a paragraph ends, and so it does behind a later one.
 */
export const codeRows: JoinRule = {
  name: 'code-rows',
  source: 'crawled pages without empty lines whose source text broke at 80 columns',
  accepts: [
    '[rows] - Các xã kiểm tra ở ⏎ Trạm bơm và các tuyến kênh dẫn nước vào đồng, lập danh sách các công trình',
    '[rows] 1. Chủ tịch Ủy ban nhân ⏎ Thanh Sơn.',
    '[rows] tin về chất lượng không khí trong xã. ⏎ 5.',
    '[rows] 1. Công tác phòng bệnh ⏎ Sở Y tế chỉ đạo các bệnh',
  ],
  refuses: ['[group] - Các xã kiểm tra ở ⏎ Trạm bơm', '[rows] - Các xã kiểm tra ⏎ trạm bơm'],
  decide: (joint) => {
    const { before, after, opening, following, wrap } = joint;
    const { rows } = wrap;
    if (!rows || !isSameGroup(joint)) return null;
    const word = after.indexOf(' ');
    if (LONE_MARKER.test(after)) return END_MARK.test(before) || before.length < rows.columns * 0.9 ? 'part' : null;
    if (SMALL_START.test(after) || isCapitals(before) || isCapitals(after)) return null;
    const isFirst = before === opening;
    const end = before.length + (word < 0 ? after.length : word);
    const isFull = end >= (isFirst ? rows.shortestStart : rows.columns) - 2;
    const isLong = (text: string): boolean => text.length > rows.longestStart + SLACK;
    if (isLong(after)) return 'join';
    if (!isFull || (isFirst && END_MARK.test(before))) return 'part';
    const below = following === undefined || ITEM_START.test(following.text) ? '' : following.text;
    if (isLong(below) || (SMALL_START.test(below) && !END_MARK.test(after))) return 'part';
    return isFirst || !END_MARK.test(before) || before.endsWith(':') ? 'join' : null;
  },
};
