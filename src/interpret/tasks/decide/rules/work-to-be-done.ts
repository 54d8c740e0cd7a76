import type { TaskRule } from '../task-site.ts';

const WORK_DONE =
  /^(?:Công tác|Việc)\s[^;.:]{3,160}?(?<!\sđã|đang|luôn|vẫn|vừa)\sđược\s(?:thực hiện|triển khai|tổ chức|tiến hành|giao cho|bố trí)(?!\p{L})/u;

/** "Công tác nạo vét kênh được thực hiện trước mùa mưa": among tasks the passive tells what is to be done. */
export const workToBeDoneRule: TaskRule = {
  name: 'work-to-be-done',
  source:
    'plans of cities on drainage, programmes of provincial bodies: "Việc sơ kết, tổng kết được thực hiện theo định kỳ"',
  accepts: [
    'II. NHIỆM VỤ\n«1. Công tác nạo vét kênh được thực hiện tập trung theo từng lưu vực.»\n2. Rà soát các trạm bơm.',
  ],
  refuses: [
    'II. NHIỆM VỤ\n«1. Công tác nạo vét kênh đã được thực hiện theo từng lưu vực.»\n2. Rà soát các trạm bơm.',
    'I. TÌNH HÌNH\n«1. Công tác nạo vét kênh được thực hiện tập trung theo từng lưu vực.»',
  ],
  decide: ({ node, content }) =>
    node.role === 'task' && node.children.length === 0 && !content.endsWith(':') && WORK_DONE.test(content)
      ? 'task'
      : null,
};
