import type { NodeRole } from '../../../document/node-role.ts';
import { phraseEnd } from '../../../annotate/reading.ts';
import { startsWithVerb, wordAt } from '../../../annotate/verb-start.ts';
import { contentOf, type OutlineNode } from '../../../outline/outline-node.ts';
import { holdsPhrase, wordsOf } from '../../clauses/walk.ts';
import type { Sign } from '../../../rules/engine.ts';
import { timesOfNode } from '../../times/placed-times.ts';
import { isInventory, listsThings } from './inventory.ts';
import { actsBehindCondition, isDefinition, type Leaf } from './leaf.ts';

/** A sign without its weight, which is fitted from annotated documents (`scripts/fit-tasks.ts`, `weights.ts`). */
export type BareSign = Omit<Sign<Leaf>, 'weight'>;

const SHORT = 25;
/** What has been done already: "UBND phường đã nhận được …", "Qua kiểm tra, các hộ … cơ bản chấp hành". */
const DONE = /^[^;.:]{0,80}?\s(?:đã|được biết|cơ bản|hiện nay|hiện có|vẫn còn|không nhận được)\s/u;
const CONDITION = /^(?:Trường hợp|Nếu|Khi)(?!\p{L})/u;
const FIGURE_FIRST = /^[\d≥><]/u;
const COPULA =
  /^(?:[^,;.:]{3,60}?\s(?:là|gồm|bao gồm|(?<!cần |phải )có(?! trách nhiệm| nhiệm vụ| liên quan| văn bản))|(?:Lĩnh vực|Trọng tâm|Đột phá)[^;.:]{3,60}?\slà)\s/u;

function begins(node: OutlineNode, name: 'describing' | 'target'): boolean {
  const at = wordAt(node.block.reading, node.content.start);
  return at >= 0 && phraseEnd(node.block.reading, name, at) > at;
}

function hasVerb({ block: { reading }, content }: OutlineNode): boolean {
  return holdsPhrase(reading, 'action', wordsOf(reading, content));
}

/** "Kim loại nặng: Cd, Hg, Pb": a label and what it stands for, no verb on either side. */
function isLabelled({ node, content, isVerbFirst, acts }: Leaf): boolean {
  const colon = content.slice(0, 100).indexOf(':');
  if (colon < 2 || /[.;]/u.test(content.slice(0, colon))) return false;
  const { reading } = node.block;
  const offset = node.content.start + contentOf(node).indexOf(':') + 1;
  return !isVerbFirst && !acts && !startsWithVerb(reading, offset);
}

const DAY_LABEL = /^(?:Tuần|Ngày|Buổi|Sáng|Chiều|Tối|Đợt|Bước|Từ|Tháng|\d)/u;

/** "Tuần 1 tháng 5/2026: Ban hành quyết định" in a calendar. */
function isDayWithWork(leaf: Leaf): boolean {
  return leaf.actsBehindColon && DAY_LABEL.test(leaf.content);
}

function isWithoutActor(leaf: Leaf): boolean {
  return !leaf.acts && !leaf.namesParts && !isDayWithWork(leaf);
}

const role = (name: NodeRole): BareSign => ({ name: `role-${name}`, holds: ({ node }) => node.role === name });

/** What speaks for or against a leaf's being a task. */
export const TASK_SIGNS: readonly BareSign[] = [
  { name: 'verb-first', holds: ({ isVerbFirst }) => isVerbFirst },
  { name: 'verb-behind-colon', holds: (leaf) => leaf.actsBehindColon },
  { name: 'day-with-work', holds: isDayWithWork },
  { name: 'strange-title', holds: (leaf) => leaf.isUnderStrangeTitle },
  { name: 'acts', holds: ({ acts }) => acts },
  { name: 'led', holds: ({ lead }) => lead.units.length > 0 },
  { name: 'due', holds: ({ node, times }) => timesOfNode(times, node, false).some(({ time }) => time.to !== null) },
  { name: 'names-part', holds: ({ namesParts }) => namesParts },
  { name: 'no-verb', holds: ({ node }) => !hasVerb(node) },
  { name: 'labelled', holds: isLabelled },
  { name: 'describing-start', holds: ({ node }) => begins(node, 'describing') },
  { name: 'target-start', holds: ({ node, content }) => begins(node, 'target') || FIGURE_FIRST.test(content) },
  { name: 'done', holds: ({ node, content }) => DONE.test(content) && !actsBehindCondition(node) },
  { name: 'condition', holds: ({ content }) => CONDITION.test(content) },
  {
    name: 'copula',
    holds: ({ content, isVerbFirst }) => !isVerbFirst && (COPULA.test(content) || isDefinition(content)),
  },
  {
    name: 'under-inventory',
    holds: ({ node, isVerbFirst }) =>
      isInventory(node.parent) ||
      isInventory(node.parent?.parent ?? null) ||
      (!isVerbFirst && listsThings(node.parent)),
  },
  { name: 'verbs-beside', holds: ({ node, beside }) => (beside.get(node.form) ?? 0) >= 0.6 },
  { name: 'no-verbs-beside', holds: ({ node, beside }) => (beside.get(node.form) ?? 1) < 0.34 },
  { name: 'short', holds: ({ content }) => content.length < SHORT },
  { name: 'open-end', holds: ({ content }) => content.endsWith(':') },
  { name: 'letter', holds: ({ isLetter }) => isLetter },
  { name: 'attached', holds: ({ node }) => node.isAttachment },
  { name: 'bullet', holds: ({ node }) => node.form === 'bullet' },
  { name: 'paragraph', holds: ({ node }) => node.form === 'paragraph' },
  { name: 'acts-outside-tasks', holds: ({ node, acts }) => acts && node.role !== 'task' },
  { name: 'verb-under-strange-title', holds: (leaf) => leaf.isUnderStrangeTitle && leaf.isVerbFirst },
  {
    name: 'noun-in-letter',
    holds: (leaf) => leaf.isLetter && !leaf.isVerbFirst && !leaf.acts && !leaf.actsBehindColon,
  },
  // "Tổ chức tuyên truyền xuyên suốt năm 2023" below "Thời gian" says when the campaign is, "Đấu tranh với …" what it is to say
  { name: 'schedule-without-actor', holds: (leaf) => leaf.node.role === 'schedule' && isWithoutActor(leaf) },
  { name: 'theme-without-actor', holds: (leaf) => leaf.node.role === 'theme' && isWithoutActor(leaf) },
  role('task'),
  role('schedule'),
  role('theme'),
  role('objective'),
  role('other'),
];
