import type { RoleRule } from '../role-site.ts';

/** A closing paragraph keeps its role. */
export const closingRule: RoleRule = {
  name: 'closing',
  source: 'docs/genre.md 3.3, last rows',
  accepts: ['I. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n«Trên đây là Kế hoạch năm 2026; đề nghị các đơn vị thực hiện./.»'],
  refuses: ['I. MỤC ĐÍCH\n«1. Nâng cao nhận thức.»'],
  decide: ({ node }) => (node.role === 'closing' ? 'closing' : null),
};
