import { trimRange } from '../../document/trim.ts';
import { headingOf } from '../../outline/headings.ts';
import { contentOf, type OutlineNode } from '../../outline/outline-node.ts';
import { readHeadingUnits } from '../leads/heading-lead.ts';
import type { Lead } from '../leads/lead.ts';
import { timesOfNode, type TimesOfBlocks } from '../times/placed-times.ts';
import { executingAt } from '../roles/articles.ts';
import { readExecuting } from './read-executing.ts';
import type { TaskDecided } from './decide/decide-task.ts';
import { readUnits } from './read-units.ts';
import { addUnits, type TaskDraft } from './task-draft.ts';

/** "1. Hiệu trưởng: Ông Trần Văn A – Chỉ đạo tổng thể": a person's name between the post and the work. */
const PERSON =
  /^(?:(?:Ông|Bà|Thầy|Cô|Đ\/c|đ\/c|đồng chí|Đồng chí)\.?\s+)?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}\s*[–\-,:]\s*/u;

/** The task that a node is: its words, its units by its own clauses and what stands above it, its own times. */
export function buildTask(node: OutlineNode, lead: Lead, made: TaskDecided, times: TimesOfBlocks): TaskDraft {
  const hasWork = node.body.end > node.body.start;
  const isUnitHeading = hasWork && headingOf(node) !== '' && readHeadingUnits(node) !== null;
  // "Điều 4. Chánh Văn phòng UBND tỉnh; Giám đốc các Sở: Tài chính; … chịu trách nhiệm thi hành": one sentence, no heading with its work
  const executing = node.form === 'article' ? executingAt(contentOf(node)) : -1;
  const start = executing >= 0 ? node.content.start + executing : startOf(node, isUnitHeading);
  const range = trimRange(node.block.text, { start, end: node.content.end });
  const draft: TaskDraft = {
    node,
    block: node.block,
    range,
    modality: lead.modality ?? 'assigned',
    units: [],
    times: timesOfNode(times, node, false),
    ...made,
  };
  const bodies = readExecuting(draft);
  if (bodies) {
    addUnits(draft, bodies);
    return { ...draft, countsBodies: true };
  }
  readUnits(draft, lead, isUnitHeading);
  return draft;
}

function startOf(node: OutlineNode, isUnitHeading: boolean): number {
  const body = node.block.text.slice(node.body.start, node.body.end);
  const person = PERSON.exec(body)?.[0].length ?? 0;
  if (isUnitHeading) return node.body.start + (person < body.length ? person : 0);
  const property = node.property;
  return property?.row.property === 'content' ? node.content.start + property.valueStart : node.content.start;
}
