import { isAskAlone } from '../../../clauses/subject.ts';
import type { TaskRule } from '../task-site.ts';

/** A lead-in that only says who is asked leaves the work to the list below it. */
export const asksAloneRule: TaskRule = {
  name: 'asks-alone',
  source: 'letters and telegrams: "…, đề nghị Giám đốc các sở:"',
  accepts: [
    'II. NHIỆM VỤ\n«1. Căn cứ Kế hoạch này, đề nghị Giám đốc các sở:»\n- Rà soát hồ sơ.\n- Báo cáo kết quả.',
    'II. NHIỆM VỤ\n«Giao các sở theo lĩnh vực gồm:»\n- Sở Xây dựng;\n- Sở Y tế.\na) Rà soát hồ sơ.',
  ],
  refuses: ['II. NHIỆM VỤ\n«1. Đề nghị các sở rà soát hồ sơ.»'],
  decide: ({ node, content }) =>
    content.endsWith(':') && isAskAlone(node.block.reading, node.content) ? 'none' : null,
};
