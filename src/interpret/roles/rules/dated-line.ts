import { startsWithVerb } from '../../../annotate/verb-start.ts';
import type { NodeRole } from '../../../document/node-role.ts';
import type { Rule } from '../../../rules/engine.ts';
import { type RoleSite } from '../role-site.ts';

const DAY = /^(?:Ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?\s?:\s*/u;

/** In a calendar a day with its work is a task. */
export const datedLineRule: Rule<RoleSite, NodeRole> = {
  name: 'dated-line',
  source: 'calendars of months of youth and schools: "15/11: Phát động cuộc thi …"',
  accepts: ['II. THỜI GIAN\n«- 15/11: Phát động cuộc thi viết.»'],
  refuses: ['II. NHIỆM VỤ\n«- 15/11: Phát động cuộc thi viết.»'],
  decide: ({ node, content, inherited }) => {
    if (inherited !== 'schedule') return null;
    const day = DAY.exec(content);
    const isTask =
      day !== null &&
      (content.length > day[0].length + 8 || startsWithVerb(node.block.reading, node.content.start + day[0].length));
    return isTask ? 'task' : 'schedule';
  },
};
