import { readText } from '../../annotate/reading.ts';
import { asUnitList, parseUnitAt, readHeadingNames, type UnitMention } from '../../annotate/units/index.ts';
import { trimEndOf } from '../../document/trim.ts';
import { headingOf } from '../../outline/headings.ts';
import { textOf, type OutlineNode } from '../../outline/outline-node.ts';
import { placeAbove, shift, type Lead } from './lead.ts';

/** A body that no lexicon knows, where a body is expected: "4. Ban Truyền thông nội bộ: …" under the assignments. */
const UNKNOWN_BODY =
  /^(?:Ban|Tổ|Phòng|Đội|Nhóm|Trung tâm|Hội|Đoàn|Câu lạc bộ|CLB|Bộ phận|Công ty|Khoa|Trường|Tiểu ban|Chi)(?:\s\p{L}+){1,7}$/u;
/** "Các đơn vị cấp nước có trách nhiệm": what a heading says of its units, no part of their name. */
const TAIL = /(?<=\S) (?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ)(?: (?:sau|như sau))?$/iu;
const ASKING = /^(?:Đề nghị|Yêu cầu|Giao|Phân công|Mời)\s?:?\s*/u;
/** "NHIỆM VỤ CỦA SỞ CÔNG THƯƠNG", "Trách nhiệm của các phòng": whose duty what stands below is. */
const DUTY_OF =
  /^(?:một số )?(?:nhiệm vụ|trách nhiệm|công việc)(?: (?:chủ yếu|trọng tâm|cụ thể|chính|cơ bản))?,?\s?(?:của|đối với)\s/iu;

/** Who the node's heading puts in charge; `above` where it names nobody. */
export function readHeadingLead(node: OutlineNode, above: Lead): Lead {
  const heading = headingOf(node);
  if (heading === '' || !node.heading) return above;
  const units = readHeadingUnits(node);
  if (!units || units.length === 0) return above;
  const written = textOf(node, node.heading);
  const offset = node.heading.start + (written.length - written.trimStart().length);
  return {
    units: placeAbove(
      units.map((unit) => shift(unit, offset)),
      node.block,
      'lead',
      'heading',
    ),
    modality: /^(?:Đề nghị|Mời)/iu.test(heading) ? 'requested' : /^Khuyến khích/iu.test(heading) ? 'encouraged' : null,
  };
}

/** The units that the node's heading names; offsets count from the heading's first letter. Null where it names something else. */
export function readHeadingUnits(node: OutlineNode): readonly UnitMention[] | null {
  const heading = headingOf(node);
  if (heading === '') return null;
  const skipped = (ASKING.exec(heading) ?? DUTY_OF.exec(heading))?.[0].length ?? 0;
  const { lexicon } = node.block.reading;
  const units = asUnitList(readText(heading.slice(skipped), lexicon));
  const only = units?.length === 1 ? units[0] : undefined;
  const bare = trimEndOf(heading, ':.').replace(TAIL, '');
  // "Chủ tịch UBND các tỉnh, thành phố từ Hà Tĩnh đến Khánh Hòa": a heading is one name to its end
  const isNamed = only?.collective === true || (only?.rule === 'noun-group' && bare.length - skipped - only.end > 12);
  if (only && isNamed && skipped + only.end < bare.length && !heading.endsWith(')'))
    return [{ ...shift(only, skipped), end: bare.length, name: bare.slice(skipped + only.start) }];
  if (units && units.length > 0) return units.map((unit) => shift(unit, skipped));
  return readStrangeHeading(node, heading, skipped, bare);
}

/** Under the assignments a heading over items or before work is a body, though no lexicon knows it. */
function readStrangeHeading(
  node: OutlineNode,
  heading: string,
  skipped: number,
  bare: string,
): readonly UnitMention[] | null {
  const hasWork = node.body.end > node.body.start;
  const isAssigned = node.role === 'implementation' || node.parent?.role === 'implementation';
  if (isAssigned && (hasWork || node.children.length > 0)) {
    const names = readHeadingNames(readText(bare.slice(skipped), node.block.reading.lexicon));
    if (names) return names.map((unit) => shift(unit, skipped));
  }
  if (hasWork && node.parent?.role === 'implementation' && UNKNOWN_BODY.test(heading))
    return [{ start: 0, end: heading.length, name: heading, collective: false, head: '', rule: 'unknown-body' }];
  if (node.role !== 'implementation' || node.children.length === 0 || heading.length > 140) return null;
  const first = parseUnitAt(readText(heading, node.block.reading.lexicon), 0);
  const isMeant = first?.collective === true || (first?.rule === 'noun-group' && heading.length > first.end + 25);
  return first && isMeant ? [{ ...first, end: heading.length, name: heading, rule: 'heading-clause' }] : null;
}
