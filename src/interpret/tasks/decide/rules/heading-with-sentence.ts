import { textOf } from '../../../../outline/outline-node.ts';
import type { TaskRule } from '../task-site.ts';

const SHORTEST = 40;

/** A heading with a sentence behind its colon, over a list, is a task. */
export const headingWithSentenceRule: TaskRule = {
  name: 'heading-with-sentence',
  source: 'plans of all levels: "1. Tuyên truyền: Tổ chức … ." over details',
  accepts: [
    'II. NHIỆM VỤ\n«1. Phục vụ bạn đọc: Kéo dài giờ mở cửa phòng đọc vào các ngày nghỉ cuối tuần.»\n- Tập huấn thủ thư.\n- Mua thêm sách.',
  ],
  refuses: ['II. NHIỆM VỤ\n«1. Phục vụ bạn đọc: gồm»\n- Tập huấn thủ thư.\n- Mua thêm sách.'],
  decide: ({ node }) =>
    node.form !== 'appendix' &&
    node.children.length > 0 &&
    node.heading !== null &&
    node.body.end - node.body.start > SHORTEST &&
    !textOf(node, node.body).trimEnd().endsWith(':')
      ? 'task'
      : null,
};
