// Plain text in the benchmark's form by regular expressions alone: what an afternoon's script finds. Also the baseline "regex only".
const MARKER =
  /^\s*(?:[#*]+\s*)?(?<marker>(?:PHẦN|Phần)\s+\S+|[IVX]+[.)-]|\d+(?:\.\d+)+\.?|\d+[.)]|[a-zđ]\)|[-+•–])\s+(?<words>\S.*)$/u;
const DEPTHS = [
  [/^Phần/iu, 1],
  [/^[IVX]/u, 1],
  [/^\d+[.)]$/u, 2],
  [/^\d+\.\d+/u, 3],
  [/^[a-zđ]\)/u, 3],
  [/^[-–•]/u, 3],
  [/^\+/u, 4],
];
const NUMBER =
  /số\s+(?<number>\d+(?:\/\d{4})?[/-][\p{Lu}Đ][\p{L}\d&-]*(?:[/-][\p{L}\d&-]+)*)(?:,?\s+ngày\s+(?<date>\d{1,2}\/\d{1,2}\/\d{4}))?/gu;
const DATE = /(?<![\d/])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?![\d/])/gu;
const VERBS =
  /^(?:(?:đề nghị|giao|yêu cầu)\s+)?(?:chủ trì|phối hợp|tham mưu|tổ chức|xây dựng|triển khai|hướng dẫn|báo cáo|tổng hợp|chỉ đạo|tuyên truyền|thực hiện|rà soát|bố trí|kiểm tra|theo dõi)/iu;

const iso = ({ day, month, year }) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** Days of all full dates in a text. */
export function findDates(text) {
  return [...text.matchAll(DATE)].map(({ groups }) => [null, iso(groups)]);
}

/** @param readTimes finds [first day, last day] pairs in the words of a task */
export function fromText(text, file, readTimes = findDates) {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const start = lines.findIndex((line) => /^(?:KẾ HOẠCH|\**KẾ HOẠCH\**)$/u.test(line));
  const end = lines.findIndex((line) => /^\**Nơi nhận/u.test(line));
  const body = lines.slice(start < 0 ? 0 : start + 2, end < 0 ? undefined : end);
  const outline = body.map(toEntry);
  return {
    file,
    header: readHeader(lines, start),
    outline,
    tasks: readTasks(outline, readTimes),
    references: [...text.matchAll(NUMBER)].map(({ groups }) => ({
      number: groups.number,
      date: groups.date === undefined ? null : readDay(groups.date),
    })),
    recipients: end < 0 ? [] : readRecipients(lines.slice(end + 1)),
    signature: readSignature(lines.slice(end < 0 ? 0 : end)),
  };
}

function readDay(words) {
  const [day, month, year] = words.split('/');
  return iso({ day, month, year });
}

function toEntry(line) {
  const { marker = null, words = line } = MARKER.exec(line)?.groups ?? {};
  const depth = DEPTHS.find(([pattern]) => marker !== null && pattern.test(marker))?.[1] ?? 0;
  return { depth, marker, starts: words, role: null };
}

/** Items that begin with a verb of action; the lead is the last heading that is a unit by its first word. */
function readTasks(outline, readTimes) {
  let unit = null;
  return outline.flatMap(({ marker, starts }) => {
    if (marker === null) return [];
    const [name, action = ''] = starts.split(/:\s+/u, 2);
    const isUnit = /^(?:Sở|Phòng|Ban|UBND|Ủy ban|Công an|Hội|Đoàn|Trung tâm|Văn phòng|Các )/u.test(name);
    if (isUnit) unit = name;
    const words = isUnit ? action : starts;
    if (!VERBS.test(words)) return [];
    return [{ quote: words, units: unit === null ? [] : [[unit, 'lead']], times: readTimes(words) }];
  });
}

function readHeader(lines, start) {
  const head = lines.slice(0, Math.max(start, 12)).join('\n');
  const { serial = '', symbol = null } =
    /Số:?(?<serial>[ \t\d]*)[/-](?<symbol>KH[-/][\p{L}\d&-]+)/u.exec(head)?.groups ?? {};
  const {
    place = null,
    day,
    month,
    year,
  } = /(?<place>\p{Lu}[\p{L} ]+), ngày\s+(?<day>\d+)? ?tháng (?<month>\d+) năm (?<year>\d{4})/u.exec(head)?.groups ??
  {};
  return {
    type: start < 0 ? null : 'KH',
    serial: serial.trim() === '' ? null : serial.trim(),
    symbol,
    place,
    issued: year === undefined ? null : iso({ day: day ?? 'XX', month, year }),
    title: start < 0 ? null : (lines[start + 1] ?? null),
    addressees: [],
  };
}

function readRecipients(lines) {
  return lines
    .filter((line) => line.startsWith('-') && !/^-\s*Lưu/u.test(line))
    .map((line) => line.replace(/^-\s*|\s*\([^)]*\)|[;,.]$/gu, ''));
}

function readSignature(lines) {
  const authority = lines.map((line) => /^(?:TM|KT|TL|T\/M|K\/T)(?=[. ])/u.exec(line)?.[0]).findLast(Boolean) ?? null;
  const name = lines.findLast((line) => /^(?:\p{Lu}\p{Ll}+ ){1,4}\p{Lu}\p{Ll}+$/u.test(line)) ?? null;
  const position =
    lines.findLast((line) => /^(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|TRƯỞNG|HIỆU TRƯỞNG)/u.test(line)) ?? null;
  return { authority, position, name };
}
