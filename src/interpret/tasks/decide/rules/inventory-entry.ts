import { timesOfNode } from '../../../times/placed-times.ts';
import { actsForItself } from '../acts-for-itself.ts';
import { isInventory } from '../inventory.ts';
import type { TaskRule } from '../task-site.ts';

/** Entries of a programme, a dossier, a list of prizes or guests are no tasks, unless a body acts there or a day is set. */
export const inventoryEntryRule: TaskRule = {
  name: 'inventory-entry',
  source:
    'docs/answers.md case 13: the programme of a ceremony, the papers of a dossier, lines of a form, sponsors are no tasks; plans of festivals, guidance on awards',
  accepts: [
    'II. NỘI DUNG\n1. Chương trình lễ trao giải\n«- Giới thiệu đại biểu.»\n- Trao giải.',
    'II. NỘI DUNG\n1. Danh mục các dự án ưu tiên\n«- Xây dựng thư viện số.»\n- Mở rộng kho sách.',
    'II. HỒ SƠ\n«- Bản sao giấy khai sinh.»\n- Đơn đề nghị.',
    'II. NHIỆM VỤ\n1. Các hành vi bị nghiêm cấm\n«- Sửa chữa, làm sai lệch sổ mượn sách.»\n- Cho thuê lại thẻ thư viện.',
    'II. NHIỆM VỤ\n1. Xử lý\nCác hành vi vi phạm nội quy thư viện thì bị xử phạt như:\n«- Không trả sách đúng hạn.»\n- Cho thuê lại thẻ.',
    'II. NHIỆM VỤ\n1. Người dự thi phải bảo đảm các điều kiện sau:\n«- Sử dụng thành thạo máy tính.»\n- Có sức khỏe tốt.',
  ],
  refuses: [
    'II. NHIỆM VỤ\n1. Sắp xếp kho sách phù hợp với điều kiện của từng thôn, trước mắt tập trung:\n«- Mở kho sách lưu động.»\n- Lập tủ sách thôn.',
    'II. NHIỆM VỤ\n1. Danh mục nhiệm vụ\n«- Xây dựng hai điểm đọc sách.»\n- Mở thư viện lưu động.',
    'II. HỒ SƠ\n«- Các thôn gửi hồ sơ về Phòng Văn hóa - Xã hội trước ngày 20/5/2026.»\n- Đơn đề nghị.',
  ],
  decide: ({ node, times }) =>
    node.children.length === 0 &&
    isInventory(node.parent) &&
    !actsForItself(node) &&
    !timesOfNode(times, node, false).some(({ time }) => time.to !== null)
      ? 'none'
      : null,
};
