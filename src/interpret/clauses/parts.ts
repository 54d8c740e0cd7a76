import { phraseEnd, type Reading } from '../../annotate/reading.ts';
import { GAP, SHAPE } from '../../annotate/tokens.ts';
import type { UnitMention } from '../../annotate/units/index.ts';
import { pairAt } from '../../annotate/units/lookup.ts';
import { foldPhrase, foldWord } from '../../document/fold.ts';
import type { UnitRole } from '../../record/schema.ts';
import type { TextRange } from '../../outline/outline-node.ts';
import { isReceiver, isServed, keepPartners } from './bystanders.ts';
import { knownNames, namesAt, type Names } from './names-at.ts';
import { findOrganisers } from './organisers.ts';
import { isAfter, offsetOf, skipAll, wordsOf, type WordRange } from './walk.ts';

export interface PartMention {
  readonly unit: UnitMention;
  readonly role: UnitRole;
  readonly rule: string;
}

/** Characters between what is told and who is told it. */
const FARTHEST_RECEIVER = 420;
const [AND, TOWARDS] = ['và', 'đối'].map(foldWord);

/**
 * Bodies with a part in text[range] by the words before them; the subject is found elsewhere (docs/genre.md 5.3, role verbs).
 * Looks no further once `enough` are found.
 */
export function findParts(reading: Reading, range: TextRange, enough = Infinity): PartMention[] {
  const { from, to } = wordsOf(reading, range);
  const found: PartMention[] = [];
  let organisers: readonly WordRange[] | undefined;
  for (let at = from; at < to && found.length < enough;) {
    if (!isAfter(reading, 'opensPart', at)) {
      at += 1;
      continue;
    }
    organisers ??= findOrganisers(reading, from, to);
    const isOrganised = organisers.some((words) => at >= words.from && at < words.to);
    const part = readPart(reading, at, to, isOrganised);
    if (part)
      for (const role of part.roles) for (const unit of part.names.units) found.push({ unit, role, rule: part.rule });
    at = Math.max(at + 1, part?.next ?? 0);
  }
  return found;
}

interface Part {
  readonly names: Names;
  readonly roles: readonly UnitRole[];
  readonly rule: string;
  /** Index of the word to go on with. */
  readonly next: number;
}

function readPart(reading: Reading, at: number, to: number, isOrganised: boolean): Part | null {
  const noun = Math.max(phraseEnd(reading, 'notServing', at), phraseEnd(reading, 'notReporting', at));
  if (noun > at) return { names: { units: [], end: 0, next: noun }, roles: [], rule: 'noun', next: noun };
  const partner = readPartners(reading, at, to, isOrganised);
  if (partner || isOrganised) return partner;
  return readServed(reading, at, to) ?? readTold(reading, at, to);
}

/** "phối hợp (chặt chẽ) (với) A, B", "cùng với A". */
function readPartners(reading: Reading, at: number, to: number, isOrganised: boolean): Part | null {
  const combined = phraseEnd(reading, 'combining', at);
  const known = combined > at && !isOfGuided(reading, at) ? knownNames(reading, combined, to) : null;
  // "kết hợp với trực tuyến", "kết hợp với kỷ niệm …": only a known body takes part
  if (known) return { names: known, roles: ['coordinate'], rule: 'combined-with', next: known.next };
  const verb = phraseEnd(reading, 'partnering', at);
  const together = phraseEnd(reading, 'together', at);
  if (verb === at && together === at) return null;
  let next = together > at ? together : skipHelp(reading, skipAll(reading, 'manner', verb, true));
  const joined = phraseEnd(reading, 'with', next);
  if (together === at && joined === next && phraseEnd(reading, 'partneringWith', at) > at) return null;
  if (joined > next) next = skipAll(reading, 'with', next);
  if (reading.gaps[next - 1] !== GAP.blank || isOfGuided(reading, at)) return null;
  const names = namesAt(reading, next, to, 'partner');
  if (!names) return null;
  const units = keepPartners(names.units, isOrganised);
  return {
    names: { ...names, units },
    roles: ['coordinate'],
    rule: together > at ? 'together-with' : 'coordinate-with',
    next: names.next,
  };
}

const MOST_GUIDED_WORDS = 40;
const BOARD = foldWord('ban');

/**
 * "chỉ đạo doanh nghiệp, hợp tác xã chủ động phối hợp với cơ quan thuế", "hỗ trợ các hộ làm việc với ngân hàng": with whom those are to work
 * who are guided is no part of the task (docs/answers.md: those guided are not listed). Between the verbs stand the guided and how they work.
 */
function isOfGuided(reading: Reading, at: number): boolean {
  if (reading.keys[at - 1] === AND || reading.gaps[at - 1] !== GAP.blank) return false;
  let isPlain = true;
  for (let index = at - 1; index >= 0 && at - index <= MOST_GUIDED_WORDS; index -= 1) {
    const gap = reading.gaps[index];
    if (gap !== GAP.blank && gap !== GAP.comma) return false;
    isPlain &&= gap === GAP.blank;
    const end = phraseEnd(reading, 'guiding', index);
    // "Ban Chỉ đạo … phối hợp với …" is a body's name
    if (end > index) return reading.keys[index - 1] !== BOARD && (isPlain || isOwnVerb(reading, end, at));
  }
  return false;
}

/** The names from word `from` on end before word `at`, with nothing but manner between: its verb is theirs. */
function isOwnVerb(reading: Reading, from: number, at: number): boolean {
  const next = knownNames(reading, from, at)?.next ?? at + 1;
  if (next > at) return false;
  // "tiếp tục phối hợp", "tăng cường phối hợp"
  if (phraseEnd(reading, 'action', next) === at) return true;
  return skipAll(reading, 'manner', skipAll(reading, 'auxiliary', next)) >= at;
}

/** "Phối hợp, giúp đỡ các thôn": one act with two verbs. */
function skipHelp(reading: Reading, at: number): number {
  return reading.gaps[at - 1] === GAP.comma ? phraseEnd(reading, 'helping', at) : at;
}

const ORGANIZE = foldPhrase('tổ chức');

/** More verbs in a row are no sentence; asked about from each of its words, a row without end takes the square of its length. */
const MOST_VERBS = 8;

/**
 * Verbs in a row over one name: "tham mưu, báo cáo X" has X advised and told, "báo cáo, đề xuất X" likewise,
 * "báo cáo đề xuất X" is one act of telling.
 */
function readServed(reading: Reading, at: number, to: number): Part | null {
  // "(qua Phòng Tham mưu - Công an tỉnh)": a capital within a sentence is of a name
  if (reading.shapes[at] === SHAPE.capital && reading.gaps[at - 1] === GAP.blank) return null;
  const roles: UnitRole[] = [];
  let next = at;
  let verbs = 0;
  let isJoined = false;
  for (let end = verbEnd(reading, next); end > next; end = verbEnd(reading, next)) {
    const isTelling = isAfter(reading, 'reporting', next);
    // "báo cáo đề xuất X" is one act of telling, "báo cáo và tham mưu X" are two
    const isRun = !isJoined && reading.gaps[next - 1] === GAP.blank;
    const isOneAct = roles[roles.length - 1] === 'report-to' && isRun && !isTelling;
    // "tổng hợp, tham mưu báo cáo X" tells, likewise
    if (roles[roles.length - 1] === 'advised' && isRun && isTelling) roles.pop();
    // "có văn bản đề xuất, gửi Sở Tài chính" is sent, not advised
    if (isAfter(reading, 'sending', next)) roles.length = 0;
    if (!isOneAct) roles.push(isTelling ? 'report-to' : 'advised');
    verbs += 1;
    if (verbs > MOST_VERBS) return null;
    next = end;
    const gap = reading.gaps[next - 1];
    isJoined = gap === GAP.blank && reading.keys[next] === AND && verbEnd(reading, next + 1) > next + 1;
    if (isJoined) next += 1;
    else if (gap !== GAP.comma && gap !== GAP.blank) break;
  }
  if (roles.length === 0 || (roles.length === 1 && roles[0] === 'report-to')) return null;
  if (reading.gaps[next - 1] === GAP.comma) return null;
  next = skipAll(reading, 'for', next);
  // "đề xuất tổ chức Đoàn …", "tham mưu tổ chức hội nghị": what is proposed is an act
  if (pairAt(reading, next) === ORGANIZE) return null;
  const names = namesAt(reading, next, to, 'advised');
  if (!names) return null;
  const units = names.units.filter((unit) => isServed(unit));
  return { names: { ...names, units }, roles: [...new Set(roles)], rule: 'serve', next: names.next };
}

function verbEnd(reading: Reading, at: number): number {
  return Math.max(
    phraseEnd(reading, 'advising', at),
    phraseEnd(reading, 'serving', at),
    phraseEnd(reading, 'reporting', at),
  );
}

/** "báo cáo [kết quả …] (với|về|cho) Z", "gửi danh sách … về Z": Z may stand behind what is told. */
function readTold(reading: Reading, at: number, to: number): Part | null {
  const verb = phraseEnd(reading, 'reporting', at);
  if (verb === at) return null;
  const direct = skipAll(reading, 'receiving', skipAll(reading, 'reported', verb));
  const names =
    (isOfNews(reading, at) ? null : receiversAt(reading, direct, to)) ??
    (isOfOther(reading, at) ? null : receiversBehind(reading, verb, to));
  return names
    ? { names, roles: ['report-to'], rule: 'report-to', next: Math.max(verb, Math.min(names.next, to)) }
    : null;
}

const NEWS = foldWord('thông');
const TELLING = new Set(['cấp', 'đổi', 'gửi', 'báo'].map(foldWord));

/** "tích hợp thông tin về tiêm chủng": news that another verb governs are told to nobody, unless it gives or swaps them. */
function isOfOther(reading: Reading, at: number): boolean {
  return reading.keys[at] === NEWS && reading.gaps[at - 1] === GAP.blank && !TELLING.has(reading.keys[at - 1] ?? '');
}

const MOST_VERB_WORDS = 3;

/** "cung cấp thông tin về các cơ sở sản xuất cho nhà trường": what news is about that somebody gives, gathers or swaps. */
function isOfNews(reading: Reading, at: number): boolean {
  if (reading.keys[at] !== NEWS) return false;
  for (let verb = at - 1; verb >= 0 && at - verb <= MOST_VERB_WORDS && reading.gaps[verb] === GAP.blank; verb -= 1)
    if (phraseEnd(reading, 'action', verb) === at) return !isAfter(reading, 'manner', verb);
  return false;
}

function receiversBehind(reading: Reading, from: number, to: number): Names | null {
  for (let at = from; at < to; at += 1) {
    if (offsetOf(reading, at) - offsetOf(reading, from) > FARTHEST_RECEIVER) return null;
    const gap = reading.gaps[at - 1];
    if (gap === GAP.semicolon) return null;
    // another act of telling has its own receiver
    if (at > from && isAfter(reading, 'reporting', at) && (gap === GAP.comma || reading.keys[at - 1] === AND))
      return null;
    // "hồ sơ khen thưởng đối với các tập thể" is what is sent, not to whom
    const end = reading.keys[at - 1] === TOWARDS ? at : phraseEnd(reading, 'receiving', at);
    const names = end > at ? receiversAt(reading, end, to) : null;
    if (names) return names;
  }
  return null;
}

function receiversAt(reading: Reading, at: number, to: number): Names | null {
  if (reading.gaps[at - 1] !== GAP.blank) return null;
  const names = namesAt(reading, at, to, 'receiver');
  const units = names?.units.filter((unit) => isReceiver(unit)) ?? [];
  return names && units.length > 0 ? { ...names, units } : null;
}

/** docs/genre.md 5.4, construction 6: "(Phòng A chủ trì, Phòng B phối hợp)". */
const TRAILING = /^\s(?:làm )?(?:(?<lead>chủ trì)|phối hợp)\s?(?:[,;)]|$)/iu;

export function findTrailingParts(text: string, units: readonly UnitMention[]): PartMention[] {
  const found: PartMention[] = [];
  for (const unit of units) {
    const trailing = TRAILING.exec(text.slice(unit.end, unit.end + 30));
    if (trailing?.groups?.['lead'] !== undefined) found.push({ unit, role: 'lead', rule: 'leads' });
    else if (trailing) found.push({ unit, role: 'coordinate', rule: 'takes-part' });
  }
  return found;
}
