import type { Reading } from '../../annotate/reading.ts';
import type { TextRange } from '../../outline/outline-node.ts';
import { parseUnitList, type UnitMention } from '../../annotate/units/index.ts';
import { isPredicate, startsWithVerb } from '../../annotate/verb-start.ts';

/** Who acts in a clause, and how the document asks it of them. */
export interface Subject {
  readonly units: readonly UnitMention[];
  /** Where the predicate begins. */
  readonly end: number;
  readonly modality: 'assigned' | 'requested' | 'encouraged' | null;
}

/** "Giao X …", "Đề nghị X …", "Yêu cầu X …", "Khuyến khích X …" (DOMAIN 5.3, modality). */
const MODAL =
  /^(?<word>giao(?: cho)?|phân công|đề nghị|yêu cầu|khuyến khích|ủy quyền(?: cho)?|uỷ quyền(?: cho)?)\s?:?\s+/iu;
/** Clauses of condition that stand before a subject: "Trên cơ sở Kế hoạch này, các sở …", "Căn cứ …, X …", "Đối với …, X …". */
const CONDITION =
  /^(?:trên cơ sở|căn cứ|đối với|theo|hằng|hàng|định kỳ|trong|khi|sau khi|để|nhằm|ngoài|bên cạnh|đồng thời|ngay sau|từ|qua|thông qua|dựa trên|tùy|tuỳ|riêng|đến|trước|sau|với (?:vai trò|tư cách|mục tiêu|phương châm|tinh thần|trách nhiệm|ý nghĩa)|do (?:đó|vậy)|vì vậy|trường hợp|nhận được)(?!\p{L})/iu;
/** After a subject: a condition in commas, then the verb ("Sở Tài chính, trên cơ sở đề xuất của …, chủ trì tổng hợp"). */
const INSERTED =
  /^(?:\s*,\s*(?:trên cơ sở|căn cứ|theo|trong|đối với|ngoài)|\s?,?\s?với (?:vai trò|tư cách|trách nhiệm))(?!\p{L})/iu;
const RESPONSIBLE =
  /^\s*(?:\([^)]{0,80}\)\s*)?(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|là (?:cơ quan|đơn vị|đầu mối)|làm đầu mối|phụ trách|được (?:giao|phân công)|căn cứ|trên cơ sở|theo chức năng|trong phạm vi|theo phạm vi|tùy theo|tùy thuộc|tùy từng|tùy tình hình|bằng nhiều hình thức|nghiên cứu)(?!\p{L})/iu;
/** "Các sở, ngành có liên quan tới việc thực hiện Kế hoạch này" + "có trách nhiệm …": the clause belongs to the collective name. */
const IDENTIFYING =
  /^\s(?:tới|đến|được|tham gia|có liên quan|thuộc|theo|quản lý|chủ quản|đăng ký|sử dụng|khai thác|vận hành|cung cấp|sản xuất|kinh doanh|chủ trì|tư vấn|thi công|hoạt động|đang|các)\s[^,;.:]{3,110}?(?=\s(?:có trách nhiệm|chịu trách nhiệm)(?!\p{L}))/u;
/** "cơ quan chủ quản các dự án đang thi công" + "tiếp tục chỉ đạo …": what a governing body governs, to the verb. */
const GOVERNED =
  /^\s(?:các\s)?(?:dự án|chương trình|công trình|đề án|nhiệm vụ|hệ thống|cổng)(?=[\s/])[^,;.:]{0,70}?(?<!\sđang)(?=\s(?:tiếp tục|khẩn trương|chủ động|tập trung|tăng cường|rà soát|có trách nhiệm|tổ chức|triển khai|phối hợp|chịu trách nhiệm)(?!\p{L}))/u;
/** After a time, a body with a verb acts for itself: "Hằng năm, UBND các xã trình …". */
const WHEN = /^(?:hằng|hàng|định kỳ|trước ngày|trong (?:tháng|quý|năm))(?!\p{L})/iu;
const STAFF = /^(?:các )?(?:lãnh đạo|cán bộ|công chức|viên chức|chuyên viên|nhân viên|giáo viên)(?!\p{L})/iu;
const ASKED = /,\s(?<word>giao|đề nghị|yêu cầu)\s/iu;
const MAX_CONDITIONS = 6;

function modalityOf(word: string): Subject['modality'] {
  const lower = word.toLowerCase();
  if (lower.startsWith('đề nghị')) return 'requested';
  return lower.startsWith('khuyến khích') ? 'encouraged' : 'assigned';
}

/** The subject of the clause text[range], or null where the clause begins with its verb. */
export function findSubject(reading: Reading, range: TextRange, hasLead = false): Subject | null {
  const { text } = reading;
  let offset = range.start;
  const modal = MODAL.exec(text.slice(offset, range.end));
  if (modal) {
    const found = readSubject(reading, offset + modal[0].length, range.end, true);
    // "Phòng Y tế: phân công lãnh đạo, chuyên viên theo dõi": its own people are whom the body in charge sends
    if (
      found &&
      hasLead &&
      /^(?:giao|phân công)/iu.test(modal[0]) &&
      found.units.every((unit) => STAFF.test(unit.name))
    )
      return null;
    if (found) return { ...found, modality: modalityOf(modal.groups?.['word'] ?? '') };
    return null;
  }
  const direct = readSubject(reading, offset, range.end, false);
  if (direct) return direct;
  if (!CONDITION.test(text.slice(offset, range.end))) return null;
  // "Trên cơ sở báo cáo của Công ty … Đầu tư, xây dựng …, giao Sở Tài chính": names in the condition may have commas
  const ask = hasLead ? null : ASKED.exec(text.slice(offset, range.end));
  const asked = ask && readSubject(reading, offset + ask.index + ask[0].length, range.end, true);
  if (ask && asked) return { ...asked, modality: modalityOf(ask.groups?.['word'] ?? '') };
  // "Căn cứ Kế hoạch này, các sở, ban, ngành, cơ quan ngành dọc …, UBND xã, phường nghiên cứu": a list that a strange name interrupts
  let pending: UnitMention[] = [];
  // "Để nâng cao hiệu quả, tăng cường kiểm tra, các sở …": verbs after its commas are still the purpose
  const isPurpose = /^(?:để|nhằm)\s/iu.test(text.slice(offset, offset + 6));
  for (let commas = 0; commas < MAX_CONDITIONS; commas += 1) {
    const comma = text.indexOf(',', offset);
    if (comma < 0 || comma >= range.end) return null;
    offset = comma + 1;
    while (/\s/u.test(text.charAt(offset))) offset += 1;
    // the predicate has begun: what follows a comma now is a partner or an object
    if (
      !isPurpose &&
      startsWithVerb(reading, offset) &&
      !CONDITION.test(text.slice(offset, range.end)) &&
      !MODAL.test(text.slice(offset, range.end))
    )
      return null;
    const later = MODAL.exec(text.slice(offset, range.end));
    const found = readSubject(reading, offset + (later?.[0].length ?? 0), range.end, later !== null);
    const isOwn = commas === 0 && WHEN.test(text.slice(range.start, range.end));
    if (found && (!hasLead || isOwn || RESPONSIBLE.test(text.slice(lastEnd(found), range.end)) || later)) {
      return {
        ...found,
        units: [...pending, ...found.units],
        modality: later ? modalityOf(later.groups?.['word'] ?? '') : found.modality,
      };
    }
    if (found) return null;
    const list = parseUnitList(reading, offset);
    if (list && list.end < range.end && /^(?:\s[^,;.]{0,50})?,/u.test(text.slice(list.end, range.end))) {
      pending = [...pending, ...list.units];
      offset = list.end;
    } else pending = [];
  }
  return null;
}

/** "Căn cứ Kế hoạch này, đề nghị Giám đốc các sở:" asks and leaves what is asked to the list below. */
export function isAskAlone(reading: Reading, range: TextRange): boolean {
  const { text } = reading;
  const subject = findSubject(reading, range);
  return subject?.modality != null && /^[\s:.]*$/u.test(text.slice(subject.end, range.end));
}

/** "…, các cơ quan phối hợp có trách nhiệm phối hợp với …": further subjects inside a clause, each with its duty spelled. */
export function findLaterSubjects(reading: Reading, range: TextRange): Subject[] {
  const { text } = reading;
  const found: Subject[] = [];
  const clause = text.slice(range.start, range.end);
  for (let comma = clause.indexOf(','); comma >= 0; comma = clause.indexOf(',', comma + 1)) {
    let at = range.start + comma + 1;
    while (/\s/u.test(text.charAt(at))) at += 1;
    const list = parseUnitList(reading, at);
    if (list && list.end < range.end && /^\s*(?:có trách nhiệm|chịu trách nhiệm)(?!\p{L})/iu.test(text.slice(list.end)))
      found.push({ units: list.units, end: skip(text, list.end), modality: null });
  }
  return found;
}

function lastEnd(subject: Subject): number {
  return subject.units[subject.units.length - 1]?.end ?? subject.end;
}

function readSubject(reading: Reading, offset: number, limit: number, isNamed: boolean): Subject | null {
  const { text } = reading;
  // at the start of a clause it is the verb: "Tổ chức Hội thu", "Tổ chức trực ban"
  if (/^tổ chức(?!\p{L})/iu.test(text.slice(offset, offset + 8))) return null;
  const each = /^(?:Mỗi|Từng|Tất cả|Toàn bộ)\s+/u.exec(text.slice(offset, offset + 12))?.[0].length ?? 0;
  const list = parseUnitList(reading, offset + each) ?? (each > 0 ? parseUnitList(reading, offset) : null);
  if (!list || list.units.length === 0 || list.end >= limit) return null;
  const rest = text.slice(list.end, limit);
  const last = list.units[list.units.length - 1];
  const governed = last ? measureGoverned(last.name, rest) : 0;
  if (last && governed > 0) {
    const end = list.end + governed;
    return {
      units: [...list.units.slice(0, -1), { ...last, end, name: text.slice(last.start, end) }],
      end: skip(text, end),
      modality: null,
    };
  }
  const clause = IDENTIFYING.exec(rest);
  if (clause && last?.rule === 'noun-group') {
    const end = list.end + clause[0].length;
    // a list of named bodies keeps their names, the clause only says which task of theirs is meant
    if (list.units.length > 1) return { units: list.units, end: skip(text, end), modality: null };
    return {
      units: [...list.units.slice(0, -1), { ...last, end, name: text.slice(last.start, end) }],
      end: skip(text, end),
      modality: null,
    };
  }
  const isSubject = isNamed
    ? true
    : RESPONSIBLE.test(rest) ||
      INSERTED.test(rest) ||
      /^\s*(?:[,:]\s*)?(?:chủ trì|phối hợp)/u.test(rest) ||
      isActing(reading, list.end);
  if (!isSubject) return null;
  return { units: list.units, end: skip(text, list.end), modality: null };
}

/** A verb follows; "Trưởng ban là …" tells who somebody is, and a capital in the middle begins a name ("Phòng Hành chính, Lưu trữ"). */
function isActing(reading: Reading, end: number): boolean {
  const { text } = reading;
  const at = skip(text, end);
  if (/^là (?!cơ quan|đơn vị|đầu mối)/u.test(text.slice(at, at + 14))) return false;
  const isBegun = text.slice(end, at).includes(':');
  return (isBegun || !/^\p{Lu}/u.test(text.charAt(at))) && isPredicate(reading, at);
}

/** What a governing body governs, as far as it belongs to its name; 0 where nothing does. */
export function measureGoverned(name: string, rest: string): number {
  return /(?:chủ quản|chủ đầu tư)$/u.test(name) ? (GOVERNED.exec(rest)?.[0].length ?? 0) : 0;
}

function skip(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s,:]/u.test(text.charAt(at))) at += 1;
  return at;
}
