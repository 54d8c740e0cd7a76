import { narrowToVietnamese } from '../../../../document/vietnamese-pattern.ts';
import { daysBetween } from '../../calendar.ts';
import { isRange, issuedFrom, lastDayOfAll, type Candidate, type TimeRule } from '../candidate.ts';

/** "Đến hết quý II năm 2024, các sở phải …": a duty by then, in a plan that was signed a few days later. */
const BOUND = narrowToVietnamese(/^[^.;]{0,60}?\s(?:phải|hoàn thành|hoàn chỉnh)\s/iu);

/**
 * What is over when the document is issued tells what has happened, unless a label, a clock or a time column says
 * that it was meant as a time. A missed deadline is kept for a month: copies are often dated late.
 */
export const past: TimeRule = {
  name: 'past',
  source: 'letters and telegrams of the Prime Minister and provinces: "Ngày 28 tháng 10 năm 2025, Chủ tịch … đã"',
  accepts: [
    '«Ngày 08 tháng 01 năm 2024», Chủ tịch tỉnh đã chủ trì họp',
    '«từ ngày 17 đến ngày 20 tháng 01 năm 2024» xã mất điện',
    '«Đến hết tháng 02 năm 2024», các xã mới lập sổ',
  ],
  refuses: [
    'Thời gian: «ngày 08 tháng 01 năm 2024»',
    'gửi «trước ngày 20/02/2024» để tổng hợp',
    '«Đến hết tháng 02 năm 2024», các xã phải lập xong sổ',
  ],
  decide: (candidate) => {
    const { frame, groups, context, yearImplied, options } = candidate;
    const issued = issuedFrom(context);
    if (issued === null || yearImplied || frame.isOpen || options.due === true || isMarked(candidate)) return null;
    const last = lastDayOfAll(groups);
    if (last >= issued) return null;
    const since = daysBetween(last, issued);
    if (frame.cue === 'before') return since > 31 ? 'refuse' : null;
    if (since <= 31 && BOUND.test(frame.after)) return null;
    return frame.cue === 'from' && !isRange(candidate) && since <= 62 ? null : 'refuse';
  },
};

function isMarked({ frame }: Candidate): boolean {
  return frame.labelled || frame.clock !== null || frame.weekday !== null;
}
