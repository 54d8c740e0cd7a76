import type { NodeRole } from '../../document/node-role.ts';
import { matchSectionTitle } from '../../annotate/labels.ts';
import { headingOf } from '../../outline/headings.ts';
import { contentOf, type OutlineNode } from '../../outline/outline-node.ts';
import { EXECUTING } from './articles.ts';
import { actsFirst } from './role-site.ts';

const HELD_BY_PARTS: ReadonlySet<NodeRole> = new Set(['purpose', 'requirement', 'objective', 'task']);
const SLOGANS = /khẩu hiệu|thông điệp|chủ đề|câu hiệu/iu;
const CAMPAIGN = /^(?:Nội dung |Tập trung )?(?:tuyên truyền|truyền thông)(?!\p{L})/iu;
const LONGEST_TITLE = 120;
const FEWEST_TOPICS = 3;

/** The role that a node gives to what stands in it; null where that says itself what it is. */
export function roleForChildren(node: OutlineNode, inherited: NodeRole | null): NodeRole | null {
  const title = headingOf(node) || contentOf(node);
  // under "Tổ chức thực hiện" a unit's items are its tasks; elsewhere a list takes its heading's role
  if (node.role === 'task' && inherited === 'implementation') return 'implementation';
  // what is enacted comes behind the articles of the decision; what stands below "… chịu trách nhiệm thực hiện … như sau:" is given out
  if (node.role === 'implementation' && node.form === 'article' && EXECUTING.test(contentOf(node)))
    return contentOf(node).trimEnd().endsWith(':') ? 'implementation' : 'other';
  // "Điều 1. Phê duyệt Đề án … sau:" over "I. MỤC TIÊU": the sections tell themselves what they are
  if (node.form === 'article' && node.children.some((child) => child.kind === 'section' && child.form !== 'article'))
    return null;
  // "Phần thứ hai ĐỊNH HƯỚNG …" holds sections of several kinds, which say themselves what they are
  if (node.form === 'part' && HELD_BY_PARTS.has(node.role) && node.children.some((child) => child.kind === 'section'))
    return null;
  if (namesSeveralThings(node)) return null;
  if (node.role === 'task' && SLOGANS.test(title) && title.length < LONGEST_TITLE) return 'theme';
  return node.role === 'task' && CAMPAIGN.test(title) && isListOfTopics(node) ? 'theme' : node.role;
}

/** What a campaign is to say: bullets most of which do not begin with a verb. */
function isListOfTopics(node: OutlineNode): boolean {
  const bullets = node.children.filter((child) => child.form === 'bullet' && !child.property);
  return bullets.length >= FEWEST_TOPICS && bullets.filter(actsFirst).length * 2 < bullets.length;
}

/** A bullet of a campaign with a few topics that says nothing to do. */
export function isTopic(node: OutlineNode, child: OutlineNode): boolean {
  const isCampaign = node.role === 'task' && CAMPAIGN.test(headingOf(node)) && node.children.length >= FEWEST_TOPICS;
  return isCampaign && child.form === 'bullet' && !actsFirst(child);
}

const QUIET: ReadonlySet<NodeRole> = new Set(['other', 'theme']);

/** "II. ĐỐI TƯỢNG, MỨC HỖ TRỢ VÀ CÁCH TRAO QUÀ" names what stands in it one by one: each part says itself what it is. */
function namesSeveralThings(node: OutlineNode): boolean {
  if (node.kind !== 'section' || !QUIET.has(node.role)) return false;
  const things = headingOf(node).split(/,|;|\s[Vv]à\s|\sVÀ\s|\s[-–]\s/u);
  const isWork = (thing: string): boolean => matchSectionTitle(thing, node.block.reading.lexicon)?.role === 'task';
  return things.slice(1).some(isWork) && node.children.some((child) => child.heading !== null);
}
