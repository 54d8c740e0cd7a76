import { endsPlace, type TimeRule } from '../candidate.ts';

/** Shares and shifts that look like a day and its month. */
export const share: TimeRule = {
  name: 'share',
  source: 'plans of provinces and districts: "trực 24/7", "khoảng 1/3 số hộ"',
  accepts: ['bảo đảm thông suốt «24/7» đáp ứng', 'chiếm «khoảng 1/3» chữ ký'],
  refuses: ['thi «khoảng 15/4», công bố sau'],
  decide: ({ points, frame, expression, text, yearImplied }) => {
    const first = points[0];
    if (!first || first.headed || !yearImplied || expression.points.length > 1) return null;
    const raw = text.slice(expression.start, expression.end);
    if (raw === '24/7' || raw === '7/7') return 'refuse';
    const isCounted = frame.cue === 'in' || frame.cue === 'until';
    return isCounted && !endsPlace(frame.after) ? 'refuse' : null;
  },
};
