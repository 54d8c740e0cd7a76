import { namesUnitAt, type RoleRule } from '../role-site.ts';

const HOW =
  /^(?:Việc|Hoạt động|Mọi hoạt động|Quá trình)\s[^.;:]{5,200}?\s(?:phải\s|(?:được )?(?:thực hiện|tổ chức|tiến hành) (?:theo|trên) (?:đúng )?(?:phương châm|nguyên tắc|tinh thần|quy định)(?!\p{L}))/u;

/** "Mức vốn góp … không được vượt quá 11%", "Hợp đồng cần bảo đảm đầy đủ các nội dung …": of a thing, not of a body. */
const OF_THING =
  /^(?!(?:Trường hợp|Nếu|Khi)(?!\p{L}))\p{Lu}[^.,;:]{4,140}?\s(?:không được|(?:cần|phải)\s(?:đảm bảo|bảo đảm)\s(?:đầy đủ|tính|thiết thực|hiệu quả|đúng quy định))(?!\p{L})/u;

/** Below tasks a sentence that says how all is to be done is a requirement. */
export const howItIsDoneRule: RoleRule = {
  name: 'how-it-is-done',
  source: 'requirements of plans and regulations: "Việc … phải …"',
  accepts: [
    'II. NHIỆM VỤ\n1. Mở lớp tập huấn.\n«2. Việc cấp sách được thực hiện theo phương châm đúng người, đúng nhu cầu.»',
    'II. NHIỆM VỤ\n1. Mở lớp tập huấn.\n«2. Việc thu phí mượn sách thực hiện theo đúng quy định của pháp luật.»',
    'II. NHIỆM VỤ\n1. Mở lớp tập huấn.\n«2. Mức phí mượn sách không được vượt quá mức của thư viện tỉnh.»',
    'II. NHIỆM VỤ\n1. Mở lớp tập huấn.\n«2. Việc tổ chức lớp học phải bảo đảm tiết kiệm, hiệu quả.»',
  ],
  refuses: [
    'II. NHIỆM VỤ\n«1. Các trường không được thu thêm phí mượn sách.»',
    'II. NHIỆM VỤ\n«1. Việc cấp sách được thực hiện trước ngày 20/5/2026.»',
    'II. NHIỆM VỤ\n«1. Tổ chức lớp học bảo đảm tiết kiệm.»',
  ],
  decide: ({ node, content, inherited }) =>
    (inherited === 'implementation' || inherited === 'task') &&
    node.children.length === 0 &&
    (HOW.test(content) || (OF_THING.test(content) && !namesUnitAt(node, node.content.start)))
      ? 'requirement'
      : null,
};
