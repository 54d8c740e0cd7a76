import { isRange } from '../candidate.ts';
import { isYear, type TimeRule } from '../candidate.ts';

/** "từ năm 2025": open, unless it began before the document. */
export const yearFrom: TimeRule = {
  name: 'year-from',
  source: 'plans of provinces and decisions of ministries: "từ năm 2025 áp dụng"',
  accepts: ['«từ năm 2025» áp dụng cơ chế mới', '«từ năm 2023» xã đã áp dụng'],
  refuses: ['thực hiện «trong năm 2024», cao điểm'],
  decide: (candidate) => {
    const { frame, groups, context } = candidate;
    if (!isYear(candidate) || frame.cue !== 'from') return null;
    const isEarlier = (groups[0]?.from.slice(0, 4) ?? '') < (context.issued ?? '').slice(0, 4);
    return isEarlier && !isRange(candidate) ? 'refuse' : 'keep';
  },
};
