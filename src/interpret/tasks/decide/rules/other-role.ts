import type { NodeRole } from '../../../../document/node-role.ts';
import type { TaskRule } from '../task-site.ts';

/** Roles whose nodes are never tasks; a leaf below "Thời gian" or "Đối tượng" may be one. */
const SILENT: ReadonlySet<NodeRole> = new Set(['basis', 'purpose', 'requirement', 'implementation', 'closing']);

/** Purposes, requirements and headings over the bodies are no tasks, whatever they say. */
export const otherRoleRule: TaskRule = {
  name: 'other-role',
  source: 'docs/answers.md, tasks: purposes are goals, requirements say how all is to be done',
  accepts: ['«I. MỤC ĐÍCH, YÊU CẦU»\n1. Nâng cao nhận thức của Nhân dân.'],
  refuses: ['II. NHIỆM VỤ\n«1. Tuyên truyền Luật Thư viện.»'],
  decide: ({ node }) => (SILENT.has(node.role) || (node.children.length > 0 && node.role !== 'task') ? 'none' : null),
};
