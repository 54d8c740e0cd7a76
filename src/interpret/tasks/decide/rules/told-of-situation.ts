import { headingOf } from '../../../../outline/headings.ts';
import type { OutlineNode } from '../../../../outline/outline-node.ts';
import type { TaskRule } from '../task-site.ts';

/**
 * What was, how things stand, or whom all is for: reports and plans open with it; what a report proposes to others; what a system does and is made of, as its design tells.
 */
const SITUATION =
  /^(?:(?:các )?(?:chức năng (?:chính|cụ thể)|thành phần của hệ thống|phân hệ|yêu cầu về tính năng)|nội dung kỹ thuật|mô hình (?:[^:]{0,40} )?(?:hệ thống|hạ tầng|mạng)|đánh giá (?:khả năng|kết quả|tình hình|chung|thực trạng)|(?:đặc điểm )?tình hình|thực trạng|hiện trạng|phân tích[^:]{0,40} hiện trạng|mô tả[^:]{0,40} hiện trạng|kết quả (?:thực hiện|đạt được|hoạt động)|(?:những |các |một số )?kiến nghị|đối tượng áp dụng|phạm vi (?:áp dụng|điều chỉnh)|(?:những |một số )?(?:khó khăn|thuận lợi|tồn tại|hạn chế|ưu điểm|khuyết điểm|nguyên nhân))(?!\p{L})/iu;
/** "Tình hình và nhiệm vụ", "Khó khăn và giải pháp": what is to be done is told there as well. */
const WORK =
  /^(?!.{0,20}thực hiện).*(?:và|(?<!chức năng),)\s(?:[^,]{0,20}\s)?(?:nhiệm vụ|giải pháp|phương hướng|kiến nghị)(?!\p{L})/iu;

/** A sentence below "Tình hình thực hiện nhiệm vụ năm 2025" tells what was done, though it begins with the same verbs. */
export const toldOfSituationRule: TaskRule = {
  name: 'told-of-situation',
  source:
    'reports of the Government and of departments; plans with a chapter on how things stand; regulations and plans of provinces: "Đối tượng áp dụng" says whom the paper is for; Nghị định 73/2019/NĐ-CP, nội dung thiết kế cơ sở: mô hình, các chức năng, tính năng kỹ thuật',
  accepts: [
    'I. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ NĂM 2025\n«1. Xây dựng hai điểm đọc sách tại các thôn.»',
    'III. KIẾN NGHỊ\n1. Kiến nghị Bộ Văn hóa\n«- Bộ Văn hóa phối hợp với Bộ Tài chính hỗ trợ kinh phí mua sách.»',
    'II. PHẠM VI, ĐỐI TƯỢNG\n1. Đối tượng áp dụng\n«- Các trường đại học, cao đẳng cung cấp nền tảng số.»',
    'II. CÁC THÀNH PHẦN CỦA HỆ THỐNG THÔNG TIN\n«- Quản lý và theo dõi hồ sơ văn bản.»\n- Tìm kiếm hồ sơ.',
  ],
  refuses: [
    'III. KIẾN NGHỊ VÀ GIẢI PHÁP\n«1. Xây dựng hai điểm đọc sách tại các thôn.»',
    'I. TÌNH HÌNH VÀ NHIỆM VỤ\n«1. Xây dựng hai điểm đọc sách tại các thôn.»',
    'II. NHIỆM VỤ\n«1. Đánh giá kết quả thực hiện quy ước của thôn.»',
  ],
  decide: ({ node }) => (node.children.length === 0 && isToldAbove(node) ? 'none' : null),
};

function isToldAbove(node: OutlineNode): boolean {
  for (let above = node.parent; above; above = above.parent) {
    const heading = headingOf(above);
    if (SITUATION.test(heading) && isSectionLike(above) && !WORK.test(heading)) return true;
  }
  return false;
}

/** "- Đánh giá kết quả công tác: các đơn vị báo cáo …" is an item with its work. */
function isSectionLike({ kind, form, body, children }: OutlineNode): boolean {
  return children.length > 0 && form !== 'bullet' && (kind === 'section' || body.end === body.start);
}
