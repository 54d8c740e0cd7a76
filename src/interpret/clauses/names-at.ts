import { phraseEnd, type ReadBlock, type Reading } from '../../annotate/reading.ts';
import { SHAPE, tokenAt } from '../../annotate/tokens.ts';
import { opensBody, parseUnitList, readNamesAt, type NamePlace, type UnitMention } from '../../annotate/units/index.ts';
import { isApposition } from '../../annotate/units/lookup.ts';
import { keysOf } from '../../lexicon/words/word-trie.ts';
import type { TextRange } from '../../outline/outline-node.ts';
import { afterAddress, offsetOf } from './walk.ts';

export interface Names {
  readonly units: readonly UnitMention[];
  /** Offset after the last name. */
  readonly end: number;
  /** Index of the first word behind them. */
  readonly next: number;
}

/** Places that say by themselves that whatever stands there is a name. */
const CERTAIN: ReadonlySet<NamePlace> = new Set(['partner', 'field', 'heading']);

/** The bodies named from word `at` on, before word `limit`, as the place allows; null where none is. */
export function namesAt(reading: Reading, at: number, limit: number, place: NamePlace): Names | null {
  if (CERTAIN.has(place)) return placedNames(reading, at, limit, place) ?? knownNames(reading, at, limit);
  const known = knownNames(reading, at, limit);
  if (known && place !== 'asked') return known;
  return placedNames(reading, at, limit, place) ?? known;
}

/** The names that the lexicon knows. */
export function knownNames(reading: Reading, at: number, limit: number): Names | null {
  const list = at < limit ? parseUnitList(reading, reading.starts[at] ?? 0) : null;
  const units = list?.units.filter((unit) => unit.end <= endOf(reading, limit) && !NO_BODY.test(unit.name)) ?? [];
  return withEnd(reading, units);
}

/** The names as far as their place carries them. */
export function placedNames(reading: Reading, at: number, limit: number, place: NamePlace): Names | null {
  if (at >= limit) return null;
  const acts = phraseEnd(reading, 'action', at) > at && reading.shapes[at] !== SHAPE.upper;
  // a verb begins no stranger's name; "các hoạt động" is no body either, where only a predicate calls for one
  if (!CERTAIN.has(place) && (acts || !opensBody(reading, at))) return null;
  const list = readNamesAt(reading, reading.starts[at] ?? 0, endOf(reading, limit), place);
  if (!list) return null;
  const units = list.units.map((unit) => withoutDangling(reading, unit)).filter(({ name }) => !NO_BODY.test(name));
  if (units.length === 0) return null;
  // those the work is for may close a list of many: "các khoa và sinh viên chịu trách nhiệm"
  const isMany = units.length > 1 || units[0]?.collective === true || DANGLING_CLAUSE.test(list.units[0]?.name ?? '');
  return isMany ? { units, end: list.end, next: tokenAt(reading, list.end) } : withEnd(reading, units);
}

/** "thống nhất với Luật Phòng, chống ma túy", "tại khu vực biên giới, cửa khẩu", "Mỗi cán bộ, đảng viên", "mọi người dân", "Cấp, thu hồi giấy phép": papers, places, everybody, a verb, not bodies. */
const NO_BODY =
  /^m[ỗọ]i\s(?:người|cán bộ|công dân|đối tượng)(?!\p{L})|^(?:các\s)?(?:luật|bộ luật|pháp lệnh|nghị định|nghị quyết|thông tư|chỉ thị|quyết định|kế hoạch|dịch vụ|cửa khẩu|sông|hồ|kênh|đường|quốc lộ)(?!\p{L})|^cấp$/iu;

/** Words that lead over to the predicate and end no name: "Công an xã" + "mới" + "đăng ký", "đơn vị" + "được" + "lựa chọn". */
const DANGLING = keysOf('được | đang | đã | sẽ | mới | thì | trong | cũng | đều | chỉ | phải | và | của | cho');

/** "các đơn vị khác" + "có chức năng" + "tổ chức …", "các đơn vị" + "trong phạm vi chức năng" + ", quyền hạn của mình". */
const DANGLING_CLAUSE =
  /\s(?:có chức năng|có thành tích|trong phạm vi chức năng|ngoài nhiệm vụ(?:\sđược(?:\sgiao)?)?)$/iu;

function withoutDangling(reading: Reading, unit: UnitMention): UnitMention {
  const first = tokenAt(reading, unit.start);
  const clause = unit.end - unit.start < 200 ? (DANGLING_CLAUSE.exec(unit.name)?.[0].length ?? 0) : 0;
  let at = tokenAt(reading, unit.end - clause);
  while (at - first > 1 && reading.shapes[at - 1] === SHAPE.lower && DANGLING.has(reading.keys[at - 1] ?? '')) at -= 1;
  const end = reading.ends[at - 1] ?? unit.end;
  return { ...unit, end, name: reading.text.slice(unit.start, end) };
}

function endOf(reading: Reading, limit: number): number {
  return limit < reading.count ? (reading.starts[limit] ?? reading.text.length) : reading.text.length;
}

function withEnd(reading: Reading, units: readonly UnitMention[]): Names | null {
  const last = units[units.length - 1];
  if (!last) return null;
  const next = tokenAt(reading, last.end);
  // "Bộ Tài chính" + "- Cơ quan thường trực Ban Chỉ đạo" + "tổng hợp": what it is stands between the name and its verb
  const end = (isApposition(reading, next) && parseUnitList(reading, reading.starts[next] ?? 0)?.end) || last.end;
  return { units, end, next: tokenAt(reading, end) };
}

/** "Thủ trưởng các sở; Chủ tịch UBND các xã; các cơ quan … chịu trách nhiệm": names that fill a clause, their verb stands behind them. */
export function readNamesAlone(block: ReadBlock, clause: TextRange): readonly UnitMention[] | null {
  const { reading } = block;
  const asked = phraseEnd(reading, 'asking', tokenAt(reading, clause.start));
  const start = afterAddress(block.text, Math.max(clause.start, offsetOf(reading, asked)));
  const known = parseUnitList(reading, start)?.units.filter((unit) => unit.end <= clause.end) ?? [];
  const last = known[known.length - 1];
  return last && clause.end - last.end <= 1 ? known : null;
}
