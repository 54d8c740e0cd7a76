import { endsIn } from '../../document/trim.ts';
import type { ReadDocument } from '../../annotate/reading.ts';
import { isCapitals } from '../../outline/header-lines.ts';
import { headingOf } from '../../outline/headings.ts';
import { contentOf, isEmptyFirst, type OutlineNode } from '../../outline/outline-node.ts';
import { readHeadingLead } from '../leads/heading-lead.ts';
import { readLeadIn, readOpeningLead, withCompany } from '../leads/lead-in.ts';
import { NO_LEAD, type Lead } from '../leads/lead.ts';
import { findSubject } from '../clauses/subject.ts';
import { isInRoster } from '../leads/roster.ts';
import type { TimesOfBlocks } from '../times/placed-times.ts';
import { buildTask } from './build-task.ts';
import type { Trace } from '../../rules/trace.ts';
import { decideTask } from './decide/decide-task.ts';
import { findQuoted } from './decide/find-quoted.ts';
import { hasKnownTitle } from './decide/leaf.ts';
import type { TaskSite } from './decide/task-site.ts';
import { countVerbs } from './decide/verbs-beside.ts';
import { applyFieldLines, applySchedules } from './field-lines.ts';
import { inheritStageTimes } from './stage-times.ts';
import { findTableTasks, type TableBefore } from './table/find-table-tasks.ts';
import type { TaskDraft } from './task-draft.ts';

export interface TaskInput {
  readonly document: ReadDocument;
  readonly roots: readonly OutlineNode[];
  /** Letters, directives and telegrams: who is asked stands in the opening paragraph. */
  readonly asksInOpening: boolean;
  readonly times: TimesOfBlocks;
  readonly isLetter: boolean;
  readonly trace: Trace;
}

/** The walk over the outline: what has been found and what the last table was. */
interface Walk extends TaskInput {
  readonly quoted: ReadonlySet<OutlineNode>;
  readonly tasks: TaskDraft[];
  tableBefore: TableBefore | null;
}

/** What all nodes of one list have in common, found out once. */
type InList = Pick<TaskSite, 'beside' | 'isUnderStrangeTitle'>;

/** Tasks of the document in its order: one a leaf that tells somebody to do something, one a row of an assignment table. */
export function findTasks(input: TaskInput): TaskDraft[] {
  const { roots, times } = input;
  const walk: Walk = { ...input, quoted: findQuoted(roots), tasks: [], tableBefore: null };
  const opening = input.asksInOpening ? readOpeningLead(roots) : NO_LEAD;
  const inList = { beside: countVerbs(roots), isUnderStrangeTitle: true };
  let lead = opening;
  for (const root of roots) {
    visit(walk, root, lead, inList);
    if (input.isLetter && leadsOn(root)) lead = readLeadIn(root, lead);
  }
  // "1. Thời gian: …" beside "3. Sở Y tế kiểm tra": the points of a letter are one part
  const points = input.isLetter ? roots.filter(({ form }) => form === 'arabic') : [];
  const asked = walk.tasks.filter(({ node }) => points.includes(node));
  applySchedules(points, asked, times);
  inheritStageTimes(walk.tasks, times);
  return walk.tasks.sort((a, b) => a.block.span.start - b.block.span.start);
}

/** Adds the tasks of a node and of all below it. */
function visit(walk: Walk, node: OutlineNode, above: Lead, inList: InList): void {
  const lead = readHeadingLead(node, above);
  const own = node.kind === 'table' ? readTable(walk, node) : readNode(walk, node, lead, inList);
  walk.tasks.push(...own);
  if (node.children.length === 0) return;
  const firstBelow = walk.tasks.length;
  visitChildren(walk, node, leadOfChildren(node, lead, lead === above), inList.isUnderStrangeTitle);
  const below = walk.tasks.slice(firstBelow);
  const isItem = own.some((task) => task.rule === 'item-with-fields');
  applyFieldLines(node, below.length > 0 && !isItem ? below : own, walk.times);
}

function visitChildren(walk: Walk, node: OutlineNode, lead: Lead, isUnderStrangeTitle: boolean): void {
  let current = lead;
  const inList = {
    beside: countVerbs(node.children),
    isUnderStrangeTitle: isUnderStrangeTitle && !hasKnownTitle(node),
  };
  for (const child of node.children) {
    visit(walk, child, current, inList);
    if (opensList(child)) current = withCompany(child, readLeadIn(child, current));
  }
}

/** "Giám đốc Sở Y tế có trách nhiệm:" between the paragraphs of a letter leads the items behind it (docs/answers.md case 4). */
function leadsOn({ form, block, content }: OutlineNode): boolean {
  if (form !== 'paragraph' || !/(?:có|chịu) trách nhiệm(?: sau| như sau)?\s?:\s*$/u.test(block.text)) return false;
  return findSubject(block.reading, content) !== null;
}

/** A paragraph between items that ends in a colon leads the items behind it; so does a first item that holds nothing ("1. Giao phòng A các việc sau:"). */
function opensList(node: OutlineNode): boolean {
  if (node.role !== 'task' && node.role !== 'implementation') return false;
  return (node.form === 'paragraph' || isEmptyFirst(node)) && endsIn(node.block.text, ':');
}

function leadOfChildren(node: OutlineNode, lead: Lead, hasNoOwn: boolean): Lead {
  if (isInRoster(node)) return lead;
  const hasSentence = node.body.end > node.body.start;
  // "IV. PHÂN CÔNG NHIỆM VỤ" names nobody
  const isTitle = isCapitals(headingOf(node)) && hasKnownTitle(node);
  const mayLead = hasSentence || (hasNoOwn && !isTitle);
  return withCompany(node, mayLead ? readLeadIn(node, lead) : lead);
}

const TABLE_ROLES = new Set(['task', 'implementation', 'other', 'schedule']);

function readTable(walk: Walk, node: OutlineNode): TaskDraft[] {
  if (!TABLE_ROLES.has(node.role) && !node.isAttachment) return [];
  const { tasks, before } = findTableTasks(node, walk.document, walk.times, walk.tableBefore);
  walk.tableBefore = before;
  return tasks;
}

function readNode(walk: Walk, node: OutlineNode, lead: Lead, inList: InList): TaskDraft[] {
  const { roots, quoted, times, isLetter } = walk;
  const content = contentOf(node).trim();
  if (content === '') return [];
  const { beside, isUnderStrangeTitle } = inList;
  const site = { node, content, lead, quoted, roots, beside, isUnderStrangeTitle, times, isLetter };
  const made = decideTask(site, walk.trace);
  if (!made) return [];
  if (made.rule === 'leaf' || made.rule === 'letter-request') node.role = 'task';
  return [buildTask(node, lead, made, times)];
}
