import type { PlanRecord } from '../../../record/schema.ts';

/** Types that lay down rules: what they ask is done whenever the case comes, and nobody reports it as done. */
const RULES: ReadonlySet<string> = new Set(['L', 'PL', 'LCT', 'NĐ', 'TT', 'TTLT', 'QyĐ', 'QC', 'TL']);
/** "Ban hành Quy chế chi tiêu nội bộ": a decision, resolution or letter that carries such rules, told by its title. */
const CARRIES_RULES =
  /^(?:v[ềê] việc\s|v\/v\s|về\s)?(?:sửa đổi, bổ sung\s(?:một số điều của\s)?|ban hành\s(?:kèm theo\s)?)(?:bản\s)?[“"]?(?:quy định|quy chế|quy trình|điều lệ|nội quy|thể lệ|quy tắc)(?!\p{L})/iu;
/** "Nội dung cụ thể của thủ tục hành chính …": how papers are dealt with whenever they come (Thông tư 02/2017/TT-VPCP). */
const TELLS_OF_PROCEDURES = /^nội dung (?:cụ thể )?(?:của )?(?:từng |các )?(?:thủ tục hành chính|TTHC)(?!\p{L})/iu;
/** Guidance on how papers are written or people judged (Hướng dẫn 36-HD/VPTW, Nghị định 90/2020/NĐ-CP); other guidance gives tasks. */
const GUIDES_WORK =
  /^(?:hướng dẫn\s)?(?:về\s)?(?:nghiệp vụ|thể thức|kỹ thuật trình bày|quy trình|đánh giá, (?:phân loại|xếp loại))(?!\p{L})/iu;
const GUIDES: ReadonlySet<string> = new Set(['HD', 'CV']);

/** Laws, decrees, circulars, regulations and the decisions that carry them: their sentences stand on "Quy định", not on "Theo dõi". */
export function laysDownRules({ header }: Pick<PlanRecord, 'header'>): boolean {
  const { type } = header;
  const code = type?.code ?? '';
  const title = header.title ?? '';
  if (type === null && TELLS_OF_PROCEDURES.test(title)) return true;
  return RULES.has(code) || CARRIES_RULES.test(title) || (GUIDES.has(code) && GUIDES_WORK.test(title));
}
