import type { NodeRole } from '../../../document/node-role.ts';
import { phraseEnd } from '../../../annotate/reading.ts';
import { matchSectionTitle } from '../../../annotate/labels.ts';
import { startsWithVerb, wordAt } from '../../../annotate/verb-start.ts';
import { headingOf } from '../../../outline/headings.ts';
import { contentOf, type OutlineNode } from '../../../outline/outline-node.ts';
import { findParts } from '../../clauses/parts.ts';
import { isAfter, wordsOf } from '../../clauses/walk.ts';
import type { Sign } from '../../../rules/engine.ts';
import { timesOfNode } from '../../times/placed-times.ts';
import { actsForItself } from './acts-for-itself.ts';
import { isInventory } from './inventory.ts';
import type { TaskSite } from './task-site.ts';

/** A sign without its weight, which is fitted from annotated documents (`scripts/fit-tasks.ts`, `weights.ts`). */
export type BareSign = Omit<Sign<TaskSite>, 'weight'>;

const SHORT = 25;
const FEW_SIBLINGS = 3;
/** What has been done already: "UBND phường đã nhận được …", "Qua kiểm tra, các hộ … cơ bản chấp hành". */
const DONE = /^[^;.:]{0,80}?\s(?:đã|được biết|cơ bản|hiện nay|hiện có|vẫn còn|không nhận được)\s/u;
const CONDITION = /^(?:Trường hợp|Nếu|Khi)(?!\p{L})/u;
const FIGURE_FIRST = /^(?:\d|100%|≥|>|<)/u;
const COPULA = /^[^,;.:]{3,60}?\s(?:là|gồm|bao gồm|có)\s/u;

function startOf(node: OutlineNode): number {
  return wordAt(node.block.reading, node.content.start);
}

function begins(node: OutlineNode, name: 'describing' | 'target'): boolean {
  const at = startOf(node);
  return at >= 0 && phraseEnd(node.block.reading, name, at) > at;
}

function hasVerb(node: OutlineNode): boolean {
  const { from, to } = wordsOf(node.block.reading, node.content);
  for (let at = from; at < to; at += 1) if (isAfter(node.block.reading, 'action', at)) return true;
  return false;
}

/** By a node's siblings and their form: asked for each of them, a long list would be gone through once for each of its items. */
const shares = new WeakMap<readonly OutlineNode[], Map<OutlineNode['form'], number | null>>();

/** The share of leaves beside the node that begin with a verb; null where there are too few of them. */
function verbsBeside({ node, roots }: TaskSite): number | null {
  const siblings = node.parent?.children ?? roots;
  const known = shares.get(siblings) ?? new Map<OutlineNode['form'], number | null>();
  shares.set(siblings, known);
  const found = known.get(node.form);
  if (found !== undefined) return found;
  const share = shareOfVerbs(siblings.filter((other) => other.children.length === 0 && other.form === node.form));
  known.set(node.form, share);
  return share;
}

function shareOfVerbs(leaves: readonly OutlineNode[]): number | null {
  if (leaves.length < FEW_SIBLINGS) return null;
  return leaves.filter((leaf) => startsWithVerb(leaf.block.reading, leaf.content.start)).length / leaves.length;
}

/** "Kim loại nặng: Cd, Hg, Pb": a label and what it stands for, no verb on either side. */
function isLabelled({ node, content }: TaskSite): boolean {
  const colon = content.slice(0, 100).indexOf(':');
  if (colon < 2 || /[.;]/u.test(content.slice(0, colon))) return false;
  const { reading } = node.block;
  const offset = node.content.start + contentOf(node).indexOf(':') + 1;
  return !startsWithVerb(reading, node.content.start) && !startsWithVerb(reading, offset) && !actsForItself(node);
}

/** "Tuần 1 tháng 5/2026: Ban hành quyết định", "Buổi sáng: Dựng trại": the work stands behind the label. */
function actsBehindColon({ node, content }: TaskSite): boolean {
  const colon = contentOf(node).indexOf(':');
  if (colon < 2 || colon > 60 || content.endsWith(':')) return false;
  return startsWithVerb(node.block.reading, node.content.start + colon + 1);
}

const DAY_LABEL = /^(?:Tuần|Ngày|Buổi|Sáng|Chiều|Tối|Đợt|Bước|Từ|Tháng|\d)/u;

/** "Tuần 1 tháng 5/2026: Ban hành quyết định" in a calendar. */
function isDayWithWork(site: TaskSite): boolean {
  return DAY_LABEL.test(site.content) && actsBehindColon(site);
}

/** No heading above is a title that the lexicon knows: what stands here is told by its words alone. */
function isUnderStrangeTitle({ node }: TaskSite): boolean {
  for (let above = node.parent; above; above = above.parent) {
    const heading = headingOf(above);
    if (heading !== '' && matchSectionTitle(heading, node.block.reading.lexicon)) return false;
  }
  return true;
}

function isWithoutActor(site: TaskSite): boolean {
  const { node } = site;
  return !actsForItself(node) && findParts(node.block.reading, node.content).length === 0 && !isDayWithWork(site);
}

const role = (name: NodeRole): BareSign => ({ name: `role-${name}`, holds: ({ node }) => node.role === name });

/** What speaks for or against a leaf's being a task. */
export const TASK_SIGNS: readonly BareSign[] = [
  { name: 'verb-first', holds: ({ node }) => startsWithVerb(node.block.reading, node.content.start) },
  { name: 'verb-behind-colon', holds: actsBehindColon },
  { name: 'day-with-work', holds: isDayWithWork },
  { name: 'strange-title', holds: isUnderStrangeTitle },
  { name: 'acts', holds: ({ node }) => actsForItself(node) },
  { name: 'led', holds: ({ lead }) => lead.units.length > 0 },
  { name: 'due', holds: ({ node, times }) => timesOfNode(times, node, false).some(({ time }) => time.to !== null) },
  { name: 'names-part', holds: ({ node }) => findParts(node.block.reading, node.content).length > 0 },
  { name: 'no-verb', holds: ({ node }) => !hasVerb(node) },
  { name: 'labelled', holds: isLabelled },
  { name: 'describing-start', holds: ({ node }) => begins(node, 'describing') },
  { name: 'target-start', holds: ({ node, content }) => begins(node, 'target') || FIGURE_FIRST.test(content) },
  { name: 'done', holds: ({ content }) => DONE.test(content) },
  { name: 'condition', holds: ({ content }) => CONDITION.test(content) },
  {
    name: 'copula',
    holds: ({ node, content }) => COPULA.test(content) && !startsWithVerb(node.block.reading, node.content.start),
  },
  {
    name: 'under-inventory',
    holds: ({ node }) => isInventory(node.parent) || isInventory(node.parent?.parent ?? null),
  },
  { name: 'verbs-beside', holds: (site) => (verbsBeside(site) ?? 0) >= 0.6 },
  { name: 'no-verbs-beside', holds: (site) => (verbsBeside(site) ?? 1) < 0.34 },
  { name: 'short', holds: ({ content }) => content.length < SHORT },
  { name: 'open-end', holds: ({ content }) => content.endsWith(':') },
  { name: 'letter', holds: ({ isLetter }) => isLetter },
  { name: 'attached', holds: ({ node }) => node.isAttachment },
  { name: 'bullet', holds: ({ node }) => node.form === 'bullet' },
  { name: 'paragraph', holds: ({ node }) => node.form === 'paragraph' },
  { name: 'acts-outside-tasks', holds: ({ node }) => node.role !== 'task' && actsForItself(node) },
  {
    name: 'verb-under-strange-title',
    holds: (site) => isUnderStrangeTitle(site) && startsWithVerb(site.node.block.reading, site.node.content.start),
  },
  {
    name: 'noun-in-letter',
    holds: (site) =>
      site.isLetter &&
      !startsWithVerb(site.node.block.reading, site.node.content.start) &&
      !actsForItself(site.node) &&
      !actsBehindColon(site),
  },
  // "Tổ chức tuyên truyền xuyên suốt năm 2023" below "Thời gian" says when the campaign is, "Đấu tranh với …" what it is to say
  { name: 'schedule-without-actor', holds: (site) => site.node.role === 'schedule' && isWithoutActor(site) },
  { name: 'theme-without-actor', holds: (site) => site.node.role === 'theme' && isWithoutActor(site) },
  role('task'),
  role('schedule'),
  role('theme'),
  role('objective'),
  role('other'),
];
