/** What lines begin and end with, as far as it tells whether a paragraph goes on. */

/** The start of a numbered, lettered or bulleted line, or of a line with a fixed opening. */
export const ITEM_START =
  /^(?:(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|ĐIỀU|Điều|PHỤ LỤC|Phụ lục)\s+(?:[IVXLC]{1,6}|\d{1,3}|thứ|THỨ)(?![\p{L}\p{N}])|[IVX]{1,6}\s?[.\-/)]\.?(?=\s|\p{L}|\d{1,2}[.)\s])|\d{1,2}(?:\.\d{1,2}){1,4}[.\-–)]?(?=\s)|\d{1,3}\s?[.)/](?=\s)|\d{1,3}\s?[-–](?=\s\p{Lu})|[a-zđ]\s?[.)](?=\s)|\((?:[a-zđ]|[ivx]{1,5})\)|\(\d{1,2}\)|[-–—•*+▪◦●○■□►✓➢❖](?=\s?\S)|[-–+]$)/u;

export const FIXED_START =
  /^(?:Căn c[ứư]|(?:Theo|Xét) đề nghị của|(?:Đồng k|K)ính gửi|Nơi nhận|Trên đây là|Lưu(?=\s?:|\s(?:VT|VP|BT|HS|[Vv]ăn thư|[Vv]ăn phòng)(?!\p{L})|$)|Số\s*:|V\/v|TM\.|KT\.|TL\.|TUQ\.|T\/M|K\/T|T\/L|CỘNG H|ĐẢNG CỘNG SẢN|Độc lập|[\p{Lu}\s]{5,60}\sđiện\s?:|Điện\s?:$|KẾ HOẠCH$|(?:QUYẾT ĐỊNH|NGHỊ ĐỊNH|QUYẾT NGHỊ)\s?:?$|PHỤ LỤC|\((?:Ban hành k|K)èm theo\s|Bản (?:điện tử|giấy))/u;

export const LONE_MARKER = /^(?:[IVX]{1,6}|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ])\s?[.)]$|^[-–+]$/u;

/** The name of the type stands on a line of its own, whatever Markdown joins to it. */
export const TYPE_ALONE =
  /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|CÔNG ĐIỆN|CHỈ THỊ|THÔNG BÁO|HƯỚNG DẪN|TỜ TRÌNH|BÁO CÁO|NGHỊ QUYẾT|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|QUY CHẾ|QUY ĐỊNH|PHỤ LỤC(?:\s[IVX\d]{1,4})?)$/u;

/** "Chương II" and "PHẦN THỨ NHẤT" stand on a line of their own over their title (NĐ 30 Phụ lục I, II.5): one heading. */
export const NAMED_ALONE =
  /^(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục)\s+(?:[IVXLC]{1,6}|\d{1,3}|(?:THỨ|Thứ|thứ)\s\p{L}{2,5})\s?[.:]?$/u;

/** "A. BIỆN PHÁP", "II.1. MÔ TẢ", "BẢNG 1: …" below a title begin what is under it. */
export const NEXT_HEADING =
  /^(?:\p{Lu}\s?[.)/:-]|[IVX]{1,5}\s?[.)/:-]|(?:BẢNG|BIỂU|HÌNH|MẪU|DANH MỤC|DANH SÁCH|PHỤ LỤC|STT|TT)(?!\p{L}))/u;

/** What stands below "PHỤ LỤC I." in capitals is its title, over however many lines. */
export const ANNEX_ALONE = /^(?:PHỤ LỤC|Phụ lục)(?:\s(?:[IVX]{1,5}|\d{1,2}|[A-Z]))?\s?[.:]?$/u;

/** What an annex or a plan came with, its bracket closed or not. */
export const ANNEX_NOTE = /^\((?:Ban hành )?[Kk]èm theo\s/u;

export const FOOTER_START = /^N[ơo]i nh[ậâ]n\s?:?/iu;

export const FOOTER_END =
  /^(?:PHỤ LỤC|Phụ lục|ĐỀ CƯƠNG|DANH MỤC|KẾ HOẠCH|QUY CHẾ|QUY ĐỊNH|QUY TRÌNH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|(?:Chương|CHƯƠNG)\s[IVX]{1,5}$|[IVX]{1,5}\s?[.\-]\s?\p{Lu})/u;

/** "Thành phố Hồ Chí" ⏎ "Minh, ngày 18 tháng 11 năm 2025" in a narrow cell. */
const PLACE_START = /^(?:Thành phố|TP\.?|Tỉnh|Phường|Xã|Đặc khu|Huyện|Quận|Thị xã)(?:\s|$)/u;

export const END_MARK = /(?:[.;:!?…]|\.\/\.?)["”’»)\]]*$/u;

/** "Thành phố Hồ Chí" ⏎ "Minh, ngày 18 tháng 11 năm 2025". */
export function isPlaceAndDay(before: string, after: string): boolean {
  return PLACE_START.test(before) && /^\p{Lu}[\p{L}\s]{0,30},\s?ngày/u.test(after);
}

export const SMALL_START = /^["“‘(]?[\p{Ll}\d]/u;
export const SMALL_LETTER = /^["“‘(]?\p{Ll}/u;
export const CAPITAL_LETTER = /^["“‘(]?\p{Lu}/u;

/** "TP.", "ThS.", "P.": a full stop that ends no sentence. */
const ABBREVIATED = /(?<!\p{L})(?:TP|Tp|Th\.?S|TS|GS|BS|KS|CN|\p{Lu})\.$/u;
const LETTERS = /\p{L}/u;

/** "… theo yêu cầu đề ra;" ⏎ "Theo đề nghị …". Refused: "… tại TP." ⏎ "Hồ Chí Minh". */
export function endsSentence(before: string, after: string): boolean {
  return END_MARK.test(before) && !ABBREVIATED.test(before) && /^["“(]?\p{Lu}/u.test(after);
}

export function isCapitals(text: string): boolean {
  return LETTERS.test(text) && text === text.toUpperCase();
}
