import type { NodeRole } from '../../../document/node-role.ts';
import type { RoleRule } from '../role-site.ts';

/** "Kinh phí khen thưởng thực hiện theo …", "Nguồn kinh phí … do ngân sách xã bảo đảm", "Ngân sách Thành phố bảo đảm kinh phí …". */
const MONEY =
  /^(?:(?:Nguồn |Tổng )?kinh phí(?!\p{L})(?! là\s)[^.;:]{0,200}?\s(?:theo quy định|được (?:bố trí|bảo đảm|đảm bảo|cân đối|sử dụng|lấy|tính|cấp|chi)|do\s|từ (?:nguồn|ngân sách|dự toán|quỹ)|bố trí|chi (?:để|cho)\s|dự kiến)|(?:Nguồn )?ngân sách(?!\p{L})[^.;:,]{0,60}?\s(?:bảo đảm|đảm bảo|hỗ trợ|bố trí|cân đối|cấp|chi)\s)/iu;
const HELD: ReadonlySet<NodeRole | null> = new Set([null, 'task', 'theme', 'implementation', 'other']);

/** A sentence whose subject is the money is a statement of the budget wherever it stands. */
export const moneyLineRule: RoleRule = {
  name: 'money-line',
  source:
    'docs/answers.md case 12: budget statements; plans of cities and ministries without a section of their own for them',
  accepts: [
    'III. TỔ CHỨC THỰC HIỆN\n1. Khen thưởng\n«- Kinh phí khen thưởng thực hiện theo quy định của Luật Thi đua, khen thưởng.»\n- Bình chọn thư viện giỏi.',
    'II. NHIỆM VỤ\n1. Huy động nguồn lực\n«- Ngân sách xã bảo đảm kinh phí mua sách cho các thôn.»\n- Vận động tặng sách.',
  ],
  refuses: [
    'II. NHIỆM VỤ\n1. Huy động nguồn lực\n«- Bảo đảm kinh phí mua sách từ ngân sách xã.»\n- Vận động tặng sách.',
    'I. TÌNH HÌNH\n1. Kết quả\n«- Kinh phí mua sách còn ít.»\n- Số thôn có tủ sách tăng.',
  ],
  decide: ({ node, content, inherited }) =>
    HELD.has(inherited) && node.children.length === 0 && MONEY.test(content) ? 'budget' : null,
};
