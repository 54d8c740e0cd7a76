import { narrowToVietnamese } from '../../../../document/vietnamese-pattern.ts';
import { endsPlace, isYear, opensPlace, type TimeRule } from '../candidate.ts';

const CAPITAL = narrowToVietnamese(/^\p{Lu}/u);

/** A year alone in its line or cell, or before a colon; with a small letter it is the end of a title that a line cut. */
export const yearAlone: TimeRule = {
  name: 'year-alone',
  source: 'tables and lists by year in plans of provinces',
  accepts: ['«Năm 2024»', '- «Năm 2025»: mở rộng', '«năm 2024»'],
  refuses: ['thực hiện «trong năm 2024», cao điểm'],
  decide: (candidate) => {
    const { frame, text, expression } = candidate;
    if (!isYear(candidate) || frame.cue === 'until') return null;
    if (!opensPlace(frame.before) || !endsPlace(frame.after) || frame.after.trimStart().startsWith(',')) return null;
    return frame.cue !== null || CAPITAL.test(text.slice(frame.start, expression.end)) ? 'keep' : 'refuse';
  },
};
