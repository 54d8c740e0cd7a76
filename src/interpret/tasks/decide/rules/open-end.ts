import { startsWithVerb } from '../../../../annotate/verb-start.ts';
import type { TaskRule } from '../task-site.ts';

/** A short line that ends in a colon opens something. */
export const openEndRule: TaskRule = {
  name: 'open-end',
  source: '"Trong đó:", "Cụ thể:"',
  accepts: ['II. NHIỆM VỤ\n«Trong đó:»'],
  refuses: ['II. NHIỆM VỤ\n«- Dọn sạch bùn đất ở các cống qua đường liên thôn sau đây:»'],
  decide: ({ node, content }) =>
    content.endsWith(':') && content.length < 60 && !startsWithVerb(node.block.reading, node.content.start)
      ? 'none'
      : null,
};
