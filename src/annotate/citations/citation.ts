/** What stands around a number: the type's name before it, date, issuer and subject after it. */
import { narrowToVietnamese } from '../../document/vietnamese-pattern.ts';
import { DOCUMENT_TYPE_SOURCE, findTypeByName } from '../../lexicon/headings/document-types.ts';
import { NOT_AFTER_WORD } from '../../document/text-boundary.ts';

/** Not "Mẫu số 09/PLIII": a sheet of a decree. */
const LABEL = String.raw`(?<!(?:mẫu|biểu|phụ lục)\s)số\s{0,3}[:.]?`;
/** "Kế hoạch số", "Nghị quyết ", "Chương trình hành động số:", "các văn bản số", "số". */
const TYPE_BEFORE = narrowToVietnamese(
  new RegExp(
    String.raw`${NOT_AFTER_WORD}(?:(?<name>${DOCUMENT_TYPE_SOURCE})(?:\s{1,3}(?:của\s)?[\p{L}\s]{0,24}?)?\s{0,3}(?<label>${LABEL})?|${LABEL})\s{0,4}$`,
    'iu',
  ),
);
/** The last name counts: "quy định tại Nghị định số" is a decree, "Kế hoạch triển khai Kết luận số" a conclusion. */
const LATER_NAME = narrowToVietnamese(
  new RegExp(String.raw`${NOT_AFTER_WORD}(?:${DOCUMENT_TYPE_SOURCE})(?!\p{L})`, 'giu'),
);
const BACK = 70;

export interface TypeBefore {
  readonly start: number;
  readonly name: string | null;
}

/** The type's name or at least "số" that ends right before `at`; null where neither does. */
export function readTypeBefore(text: string, at: number): TypeBefore | null {
  const from = Math.max(0, at - BACK);
  const match = TYPE_BEFORE.exec(text.slice(from, at));
  if (!match) return null;
  let name = match.groups?.['name'];
  if (name === undefined) return { start: from + match.index, name: null };
  let start = match.index;
  for (const later of match[0].slice(name.length).matchAll(LATER_NAME)) {
    start = match.index + (match.groups?.['name'] ?? '').length + later.index;
    name = later[0];
  }
  // Words between name and number are allowed only before "số": "Quyết định của Bộ số 12/QĐ-BNV"
  const between = text.slice(from + start + name.length, at).trim();
  if (between !== '' && match.groups?.['label'] === undefined) return null;
  return { start: from + start, name: findTypeByName(name)?.code ?? null };
}

/** "của" may be left out before a body: "Quyết định số 12/QĐ-BNV ngày … Bộ Nội vụ về …" (docs/genre.md 4). */
const ISSUER_START = narrowToVietnamese(
  /\s{0,4},?\s{0,4}(?:(?:của|do)\s{1,4}(?=\p{Lu}|liên\s|cấp\s|các\s\p{Lu})|(?=(?:Bộ|Chính phủ|Thủ tướng|[ỦU][ỷy] ban|UBND|HĐND|Hội đồng|Ban|Sở|Quốc hội)\s))/uy,
);
const COMMA_IN_NAME =
  /^,\s(?:Thể thao|Thương binh|Gia đình|Du lịch|Truyền thông|Hạ tầng|Giáo dục|Khoa học|Nội chính|Tư pháp|Thị trường|Thông tin|Lâm nghiệp|Thủy lợi|công nghệ|đổi mới|chuyển đổi|chống|gia đình|cứu nạn|bổ sung)/u;
const ISSUER_STOP = new RegExp(
  String.raw`[;:("“”)\n]|,(?=\s|$)|\.(?=\s|$)|\s(?:về|Về|V/v|v/v|ngày\s+\d|ban\s+hành|quy\s+định|phê\s+duyệt|hướng\s+dẫn|sửa\s+đổi|bổ\s+sung|triển\s+khai|thực\s+hiện|Thực\s+hiện|tổ\s+chức|công\s+bố|kết\s+luận\s+của|thông\s+báo\s+(?:kết|ý)|truyền\s+đạt|giao|thành\s+lập|tại|là|cho|được|đã|trong|từ|để|nhằm|đến|khi|đối\s+với|theo|như|gửi|kèm|nêu|trên\s+địa\s+bàn|Căn\s+cứ|và\s+(?:chịu|phối|báo|các|căn\s+cứ|thực\s+hiện|những|Mục|Điều|khoản|điểm|Phụ\s+lục|số)|và\s+(?:${DOCUMENT_TYPE_SOURCE}))(?![\p{L}])|\s[-–]\s(?=\p{Ll})|\s{5}`,
  'gu',
);
const ISSUER_LIMIT = 160;

/** The issuer's name from `at`; null where none stands there. */
export function readIssuer(text: string, at: number): { start: number; end: number } | null {
  ISSUER_START.lastIndex = at;
  const head = ISSUER_START.exec(text);
  if (!head) return null;
  const start = at + head[0].length;
  const window = text.slice(start, start + ISSUER_LIMIT);
  let end = window.length;
  ISSUER_STOP.lastIndex = 0;
  for (let stop = ISSUER_STOP.exec(window); stop; stop = ISSUER_STOP.exec(window)) {
    if (stop[0] === ',' && COMMA_IN_NAME.test(window.slice(stop.index, stop.index + 16))) continue;
    end = stop.index;
    break;
  }
  const name = window.slice(0, end).replace(/[\s,.]{0,8}$/u, '');
  return name.length > 1 ? { start, end: start + name.length } : null;
}

const SUBJECT_START = narrowToVietnamese(
  /\s{0,4}[,.]?\s{0,4}(?<mark>[(“"]?(?:về\s{1,3}việc|Về\s{1,3}việc|về|V\/v|v\/v):?|(?=(?:ban\s+hành|phê\s+duyệt|quy\s+định|hướng\s+dẫn|sửa\s+đổi|triển\s+khai|thực\s+hiện|Thực\s+hiện|tổ\s+chức|công\s+bố|giao|thành\s+lập|quyết\s+định|bổ\s+sung|kết\s+luận\s+của|thông\s+báo\s+(?:kết|ý)|truyền\s+đạt)(?!\p{L})))\s{0,3}/uy,
);
/** ", Ủy ban nhân dân xã ban hành …", ", Sở xây dựng kế hoạch": the sentence goes on with who acts. */
const ACTOR = narrowToVietnamese(
  /^,\s{1,3}(?:\p{Lu}[\p{L}\s&.,()-]{1,110}?|cơ quan[\p{L}\s]{0,30}|đề nghị[\p{L}\s]{0,60}?)\s(?:ban hành|xây dựng|yêu cầu|đề nghị|triển khai|báo cáo|tổ chức|thông báo|hướng dẫn|quyết định|có ý kiến|trình|kính)(?!\p{L})/u,
);
const SUBJECT_STOP =
  /[;\n”)]|\.(?=\s|$)|\.\/\.|,(?=\s)|\s(?:được\s(?:sửa đổi|điều chỉnh|bổ sung)|\(được|\(sau đây|\(gọi tắt|như sau)|\((?:sau đây|gọi|viết tắt|được)|:(?=\s|$)|\s(?:(?:hoàn thành|xong)\s)?(?:trước|chậm nhất(?:\s(?:là|vào))?)\s(?:ngày\s)?\d/gu;
const SUBJECT_LIMIT = 600;

/** The subject from `at`, not past `limit` (the next citation); null where none stands there. */
export function readSubject(text: string, at: number, limit: number): { start: number; end: number } | null {
  SUBJECT_START.lastIndex = at;
  const mark = SUBJECT_START.exec(text);
  if (!mark) return null;
  const start = at + mark[0].length;
  const window = text.slice(start, Math.min(limit, start + SUBJECT_LIMIT));
  let end = window.length;
  let depth = mark[0].includes('(') ? 1 : 0;
  SUBJECT_STOP.lastIndex = 0;
  for (let stop = SUBJECT_STOP.exec(window); stop; stop = SUBJECT_STOP.exec(window)) {
    const sign = stop[0];
    if (sign === ',' && !ACTOR.test(window.slice(stop.index, stop.index + 170))) continue;
    if (sign === ')' || sign === '”') {
      const opened = count(window, sign === ')' ? '(' : '“', stop.index);
      if (depth + opened > count(window, sign, stop.index)) {
        if (depth + opened - count(window, sign, stop.index) > depth) continue;
        depth = 0;
      }
    }
    end = stop.index;
    break;
  }
  const subject = window
    .slice(0, end)
    .replace(/[\s,.:(-]{0,8}$/u, '')
    .replace(/(?:^|\s)(?:và|tại|theo|trên cơ sở|căn cứ|thực hiện|triển khai|quy định tại|của)$/u, '')
    .replace(/[\s,]{0,8}$/u, '');
  return subject.length > 2 ? { start, end: start + subject.length } : null;
}

function count(text: string, sign: string, until: number): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0 && at < until; at = text.indexOf(sign, at + 1)) found += 1;
  return found;
}
