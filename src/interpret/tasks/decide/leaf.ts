import { matchSectionTitle } from '../../../annotate/labels.ts';
import { startsWithVerb } from '../../../annotate/verb-start.ts';
import { headingOf } from '../../../outline/headings.ts';
import { contentOf, type OutlineNode } from '../../../outline/outline-node.ts';
import { GAP, SHAPE } from '../../../annotate/tokens.ts';
import { findParts } from '../../clauses/parts.ts';
import { isAfter, wordsOf } from '../../clauses/walk.ts';
import { actsForItself } from './acts-for-itself.ts';
import type { TaskSite } from './task-site.ts';

/** A leaf that is weighed, with what several signs ask about it: read once. */
export interface Leaf extends TaskSite {
  /** Its words begin with a verb that tells somebody to act. */
  readonly isVerbFirst: boolean;
  /** "Buổi sáng: Dựng trại": a verb stands behind its label. */
  readonly actsBehindColon: boolean;
  /** A body named in it acts. */
  readonly acts: boolean;
  /** It names partners, receivers or bodies that are served. */
  readonly namesParts: boolean;
}

const DEFINES =
  /^(?:[^;.:]{0,160}[^;.:,\s])?(?<!nhất|biệt|đó|đây|mà|tức|hết|gọi)\s(?:là|trở thành)\s(?:một |những )?(?:quá trình|công cụ|điều kiện|nhiệm vụ|động lực|lực đẩy|trụ cột|nền tảng|yếu tố|đòn bẩy|định hướng|khâu|cơ sở|giải pháp|yêu cầu|nội dung|tiền đề)(?!\p{L})/u;
/** "…, xác định phòng cháy là nhiệm vụ thường xuyên" and "… là nhiệm vụ quan trọng. UBND tỉnh yêu cầu …" ask for something. */
const TAKES_AS =
  /(?<!\p{L})(?:coi|xem|xác định|lấy|đưa)\s[^;.:]*\s(?:là|trở thành)\s|[.;]\s[^.;]{0,80}(?:yêu cầu|đề nghị|giao)\s/iu;

/** "Bảo đảm an toàn là điều kiện tiên quyết …": the verb begins the name of what is explained. */
export function isDefinition(content: string): boolean {
  return (
    (content.includes(' là ') || content.includes(' trở thành ')) && DEFINES.test(content) && !TAKES_AS.test(content)
  );
}

export function readLeaf(site: TaskSite): Leaf {
  const { node, content, lead, quoted, roots, beside, isUnderStrangeTitle, times, isLetter } = site;
  const { reading } = node.block;
  return {
    node,
    content,
    lead,
    quoted,
    roots,
    beside,
    isUnderStrangeTitle,
    times,
    isLetter,
    isVerbFirst:
      (startsWithVerb(reading, node.content.start) && !isDefinition(site.content)) ||
      isBodyWithWork(node) ||
      actsBehindCondition(node),
    actsBehindColon: actsBehindColon(site),
    acts: actsForItself(node),
    namesParts: findParts(reading, node.content, 1).length > 0,
  };
}

/** "b) Đối với phòng Y tế: phân công một người trực": what a body is told begins behind its name. */
function isBodyWithWork({ block, body, headingUnits }: OutlineNode): boolean {
  return headingUnits !== null && startsWithVerb(block.reading, body.start);
}

const MOST_CONDITION_WORDS = 50;

/** "Đối với các khu đã có nước sạch, tiếp tục duy trì …", "Đối với các khu chưa có: Khẩn trương lập dự án": among tasks the verb may stand behind what the work is about. */
export function actsBehindCondition({ role, block, content }: OutlineNode): boolean {
  const { reading } = block;
  const { from, to } = wordsOf(reading, content);
  const isOpen = block.text.charAt(content.end - 1) === ':';
  if (role !== 'task' || isOpen || !isAfter(reading, 'condition', from)) return false;
  for (let at = from + 2; at < Math.min(to, from + MOST_CONDITION_WORDS); at += 1) {
    const gap = reading.gaps[at - 1];
    const isOpened = gap === GAP.colon || (gap === GAP.comma && reading.shapes[at] === SHAPE.lower);
    if (isOpened && isAfter(reading, 'action', at)) return true;
    if (gap !== GAP.blank && gap !== GAP.comma && gap !== GAP.slash && gap !== GAP.dash) return false;
  }
  return false;
}

function actsBehindColon({ node, content }: TaskSite): boolean {
  const colon = contentOf(node).indexOf(':');
  if (colon < 2 || colon > 60 || content.endsWith(':')) return false;
  return startsWithVerb(node.block.reading, node.content.start + colon + 1);
}

/** The node's heading is a title that the lexicon knows. */
export function hasKnownTitle(node: OutlineNode): boolean {
  const heading = headingOf(node);
  return heading !== '' && matchSectionTitle(heading, node.block.reading.lexicon) !== null;
}
