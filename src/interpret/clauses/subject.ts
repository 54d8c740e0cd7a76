import { isBlankCode } from '../../document/text-boundary.ts';
import { isBareNoun } from './bystanders.ts';
import { phraseEnd, type Reading } from '../../annotate/reading.ts';
import { GAP, SHAPE, tokenAt } from '../../annotate/tokens.ts';
import { findUnits, opensBody, parseUnitList, type UnitMention } from '../../annotate/units/index.ts';
import { matchPhrase, pairAt, unitLookup } from '../../annotate/units/lookup.ts';
import { isPredicate, wordAt } from '../../annotate/verb-start.ts';
import { foldPhrase, foldWord } from '../../document/fold.ts';
import { keysOf } from '../../lexicon/words/word-trie.ts';
import type { TextRange } from '../../outline/outline-node.ts';
import { knownNames, namesAt, placedNames, type Names } from './names-at.ts';
import { afterAddress, between, isAfter, offsetOf, wordsOf } from './walk.ts';

/** Who acts in a clause, and how the document asks it of them. */
export interface Subject {
  readonly units: readonly UnitMention[];
  /** Offset where the predicate begins. */
  readonly end: number;
  readonly modality: 'assigned' | 'requested' | 'encouraged' | null;
}

const MOST_COMMAS = 6;
/** Whom the work is about, not who does it: "Khuyến khích các doanh nghiệp áp dụng …", "Yêu cầu các hộ trồng chè nộp phí". */
const PRIVATE =
  /^(?:các |những )?(?:doanh nghiệp|hợp tác xã|hộ|cá nhân|tổ chức, (?:cá nhân|doanh nghiệp)|tổ chức|cơ sở|người|đơn vị (?:trồng|sản xuất|kinh doanh|chế biến|khai thác))(?!\p{L})/iu;
const UNNAMED = new RegExp(`${PRIVATE.source}|^các đơn vị$`, 'iu');
const [ASK, ENCOURAGE, WANT, IS, ALSO] = ['đề', 'khuyến', 'yêu', 'là', 'cũng'].map(foldWord);
const GIVING = new Set(['giao', 'phân', 'ủy'].map(foldWord));

/**
 * The subject of the clause text[range], or null where the clause begins with its verb.
 * `hasLead`: somebody above is in charge, so that "yêu cầu các doanh nghiệp …" is what he does.
 */
export function findSubject(reading: Reading, range: TextRange, hasLead = false): Subject | null {
  const { to } = wordsOf(reading, range);
  const from = wordAt(reading, afterAddress(reading.text, range.start));
  if (from < 0 || from >= to) return null;
  if (isAfter(reading, 'asking', from)) return readAsked(reading, from, to, hasLead);
  if (hasLead && isGoingOn(reading, from) && isAfter(reading, 'action', from)) return null;
  const acting =
    readActing(reading, from, to) ??
    (isAfter(reading, 'condition', from) ? readBehind(reading, from, to, hasLead) : null);
  return acting && (readAskedBy(reading, acting, to) ?? acting);
}

/** "Giao X …", "Đề nghị X: …". */
function readAsked(reading: Reading, at: number, to: number, hasLead: boolean): Subject | null {
  const first = reading.keys[at] ?? '';
  if (hasLead && first === ENCOURAGE) return null;
  const asked = tokenAt(reading, afterAddress(reading.text, offsetOf(reading, phraseEnd(reading, 'asking', at))));
  const names = namesAt(reading, asked, to, 'asked');
  if (!names) return null;
  // "Yêu cầu các bộ, địa phương phải tiếp tục …" tells them so; what somebody in charge asks of others is his own work
  if (hasLead && first === WANT && !areBound(reading, names)) return null;
  const isForAll = first === ENCOURAGE ? UNNAMED : first === WANT ? PRIVATE : null;
  if (isForAll && names.units.every((unit) => isForAll.test(unit.name)))
    return { units: [], end: skipMarks(reading, names.end), modality: modalityOf(first) };
  if (hasLead && GIVING.has(first) && isGoingOn(reading, at)) return null;
  return { ...asSubject(reading, withClause(reading, names, to)), modality: modalityOf(first) };
}

/** "… phải tiếp tục", "… cần chủ động" of bodies named. */
function areBound(reading: Reading, { next }: Names): boolean {
  return MUST.has(reading.keys[next] ?? '') && reading.gaps[next - 1] === GAP.blank;
}

function modalityOf(first: string): Subject['modality'] {
  if (first === ASK || first.startsWith('kính') || first.startsWith('trân')) return 'requested';
  return first === ENCOURAGE ? 'encouraged' : 'assigned';
}

/** Whose asking hands work down: "Ủy ban nhân dân tỉnh yêu cầu lãnh đạo các sở …", "Thành phố cũng giao các chủ đầu tư …". */
const GOVERNMENT =
  /^(?:(?:Chủ tịch|Ban Thường vụ|Thường trực|Ban Chấp hành)\s)?(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Thành phố|Tỉnh(?! đoàn)|Chính phủ|Thủ tướng|(?:Thành|Huyện|Quận|Thị|Đảng) (?:ủy|uỷ))(?!\p{L})/iu;

/**
 * "Bộ Thông tin và Truyền thông cũng đề nghị các đơn vị có báo cáo …": who is asked acts. Only of many below: "Sở Nội vụ đề nghị Chủ tịch
 * UBND tỉnh khen thưởng" is what the department does itself.
 */
function readAskedBy(reading: Reading, { units, end }: Subject, to: number): Subject | null {
  const first = tokenAt(reading, end);
  const at = reading.keys[first] === ALSO ? first + 1 : first;
  const key = reading.keys[at] ?? '';
  const isGiving = GIVING.has(key);
  const isGiven = (key === WANT || isGiving) && units.length === 1 && GOVERNMENT.test(units[0]?.name ?? '');
  if ((key !== ASK && !isGiven) || !isAfter(reading, 'asking', at)) return null;
  const asked = readAsked(reading, at, to, false);
  // "UBND tỉnh giao Sở Y tế chủ trì …": what is given is done by whom it is given to, one or many
  const isBody = ({ collective, rule }: UnitMention): boolean => collective || (isGiving && rule !== 'noun-group');
  return asked?.units.every(isBody) ? asked : null;
}

/** In small letters the clause goes on with what somebody above does: "…; phân công cấp ủy dự", "…; lãnh đạo các chi bộ". */
function isGoingOn(reading: Reading, at: number): boolean {
  return reading.shapes[at] === SHAPE.lower;
}

function asSubject(reading: Reading, names: Names): Subject {
  return { units: names.units, end: skipMarks(reading, names.end), modality: null };
}

function skipMarks(reading: Reading, from: number): number {
  let at = from;
  while (isBlankCode(reading.text.charCodeAt(at)) || ',:'.includes(reading.text.charAt(at) || '.')) at += 1;
  return at;
}

/** Bodies at word `at` with their predicate: "Sở Y tế chủ trì …", "các thôn, tổ dân phố có trách nhiệm …". */
function readActing(reading: Reading, at: number, to: number): Subject | null {
  // at the start of a clause it is the verb: "Tổ chức Hội thu", "Tổ chức xã hội hóa"; "Tổ chức chính trị - xã hội" is a body
  const isBody = ORGANIZATION.has(pairAt(reading, at + 2)) && reading.keys[at + 4] !== MAKING;
  if (pairAt(reading, at) === ORGANIZE && !isBody) return null;
  const known = knownNames(reading, at, to);
  for (const isKnown of mayBeToldApart(reading, known, to) ? [false, true] : [true, false]) {
    const names = isKnown ? known : placedNames(reading, at, to, 'subject');
    if (!names || names.next >= to) continue;
    const whole = withClause(reading, names, to);
    if (whole !== names || isActing(reading, names, to)) return asSubject(reading, whole);
  }
  return readBound(reading, at, to);
}

/** "Cán bộ được phân công của sở" + "chịu trách nhiệm …": whoever stands before a duty, with blanks alone between the words, is bound by it. */
function readBound(reading: Reading, at: number, to: number): Subject | null {
  if (!opensBody(reading, at) || isAfter(reading, 'action', at)) return null;
  const next = dutyBehind(reading, at, to);
  if (next < 0) return null;
  const [start, end] = [offsetOf(reading, at), reading.ends[next - 1] ?? 0];
  const name = reading.text.slice(start, end);
  const unit = { start, end, name, collective: false, head: name, rule: 'person', sure: false } as const;
  return asSubject(reading, { units: [unit], end, next });
}

const LONGEST_BRACKET = 90;

/** Offset of the bracket that closes behind the names; -1 where none does soon. */
function closeOfBracket(reading: Reading, { end }: Names): number {
  const length = reading.text.slice(end, end + LONGEST_BRACKET + 1).indexOf(')');
  return length < 0 ? -1 : end + length;
}

/** "Các đơn vị" + "duy trì thoát nước" + "xây dựng …": the verb behind a common noun may tell which are meant, so that the place's reading comes first. */
function mayBeToldApart(reading: Reading, known: Names | null, to: number): boolean {
  if (known?.units.at(-1)?.rule !== 'noun-group' || known.next >= to) return false;
  return isAfter(reading, 'nameClause', known.next) && isAfter(reading, 'action', known.next);
}

const ORGANIZE = foldPhrase('tổ chức');
const ORGANIZATION = new Set(['chính trị', 'xã hội'].map(foldPhrase));
const MAKING = foldWord('hóa');

/** A duty, a condition between commas and then the verb, or the verb itself follows the names. */
function isActing(reading: Reading, names: Names, to: number): boolean {
  let at = behindEmphasis(reading, names.next, to);
  let gap = between(reading, at);
  if (gap.includes('(')) {
    const close = closeOfBracket(reading, names);
    if (close < 0) return false;
    at = tokenAt(reading, close);
    gap = reading.text.slice(close + 1, offsetOf(reading, at));
  }
  if (at >= to || !/^[\s,:]*$/u.test(gap)) return false;
  if (isAfter(reading, 'duty', at)) return true;
  // "Trưởng ban là …" tells who somebody is
  if (reading.keys[at] === IS) return false;
  // a capital in the middle begins a name: "Phòng Hành chính, Lưu trữ"
  if (!gap.includes(':') && reading.shapes[at] !== SHAPE.lower) return false;
  return isPredicate(reading, offsetOf(reading, at)) || isByPosition(reading, names, at);
}

/** Small words that begin no verb, beside those of place, time and manner that the lexicon has. */
const NO_VERB = keysOf(
  'của | và | hoặc | tại | ở | trên | về | này | đó | khác | nói | nêu | còn | không | chưa | hiện | mới | đến | tới | bị | được',
);
const CLOSED = /(?:liên quan|chức năng)$/u;

/** "các lực lượng chức năng" + "tăng thời lượng": behind a name that nothing narrows further, small letters are what it does. */
function isByPosition(reading: Reading, { units, next }: Names, at: number): boolean {
  const last = units[units.length - 1];
  if (at !== next || last?.rule !== 'noun-group' || !CLOSED.test(last.name)) return false;
  if (reading.gaps[at - 1] !== GAP.blank || reading.gaps[at] !== GAP.blank || at + 1 >= reading.count) return false;
  return !NO_VERB.has(reading.keys[at] ?? '') && !isAfter(reading, 'nameEnd', at) && !isAfter(reading, 'condition', at);
}

/** "các cấp" + ", nhất là thành phố Hà Nội và các đô thị lớn" + "phải đi đầu": those meant above all stand before the word of duty, or before a comma and the verb. */
function behindEmphasis(reading: Reading, from: number, to: number): number {
  if (reading.gaps[from - 1] !== GAP.comma || matchPhrase(unitLookup(reading).emphasis, reading, from) === from)
    return from;
  for (let at = from + 2; at < Math.min(to, from + MOST_CLAUSE_WORDS); at += 1) {
    if (MUST.has(reading.keys[at] ?? '') || isResponsible(reading, at)) return at;
    const isApart = reading.gaps[at - 1] === GAP.comma && isGoingOn(reading, at);
    if (isApart && isPredicate(reading, offsetOf(reading, at))) return at;
  }
  return from;
}

const MOST_CLAUSE_WORDS = 24;

/**
 * "Các sở, ngành có liên quan tới việc thực hiện Kế hoạch này" + "có trách nhiệm …": what stands between a collective name
 * and its duty says which bodies are meant and belongs to the name.
 */
function withClause(reading: Reading, names: Names, to: number): Names {
  const last = names.units[names.units.length - 1];
  if (!last || (last.rule !== 'noun-group' && !last.collective) || names.units.length > 1) return names;
  if (reading.gaps[names.next - 1] !== GAP.blank || isAfter(reading, 'action', names.next)) return names;
  const next = dutyBehind(reading, names.next, to);
  if (next < 0) return names;
  const end = reading.ends[next - 1] ?? last.end;
  return { units: [{ ...last, end, name: reading.text.slice(last.start, end) }], end, next };
}

/** Index of the duty behind word `from` with blanks alone between the words; -1 where none is. */
function dutyBehind(reading: Reading, from: number, to: number): number {
  const limit = Math.min(to, from + MOST_CLAUSE_WORDS);
  for (let at = from + 1; at < limit && reading.gaps[at - 1] === GAP.blank; at += 1)
    if (isResponsible(reading, at)) return at;
  return -1;
}

const BLAME = foldWord('trách');
const BEARING = keysOf('có | chịu');

function isResponsible(reading: Reading, at: number): boolean {
  return reading.keys[at + 1] === BLAME && BEARING.has(reading.keys[at] ?? '');
}

/** "Trên cơ sở Kế hoạch này, các sở …", "Để …, tăng cường …, các sở …": the subject stands behind a comma. */
function readBehind(reading: Reading, from: number, to: number, hasLead: boolean): Subject | null {
  const isPurpose = isAfter(reading, 'purpose', from);
  const direct =
    readFaced(reading, from, to) ?? readBehindDay(reading, from, to) ?? readBehindPhrase(reading, from, to);
  if (direct) return direct;
  let pending: readonly UnitMention[] = [];
  let isBegun = false;
  let at = from;
  for (let commas = 0; commas < MOST_COMMAS; commas += 1) {
    at = nextComma(reading, at, to);
    if (at < 0) return null;
    // behind a predicate only "…, giao X …" has a subject of its own; else what follows a comma is a partner or an object
    if (isAfter(reading, 'asking', at) && (!isBegun || GIVING.has(reading.keys[at] ?? '')))
      return readAsked(reading, at, to, hasLead);
    if (reading.keys[at] === THEN) at += 1;
    // "trên cơ sở đề xuất của các sở, ban, ngành, Sở Tài chính …": a comma inside a name opens nothing
    const name = spanning(reading, at, from, to);
    if (name) {
      const first = tokenAt(reading, name.start);
      // "đối với các sở, ban, ngành: …" are those who act; "đề xuất của các sở, ban, ngành", "đôn đốc các sở, ban, ngành" are not
      const own = pairAt(reading, first - 2) === FACING ? readActing(reading, first, to) : null;
      if (own) return own;
      at = tokenAt(reading, name.end) - 1;
      continue;
    }
    isBegun ||=
      !isPurpose && isAfter(reading, 'action', at) && !isAfter(reading, 'condition', at) && !isInRow(reading, at);
    if (isBegun) continue;
    const found = readActing(reading, at, to);
    // "các khu, cụm công nghiệp đã được cung cấp nước" tells which are meant
    if (found && !/^đã\s/u.test(reading.text.slice(found.end, found.end + 4)))
      return { ...found, units: [...pending, ...found.units] };
    const list = parseUnitList(reading, offsetOf(reading, at));
    // a list that a strange name interrupts: "…, các sở, ban, ngành, cơ quan ngành dọc …, UBND xã, phường nghiên cứu"
    const isListed =
      list !== null && /^(?:\s[^,;.]{0,50})?,/u.test(reading.text.slice(list.end, offsetOf(reading, to)));
    pending = isListed ? [...pending, ...list.units] : [];
  }
  return null;
}

/** "trong quá trình kiểm tra, đánh giá, các xã …": a verb between two commas goes on with the phrase before it. */
function isInRow(reading: Reading, at: number): boolean {
  return reading.gaps[phraseEnd(reading, 'action', at) - 1] === GAP.comma;
}

/** The name of many ("các sở, ban, ngành") that the comma before word `at` stands in. */
function spanning(reading: Reading, at: number, from: number, to: number): UnitMention | undefined {
  const offset = offsetOf(reading, at);
  return findUnits(reading, offsetOf(reading, Math.max(from, at - LONGEST_NAME)), offsetOf(reading, to)).find(
    (unit) => unit.collective && unit.start < offset && unit.end > offset,
  );
}

const FACING = foldPhrase('đối với');

/** "Trường hợp …, thì Phòng Y tế có quyền …" */
const THEN = foldWord('thì');
const MUST = new Set(['phải', 'cần'].map(foldWord));

/**
 * "Đối với Công an thành phố Vân Khê" + "xây dựng kế hoạch …", "Đối với các cơ quan đóng trên địa bàn (…)" + "có trách nhiệm …": those
 * whom it is said of act themselves. Behind many a bare verb only tells which are meant: "Đối với các xã thực hiện thí điểm, …".
 */
function readFaced(reading: Reading, from: number, to: number): Subject | null {
  if (pairAt(reading, from) !== FACING) return null;
  const known = knownNames(reading, from + 2, to);
  // "Đối với các xã còn diện tích đất lúa: cần …"
  const names = known && isActing(reading, known, to) ? known : placedNames(reading, from + 2, to, 'subject');
  const only = names?.units.length === 1 ? names.units[0] : undefined;
  if (!names || !only || names.next >= to || !isActing(reading, names, to)) return null;
  const isNamed = !only.collective && NAMED.has(only.rule);
  const close =
    reading.gaps[names.next - 1] === GAP.open ? tokenAt(reading, closeOfBracket(reading, names)) : names.next;
  const isBound = isResponsible(reading, close) || MUST.has(reading.keys[close] ?? '');
  return isBound || (isNamed && reading.gaps[names.next - 1] === GAP.blank) ? asSubject(reading, names) : null;
}

/** Readings of one body that the lexicon knows to its end. */
const NAMED: ReadonlySet<string> = new Set(['body', 'department']);

/** Words of a collective name before the comma that it may hold. */
const LONGEST_NAME = 12;
const LONGEST_DAY = 12;

/** "Sáng ngày 02/4/2026 các chi đoàn cùng xuống đường": no comma stands between the day and who acts. */
function readBehindDay(reading: Reading, from: number, to: number): Subject | null {
  for (let at = from + 1; at < Math.min(to, from + LONGEST_DAY); at += 1) {
    const gap = reading.gaps[at - 1];
    if (gap === GAP.comma) return null;
    if (reading.shapes[at - 1] !== SHAPE.number || reading.shapes[at] === SHAPE.number || gap !== GAP.blank) continue;
    const found = readActing(reading, at, to);
    if (found) return found;
  }
  return null;
}

/** "Trong quá trình thực hiện Thủ trưởng các địa phương chủ động …": a phrase that is a whole condition needs no comma behind it. */
function readBehindPhrase(reading: Reading, from: number, to: number): Subject | null {
  const at = phraseEnd(reading, 'condition', from);
  return at > from + 2 && reading.gaps[at - 1] === GAP.blank ? readActing(reading, at, to) : null;
}

/** Index of the word behind the next comma, or behind a bracket and a comma; -1 where the clause has none. */
function nextComma(reading: Reading, from: number, to: number): number {
  for (let at = from; at + 1 < to; at += 1) {
    const gap = reading.gaps[at];
    if (gap === GAP.comma || (gap === GAP.hard && between(reading, at + 1) === '), ')) return at + 1;
  }
  return -1;
}

const ALONE = /^(?:(?:[^.;:]{0,60}\s)?gồm(?: có)?)?[\s:.]*$/iu;

/** "Căn cứ Kế hoạch này, đề nghị Giám đốc các sở:", "Giao các sở theo ngành, lĩnh vực gồm:" ask and leave what is asked to the list below. */
export function isAskAlone(reading: Reading, range: TextRange): boolean {
  const subject = findSubject(reading, range);
  return subject?.modality != null && ALONE.test(reading.text.slice(subject.end, range.end));
}

/** "…, các cơ quan phối hợp có trách nhiệm phối hợp với …": further subjects inside a clause, each with its duty spelled. */
export function findLaterSubjects(reading: Reading, range: TextRange): Subject[] {
  const { from, to } = wordsOf(reading, range);
  const found: Subject[] = [];
  let duty = to;
  while (duty > from && !isResponsible(reading, duty)) duty -= 1;
  // behind the last duty no list has to be read
  for (let at = nextComma(reading, from, to); at > 0 && at <= duty; at = nextComma(reading, at, to)) {
    const names = knownNames(reading, at, to);
    // names in brackets tell who those before the bracket are
    const gap = reading.gaps[(names?.next ?? 0) - 1];
    const isNext = gap === GAP.blank || gap === GAP.comma;
    if (names && isNext && isResponsible(reading, names.next) && !names.units.every(isBareNoun))
      found.push(asSubject(reading, names));
  }
  return found;
}
