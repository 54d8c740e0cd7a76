import { startsWithVerb } from '../../../annotate/verb-start.ts';
import { headingOf } from '../../../outline/headings.ts';
import type { OutlineNode } from '../../../outline/outline-node.ts';
import { actsFirst, type RoleRule } from '../role-site.ts';

const DAY = /^(?:Ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?\s?:\s*/u;

/** "Tuần 1: Rà soát …", "Buổi sáng: Dựng trại": behind a stage only a verb makes work. */
const STAGE = /^(?:Tuần|Ngày|Buổi|Sáng|Chiều|Tối|Đợt|Bước|Tháng)(?!\p{L})[^.:;]{0,50}:\s*/u;

/** "1. Giai đoạn 2026 - 2030" over "- Xây dựng trung tâm …": a road map tells work by its stages. */
const STAGE_HEAD = /^(?:Giai đoạn|Năm|Quý|Tháng|Bước|Đợt)\s[^.;]{1,60}$/u;

/** "Báo cáo của các đơn vị gửi về Sở Tư pháp trước ngày 20/4/2026": a letter asks for it where it says by when. */
const SENT_BY =
  /(?<!\p{L})(?:gửi|nộp)(?: [^.;:,]{0,40})? (?:về|cho|đến|tới) (?:[^.;]|\.(?!\s)){2,240}(?:trước|chậm nhất|muộn nhất|hạn chót)(?!\p{L})/iu;

function tellsWork(stage: OutlineNode): boolean {
  return STAGE_HEAD.test(headingOf(stage)) && stage.children.filter(actsFirst).length * 2 > stage.children.length;
}

/** In a calendar a day with its work is a task. */
export const datedLineRule: RoleRule = {
  name: 'dated-line',
  source: 'calendars of months of youth and schools: "15/11: Phát động cuộc thi …"',
  accepts: [
    'II. THỜI GIAN\n«- 15/11: Phát động cuộc thi viết.»',
    'II. THỜI GIAN\n«- Tuần 2: Rà soát tủ sách của các thôn.»',
    'III. LỘ TRÌNH\n1. Giai đoạn 2026 - 2030\n«- Xây dựng tủ sách ở các thôn.»\n- Tập huấn thủ thư.',
    '[letter] 1. Thời gian\n«Báo cáo của các thôn gửi về UBND xã trước ngày 20/4/2026.»',
  ],
  refuses: [
    'II. NHIỆM VỤ\n«- 15/11: Phát động cuộc thi viết.»',
    '[letter] II. NHIỆM VỤ\n«Báo cáo của các thôn gửi về UBND xã trước ngày 20/4/2026.»',
  ],
  decide: ({ node, content, inherited, isLetter }) => {
    if (inherited !== 'schedule') return null;
    const actsAt = (offset: number): boolean => startsWithVerb(node.block.reading, node.content.start + offset);
    const day = DAY.exec(content)?.[0].length ?? 0;
    const label = STAGE.exec(content)?.[0].length ?? 0;
    if (isLetter && SENT_BY.test(content)) return 'task';
    if (node.parent && tellsWork(node.parent)) return 'task';
    return day > 0 || (label > 0 && actsAt(label)) ? 'task' : 'schedule';
  },
};
