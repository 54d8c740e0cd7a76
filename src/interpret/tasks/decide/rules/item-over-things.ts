import { fieldless } from '../field-forms.ts';
import { isOverNouns, listsThings } from '../inventory.ts';
import type { TaskRule } from '../task-site.ts';

/** An item over what a campaign is to say, or over the things that it makes, is the task. */
export const itemOverThingsRule: TaskRule = {
  name: 'item-over-things',
  source: 'docs/genre.md: message topics below "Tuyên truyền …"; plans of provinces: "Xây dựng các nền tảng, bao gồm:"',
  accepts: [
    'II. NHIỆM VỤ\n«1. Tuyên truyền về truyền thống của xã»\n- Lịch sử hình thành xã.\n- Truyền thống yêu nước.\n- Thành tựu 20 năm qua.',
    'II. NHIỆM VỤ\n«1. Xây dựng các kho sách, bao gồm:»\n- Kho sách thiếu nhi;\n- Kho sách chữ nổi.',
    'II. NHIỆM VỤ\n«1. Kiểm tra, xử lý nghiêm các hành vi vi phạm sau:»\n- Sửa chữa, làm sai lệch sổ mượn sách.\n- Cho thuê lại thẻ.',
    'II. NHIỆM VỤ\n«1. Tham mưu UBND tỉnh quyết định:»\n- Phương án phân bổ vốn;\n- Danh mục dự án.',
  ],
  refuses: [
    'II. NHIỆM VỤ\n«1. Tuyên truyền về truyền thống của xã»\n- Viết bài, phát thanh.\n- Treo băng rôn.',
    'II. NHIỆM VỤ\n«1. Rà soát danh mục các kho sách:»\n- Đối với kho đã duyệt: Khẩn trương lập hồ sơ.\n- Đối với kho chưa duyệt: Trình phê duyệt.',
    'II. NHIỆM VỤ\n«1. Tổ chức thi đua:»\n- Các thôn đăng ký thi đua.\n- Các trường tổ chức hội thi.',
  ],
  decide: ({ node }) =>
    node.children.length > 0 &&
    (fieldless(node).every((child) => child.role === 'theme') || (listsThings(node) && isOverNouns(node)))
      ? 'task'
      : null,
};
