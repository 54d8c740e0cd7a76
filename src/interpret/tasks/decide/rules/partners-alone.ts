import { readPartnersAlone } from '../../../leads/partners-alone.ts';
import type { Rule } from '../../../../rules/engine.ts';
import type { TaskSite, TaskVerdict } from '../task-site.ts';

/** A lead-in that only says with whom names the partners of the items below it. */
export const partnersAloneRule: Rule<TaskSite, TaskVerdict> = {
  name: 'partners-alone',
  source: 'decisions of provinces: "a) Chủ trì, phối hợp với các sở, ngành:"',
  accepts: [
    'II. NHIỆM VỤ\n1. Chăm sóc sức khỏe\n«a) Chủ trì, phối hợp với các sở, ngành:»\n- Khám sức khỏe cho học sinh.\n- Báo cáo kết quả.',
  ],
  refuses: ['II. NHIỆM VỤ\n«a) Phối hợp với các sở, ngành khám sức khỏe cho học sinh.»'],
  decide: ({ node, content }) =>
    (node.children.length > 0 || content.endsWith(':')) && readPartnersAlone(node) ? 'none' : null,
};
