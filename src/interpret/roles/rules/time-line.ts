import type { RoleRule } from '../role-site.ts';

const TIME_FIRST = /^(?:\(\s?(?:Thời gian|Thời hạn)|Thời gian (?:thực hiện|triển khai|tổ chức|hoàn thành) )/u;
/** "Buổi 2: ngày 08/3/2026.", "Đợt 1: từ ngày 01/12/2024 đến ngày 15/12/2024" */
const DAY_OF =
  /^(?:Buổi|Đợt|Lần|Vòng|Kỳ|Lớp)\s[^:.;]{1,20}:\s?(?:[Tt]ừ |lúc |vào |sáng |chiều |tối |trong )*(?:ngày|tháng)\s\d(?:[\d/.\-–;\s]|đến|hết|ngày|tháng|năm)*$/u;

/** A line that opens with the time of what stands around it is a schedule. */
export const timeLineRule: RoleRule = {
  name: 'time-line',
  source: 'plans of districts and communes: "(Thời gian thực hiện: quý I, II năm 2024)"',
  accepts: [
    'II. NHIỆM VỤ\n1. Sửa thư viện.\n«Thời gian thực hiện trong quý I năm 2026.»',
    'II. NHIỆM VỤ\n1. Đốt cỏ khô:\n«- Buổi 1: ngày 01/3/2026.»\n- Buổi 2: ngày 08/3/2026.',
    'II. NHIỆM VỤ\n1. Quyên góp sách\n«- Đợt 1: từ ngày 01/3 đến hết ngày 15/3/2026;»\n- Đợt 2: từ ngày 01/4 đến hết ngày 15/4/2026.',
  ],
  refuses: ['II. NHIỆM VỤ\n«1. Bố trí thời gian luyện tập.»'],
  decide: ({ content, inherited }) =>
    inherited !== null && (TIME_FIRST.test(content) || DAY_OF.test(content)) ? 'schedule' : null,
};
