import { headingOf } from '../../../../outline/headings.ts';
import { textOf } from '../../../../outline/outline-node.ts';
import type { Rule } from '../../../../rules/engine.ts';
import type { TaskSite, TaskVerdict } from '../task-site.ts';

/** A name with figures only behind its colon is an entry of a directory. */
export const directoryEntryRule: Rule<TaskSite, TaskVerdict> = {
  name: 'directory-entry',
  source: 'plans that list telephone numbers of their bodies',
  accepts: ['II. NHIỆM VỤ\n«- Công ty Thoát nước: 1022; 1800 0000.»'],
  refuses: ['II. NHIỆM VỤ\n«- Công ty Thoát nước: nạo vét cống.»'],
  decide: ({ node }) =>
    headingOf(node) !== '' && node.body.end > node.body.start && !/\p{L}{2}/u.test(textOf(node, node.body))
      ? 'none'
      : null,
};
