import { headingOf } from '../../../outline/headings.ts';
import type { RoleRule } from '../role-site.ts';

const REQUIRES =
  /^(?!(?:Nhằm|Góp phần|Thông qua|Nâng cao|Tạo|Tuyên truyền|Giáo dục|Khơi dậy|Phát huy|Thúc đẩy|Tăng cường|Cụ thể|Xác định|Tìm|Biểu dương|Tôn vinh|Qua đó)(?!\p{L}))[\s\S]{0,160}?(?<!\p{L})(?:phải|(?:bảo đảm|đảm bảo)(?:\s\p{L}+)?\s(?:an toàn|thiết thực|hiệu quả|tiết kiệm|chất lượng|đúng|đồng bộ|nghiêm túc|trang trọng|kịp thời|thống nhất|tính)|phù hợp với|thiết thực, hiệu quả|phong phú|tránh (?:hình thức|phô trương|lãng phí)|rõ người|đúng quy định|thực hiện nghiêm|được tổ chức ở tất cả|không phô trương)(?!\p{L})/iu;

/** In a section "Mục đích, yêu cầu" without sub-headings the wording tells which of the two a point is. */
export const requiringPointRule: RoleRule = {
  name: 'requiring-point',
  source:
    'plans of all levels: points that begin with a goal are purposes, those with "phải", "bảo đảm an toàn" requirements',
  accepts: ['I. MỤC ĐÍCH, YÊU CẦU\n1. Nâng cao nhận thức của Nhân dân.\n«2. Các hoạt động phải an toàn, tiết kiệm.»'],
  refuses: ['I. MỤC ĐÍCH, YÊU CẦU\n«1. Nâng cao nhận thức của Nhân dân.»\n2. Các hoạt động phải an toàn.'],
  decide: ({ node, content, inherited }) =>
    inherited === 'purpose' &&
    node.parent !== null &&
    /yêu cầu/iu.test(headingOf(node.parent)) &&
    REQUIRES.test(content)
      ? 'requirement'
      : null,
};
