import { isInRoster } from '../../../leads/roster.ts';
import { listsMembers } from '../inventory.ts';
import type { TaskRule } from '../task-site.ts';

/** One name in a list of names is no task, though its words begin like one ("Công ty Tư vấn và Kiểm toán"). */
export const nameInRosterRule: TaskRule = {
  name: 'name-in-roster',
  source:
    'docs/answers.md: rosters are no tasks; a letter of a ministry that lists firms, a figure in the plan of a province that names bodies',
  accepts: [
    'II. NHIỆM VỤ\n1. Bổ sung danh sách các đơn vị sau\n«a) Công ty Kiểm toán và Tư vấn Sông Vân»\nb) Công ty Kiểm toán Lam Giang\nc) Công ty Kiểm toán Vân Hải\nd) Công ty Định giá Vân Lộc\nđ) Công ty Luật Vân Khê',
    'II. NHIỆM VỤ\n1. Các sở\n«- Sở Xây dựng (đối với đường; cầu của xã);»\n- Sở Y tế;\n- Sở Nội vụ;\n- Sở Tài chính;\n- Sở Tư pháp.\na) Rà soát.',
    'II. NHIỆM VỤ\n1. Danh sách thành viên tổ công tác\n«- Trưởng phòng Văn hóa: Tổ trưởng, chỉ đạo chung.»\n- Công an xã: Tổ viên.',
  ],
  refuses: [
    'II. NHIỆM VỤ\n1. Phân công\n«a) Công ty Môi trường Sông Vân thực hiện thu gom rác.»\nb) Công ty Điện lực kiểm tra đường dây.',
  ],
  decide: ({ node }) => (node.children.length === 0 && (isInRoster(node) || listsMembers(node.parent)) ? 'none' : null),
};
