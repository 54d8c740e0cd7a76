import { BASIS_OPENERS } from '../../lexicon/plan-openings.ts';
import { isClosingText } from '../../outline/closing.ts';
import { isCapitals } from '../../outline/header-lines.ts';
import { readText } from '../../annotate/reading.ts';
import { headingOf, unitsOfHeading } from '../../outline/headings.ts';
import { contentOf, textOf, walkOutline, type NodeRole, type OutlineNode } from '../../outline/outline-node.ts';
import { matchSectionTitle } from '../../annotate/labels.ts';
import { parseUnitAt } from '../../annotate/units/index.ts';
import { startsWithVerb } from '../../annotate/verb-start.ts';
import { propertyOf } from '../../outline/property-of.ts';

/** "Đơn vị chủ trì: …" assigns whatever list it stands in. */
const ASSIGNING: ReadonlySet<string> = new Set(['lead', 'coordinate', 'implement', 'time']);
const LONGEST_TITLE_WORDS = 10;
/** "1. Dự báo tình hình úng ngập trong mùa mưa năm 2026": what is told of how things stand is never something to do. */
const SITUATION =
  /^(?:Dự báo tình hình|Đặc điểm tình hình|Tình hình|Thực trạng|Hiện trạng|Tồn tại|Hạn chế|Khó khăn)(?!\p{L})/u;
const BASIS = new RegExp(`^[-–\\s]{0,3}(?:${BASIS_OPENERS.join('|')})(?![\\p{L}])`, 'u');
const SHORTEST_PREAMBLE = 80;
const SETS_OUT =
  /(?<!\p{L})(?:ban hành|xây dựng)(?: và (?:triển khai|tổ chức))?\s(?:Kế hoạch|kế hoạch|Chương trình|Phương án|Đề án|Quy chế|Quy định)|(?<!\p{L})số\s\d{1,5}\p{Ll}?\//u;
/** What an article of a decision enacts, not what somebody is to do (NĐ 30 Phụ lục III, mẫu 1.1). */
const ENACTING =
  /^(?:Ban hành|Phê duyệt|Công bố|Thông qua|Bãi bỏ|Nay |(?:Quyết định|Nghị quyết|Kế hoạch|Quy chế|Chỉ thị) này (?:có hiệu lực|thay thế|được))/u;
/** "Ngoài ra, Bộ cũng đề nghị các đơn vị …" at the end of a letter. */
const ASKS_MORE = /^(?:Ngoài ra|Bên cạnh đó|Đồng thời|Riêng)(?!\p{L}).{1,120}?(?:đề nghị|yêu cầu|giao)\s/u;
/** "Giám đốc Sở Tài chính, … chịu trách nhiệm thi hành Quyết định này": who carries a decision out (NĐ 30 Phụ lục III, mẫu 1.2). */
const EXECUTING = /chịu trách nhiệm (?:tổ chức )?(?:thi hành|thực hiện)\s/u;
/** "Việc triển khai Kế hoạch này phải được …", "Hoạt động khai thác phải bảo đảm …": how it is done, whoever does it. */
const HOW_IT_IS_DONE =
  /^(?:(?:Việc|Hoạt động|Mọi hoạt động|Quá trình)\s[^.;:]{5,200}?\sphải\s|\p{Lu}[^.,;:]{8,120}?\s(?:cần|phải)\s(?:đảm bảo|bảo đảm)\s(?:tính|thiết thực|hiệu quả|đúng quy định)(?!\p{L}))/u;
/** What a sentence says of a unit; a heading that only names it has none of them. */
const PREDICATE =
  /(?<!\p{L})(?:chủ trì|phối hợp|chỉ đạo|có trách nhiệm|chịu trách nhiệm|thực hiện|triển khai|tổ chức|xây dựng|tham mưu|hướng dẫn|báo cáo|tiếp tục|căn cứ|phải|cần|là)(?!\p{L})/u;
/** "5. Bộ trưởng Bộ Tài chính chủ trì:" over a list names who leads it and says nothing else. */
const LEADS = /,?\s(?:chủ trì(?:,? (?:và )?phối hợp)?|có trách nhiệm|chịu trách nhiệm)$/u;
/** "Chủ trì, phối hợp với các sở, ngành, UBND các xã:" over the list beside it says with whom, not what. */
const ONLY_PARTNERS =
  /^(?:Chủ trì,?\s(?:và\s)?)?[Pp]hối hợp với (?![^:]{0,200}\s(?:tham mưu|triển khai|xây dựng|hướng dẫn|thực hiện|kiểm tra|rà soát|đề xuất|giúp)\s)[^.;:]{5,200}:?\s*$/u;
const SLOGANS = /khẩu hiệu|thông điệp|chủ đề|câu hiệu/iu;
/** In a section "Mục đích, yêu cầu" without sub-headings the wording tells which of the two a point is. */
const REQUIRES =
  /^(?!(?:Nhằm|Góp phần|Thông qua|Nâng cao|Tạo|Tuyên truyền|Giáo dục|Khơi dậy|Phát huy|Thúc đẩy|Tăng cường|Cụ thể|Xác định|Tìm|Biểu dương|Tôn vinh|Qua đó)(?!\p{L}))[\s\S]{0,160}?(?<!\p{L})(?:phải|(?:bảo đảm|đảm bảo)(?:\s\p{L}+)?\s(?:an toàn|thiết thực|hiệu quả|tiết kiệm|chất lượng|đúng|đồng bộ|nghiêm túc|trang trọng|kịp thời|thống nhất|tính)|phù hợp với|thiết thực, hiệu quả|phong phú|tránh (?:hình thức|phô trương|lãng phí)|rõ người|đúng quy định|thực hiện nghiêm|được tổ chức ở tất cả|không phô trương)(?!\p{L})/iu;
const CAMPAIGN = /^(?:Nội dung |Tập trung )?(?:tuyên truyền|truyền thông)(?!\p{L})/iu;

/** What a node's roles depend on outside its title. */
export interface RoleContext {
  /** A letter's numbered points are what it asks for; a plan's first sections say themselves what they are. */
  readonly isLetter: boolean;
}

/** Gives every node its role: by its own title, else by its property label, else from the node it stands in. */
export function assignRoles(roots: readonly OutlineNode[], context: RoleContext): void {
  let hasSection = false;
  let hasAttachedSection = false;
  for (const node of roots) {
    if (node.role === 'closing') continue;
    hasAttachedSection ||= node.isAttachment && node.form !== 'paragraph';
    if (node.isAttachment && node.form === 'paragraph' && node.children.length === 0) {
      // title lines and notes of what is attached; its sections come as nodes of their own
      node.role = !hasAttachedSection && isPreamble(contentOf(node)) ? 'basis' : 'other';
      continue;
    }
    if (node.form === 'paragraph' && node.kind === 'paragraph' && !node.isAttachment) {
      node.role = hasSection ? decideLast(contentOf(node), context) : BASIS.test(contentOf(node)) ? 'basis' : 'other';
      node.children.forEach((child) => {
        assign(child, node.role === 'basis' ? 'basis' : 'task', context);
      });
      continue;
    }
    if (!hasSection && node.form === 'bullet' && BASIS.test(contentOf(node))) {
      node.role = 'basis';
      continue;
    }
    hasSection = true;
    assign(node, null, context);
  }
}

/** "Triển khai thực hiện các mục tiêu …, Ủy ban nhân dân tỉnh ban hành Kế hoạch …" opens a plan that a decision brings. */
function isPreamble(content: string): boolean {
  return content.length > SHORTEST_PREAMBLE && BASIS.test(content) && SETS_OUT.test(content);
}

/** A paragraph behind the sections closes the document, or asks for one thing more. */
function decideLast(content: string, context: RoleContext): NodeRole {
  if (isClosingText(content)) return 'closing';
  return context.isLetter && ASKS_MORE.test(content) ? 'task' : 'other';
}

function assign(node: OutlineNode, inherited: NodeRole | null, context: RoleContext): void {
  node.role = decide(node, inherited, context);
  const isPlan = isAttachedPlan(node);
  const forChildren = isPlan ? null : roleForChildren(node, inherited);
  const isCampaign = node.role === 'task' && CAMPAIGN.test(headingOf(node)) && node.children.length >= 3;
  for (const child of node.children)
    assign(
      child,
      isCampaign && child.form === 'bullet' && !actsFirst(child)
        ? 'theme'
        : isPlan && child.form === 'paragraph'
          ? 'other'
          : forChildren,
      context,
    );
}

const HELD_BY_PARTS: ReadonlySet<NodeRole> = new Set(['purpose', 'requirement', 'objective', 'task']);

/** "PHỤ LỤC I" ⏎ "KẾ HOẠCH TRIỂN KHAI …": its parts tell themselves what they are, as a plan's do. */
function isAttachedPlan(node: OutlineNode): boolean {
  const title = node.form === 'appendix' ? node.children[0] : undefined;
  return title?.form === 'paragraph' && /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|PHƯƠNG ÁN)\s/u.test(contentOf(title));
}

function roleForChildren(node: OutlineNode, inherited: NodeRole | null): NodeRole | null {
  const title = headingOf(node) || contentOf(node);
  // under "Tổ chức thực hiện" a unit's items are its tasks; elsewhere a list takes its heading's role
  if (node.role === 'task' && inherited === 'implementation') return 'implementation';
  // what is enacted comes behind the articles of the decision
  if (node.role === 'implementation' && node.form === 'article' && EXECUTING.test(contentOf(node))) return 'other';
  // "Phần thứ hai ĐỊNH HƯỚNG …" holds sections of several kinds, which say themselves what they are
  if (node.form === 'part' && HELD_BY_PARTS.has(node.role) && node.children.some((child) => child.kind === 'section'))
    return null;
  if (node.role === 'task' && SLOGANS.test(title) && title.length < 120) return 'theme';
  const bullets = node.children.filter((child) => child.form === 'bullet' && !propertyOf(child));
  const verbs = bullets.filter((child) => actsFirst(child)).length;
  if (node.role === 'task' && CAMPAIGN.test(title) && bullets.length >= 3 && verbs * 2 < bullets.length) return 'theme';
  return node.role;
}

function decide(node: OutlineNode, inherited: NodeRole | null, context: RoleContext): NodeRole {
  if (node.role === 'closing') return 'closing';
  const content = contentOf(node);
  const heading = headingOf(node);
  if (node.kind === 'table') return inherited ?? 'other';
  const property = propertyOf(node);
  if (
    property &&
    (accepts(inherited, property.row.role) ||
      ((inherited === 'theme' || inherited === 'budget') && ASSIGNING.has(property.row.property)))
  )
    return property.row.role;
  if (
    inherited !== null &&
    /^(?:\(\s?(?:Thời gian|Thời hạn)|Thời gian (?:thực hiện|triển khai|tổ chức|hoàn thành) )/u.test(content)
  )
    return 'schedule';
  const isUnits = heading !== '' && (unitsOfHeading(node) !== null || isUnitHeading(node, heading, inherited, context));
  if (
    isUnits &&
    (inherited === null || inherited === 'implementation' || inherited === 'task' || inherited === 'other')
  ) {
    if (inherited === 'other') return 'other';
    const hasOwnText = node.body.end > node.body.start;
    // "2. Các sở, ngành: Là các đơn vị được lấy ý kiến" ⏎ "2.1. …"
    if (hasOwnText && node.children.length > 0 && /^Là\s/u.test(textOf(node, node.body))) return 'implementation';
    return hasOwnText || node.children.length === 0
      ? inherited === 'implementation' || hasOwnText
        ? 'task'
        : 'implementation'
      : 'implementation';
  }
  const titled = isTitle(heading, node) ? matchSectionTitle(heading, node.block.reading.lexicon) : null;
  if (
    titled &&
    !(titled.role === 'other' && inherited === 'task' && namesUnitAt(node, node.body.start)) &&
    (inherited !== 'implementation' || titled.role !== 'task') &&
    acceptsTitle(inherited, titled.role, node)
  )
    return titled.role;
  if (
    (inherited === 'implementation' || inherited === 'task') &&
    node.children.length === 0 &&
    HOW_IT_IS_DONE.test(content)
  )
    return 'requirement';
  if (inherited === 'implementation' && isSharedOut(node)) return 'task';
  if (inherited === 'implementation' && content.trimEnd().endsWith(':') && ONLY_PARTNERS.test(content))
    return 'implementation';
  if (inherited === 'implementation')
    return node.children.length === 0 || node.heading === null ? 'task' : 'implementation';
  if (node.form === 'article' && ENACTING.test(content)) return 'other';
  if (node.form === 'article' && EXECUTING.test(content) && namesUnitAt(node, node.content.start))
    return 'implementation';
  if (inherited === 'schedule') return isDatedTask(node) ? 'task' : 'schedule';
  if (
    inherited === 'purpose' &&
    node.children.length === 0 &&
    node.parent &&
    /yêu cầu/iu.test(headingOf(node.parent)) &&
    REQUIRES.test(content)
  )
    return 'requirement';
  if (inherited !== null) return inherited;
  if (context.isLetter && !node.isAttachment) return 'task';
  return node.children.length > 0 && node.kind === 'section' && !isMostlyVerbs(node) ? 'other' : 'task';
}

/** "1. Chủ tịch Ủy ban nhân dân các tỉnh từ Hà Tĩnh đến Khánh Hòa:" over its items: words that the unit's own rules do not reach. */
function isUnitHeading(node: OutlineNode, heading: string, inherited: NodeRole | null, context: RoleContext): boolean {
  if (node.children.length === 0 || node.body.end > node.body.start || node.form === 'bullet') return false;
  if (heading.length > 260) return false;
  if (!context.isLetter && inherited !== 'implementation') return false;
  if (!node.children.some((child) => actsFirst(child))) return false;
  const names = heading.replace(/^(?:Giao|Đề nghị|Yêu cầu)\s(?:cho\s)?/u, '').replace(LEADS, '');
  return parseUnitAt(readText(names, node.block.reading.lexicon), 0) !== null && !PREDICATE.test(names);
}

/** "a) Tham mưu Ủy ban nhân dân tỉnh trình …:" under the unit that does it; "a) Chủ trì, phối hợp với các sở …:" only names its partners. */
function isSharedOut(node: OutlineNode): boolean {
  const content = contentOf(node);
  const isUnderUnit = node.parent !== null && unitsOfHeading(node.parent) !== null;
  return isUnderUnit && actsFirst(node) && !ONLY_PARTNERS.test(content);
}

function actsFirst(node: OutlineNode): boolean {
  return startsWithVerb(node.block.reading, node.content.start);
}

function namesUnitAt(node: OutlineNode, offset: number): boolean {
  return parseUnitAt(node.block.reading, offset) !== null;
}

/** A section with a title that no lexicon knows is about tasks where most of what stands in it says what to do. */
function isMostlyVerbs(node: OutlineNode): boolean {
  const leaves = walkOutline([node]).filter((child) => child.children.length === 0 && child.kind !== 'table');
  return leaves.filter((leaf) => actsFirst(leaf)).length >= leaves.length * 0.6;
}

/** A title is short; a long heading that begins like one ("Tổ chức triển khai các văn bản hướng dẫn thi hành Luật") is an item. */
/** "Nguồn lực và việc sử dụng nguồn lực để thực hiện quy hoạch": a title however long, where a list stands below it. */
const MONEY = /^(?:(?:về )?kinh phí|nguồn (?:lực|vốn|kinh phí)|dự toán|nhu cầu vốn)(?!\p{L})/iu;

function isTitle(heading: string, node: OutlineNode): boolean {
  if (heading === '' || heading.length > 140 || node.form === 'bullet') return false;
  if (node.children.length > 0 && (SITUATION.test(heading) || MONEY.test(heading))) return true;
  return node.kind === 'section' || isCapitals(heading) || heading.split(' ').length <= LONGEST_TITLE_WORDS;
}

/** "15/11: Phát động cuộc thi …" in a calendar is something to do, not only a time. */
function isDatedTask(node: OutlineNode): boolean {
  const content = contentOf(node);
  const match = /^(?:Ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?\s?:\s*/u.exec(content);
  return (
    match !== null &&
    (content.length > match[0].length + 8 || startsWithVerb(node.block.reading, node.content.start + match[0].length))
  );
}

/** Purposes, requirements and themes keep what stands in them, whatever its label; times and money are told everywhere. */
function accepts(inherited: NodeRole | null, role: NodeRole): boolean {
  if (role === 'schedule') return inherited !== 'theme' && inherited !== 'basis';
  if (
    inherited === 'purpose' ||
    inherited === 'requirement' ||
    inherited === 'theme' ||
    inherited === 'objective' ||
    inherited === 'basis'
  )
    return false;
  if (inherited === 'other') return role === 'budget';
  if (inherited === 'budget') return false;
  return true;
}

/** "2. Nội dung thi đua" below "II. ĐỐI TƯỢNG, NỘI DUNG THI ĐUA", which names what stands in it one by one. */
function isNamedAbove(node: OutlineNode): boolean {
  const above = node.parent ? headingOf(node.parent).toLowerCase() : '';
  return /,|\svà\s/u.test(above) && above.includes(headingOf(node).toLowerCase());
}

/** "III. Một số nhiệm vụ, giải pháp" below "PHẦN II. PHƯƠNG HƯỚNG, MỤC TIÊU VÀ CÁC GIẢI PHÁP". */
function isTaskNamedAbove(node: OutlineNode): boolean {
  return node.children.length > 0 && node.parent !== null && /nhiệm vụ|giải pháp/iu.test(headingOf(node.parent));
}

function acceptsTitle(inherited: NodeRole | null, role: NodeRole, node: OutlineNode): boolean {
  if (inherited === null) return true;
  if (inherited === 'budget') return role === 'schedule';
  if (inherited === 'other')
    return (
      role === 'schedule' || role === 'budget' || role === 'implementation' || (role === 'task' && isNamedAbove(node))
    );
  if (inherited === 'objective')
    return role !== 'purpose' && role !== 'requirement' && (role !== 'task' || isTaskNamedAbove(node));
  if (inherited === 'implementation') return role !== 'other' || node.children.length > 0;
  if (inherited === 'purpose' || inherited === 'requirement')
    return role === 'purpose' || role === 'requirement' || role === 'objective' || role === 'schedule';
  return true;
}
