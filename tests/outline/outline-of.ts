import { convert } from '../../src/pipeline.ts';
import type { OutlineNodeRecord, PlanRecord } from '../../src/record/schema.ts';

/** The record of a text, read as a plain text file or, by its name, as Markdown. */
export async function recordOf(text: string, name = 'plan.txt'): Promise<PlanRecord> {
  return (await convert(new TextEncoder().encode(text), { name })).record;
}

/** The record of lines of a body, with a header that makes them a plan and an opening that ends the header. */
export function recordOfBody(lines: readonly string[]): Promise<PlanRecord> {
  return recordOf([OPENING, ...lines].join('\n\n'));
}

const OPENING = `KẾ HOẠCH
Tuyên truyền kỷ niệm 60 năm Ngày thành lập huyện

Thực hiện Kế hoạch số 88-KH/BTGTU ngày 22/01/2024 của Ban Tuyên giáo Tỉnh ủy, UBND huyện ban hành Kế hoạch như sau:`;

/** Nodes as "depth marker words", without the opening paragraph: the tree at a glance. */
export function treeOf(record: PlanRecord): string[] {
  return walk(
    record.outline.filter((node) => node.role !== 'basis'),
    0,
    (node, depth) => `${depth} ${node.marker ?? '·'} ${wordsOf(node)}`.trim(),
  );
}

export function idsOf(record: PlanRecord): string[] {
  return walk(
    record.outline.filter((node) => node.role !== 'basis'),
    0,
    (node) => node.id,
  );
}

/** "role words" of every node. */
export function rolesOf(record: PlanRecord): string[] {
  return walk(record.outline, 0, (node) => `${node.role} ${wordsOf(node)}`);
}

export const wordsOf = (node: OutlineNodeRecord): string =>
  [node.heading, node.text, node.rows?.flat()[0]]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(': ');

export function walk<T>(
  nodes: readonly OutlineNodeRecord[],
  depth: number,
  tell: (node: OutlineNodeRecord, depth: number) => T,
): T[] {
  return nodes.flatMap((node) => [tell(node, depth), ...walk(node.children, depth + 1, tell)]);
}
