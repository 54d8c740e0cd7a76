import { CLOSING_OPENERS } from '../lexicon/headings/plan-openings.ts';

const CLOSING = new RegExp(`^(?:${CLOSING_OPENERS})(?![\\p{L}])`, 'u');
const ASKS_BODIES = /^.{0,80}(?:yêu cầu|đề nghị|giao|kính mong) (?:các|Thủ trưởng|Giám đốc|Quý)/u;
/** What is asked at the end of a paper as a whole; "đề nghị các trưởng khoa xếp trang thiết bị để di dời" is work of its own. */
const OF_THE_WHOLE =
  /triển khai|thực hiện|nghiêm túc|phối hợp|quan tâm|phản ánh|báo cáo|liên hệ|trao đổi|phổ biến|gửi|(?<!\p{L})biết(?!\p{L})/u;
const ASKING = /(?:yêu cầu|đề nghị)\s/u;
const CARRYING_OUT = /triển khai|thực hiện|nghiêm túc/gu;
/** Characters between who is asked and the carrying out; and from there to the end. */
const [FARTHEST_ASKING, LONGEST_REST] = [200, 120];

/** "Ngoài ra, Bộ cũng đề nghị các đơn vị …" asks for one thing more. */
const ONE_MORE = /^(?:Ngoài ra|Bên cạnh đó|Đồng thời|Riêng)(?!\p{L})/u;
/** "… là nhiệm vụ cấp bách. Đề nghị các sở, ngành …, kịp thời báo cáo ./.": the last sentence of a document asks. */
const LAST_ASKING = /[.;]\s(?:Đề nghị|Yêu cầu)\s/u;
/** "Văn phòng Ủy ban nhân dân tỉnh thông báo để các cơ quan biết, thực hiện.", "Nay thông báo … để các sở, ngành biết." (notices of conclusions). */
const GIVES_NOTICE =
  /^(?:(?:Văn phòng|Thừa lệnh|Ủy ban|Uỷ ban|UBND|Sở|Thường trực)[^.;:]{0,120}?\s(?:xin |trân trọng |kính )?thông báo (?:để|đến)\s|Nay,? [^.;:]{0,60}?thông báo [^.;:]{0,200}?\s(?:để|đến)\s)[^;]{0,400}$/u;

/**
 * "(Ủy ban nhân dân xã) yêu cầu các thôn nghiêm túc triển khai thực hiện(; định kỳ … báo cáo …)./.", also before "Trong quá trình thực hiện,
 * nếu …": all that is to be done is what stands above.
 */
const ASKS_TO_CARRY_OUT =
  /^(?:Yêu cầu|Đề nghị|\p{Lu}[^.;:,]{0,60}\s(?:yêu cầu|đề nghị))\s[^.;:]{5,300}\s(?:triển khai|thực hiện)(?:,?\s(?:tổ chức\s)?thực hiện)?(?:\snghiêm túc)?(?:(?:;[^.;:]{5,250})?\.(?:\/|\s(?:Trong quá trình|Quá trình|Nếu)\s)|\s[^.;:]{5,60}\.\sTrong quá trình\s)/u;

/** Words that only a closing paragraph begins with ("Trong quá trình tổ chức thực hiện, nếu có khó khăn …"), or one of many others. */
export function isClosingOpener(text: string): boolean {
  return CLOSING.test(text);
}

/** "Trên đây là Kế hoạch …; đề nghị các cơ quan … triển khai thực hiện./." (docs/genre.md 3.3, last rows). */
export function isClosingText(text: string): boolean {
  if (isLastRequest(text)) return false;
  if (CLOSING.test(text)) return true;
  if (text.length >= 900 || text.endsWith(':') || ONE_MORE.test(text)) return false;
  if (ASKS_TO_CARRY_OUT.test(text) || GIVES_NOTICE.test(text) || (/\.\/\.?$/u.test(text) && LAST_ASKING.test(text)))
    return true;
  const last = text.length > 400 ? text.slice(-400) : text;
  return (ASKS_BODIES.test(last) && OF_THE_WHOLE.test(last)) || endsInAsking(last);
}

/** "… gửi báo cáo về Sở Tư pháp trước ngày 20/11/2025": work by a day. */
const BY_DAY =
  /(?<!\p{L})(?:trước|chậm nhất|muộn nhất|hết|đến|hạn)\s[^.;:]{0,30}?(?:\d{1,2}\/\d{1,2}(?!\d)|ngày \d{1,2} tháng)/u;

/** "Để …, Sở Nội vụ đề nghị các đơn vị đăng ký danh sách tham dự về Sở Nội vụ": what is to be sent, no word of carrying out what stands above. */
const ASKS_TO_SEND =
  /(?:[Đđ]ề nghị|[Yy]êu cầu)\s(?:các|bộ, ngành|\p{Lu})(?:(?!triển khai|thực hiện|nghiêm túc)[^.;:]){3,200}?[\s,](?:gửi|nộp|đăng k[ýí]|cử|lập danh sách|báo cáo)\s[^;:]{3,300}$/u;

/** Behind a letter's points its last paragraph asks for something by a day: one thing more. */
export function isLastRequest(text: string): boolean {
  return (
    text.length <= LONGEST_LAST &&
    !/^Trên (?:đây )?là|rong quá trình/u.test(text) &&
    BY_DAY.test(text) &&
    ASKS_TO_SEND.test(text)
  );
}

/** What a document without items asks by a day is its matter, not its closing: a letter's only request. */
export function isClosingOfNoItems(text: string): boolean {
  const isMatter = BY_DAY.test(text) && (/^(?:Đề nghị|Yêu cầu)\s/u.test(text) || !CLOSING.test(text));
  return !isMatter && isClosingText(text);
}

/** "… các cơ quan, đơn vị liên quan nghiêm túc triển khai thực hiện." says nothing but that all is to be carried out. */
const CARRIED_OUT =
  /(?:nghiêm túc |khẩn trương |tổ chức )?(?:triển khai|thực hiện|phối hợp)(?:,? (?:tổ chức )?thực hiện)?(?: (?:nghiêm túc|có hiệu quả|tốt|kịp thời))?\P{L}{0,6}$/u;
/** "Kế hoạch này thay thế Kế hoạch số …": of the document itself, behind all it says. */
const OF_ITSELF = /^(?:Kế hoạch|Hướng dẫn|Chương trình|Quyết định|Thông báo) này (?:thay|có hiệu lực|được)/u;
const MENTIONS_ITSELF = /(?:Kế hoạch|Hướng dẫn|Chương trình|Công văn|Công điện|Chỉ thị|Thông báo) này/u;
/** "Giao Sở … theo dõi, đôn đốc … Chỉ thị này", "Văn phòng Chính phủ theo dõi, đôn đốc …" gives one body its work (directives, telegrams). */
const GIVES_WORK =
  /^(?:Giao (?!các(?!\p{L})|Thủ trưởng|Giám đốc các)\p{L}|(?:Văn phòng|Thanh tra|Sở|Phòng)\s[^.;:,]{2,60}\s(?:theo dõi|đôn đốc|kiểm tra)(?!\p{L}))/u;
/** "Bộ Văn hóa yêu cầu Thủ trưởng các cơ quan, đơn vị được giao nhiệm vụ tập trung nguồn lực, …./.": with the mark by which a text ends. */
const ASKS_ALL = /^(?:[^.;:]{2,60}\s)?(?:[Đđ]ề nghị|[Yy]êu cầu) (?:các|Thủ trưởng|Giám đốc|Quý|bộ, ngành)/u;
const LONGEST_LAST = 700;

/** The last paragraph behind a document's items closes it: it says that all is to be carried out, or speaks of the document itself. */
export function isLastWord(text: string): boolean {
  if (isClosingText(text)) return true;
  if (
    isLastRequest(text) ||
    text.length > LONGEST_LAST ||
    text.endsWith(':') ||
    ONE_MORE.test(text) ||
    GIVES_WORK.test(text)
  )
    return false;
  if (OF_ITSELF.test(text) || CARRIED_OUT.test(text)) return true;
  if (!/\.\/\.?\s*$/u.test(text)) return false;
  return (
    MENTIONS_ITSELF.test(text) || /thông báo|trân trọng/iu.test(text) || (ASKS_ALL.test(text) && !BY_DAY.test(text))
  );
}

/** "… đề nghị các cơ quan … triển khai thực hiện." In steps, as one pattern would try every pair of the two words. */
function endsInAsking(text: string): boolean {
  const from = Math.max(text.lastIndexOf(';') + 1, text.length - LONGEST_REST);
  for (const { 0: words, index } of text.matchAll(CARRYING_OUT)) {
    if (index + words.length < from) continue;
    if (ASKING.test(text.slice(Math.max(0, index - FARTHEST_ASKING - 'đề nghị '.length), index))) return true;
  }
  return false;
}
