import type { RoleRule } from '../role-site.ts';
import { roleOfTitle } from '../titles.ts';

/** A title that the lexicon knows gives its role, where the role above lets it. */
export const knownTitleRule: RoleRule = {
  name: 'known-title',
  source: 'docs/genre.md 3.3, titles of sections',
  accepts: [
    '«I. MỤC ĐÍCH, YÊU CẦU»\n1. Nâng cao nhận thức.',
    'II. NHIỆM VỤ\n«1. Lưu ý quy định xử lý vi phạm đối với người mượn sách của thư viện xã»\n- Không trả sách đúng hạn.',
    '[letter] «1. Về phân công nhiệm vụ của các cơ quan, đơn vị có liên quan»\n1.1. Sở Y tế rà soát.',
    'Điều 1. Thông qua phương hướng năm 2026.\n«1. Một số chỉ tiêu chủ yếu»\n- Xây 10 thư viện xã.',
    '«IV. Nội dung đánh giá thủ thư (tối đa 100 điểm)»\n1. Giữ gìn sách của thư viện.\n2. Phục vụ bạn đọc.',
    '«II. MỘT SỐ CHỈ TIÊU CHỦ YẾU»\n1. Xây dựng 10 thư viện xã.',
  ],
  refuses: [
    'Điều 1. Thông qua quy chế thư viện.\n«1. Chỉ tiêu đánh giá»\n- Số bạn đọc.',
    'II. NHIỆM VỤ\n1. Xây dựng quy chế thư viện\n«a) Về phân công trách nhiệm: Quy định rõ việc của từng người.»',
    'III. TỔ CHỨC THỰC HIỆN\n«1. Nhiệm vụ của các thôn»\n- Thu gom rác.',
  ],
  decide: roleOfTitle,
};
