import type { RoleRule } from '../role-site.ts';

/** A table is of the role of what it stands in. */
export const tableRule: RoleRule = {
  name: 'table',
  source: 'tables of tasks, of costs and of targets in annexes',
  accepts: ['II. KINH PHÍ\n«| Nội dung | Số tiền |»\n|---|---|\n| In tờ rơi | 2.000.000 |'],
  refuses: ['II. KINH PHÍ\n«1. In tờ rơi: 2.000.000 đồng.»'],
  decide: ({ node, inherited }) => (node.kind === 'table' ? (inherited ?? 'other') : null),
};
