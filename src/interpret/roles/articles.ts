/** What an article of a decision enacts, not what somebody is to do (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.1). */
const ENACTING =
  /^(?:Ban hành|Phê duyệt|Công bố|Thông qua|Bãi bỏ|Sửa đổi|Nay |(?:Quyết định|Nghị quyết|Kế hoạch|Quy chế|Chỉ thị) này (?:có hiệu lực|thay thế|thay cho|được))/u;

/** "Giám đốc Sở Tài chính, … chịu trách nhiệm thi hành Quyết định này": who carries a decision out (mẫu 1.2). */
export const EXECUTING = /chịu trách nhiệm (?:tổ chức )?(?:thi hành|thực hiện)\s/u;

const IN_FORCE = /^(?:Quyết định|Nghị quyết|Chỉ thị) này có hiệu lực[^.;]{0,120}\.\s+(?=\p{Lu})/u;

/** "Quyết định này có hiệu lực kể từ ngày ký. Giám đốc các sở chịu trách nhiệm thi hành": offset of who carries it out; -1 where nobody does. */
export function executingAt(content: string): number {
  const start = IN_FORCE.exec(content)?.[0].length ?? 0;
  return EXECUTING.test(content.slice(start)) ? start : -1;
}

/** What an article enacts, with nobody to carry it out in its second sentence. */
export function isEnacting(content: string): boolean {
  return ENACTING.test(content) && executingAt(content) <= 0;
}
