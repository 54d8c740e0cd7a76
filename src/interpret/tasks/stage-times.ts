import { contentOf, type OutlineNode } from '../../outline/outline-node.ts';
import { timesOfNode, type TimesOfBlocks } from '../times/placed-times.ts';
import type { TaskDraft } from './task-draft.ts';

const STAGE = /^(?:Tuần|Giai đoạn|Bước|Đợt|Tháng|Quý|Ngày|Buổi)\s/iu;
/** A paragraph over a list that says when all of it is done: "Trong giai đoạn 2026 - 2030, …, cụ thể như sau:". */
const STAGE_LEAD_IN = /^Trong (?:giai đoạn|năm|quý|tháng)\s.*(?:sau|:)\s?[:.]?$/su;
/** "1. Tuyên truyền (tháng 3/2024):", "… hoàn thành trước ngày 30/6/2024:" over a list. */
const OPEN_END = /:\s*$/u;
/** "B. NỘI DUNG CẢI CÁCH NĂM 2024-2025": what stands below is not done over the time of the section that this is a part of. */
const OF_A_YEAR = /(?<!\p{L})năm\s\d{4}(?:\s?[-–]\s?\d{4})?[.:]?\s*$/iu;

/**
 * Times that stand above tasks that have none of their own: "Tuần 2 (22-28/11): …", a paragraph that opens a list of stages,
 * and a heading or lead-in that ends in a colon ("1. Tuyên truyền (tháng 3/2024):").
 */
export function inheritStageTimes(tasks: readonly TaskDraft[], times: TimesOfBlocks): void {
  const openings = new Map<OutlineNode, readonly OutlineNode[]>();
  for (const task of tasks) {
    if (task.times.length > 0) continue;
    for (let node: OutlineNode | null = task.node; node; node = node.parent) {
      if (node !== task.node && OF_A_YEAR.test(contentOf(node)) && timesOfNode(times, node, true).length === 0) break;
      const stage = stageOf(node, openings);
      const found = stage ? timesOfNode(times, stage, true) : [];
      task.times.push(...found);
      if (found.length > 0) break;
    }
  }
}

function stageOf(node: OutlineNode, openings: Map<OutlineNode, readonly OutlineNode[]>): OutlineNode | undefined {
  const { parent } = node;
  if (!parent) return undefined;
  const paragraphs = openings.get(parent) ?? parent.children.filter(isOpening);
  openings.set(parent, paragraphs);
  const opening = paragraphs.findLast((child) => child.block.span.start < node.block.span.start);
  if (opening) return opening;
  return isStage(parent) ? parent : undefined;
}

function isOpening(node: OutlineNode): boolean {
  return node.form === 'paragraph' && STAGE_LEAD_IN.test(contentOf(node).trim());
}

function isStage(node: OutlineNode): boolean {
  const content = contentOf(node);
  return STAGE.test(content) || (OPEN_END.test(content) && node.role !== 'schedule');
}
