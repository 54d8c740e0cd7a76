import { isSentence } from '../title-forms.ts';
import type { TaskRule } from '../task-site.ts';

/** A whole sentence over a list is a task of its own. */
export const sentenceAboveListRule: TaskRule = {
  name: 'sentence-above-list',
  source: 'plans of all levels: a sentence and then its details',
  accepts: [
    'II. NHIỆM VỤ\n«1. Phòng Kinh tế nâng cao chất lượng phục vụ bạn đọc ở tất cả các thôn trong xã.»\n- Tập huấn thủ thư.\n- Kéo dài giờ mở cửa.',
  ],
  refuses: ['II. NHIỆM VỤ\n«1. Phục vụ bạn đọc»\n- Tập huấn thủ thư.\n- Kéo dài giờ mở cửa.'],
  decide: ({ node }) => (node.children.length > 0 && node.heading === null && isSentence(node, 60) ? 'task' : null),
};
