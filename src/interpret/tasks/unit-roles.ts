import type { Reading } from '../../annotate/reading.ts';
import type { UnitRole } from '../../record/schema.ts';
import type { TextRange } from '../../outline/outline-node.ts';
import { parseUnitList, type UnitMention } from '../../annotate/units/index.ts';
import { measureGoverned } from './subject.ts';

export interface RoleMention {
  readonly unit: UnitMention;
  readonly role: UnitRole;
  readonly rule: string;
}

interface Cue {
  readonly rule: string;
  readonly role: UnitRole;
  /** A piece of every match, in small letters: a clause without it needs no pattern. */
  readonly words: readonly string[];
  /** Ends right before the first unit; sticky search goes on from its end. */
  readonly pattern: RegExp;
}

const B = String.raw`(?<![\p{L}\p{M}])`;
const cue = (rule: string, role: UnitRole, words: readonly string[], source: string): Cue => ({
  rule,
  role,
  words,
  pattern: new RegExp(B + source, 'giu'),
});

/**
 * Words that give the units after them a part in the task (DOMAIN 5.3, GOLD: settled cases).
 * Refused by what follows: "phối hợp kiểm tra …", "trình bày", "giúp nâng cao …" name no unit.
 */
const CUES: readonly Cue[] = [
  cue(
    'coordinate-with',
    'coordinate',
    ['phối hợp'],
    String.raw`phối hợp(?:\s+(?:chặt chẽ|đồng bộ|tốt|thường xuyên))?(?:\s*,\s*(?:hiệp đồng|đồng bộ))?(?:\s+(?:cùng với|với|cùng))?\s+`,
  ),
  cue(
    'together-with',
    'coordinate',
    ['cùng', 'hiệp đồng', 'hợp của', 'gia của', 'làm việc', 'liên hệ', 'thống nhất', 'trao đổi'],
    String.raw`(?:hiệp đồng với|cùng với|chủ trì,? cùng|với sự (?:phối hợp|tham gia) của|(?:làm việc|liên hệ|thống nhất|trao đổi)(?: trực tiếp)? với)\s+`,
  ),
  cue(
    'advise',
    'advised',
    ['tham mưu'],
    String.raw`(?<!(?:bộ máy|công tác|cơ quan|vai trò|năng lực|đội ngũ) )tham mưu(?:\s*,\s*(?:đề xuất|giúp việc|giúp|trình))?(?:\s+(?:đề xuất(?:\s+với)?|cho|giúp(?:\s+việc)?|với|trình|kịp thời|đầy đủ|để))?\s+`,
  ),
  cue(
    'help',
    'advised',
    ['giúp', 'trình', 'ý kiến'],
    String.raw`(?:giúp|(?<!(?:chương|quá|lộ|công|giáo|quy|tờ|hành|tiến|thuyết|hộ|kịch|phương|tường) )trình|xin ý kiến)(?:\s+(?:cho|việc cho))?\s+`,
  ),
  cue('propose', 'advised', ['đề xuất'], String.raw`đề xuất(?:\s+(?:với|cho|lên))?\s+`),
];

/** "báo cáo [kết quả …] (với|về|cho|lên|gửi) Z": Z may stand behind what is reported. */
const REPORT = new RegExp(
  `${B}(?:báo cáo(?! viên)|gửi|nộp|phản ánh|kiến nghị về|thông tin về|cung cấp về)(?!\\p{L})`,
  'giu',
);
const REPORT_WORDS = ['báo cáo', 'gửi', 'nộp', 'phản ánh', 'kiến nghị', 'thông tin về', 'cung cấp về'];
const REPORT_DIRECT =
  /^(?:\s*,\s*đề xuất)?(?:\s+(?:đề xuất|trực tiếp|kịp thời|kết quả|bằng văn bản|nhanh|tình hình|tiến độ|ngay|định kỳ|thường xuyên|kết quả thực hiện|kết quả triển khai|kết quả triển khai thực hiện)){0,3}(?:\s+(?:với|về cho|về|cho|lên|tới|đến|gửi về|gửi))?\s+/iu;
const REPORT_PREPOSITION = /(?<![\p{L}\p{M}])(?:với|về cho|gửi về|về|cho|lên|tới|đến|gửi)\s+/giu;
const REPORT_REACH = 420;
const PERSON =
  /^(?:Thầy|Cô|Ông|Bà|đồng chí|Đồng chí|Đ\/c|đ\/c)\s+\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,4}(?:\s+(?:Phó|phó|Hiệu|hiệu|PHT|HT|Trưởng|Bí|Chủ)\p{L}*(?:\s+(?:trưởng|thư|tịch))?(?:\s+\p{Lu}{2,6})?)?/u;

/**
 * "do Trung ương Đoàn … chủ trì, phối hợp với Tổng cục Chính trị … phát động": who runs an event that the task is about
 * has no part in the task (DOMAIN 5.4, construction 8). Ranges of text[range] that speak of such organisers.
 */
const ORGANISER = new RegExp(`${B}do\\s+(?=\\p{L})`, 'giu');
const GENERIC_PARTNERS = /^(?:các )?(?:cơ quan|đơn vị|ngành|tổ chức)[\p{L}\s,]{0,40}liên quan/iu;

function findOrganisers(text: string, range: TextRange): TextRange[] {
  const found: TextRange[] = [];
  if (!/do\s/iu.test(text.slice(range.start, range.end))) return found;
  const searched = text.slice(0, range.end);
  ORGANISER.lastIndex = range.start;
  for (let match = ORGANISER.exec(searched); match; match = ORGANISER.exec(searched)) {
    const after = text.slice(match.index + match[0].length, Math.min(range.end, match.index + 400));
    if (/^(?:cơ quan|đơn vị|ngành|địa phương) (?:mình|quản lý)|^(?:đó|vậy)(?!\p{L})/iu.test(after)) continue;
    if (
      /chủ trì|phát động|tổ chức|phối hợp|biên soạn|ban hành|thực hiện|quản lý|làm chủ đầu tư|cung cấp|giao/u.test(
        after,
      )
    )
      found.push({ start: match.index, end: match.index + match[0].length + endOfOrganiser(after) });
  }
  return found;
}

/** The task's own verbs come back after "… và gửi", ", báo cáo". */
function endOfOrganiser(after: string): number {
  const back = /(?:,|\svà)\s+(?:gửi|báo cáo|tham mưu|tổng hợp|đề xuất|trình)(?!\p{L})/iu.exec(after);
  return back ? back.index : after.length;
}

const inside = (ranges: readonly TextRange[], at: number): boolean =>
  ranges.some((range) => at >= range.start && at < range.end);

/** Units with a part in text[range] by the words before them; the subject is found elsewhere. */
export function findUnitRoles(reading: Reading, range: TextRange): RoleMention[] {
  const { text } = reading;
  const organisers = findOrganisers(text, range);
  const found: RoleMention[] = [];
  const taken = new Set<number>();
  const add = (units: readonly UnitMention[], role: UnitRole, rule: string): void => {
    for (const unit of units) {
      if (taken.has(unit.start) || unit.end > range.end) continue;
      taken.add(unit.start);
      found.push({ unit, role, rule });
    }
  };
  // "báo cáo, đề xuất X": told and advised
  const addTwice = (units: readonly UnitMention[]): void => {
    for (const unit of units)
      if (unit.end <= range.end) found.push({ unit, role: 'report-to', rule: 'report-and-advise' });
  };
  // nothing behind the clause is searched: a long paragraph has many clauses
  const searched = text.slice(0, range.end);
  const clause = text.slice(range.start, range.end).toLowerCase();
  const holds = (words: readonly string[]): boolean => words.some((word) => clause.includes(word));
  for (const { pattern, role, rule, words } of CUES) {
    if (!holds(words)) continue;
    pattern.lastIndex = range.start;
    for (let match = pattern.exec(searched); match; match = pattern.exec(searched)) {
      const at = match.index + match[0].length;
      if (inside(organisers, match.index) && !(role === 'coordinate' && GENERIC_PARTNERS.test(text.slice(at))))
        continue;
      // "báo cáo đề xuất X" is one act
      if (rule === 'propose' && /báo cáo\s$/iu.test(text.slice(Math.max(0, match.index - 9), match.index))) continue;
      const isReported =
        rule !== 'coordinate-with' &&
        /báo cáo(?:,| và)\s$/iu.test(text.slice(Math.max(0, match.index - 12), match.index));
      const list = parseUnitList(reading, at);
      if (list && isReported) addTwice(list.units);
      if (list)
        add(
          partners(withGoverned(text, list.units, range.end)).filter(
            (unit) => role !== 'advised' || !SERVED.test(unit.name),
          ),
          role,
          rule,
        );
    }
  }
  if (!holds(REPORT_WORDS)) return found;
  REPORT.lastIndex = range.start;
  for (let match = REPORT.exec(searched); match; match = REPORT.exec(searched)) {
    if (inside(organisers, match.index)) continue;
    const units = findReceivers(reading, match.index + match[0].length, range.end);
    add(units, 'report-to', 'report-to');
  }
  return found;
}

/** Those the work is for or about ("giúp Nhân dân", "tới toàn thể cán bộ") and a bare "cơ quan" take no part in it. */
const AUDIENCE =
  /^(?:các |toàn thể |đông đảo |mọi )*(?:tầng lớp )?(?:nhân dân|người dân|cán bộ|đảng viên|đoàn viên|hội viên|học sinh|người lao động|công chức|thanh niên|thiếu nhi|thanh thiếu nhi|quần chúng)(?!\p{L})/iu;

/** Helped, not advised: "giúp doanh nghiệp". */
const SERVED =
  /^(?:các |những )*(?:doanh nghiệp|hợp tác xã|hộ |tổ chức, cá nhân|cá nhân|địa phương|đơn vị|cơ sở|nhà trường|trường)/iu;

/** "phối hợp với cơ quan chủ quản các dự án tổ chức rà soát": the last name with what it governs. */
function withGoverned(text: string, units: readonly UnitMention[], limit: number): readonly UnitMention[] {
  const last = units[units.length - 1];
  const length = last ? measureGoverned(last.name, text.slice(last.end, Math.min(limit, last.end + 120))) : 0;
  if (!last || length === 0) return units;
  const end = last.end + length;
  return [...units.slice(0, -1), { ...last, end, name: text.slice(last.start, end) }];
}

function partners(units: readonly UnitMention[]): UnitMention[] {
  const named = units.filter(
    (unit) => !AUDIENCE.test(unit.name) || /kỹ thuật|chuyên môn|phụ trách|của /u.test(unit.name),
  );
  return named.length === 1 && /^(?:cơ quan|đơn vị|tổ chức)$/iu.test(named[0]?.name ?? '') ? [] : named;
}

function findReceivers(reading: Reading, from: number, limit: number): readonly UnitMention[] {
  const { text } = reading;
  const direct = REPORT_DIRECT.exec(text.slice(from, limit));
  if (direct) {
    const receivers = readReceivers(reading, from + direct[0].length);
    if (receivers.length > 0) return receivers;
  }
  const reach = Math.min(limit, from + REPORT_REACH);
  const searched = text.slice(0, reach);
  REPORT_PREPOSITION.lastIndex = from;
  for (let match = REPORT_PREPOSITION.exec(searched); match; match = REPORT_PREPOSITION.exec(searched)) {
    if (/[;.]\s/u.test(text.slice(from, match.index))) return [];
    const receivers = readReceivers(reading, match.index + match[0].length);
    if (receivers.length > 0) return receivers;
  }
  return [];
}

function readReceivers(reading: Reading, at: number): readonly UnitMention[] {
  const { text } = reading;
  const person = PERSON.exec(text.slice(at, at + 100));
  if (person)
    return [
      { start: at, end: at + person[0].length, name: person[0], collective: false, head: 'person', rule: 'person' },
    ];
  const list = parseUnitList(reading, at);
  if (!list) return [];
  // "báo cáo cơ quan có thẩm quyền", "gửi các cơ quan …" are receivers; a bare "đơn vị" inside a noun phrase is not
  return partners(list.units).filter((unit) => !/^(?:cơ quan|đơn vị|địa phương|tổ chức)$/iu.test(unit.name));
}

/** "(Phòng A chủ trì, Phòng B phối hợp)", "X chủ trì" in the middle of a clause: roles told after the unit. */
export function findTrailingRoles(text: string, units: readonly UnitMention[]): RoleMention[] {
  const found: RoleMention[] = [];
  for (const unit of units) {
    const rest = text.slice(unit.end, unit.end + 30);
    if (/^\s+(?:làm\s+)?chủ trì\s*(?:[,;)]|$)/iu.test(rest)) found.push({ unit, role: 'lead', rule: 'leads' });
    else if (/^\s+phối hợp\s*(?:[,;)]|$)/iu.test(rest)) found.push({ unit, role: 'coordinate', rule: 'takes-part' });
  }
  return found;
}
