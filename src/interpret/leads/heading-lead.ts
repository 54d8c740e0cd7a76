import { matchSectionTitle } from '../../annotate/labels.ts';
import { phraseEnd, readText, type Reading } from '../../annotate/reading.ts';
import { SHAPE, tokenAt, tokenize } from '../../annotate/tokens.ts';
import {
  asUnitList,
  opensBody,
  parseUnitAt,
  readFieldNames,
  readHeadingNames,
  type UnitMention,
} from '../../annotate/units/index.ts';
import { isPredicate, startsWithVerb } from '../../annotate/verb-start.ts';
import { trimEndOf } from '../../document/trim.ts';
import { isCapitals } from '../../outline/header-lines.ts';
import { headingOf } from '../../outline/headings.ts';
import { textOf, type OutlineNode } from '../../outline/outline-node.ts';
import { isAfter } from '../clauses/walk.ts';
import { placeAbove, shift, type Lead } from './lead.ts';
import { isInRoster } from './roster.ts';

const LONGEST_NAME = 200;
const LONGEST_CLAUSE = 140;
/** "Các đơn vị cấp nước có trách nhiệm": what a heading says of its units, no part of their name. */
const TAIL =
  /(?<=\S) (?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|(?:chủ trì,? (?:và )?)?phối hợp(?: (?:tổ chức |triển khai )?thực hiện)?)(?: (?:sau|như sau))?$/iu;
const ASKING =
  /^(?:Đề nghị|Yêu cầu|Đối với|(?:Giao|Phân công|GIAO|PHÂN CÔNG)(?: nhiệm vụ| NHIỆM VỤ| trách nhiệm| TRÁCH NHIỆM)?|Mời)\s?:?\s*/u;
/** "NHIỆM VỤ CỦA SỞ CÔNG THƯƠNG", "Trách nhiệm của các phòng": whose duty what stands below is. */
const DUTY_OF =
  /^(?:một số )?(?:nhiệm vụ|trách nhiệm|công việc)(?: (?:chủ yếu|trọng tâm|cụ thể|chính|cơ bản|chung))?,?\s?(?:của|đối với)\s/iu;

/** Who the node's heading puts in charge; `above` where it names nobody. */
export function readHeadingLead(node: OutlineNode, above: Lead): Lead {
  const units = node.heading && readHeadingUnits(node);
  if (!node.heading || !units || isInRoster(node) || units.every(({ name }) => FIELDS.test(name))) return above;
  const written = textOf(node, node.heading);
  const offset = node.heading.start + (written.length - written.trimStart().length);
  const placed = units.map((unit) => shift(unit, offset));
  const modality = /^(?:Đề nghị|Mời)/iu.test(headingOf(node)) ? 'requested' : null;
  return { units: placeAbove(placed, node.block, 'lead', 'heading'), modality };
}

/** "7. Các ngành, lĩnh vực khác" behind "1. Nông nghiệp", "2. Công nghiệp": what the work is in, not who does it. */
const FIELDS = /^các (?:ngành|lĩnh vực), (?:ngành|lĩnh vực)(?!\p{L})/iu;

/** "Điểm quan trắc: …" over "Xã Tân Tiến: lấy mẫu 01 vị trí": where the work is done, not who does it. */
const SPOTS = /^(?:các )?(?:điểm|địa điểm|vị trí|địa bàn|khu vực)(?!\p{L})/iu;

export function isWhere({ parent }: OutlineNode): boolean {
  return parent !== null && SPOTS.test(headingOf(parent));
}

/** "Đối với các trạm thu gom (theo danh sách gửi kèm tại Phụ lục)": where it is written who they are. */
const NOTE = /\s\((?:theo|chi tiết|danh sách|có|kèm|xem)\s[^()]*\)$/iu;

/** "Chủ tịch UBND các tỉnh ven biển, trong đó trọng tâm là các tỉnh: Vân Khê, Lam Giang": who of them above all. */
const ABOVE_ALL = /,\s(?:trong đó|nhất là|đặc biệt|trước hết|trọng tâm)\s.*$/isu;

/** A heading without what is only told beside its names. */
export function withoutAside(heading: string): string {
  const named = heading.endsWith(')') ? heading.replace(NOTE, '') : heading;
  return named.includes(',') ? named.replace(ABOVE_ALL, '') : named;
}

/** The units that the node's heading names; offsets count from the heading's first letter. Null where it names something else. */
export function readHeadingUnits(node: OutlineNode): readonly UnitMention[] | null {
  const written = headingOf(node);
  const heading = withoutAside(written);
  if (heading === '') return null;
  const skipped = (ASKING.exec(heading) ?? DUTY_OF.exec(heading))?.[0].length ?? 0;
  const { lexicon } = node.block.reading;
  const units =
    skipped === 0 && heading === written ? node.headingUnits : asUnitList(tokenize(heading.slice(skipped), lexicon));
  const only = units?.length === 1 ? units[0] : undefined;
  const bare = trimEndOf(heading, ':.').replace(TAIL, '');
  // "Chủ tịch UBND các tỉnh, thành phố từ Hà Tĩnh đến Khánh Hòa": a heading is one name to its end
  const isNamed = only?.collective === true || (only?.rule === 'noun-group' && bare.length - skipped - only.end > 12);
  const names = only && isNamed ? readFurtherBodies(readText(bare.slice(skipped), lexicon)) : null;
  if (names) return names.map((unit) => shift(unit, skipped));
  if (only && isNamed && skipped + only.end < bare.length && !heading.endsWith(')'))
    return [{ ...shift(only, skipped), end: bare.length, name: bare.slice(skipped + only.start) }];
  if (units && units.length > 0) return units.map((unit) => shift(unit, skipped));
  return readStrangeHeading(node, skipped, bare);
}

/** "Các sở ngành liên quan, Viện Nghiên cứu phát triển": another body, known by its head, follows the first; null where none does. */
function readFurtherBodies(reading: Reading): readonly UnitMention[] | null {
  const names = readHeadingNames(reading) ?? readFieldNames(reading);
  const further = names?.slice(1) ?? [];
  return further.length > 0 && further.every(({ start }) => parseUnitAt(reading, start) !== null) ? names : null;
}

/**
 * A heading that begins like a body, over items that say what to do or before work, is one, though no lexicon knows it:
 * "2. Nhóm tình nguyện Áo xanh - Suối Mơ" over "- Trực đêm …", "4. Tạp chí Văn nghệ, mạng lưới loa truyền thanh thôn:".
 */
function readStrangeHeading(node: OutlineNode, skipped: number, bare: string): readonly UnitMention[] | null {
  const heading = headingOf(node);
  const { lexicon } = node.block.reading;
  const named = bare.slice(skipped);
  const whole = readClauseHeading(node, named);
  if (whole) return (readFurtherBodies(readText(named, lexicon)) ?? [whole]).map((unit) => shift(unit, skipped));
  if (heading.length > LONGEST_NAME || !isOverWork(node)) return null;
  const reading = readText(heading, lexicon);
  if (isCapitals(heading) || (matchSectionTitle(heading, lexicon) && !DUTY_OF.test(heading))) return null;
  if (!isAmongBodies(node)) return null;
  const first = tokenAt(reading, skipped);
  const isSure = opensBody(reading, first);
  if (startsWithVerb(reading, skipped) || !(isSure || isNamedAmongBodies(node, reading, first))) return null;
  const rest = readText(trimEndOf(heading, ':.').slice(skipped), lexicon);
  // whose duty it is told to be is a name to its end: "Trách nhiệm của đối tượng thực hiện kiểm kê"
  const names =
    (isSure ? readHeadingNames(rest) : null) ?? (DUTY_OF.test(heading) || !isSure ? readFieldNames(rest) : null);
  return names?.map((unit) => shift(unit, skipped)) ?? null;
}

/** "Các sở, ngành chủ trì, quản lý các dự án thuộc Chương trình": under the assignments a heading is one name to its end. */
function readClauseHeading(node: OutlineNode, heading: string): UnitMention | null {
  // the points of a letter are given out to bodies as its parts
  const mayLead = node.role === 'implementation' || (node.parent === null && node.role === 'task');
  if (!mayLead || node.children.length === 0 || heading.length > LONGEST_CLAUSE) return null;
  // "II. CƠ QUAN CHỈ ĐẠO VÀ TỔ CHỨC THỰC HIỆN"
  if (isCapitals(heading) && matchSectionTitle(heading, node.block.reading.lexicon)) return null;
  const first = parseUnitAt(tokenize(heading, node.block.reading.lexicon), 0);
  const rest = heading.slice(first?.end);
  const isMeant =
    first?.collective === true || (first?.rule === 'noun-group' && (rest.length > 25 || rest.startsWith(' về ')));
  return first && isMeant ? { ...first, end: heading.length, name: heading, rule: 'heading-clause' } : null;
}

/** Under the assignments, or beside headings that name known bodies; "3. Doanh nghiệp số" between topics names none. */
function isAmongBodies(node: OutlineNode): boolean {
  if (node.parent?.role === 'implementation' || node.role === 'implementation') return true;
  return node.parent?.children.some((other) => other !== node && other.headingUnits !== null) ?? false;
}

const FEWEST_BODIES = 3;

/** "5. Thủy điện Vân Khê" in a row of headings nearly all of which are bodies: capitals in a name, no topic. */
function isNamedAmongBodies({ parent, form }: OutlineNode, reading: Reading, first: number): boolean {
  const headings = parent?.children.filter((child) => child.form === form) ?? [];
  const bodies = headings.filter(({ headingUnits }) => headingUnits !== null).length;
  if (bodies < FEWEST_BODIES || bodies < headings.length * 0.7) return false;
  const isTold = phraseEnd(reading, 'describing', first) > first || phraseEnd(reading, 'nameEnd', first) > first;
  const capitals = reading.shapes.slice(first + 1).filter((shape) => shape === SHAPE.capital).length;
  return !isTold && reading.shapes[first] === SHAPE.capital && capitals > 0;
}

function isOverWork(node: OutlineNode): boolean {
  if (node.body.end > node.body.start)
    return (
      (node.parent === null || node.parent.role === 'implementation') &&
      isPredicate(node.block.reading, node.body.start)
    );
  if (node.form === 'bullet' || node.children.length === 0) return false;
  const acting = node.children.filter(saysWhatToDo);
  return acting.length * 2 >= node.children.length;
}

/** It begins with its verb, or with what the verb goes by: "Theo chức năng, nhiệm vụ tăng cường …", "Căn cứ Kế hoạch này, …". */
function saysWhatToDo({ block: { reading }, content }: OutlineNode): boolean {
  return startsWithVerb(reading, content.start) || isAfter(reading, 'duty', tokenAt(reading, content.start));
}
