import { foldBare, foldFirstWord, foldPhrase } from '../document/fold.ts';
import { isBlankCode } from '../document/text-boundary.ts';

/** What a line of a header or footer is, by its words alone (NĐ 30 Phụ lục I, ô số; 36-HD/VPTW; docs/genre.md 1). */
export type HeaderLineKind =
  | 'national-title'
  | 'motto'
  | 'party-title'
  | 'number'
  | 'place-and-date'
  | 'draft'
  | 'urgency'
  | 'secrecy'
  | 'circulation'
  | 'subject'
  | 'addressee'
  | 'recipients'
  | 'signing'
  | 'attachment-note';

/** "CỘNG HÕA", "CÔNG HÒA": marks lost or misread do not matter. */
const NATIONAL_TITLE = /^cong\s+hoa\s+xa\s+hoi/u;
/** Lines of fixed words, as their folded letters. */
const FIXED: ReadonlyMap<string, HeaderLineKind> = new Map(
  (
    [
      // a narrow cell breaks the line anywhere: "CỘNG HÒA XÃ" ⏎ "HỘI CHỦ NGHĨA VIỆT NAM"
      ['national-title', ['cộng hòa', 'cộng hòa xã', 'cộng hòa xã hội chủ', 'cộng hòa xã hội chủ nghĩa việt']],
      ['national-title', ['xã hội chủ nghĩa việt nam', 'hội chủ nghĩa việt nam', 'chủ nghĩa việt nam']],
      ['national-title', ['nghĩa việt nam', 'việt nam']],
      ['party-title', ['đảng cộng', 'đảng cộng sản', 'cộng sản việt nam', 'sản việt nam']],
      ['party-title', ['đoàn tncs hồ chí minh', 'đoàn thanh niên cộng sản hồ chí minh']],
      ['urgency', ['hỏa tốc', 'hỏa tốc hẹn giờ', 'thượng khẩn', 'khẩn']],
      ['secrecy', ['mật', 'tối mật', 'tuyệt mật']],
      ['circulation', ['lưu hành nội bộ', 'xem xong trả lại', 'sao y', 'sao lục', 'trích sao']],
    ] as const
  ).flatMap(([kind, phrases]) => phrases.map((words) => [foldPhrase(words), kind] as const)),
);
const [PARTY_TITLE, MOTTO] = [foldPhrase('đảng cộng sản việt nam'), foldPhrase('độc lập')];
/** First words of all of these: a line that begins otherwise need not be folded. */
const OPENINGS = new Set([...FIXED.keys(), PARTY_TITLE, MOTTO].map((key) => key.split(' ')[0] ?? ''));
/** Code units that the title needs, however it is spaced. */
const LONGEST_START = 40;
const MAY_BE_NATIONAL = /^[cćĉ]/iu;

const NUMBER = /^(?:SỐ|S[ốô])\s?[:.]?\s*[\d/\-–…._(]/u;
const NUMBER_BARE =
  /^\d{1,5}\s?[-–/]\s?\p{Lu}[\p{L}\d&]{1,10}\s?[/\-–]\s?\p{Lu}[\p{L}\d&.]*(?:\s?[-–]\s?\p{Lu}[\p{L}\d&.]*)?$/u;
const PLACE_AND_DATE =
  /^\p{Lu}[\p{L}\s.'’\-–]{1,45}(?:,\s?ngày[\s\d.…_/]{0,20}(?:tháng|\/|\d)|\sngày[\s\d.…_]{0,20}tháng[\s\d.…_]{0,20}năm[\s\d.…_]{0,8}$)/u;
/** "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017" is a basis. */
const NOT_A_PLACE = /^(?:Căn cứ|Thực hiện|Theo|Luật|Bộ luật|Hiến pháp|Nghị|Quyết|Kế hoạch|Số)(?!\p{L})/u;
const SUBJECT = /^(?:\(?\s?V\/v|[Vv]ề việc|V\/V)(?=[\s:.])/u;
const ADDRESSEE = /^(?:Đồng )?Kính gửi/iu;
/** "THỦ TƯỚNG CHÍNH PHỦ điện:", "Điện:" alone (NĐ 30 Phụ lục III, mẫu 1.6). */
const TELEGRAM_ADDRESSEE = /^(?:[\p{Lu}\s,]{5,80}\sđiện\s?:|điện\s?:$)/iu;
const RECIPIENTS = /^N[ơo]i nh[ậâ]n\s?:?/iu;
const SIGNING =
  /^(?:TM|KT|TL|TUQ|TUN|Q)\s?\.\s?\p{Lu}{2}|^(?:TM|KT|TL|TUQ)\s?\/\s?\p{Lu}{2}|^(?:T\/M|K\/T|T\/L|TM|KT|TL|TUQ)\s+\p{Lu}{2}/u;
/** docs/genre.md 1.1, draft mark. */
const DRAFT = /^\(?\s?(?:DỰ THẢO|Dự thảo)(?:\s(?:lần|LẦN)\s?\d)?\s?\)?$/u;
const ATTACHMENT_NOTE = /^\(?\s?(?:Ban hành )?[Kk]èm theo\s|^\(Ban hành (?:kèm )?theo\s|^\(Phê duyệt (?:kèm )?theo\s/u;

export function isCapitals(text: string): boolean {
  // next to every line has a small ASCII letter: no copy in capitals is made of it
  return !/[a-z]/.test(text) && text === text.toUpperCase() && /\p{Lu}/u.test(text);
}

/** The line begins with one of these signs, or with a blank: a glance before a pattern is tried. */
function begins(line: string, signs: string): boolean {
  return signs.includes(line.charAt(0)) || isBlankCode(line.charCodeAt(0));
}

/** Kind of a line that can be told by the line itself; null for names, titles and running text. */
export function classifyHeaderLine(line: string): HeaderLineKind | null {
  // "Nơi nhận: - Tỉnh ủy; - Các sở, ngành; …" in one paragraph, however long
  if (line.length > 400) return begins(line, 'Nn') && RECIPIENTS.test(line) ? 'recipients' : null;
  if (begins(line, 'S0123456789') && (NUMBER.test(line) || NUMBER_BARE.test(line))) return 'number';
  if (line.includes('ngày') && PLACE_AND_DATE.test(line) && !NOT_A_PLACE.test(line)) return 'place-and-date';
  if (begins(line, 'KkĐđ') && ADDRESSEE.test(line)) return 'addressee';
  if (line.includes(':') && TELEGRAM_ADDRESSEE.test(line)) return 'addressee';
  if (begins(line, 'Nn') && RECIPIENTS.test(line)) return 'recipients';
  if (begins(line, '(Vv') && SUBJECT.test(line)) return 'subject';
  if (begins(line, '(BKk') && ATTACHMENT_NOTE.test(line)) return 'attachment-note';
  if (line.length > 90) return null;
  if (begins(line, 'TKQ') && SIGNING.test(line)) return 'signing';
  if (begins(line, '(D') && DRAFT.test(line)) return 'draft';
  if (MAY_BE_NATIONAL.test(line) && NATIONAL_TITLE.test(foldBare(line.slice(0, LONGEST_START))))
    return 'national-title';
  if (!OPENINGS.has(foldFirstWord(line))) return null;
  const key = foldPhrase(line);
  const fixed = FIXED.get(key) ?? null;
  if (fixed === 'national-title') return fixed;
  if (key.startsWith(MOTTO) && key.length < 40) return 'motto';
  if (!isCapitals(line)) return null;
  return key.startsWith(PARTY_TITLE) && key.length < PARTY_TITLE.length + 4 ? 'party-title' : fixed;
}
