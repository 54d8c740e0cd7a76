import { startsWithVerb } from '../../../annotate/verb-start.ts';
import type { NodeRole } from '../../../document/node-role.ts';
import type { Rule } from '../../../rules/engine.ts';
import { type RoleSite } from '../role-site.ts';

const DAY = /^(?:Ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?\s?:\s*/u;

/** "Tuần 1: Rà soát …", "Buổi sáng: Dựng trại": behind a stage only a verb makes work. */
const STAGE = /^(?:Tuần|Ngày|Buổi|Sáng|Chiều|Tối|Đợt|Bước|Tháng)(?!\p{L})[^.:;]{0,50}:\s*/u;

/** In a calendar a day with its work is a task. */
export const datedLineRule: Rule<RoleSite, NodeRole> = {
  name: 'dated-line',
  source: 'calendars of months of youth and schools: "15/11: Phát động cuộc thi …"',
  accepts: [
    'II. THỜI GIAN\n«- 15/11: Phát động cuộc thi viết.»',
    'II. THỜI GIAN\n«- Tuần 2: Rà soát tủ sách của các thôn.»',
  ],
  refuses: ['II. NHIỆM VỤ\n«- 15/11: Phát động cuộc thi viết.»'],
  decide: ({ node, content, inherited }) => {
    if (inherited !== 'schedule') return null;
    const actsAt = (offset: number): boolean => startsWithVerb(node.block.reading, node.content.start + offset);
    const day = DAY.exec(content)?.[0].length ?? 0;
    const label = STAGE.exec(content)?.[0].length ?? 0;
    const isTask = day > 0 ? content.length > day + 8 || actsAt(day) : label > 0 && actsAt(label);
    return isTask ? 'task' : 'schedule';
  },
};
