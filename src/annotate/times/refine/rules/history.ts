import { issuedYearOf } from '../../resolve.ts';
import type { TimeContext } from '../../types.ts';
import type { TimeRule } from '../candidate.ts';

/** A year before the one the document was issued in, save the year before (a plan of December for January). */
export const history: TimeRule = {
  name: 'history',
  source: 'plans of provinces, ministries and schools: what is over is told, not planned',
  accepts: ['chiến dịch Đông - Xuân «năm 1953 - 1954»', 'Nghị định ra «ngày 28/6/1909» về việc lập tỉnh'],
  refuses: ['xuyên suốt «trong năm 2023 và năm 2024»'],
  decide: ({ groups, context }) => {
    const floor = floorOf(context);
    return groups.some((group) => Number(group.from.slice(0, 4)) < floor) ? 'refuse' : null;
  },
};

/** A title's year alone may be an aim ("đến năm 2030"), so it reaches further back. */
function floorOf(context: TimeContext): number {
  const issued = issuedYearOf(context);
  if (issued !== null) return Math.min(issued, context.year ?? issued) - 1;
  return context.year === null ? 1990 : context.year - 6;
}
