import type { NodeRole } from '../../document/node-role.ts';
import { headingOf } from '../../outline/headings.ts';
import { isLastRequest } from '../../outline/closing.ts';
import { contentOf, type OutlineNode } from '../../outline/outline-node.ts';
import { firstOf } from '../../rules/engine.ts';
import type { Trace } from '../../rules/trace.ts';
import { asksAtOnce, opensWithBasis } from './basis.ts';
import { isTopic, roleForChildren } from './role-of-children.ts';
import { namesUnitAt } from './role-site.ts';
import { roleDecision } from './rules/index.ts';

const SHORTEST_PREAMBLE = 80;
const OPENS_PLAN = /(?:như sau|sau đây|sau)\s?:?\s*$/u;
/** "Ngoài ra, Bộ cũng đề nghị các đơn vị …" at the end of a letter. */
const ASKS_MORE = /^(?:Ngoài ra|Bên cạnh đó|Đồng thời|Riêng)(?!\p{L}).{1,120}?(?:đề nghị|yêu cầu|giao)\s/u;

interface Walk {
  readonly isLetter: boolean;
  readonly trace: Trace;
}

/** Gives every node its role: by its own title, else by its property label, else from the node it stands in. */
export function assignRoles(roots: readonly OutlineNode[], walk: Walk): void {
  let hasSection = false;
  let hasAttachedSection = false;
  let paragraph: OutlineNode | null = null;
  for (const node of roots) {
    if (node.role === 'closing') {
      assign(node, null, walk);
      continue;
    }
    hasAttachedSection ||= node.isAttachment && node.form !== 'paragraph';
    if (node.isAttachment && node.form === 'paragraph' && node.children.length === 0)
      // title lines and notes of what is attached; its sections come as nodes of their own
      node.role = !hasAttachedSection && isPreamble(contentOf(node)) ? 'basis' : 'other';
    else if (node.form === 'paragraph' && node.kind === 'paragraph' && !node.isAttachment)
      assignParagraph(node, hasSection, walk);
    else if (!hasSection && node.form === 'bullet' && opensWithBasis(contentOf(node))) node.role = 'basis';
    else {
      hasSection = true;
      assign(node, asksForOpinions(paragraph, walk) ? 'theme' : null, walk);
    }
    if (node.form === 'paragraph') paragraph = node;
  }
}

/**
 * "… góp ý vào các vấn đề sau:" over points: what is to be judged, not what is to be done. "Thực hiện ý kiến chỉ đạo của …, đề nghị
 * các đơn vị thực hiện một số nội dung sau:" asks for work, "UBND tỉnh có ý kiến như sau:" says what it wants, and "hướng dẫn kiểm tra, đánh giá
 * như sau:" tells of a trade.
 */
const OPINIONS =
  /(?:góp ý|ý kiến(?! (?:chỉ đạo|kết luận|của|như sau))|(?<!, |về |việc )(?:đánh giá|nhận xét))(?![^.;]{0,180}(?:đề nghị|yêu cầu|thực hiện|triển khai|kết luận|chỉ đạo)\s)[^.;]{0,180}(?:sau(?: đây)?\s?[:.]?|:)\s*$/iu;

function asksForOpinions(paragraph: OutlineNode | null, { isLetter }: Walk): boolean {
  const content = paragraph ? contentOf(paragraph) : '';
  return (isLetter || content.includes('góp ý')) && OPINIONS.test(content);
}

function assignParagraph(node: OutlineNode, isBehindSections: boolean, walk: Walk): void {
  const content = contentOf(node);
  const isBasis = opensWithBasis(content) && !(walk.isLetter && asksAtOnce(node));
  const isOpinion = asksForOpinions(node, walk);
  node.role = isBehindSections ? decideLast(content, walk) : isBasis || isIssuing(node) ? 'basis' : 'other';
  for (const child of node.children)
    assign(child, isOpinion ? 'theme' : isBasis && node.role === 'basis' ? 'basis' : 'task', walk);
}

/** "Ủy ban nhân dân Thành phố ban hành Kế hoạch … như sau:", a paragraph of its own behind the bases, ends the opening. */
function isIssuing(node: OutlineNode): boolean {
  return OPENS_PLAN.test(contentOf(node)) && namesUnitAt(node, node.content.start);
}

/** "Triển khai thực hiện các mục tiêu …, Ủy ban nhân dân tỉnh ban hành Kế hoạch …" opens a plan that a decision brings. */
function isPreamble(content: string): boolean {
  return content.length > SHORTEST_PREAMBLE && (opensWithBasis(content) || OPENS_PLAN.test(content));
}

/** A paragraph behind the sections may ask for one thing more. */
function decideLast(content: string, { isLetter }: Walk): NodeRole {
  return isLetter && (ASKS_MORE.test(content) || isLastRequest(content)) ? 'task' : 'other';
}

function assign(node: OutlineNode, inherited: NodeRole | null, walk: Walk): void {
  const site = { node, content: contentOf(node), heading: headingOf(node), inherited, isLetter: walk.isLetter };
  node.role = firstOf(roleDecision, site, walk.trace)?.verdict ?? 'other';
  const isPlan = isAttachedPlan(node);
  const forChildren = isPlan ? null : roleForChildren(node, inherited);
  for (const child of node.children) {
    const isTitleLine = isPlan && child.form === 'paragraph';
    assign(child, isTopic(node, child) ? 'theme' : isTitleLine ? 'other' : forChildren, walk);
  }
}

/** "PHỤ LỤC I" ⏎ "KẾ HOẠCH TRIỂN KHAI …": its parts tell themselves what they are, as a plan's do. */
function isAttachedPlan(node: OutlineNode): boolean {
  const title = node.form === 'appendix' ? node.children[0] : undefined;
  return title?.form === 'paragraph' && /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|PHƯƠNG ÁN)\s/u.test(contentOf(title));
}
