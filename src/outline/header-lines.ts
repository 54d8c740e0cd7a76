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
  | 'type'
  | 'subject'
  | 'addressee'
  | 'recipients'
  | 'signing'
  | 'attachment-note'
  | 'authority';

const phrase = (text: string): string => foldPhrase(text);
/** Fixed words, so that marks lost or misread ("CỘNG HÕA", "CÔNG HÒA") do not matter. */
const NATIONAL_TITLE = /^cong\s+hoa\s+xa\s+hoi/u;
const NATIONAL_TITLE_END = phrase('chủ nghĩa việt nam');
/** A narrow cell breaks the line anywhere: "CỘNG HÒA XÃ" ⏎ "HỘI CHỦ NGHĨA VIỆT NAM". */
const NATIONAL_TITLE_PIECES = new Set(
  [
    'cộng hòa xã',
    'hội chủ nghĩa việt nam',
    'cộng hòa',
    'xã hội chủ nghĩa việt nam',
    'nghĩa việt nam',
    'việt nam',
    'cộng hòa xã hội chủ',
    'cộng hòa xã hội chủ nghĩa việt',
  ].map(phrase),
);
const PARTY_TITLE = phrase('đảng cộng sản việt nam');
const YOUTH_TITLES = new Set(['đoàn tncs hồ chí minh', 'đoàn thanh niên cộng sản hồ chí minh'].map(phrase));
const MOTTO = phrase('độc lập');
const URGENCY = new Set(['hỏa tốc', 'hỏa tốc hẹn giờ', 'thượng khẩn', 'khẩn'].map(phrase));
const SECRECY = new Set(['mật', 'tối mật', 'tuyệt mật'].map(phrase));
const CIRCULATION = new Set(['lưu hành nội bộ', 'xem xong trả lại', 'sao y', 'sao lục', 'trích sao'].map(phrase));

/** First words of all of these: a line that begins otherwise need not be folded. */
const OPENINGS = new Set(
  [
    NATIONAL_TITLE_END,
    ...NATIONAL_TITLE_PIECES,
    PARTY_TITLE,
    ...YOUTH_TITLES,
    MOTTO,
    ...URGENCY,
    ...SECRECY,
    ...CIRCULATION,
  ].map((key) => key.split(' ')[0] ?? ''),
);
const MAY_BE_NATIONAL = /^[cćĉ]/iu;

const NUMBER = /^(?:SỐ|S[ốô])\s?[:.]?\s*[\d/\-–…._(]/u;
const NUMBER_BARE =
  /^\d{1,5}\s?[-–/]\s?\p{Lu}[\p{L}\d&]{1,10}\s?[/\-–]\s?\p{Lu}[\p{L}\d&.]*(?:\s?[-–]\s?\p{Lu}[\p{L}\d&.]*)?$/u;
const PLACE_AND_DATE =
  /^\p{Lu}[\p{L}\s.'’\-–]{1,45}(?:,\s?ngày[\s\d.…_/]{0,20}(?:tháng|\/|\d)|\sngày[\s\d.…_]{0,20}tháng[\s\d.…_]{0,20}năm[\s\d.…_]{0,8}$)/u;
/** "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017" is a basis. */
const NOT_A_PLACE = /^(?:Căn cứ|Thực hiện|Theo|Luật|Bộ luật|Hiến pháp|Nghị|Quyết|Kế hoạch|Số)(?!\p{L})/u;
const SUBJECT = /^(?:\(?\s?V\/v|[Vv]ề việc|V\/V)(?=[\s:.])/u;
const ADDRESSEE = /^Kính gửi/iu;
/** "THỦ TƯỚNG CHÍNH PHỦ điện:" (NĐ 30 Phụ lục III, mẫu 1.6). */
const TELEGRAM_ADDRESSEE = /^[\p{Lu}\s,]{5,80}\sđiện\s?:/iu;
const RECIPIENTS = /^N[ơo]i nh[ậâ]n\s?:?/iu;
const SIGNING =
  /^(?:TM|KT|TL|TUQ|TUN|Q)\s?\.\s?\p{Lu}{2}|^(?:TM|KT|TL|TUQ)\s?\/\s?\p{Lu}{2}|^(?:T\/M|K\/T|T\/L|TM|KT|TL|TUQ)\s+\p{Lu}{2}/u;
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
  if (line.length > 400) return null;
  if (begins(line, 'S0123456789') && (NUMBER.test(line) || NUMBER_BARE.test(line))) return 'number';
  if (line.includes('ngày') && PLACE_AND_DATE.test(line) && !NOT_A_PLACE.test(line)) return 'place-and-date';
  if (begins(line, 'Kk') && ADDRESSEE.test(line)) return 'addressee';
  if (line.includes(':') && TELEGRAM_ADDRESSEE.test(line)) return 'addressee';
  if (begins(line, 'Nn') && RECIPIENTS.test(line)) return 'recipients';
  if (begins(line, '(Vv') && SUBJECT.test(line)) return 'subject';
  if (begins(line, '(BKk') && ATTACHMENT_NOTE.test(line)) return 'attachment-note';
  if (line.length > 90) return null;
  if (begins(line, 'TKQ') && SIGNING.test(line)) return 'signing';
  if (begins(line, '(D') && DRAFT.test(line)) return 'draft';
  if (MAY_BE_NATIONAL.test(line) && NATIONAL_TITLE.test(foldBare(line))) return 'national-title';
  if (!OPENINGS.has(foldFirstWord(line))) return null;
  const key = foldPhrase(line);
  if (key === NATIONAL_TITLE_END) return 'national-title';
  if (NATIONAL_TITLE_PIECES.has(key)) return 'national-title';
  if (key.startsWith(PARTY_TITLE) && isCapitals(line) && key.length < PARTY_TITLE.length + 4) return 'party-title';
  if (YOUTH_TITLES.has(key) && isCapitals(line)) return 'party-title';
  if (key.startsWith(MOTTO) && key.length < 40) return 'motto';
  if (!isCapitals(line)) return null;
  if (URGENCY.has(key)) return 'urgency';
  if (SECRECY.has(key)) return 'secrecy';
  if (CIRCULATION.has(key)) return 'circulation';
  return null;
}
