import { ADMINISTRATIVE_LEVELS } from '../../lexicon/levels.ts';
import { wholeWords } from '../../document/text-boundary.ts';
import type { Header, Level, System } from '../../record/schema.ts';
import type { Passage } from '../prepare/passages.ts';
import { isPublic } from '../prepare/public-bodies.ts';
import { nameKey, type ComparedUnit } from '../prepare/unit-match.ts';

/** Who asks: the child's issuer, by which a task of the parent is its business or not. */
export interface Addressee {
  readonly level: Level | null;
  readonly parentLevel: Level | null;
  readonly system: System | null;
  readonly key: string | null;
  /** A department of its level ("Sở …", "Phòng …"), which "các sở, ban, ngành" takes in. */
  readonly isOffice: boolean;
}

export function addresseeOf(parent: Header, child: Header): Addressee {
  return {
    level: child.level,
    parentLevel: parent.level,
    system: child.system,
    key: child.issuer ? nameKey(child.issuer.name) : null,
    isOffice: child.issuer !== null && OFFICE.test(child.issuer.name),
  };
}

const OFFICE = /^(?:sở|phòng|ban(?! chấp hành| thường vụ)|thanh tra|chi cục|cục|văn phòng)(?!\p{L})/iu;
const OFFICES = /(?<!cơ )sở(?!\p{L})|phòng, ban|(?<!\p{L})ban,? ngành|cơ quan chuyên môn/iu;

/**
 * True where a task of the parent is given to the child's level or to everyone: no unit named, bodies in general ("các cơ
 * quan, đơn vị, địa phương"), or bodies of the child's level. A body of another level, alone, is somebody else.
 */
export function isAddressed(passage: Passage, to: Addressee): boolean {
  if (!passage.task) return true;
  if (isOfPaperItself(passage.quote)) return false;
  const leads = passage.units.filter(({ unit }) => unit.role === 'lead');
  if (leads.length === 0)
    return !isEventAbove(passage.quote, to) && !reachesAbove(passage, to) && !servesMany(passage.quote, to);
  if (leads.some(({ unit }) => /cá nhân|hộ gia đình|người dân/iu.test(unit.name)) && OBEY.test(passage.quote))
    return false;
  const helpers = passage.units.filter(({ unit }) => unit.role === 'coordinate');
  return leads.some((unit) => isToldTo(unit, to)) || helpers.some((unit) => isAtLevel(unit, to));
}

/** "Cơ quan, tổ chức, cá nhân có trách nhiệm … chấp hành nghiêm quy định của Luật": everybody's duty, which no plan hands on. */
const OBEY = /(?:chấp hành|tuân thủ)(?:\s\S{1,10}){0,4}\s(?:quy định|pháp luật|Luật)/iu;

/** The child only helps: the task is led by somebody above, and its level stands among those who coordinate. */
export function onlyHelps(passage: Passage, to: Addressee): boolean {
  const leads = passage.units.filter(({ unit }) => unit.role === 'lead');
  return leads.length > 0 && !leads.some((unit) => isToldTo(unit, to));
}

/** "Đề xuất các bộ, ban, ngành Trung ương …", "Đề xuất UBND tỉnh xem xét …": only the parent's own offices speak to it and to what is above. */
function reachesAbove({ units }: Passage, { level, parentLevel }: Addressee): boolean {
  if (parentLevel === null || level === parentLevel) return false;
  const own = ADMINISTRATIVE_LEVELS.indexOf(parentLevel);
  return units.some(
    ({ unit }) => unit.role === 'advised' && unit.level !== null && ADMINISTRATIVE_LEVELS.indexOf(unit.level) <= own,
  );
}

/** "Điều chuyển nhanh cho các địa phương thiếu vật tư", "phân định ranh giới giữa các xã": work over all of them is done above them. */
function servesMany(quote: string, { level, parentLevel }: Addressee): boolean {
  return parentLevel !== level && MANY.test(quote);
}

const MANY =
  /^[^.;]{0,80}(?<!\p{L})(?:cho|giữa) các (?:địa phương|xã|phường|huyện|đặc khu|đơn vị hành chính cấp xã)(?!\p{L})/iu;

/** "Các ông, bà … chịu trách nhiệm thi hành Quyết định này": who is bound by this very paper, which is no work to hand on. */
function isOfPaperItself(quote: string): boolean {
  return /(?:chịu trách nhiệm|có trách nhiệm|căn cứ) (?:tổ chức )?thi hành (?:Quyết định|Nghị quyết|Quy chế|Quy định|Chỉ thị)(?: này)?/iu.test(
    quote,
  );
}

/** "Lễ phát động … cấp tỉnh", "triển lãm tại Nhà văn hóa huyện": an event of the level above, in its own house, is its own. */
function isEventAbove(quote: string, { level, parentLevel }: Addressee): boolean {
  if (parentLevel === null || parentLevel === level) return false;
  const word = LEVEL_WORD[parentLevel];
  return (
    word !== undefined &&
    new RegExp(
      `${wholeWords(`cấp (?:${word})`)}|${HOUSE} (?:${word})(?!\\p{L})|${BOARD} (?:${word})(?!\\p{L})`,
      'iu',
    ).test(quote)
  );
}

const LEVEL_WORD: Readonly<Partial<Record<Level, string>>> = {
  province: 'tỉnh|thành phố',
  district: 'huyện|quận|thị xã',
};
/** "Kiện toàn Ban Chỉ đạo … tỉnh": a board of the level above. */
const BOARD =
  '(?:kiện toàn|thành lập|củng cố)(?:,? kiện toàn)? (?:Ban Chỉ đạo|Tổ công tác|Hội đồng|Ban Tổ chức)(?:\\s(?!(?:tỉnh|huyện|xã|phường)(?!\\p{L}))[^\\s.;:()]{1,12}){0,12}';
const HOUSE =
  'tại (?:Trung tâm|Nhà|Quảng trường|Sân vận động|Bảo tàng|Hội trường|Thư viện|Công viên)(?:\\s(?!(?:tỉnh|huyện|xã|phường|thôn|và)(?!\\p{L}))[^\\s.,;:()]{1,10}){0,5}';

/** The child's issuer is among the leads of the parent's task. */
export function leadsItself(passage: Passage, to: Addressee): boolean {
  return passage.units.some((unit) => unit.unit.role === 'lead' && isAtLevel(unit, to));
}

function isToldTo(unit: ComparedUnit, to: Addressee): boolean {
  if (isAtLevel(unit, to)) return true;
  if (to.system === 'school' && SCHOOLS.test(unit.unit.name)) return true;
  if (!unit.unit.collective || isPublic(unit.unit.name)) return false;
  if (to.system === 'government' && isMassBody(unit.unit.name)) return false;
  return (
    unit.unit.level === null ||
    to.level === null ||
    EVERYONE.test(unit.unit.name) ||
    (to.isOffice && unit.unit.level === to.level && OFFICES.test(unit.unit.name)) ||
    (to.system === 'party' && PARTY_BELOW.test(unit.unit.name))
  );
}

/** "Các tổ chức chính trị - xã hội trực thuộc": asked beside the State's bodies, and none of them. */
function isMassBody(name: string): boolean {
  return MASS.test(name) && !STATE.test(name);
}

const MASS = /tổ chức (?:chính trị|CT)|đoàn thể/iu;
const STATE = /cơ quan|(?<!cơ )sở(?!\p{L})|(?<!\p{L})ban(?!\p{L})|ngành|địa phương|ủy ban nhân dân|UBND|đơn vị/iu;

/** A school is one of "các cơ sở giáo dục", "mỗi nhà trường". */
const SCHOOLS = /trường|cơ sở giáo dục|đơn vị trực thuộc/iu;

/** A commune's party committee is one of "các chi, đảng bộ trực thuộc Huyện ủy". */
const PARTY_BELOW = /đảng bộ|đảng ủy|cấp ủy/iu;

const EVERYONE = /địa phương|các cấp|mọi|toàn thể/iu;

function isAtLevel(unit: ComparedUnit, to: Addressee): boolean {
  if (to.key !== null && unit.key === to.key && (unit.unit.level === to.level || unit.unit.level === null)) return true;
  // within one level (a department and its like) a level says nothing
  return to.level !== null && to.level !== to.parentLevel && unit.unit.level === to.level;
}
