import type { RoleRule } from '../role-site.ts';

/** Under "Tổ chức thực hiện" a leaf is a task, a heading over a list goes on dividing. */
export const underImplementationRule: RoleRule = {
  name: 'under-implementation',
  source: 'docs/genre.md 1.6, where tasks live',
  accepts: ['III. TỔ CHỨC THỰC HIỆN\n«1. Thu gom rác ở chợ.»'],
  refuses: ['II. NHIỆM VỤ\n«1. Thu gom rác ở chợ.»'],
  decide: ({ node, inherited }) =>
    inherited !== 'implementation'
      ? null
      : node.children.length === 0 || node.heading === null
        ? 'task'
        : 'implementation',
};
