import { narrowToVietnamese } from '../../../../document/vietnamese-pattern.ts';
import { isYear, lastDayOfAll, type Candidate, type TimeRule } from '../candidate.ts';

const COMPARED_BEFORE = narrowToVietnamese(/(?<!\p{L})so với(?:\s\p{L}{1,10}){0,4}\s{0,3}$/iu);

/** Years far ahead ("đến năm 2030", "vào năm 2050"), spans of many years and years compared with are what a plan aims at. */
export const yearHorizon: TimeRule = {
  name: 'year-horizon',
  source: 'Luật Quy hoạch 2017, Điều 8 (tầm nhìn); aims of plans and programmes of provinces',
  accepts: ['xã đạt chuẩn «vào năm 2030»', 'hoàn thành chương trình «từ năm 2024 - 2030»'],
  refuses: ['thực hiện «trong năm 2024», cao điểm', 'xây mới trụ sở xã, «hoàn thành năm 2027»'],
  decide: (candidate) =>
    isYear(candidate) &&
    candidate.frame.cue !== 'before' &&
    (isHorizon(candidate) || COMPARED_BEFORE.test(candidate.frame.before))
      ? 'refuse'
      : null,
};

function isHorizon({ groups, context, frame }: Candidate): boolean {
  const from = Number(groups[0]?.from.slice(0, 4));
  const to = Number(lastDayOfAll(groups).slice(0, 4));
  if (to - from >= 3) return true;
  // "hoàn thành năm 2027": a deadline, however far ahead
  if (frame.cue === 'done-by' && to === from) return false;
  const known = context.issued !== null ? Number(context.issued.slice(0, 4)) : context.year;
  if (known === null || Number.isNaN(known)) return frame.cue === 'until' || frame.cue === 'in';
  return to > known + 1 && frame.cue !== 'from';
}
