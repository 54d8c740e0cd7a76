import { holdsAny } from '../../../document/holds-any.ts';
import { isCapitals } from '../../../outline/header-lines.ts';

/** Statements that only describe: "Thể loại: Đơn ca, song ca."; what is registered of a firm (Luật Doanh nghiệp 2020, Điều 28). */
const STATEMENT =
  /^(?:thể loại|ngành,? nghề(?: kinh doanh)?(?: chính)?|vốn điều lệ|số lượng|giá trị|mức|quy mô|cơ cấu|tên gọi|đơn vị tài trợ|trang phục|chương trình|ghi chú|khai giảng|khóa \d+)\s?:/iu;
/** "Nội dung, cơ quan chủ trì và thời gian hoàn thành theo Phụ lục kèm theo" points to the table of the tasks. */
const POINTER = /^(?:Nội dung|Chi tiết|Danh mục|Nhiệm vụ cụ thể|Các nhiệm vụ|Bảng)[^.;]{0,200}(?:Phụ lục|kèm theo)/u;

/** A cited document, an account number: entries of a list, whoever heads it. */
const ENTRY =
  /^(?:(?:Luật|Nghị định|Nghị quyết|Quyết định|Thông tư|Thông tư liên tịch|Chỉ thị|Công văn|Kế hoạch|Kết luận)\s(?:số\s?)?\d+|(?:Số (?:TK|tài khoản|điện thoại)|STK|Điện thoại|ĐT|SĐT|Email|Fax|Địa chỉ|Website|Học phí|Lệ phí|Ngân hàng)\s?(?::|http))/iu;
/** An address of mail in an entry of a list. */
const ADDRESS = /^[^.;]{0,60}\p{L}@\p{L}+\.\p{L}/iu;

/** "QUYẾT ĐỊNH", "KẾ HOẠCH". */
const SHORTEST_TITLE = 8;

interface RefusedForm {
  readonly name: string;
  readonly pattern: RegExp;
  /** One of these stands in each match: where none does, the pattern need not be tried. */
  readonly signs?: readonly string[];
}

/** Forms of a leaf that tell nobody to do anything, in the order in which they are looked for. */
const FORMS: readonly RefusedForm[] = [
  { name: 'bracket', pattern: /^\(.*\)[./]{0,4}$|^\(\*+\)\s/u },
  { name: 'statement', pattern: STATEMENT, signs: [':'] },
  { name: 'pointer', pattern: POINTER },
  // "Nội dung kiểm tra: Quy định tại Điều 9 …", "Căn cứ soạn thảo: khoản 2 Điều 3; …": where it is written
  {
    name: 'clause',
    pattern: /^[^:.;]{2,60}:\s(?:(?:quy định|nêu)\s(?:tại|ở)\s)?(?:điểm\s\p{L}\s|(?:khoản|điều|mục)\s\d)/iu,
    signs: [':'],
  },
  // "Ủy ban nhân dân phường đã nhận được 01 hồ sơ …": what happened
  {
    name: 'received',
    pattern: /^[^;]{0,160}\s(?:đã|không|chưa)\s?(?:nhận\sđược|ra\squyết\sđịnh\sthành\slập)\s/u,
    signs: ['nhận', 'thành'],
  },
  // below a heading "Hiệu lực thi hành": when the paper applies
  {
    name: 'effect',
    pattern:
      /^(?:Quyết định|Nghị quyết|Chỉ thị|Quy chế|Quy định|Kế hoạch) này (?:có hiệu lực|thay thế|bãi bỏ)(?!\p{L})/u,
    signs: [' này '],
  },
  // "Các tập thể, cá nhân có thành tích tốt được khen thưởng theo quy định": what they may hope for
  {
    name: 'rewarded',
    pattern:
      /^(?!.*\s(?:nên|cần|phải)\s)(?:ngoài ra, )?(?:các |những )?(?:tập thể|tổ chức|cá nhân|đơn vị|địa phương|cơ quan)(?!\p{L})[^.;:]{0,200}\s(?:được|sẽ được)\s(?:xem xét,?\s)?(?:ghi nhận|khen thưởng|biểu dương|tuyên dương|tôn vinh|cộng điểm)/iu,
    signs: ['được'],
  },
  // "Ủy ban nhân dân tỉnh ghi nhận và đánh giá cao nỗ lực của các sở": how conclusions begin (of the Party, the Government's office, a province)
  {
    name: 'praise',
    pattern: /^(?:\p{Lu}[^.;:]{2,100}\s)?ghi nhận(?:,| và)\s(?:đánh giá cao|biểu dương|hoan nghênh|cảm ơn)(?!\p{L})/iu,
    signs: ['hi nhận'],
  },
  { name: 'quotation', pattern: /^[“"].*[”"]\.?$/u },
  { name: 'entry', pattern: ENTRY },
  { name: 'entry', pattern: ADDRESS, signs: ['@'] },
  // "Giải đáp vướng mắc của đại biểu (30 phút).": a point of a meeting's running order
  { name: 'minutes', pattern: /^[^;]{3,300}\(\d{1,3}\s?phút\)\.?$/u, signs: ['phút)'] },
  // "Mã sinh viên: ………………": a line of a form, left to be filled in
  { name: 'blank', pattern: /…{3}|\.{10}|_{6}/u },
  // "Khai mạc: ngày 01/6/2026.", "Khai mạc: 18h00 ngày 15/7/2026 (cả ngày)": when an event is
  {
    name: 'labelled-day',
    pattern:
      /^[^:.;]{2,40}:\s?(?:(?:từ|lúc|vào|sáng|chiều|tối)\s){0,2}(?:\d{1,2}(?:h|g|giờ)\d{0,2}\s)?(?:ngày|tháng)?\s?\d{1,2}[\d/.\-–\s]{0,20}(?:\([^)]{0,60}\)[^)]{0,3})?\.?$/iu,
    signs: [':'],
  },
  // "Ban Chỉ đạo cổ phần hóa được thành lập để giúp Bộ trưởng …": what a body is
  { name: 'founded', pattern: /^[^.;:,]{3,100}\sđược thành lập\s(?:để|theo|nhằm)\s/u, signs: ['thành lập'] },
  // "Số lượng thành viên Ban Chỉ đạo do Thủ trưởng cơ quan quyết định.": whose competence it is
  {
    name: 'competence',
    pattern: /^(?!Các\s|Giao\s)[^.;:]{3,160}\sdo\s\p{Lu}[^.;:]{3,120}\squyết định\.?$/u,
    signs: ['quyết định'],
  },
  // a decision that is attached: its title and its bases
  { name: 'subject-line', pattern: /^(?:V\/v|Về việc)\s(?:[^:.;]|:\s[“"]){10,400}$/u },
  {
    name: 'basis',
    pattern:
      /^(?:Căn cứ (?:Luật|Nghị định|Nghị quyết|Quyết định|Thông tư)|Xét (?:đề nghị|đề xuất))(?!\p{L})(?![^;]*,\s(?:các|đề nghị|giao|yêu cầu|chủ động)\s)(?:[^;]{10,400};|[^;,]{10,400})$/u,
  },
  // "Theo quy định tại Điều 9 Nghị định số 12 thì thư viện không phải xin giấy phép": what the law says
  {
    name: 'law',
    pattern: /^(?:Căn cứ|Theo)\s(?:các\s)?quy định\s(?!.*(?:đề nghị|yêu cầu|giao|có trách nhiệm)\s).{20,1200}\sthì\s/u,
    signs: [' thì '],
  },
  { name: 'quoting', pattern: /^(?:Tại|Theo) [^;]{0,300}(?:như sau|quy định)\s?:$/u, signs: [':'] },
];

/** Name of the form by which a leaf's words are no task, or null. */
export function refuseForm(content: string): string | null {
  if (content.length >= SHORTEST_TITLE && isCapitals(content)) return 'title';
  return (
    FORMS.find(({ pattern, signs }) => (signs === undefined || holdsAny(content, signs)) && pattern.test(content))
      ?.name ?? null
  );
}
