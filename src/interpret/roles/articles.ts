/** What an article of a decision enacts, not what somebody is to do (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.1). */
export const ENACTING =
  /^(?:Ban hành|Phê duyệt|Công bố|Thông qua|Bãi bỏ|Sửa đổi|Nay |(?:Quyết định|Nghị quyết|Kế hoạch|Quy chế|Chỉ thị) này (?:có hiệu lực|thay thế|thay cho|được))/u;

/** "Giám đốc Sở Tài chính, … chịu trách nhiệm thi hành Quyết định này": who carries a decision out (mẫu 1.2). */
export const EXECUTING = /chịu trách nhiệm (?:tổ chức )?(?:thi hành|thực hiện)\s/u;
