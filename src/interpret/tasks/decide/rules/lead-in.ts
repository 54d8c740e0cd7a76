import { isLeadIn } from '../lead-in-form.ts';
import type { Rule } from '../../../../rules/engine.ts';
import type { TaskSite, TaskVerdict } from '../task-site.ts';

/** A paragraph, or a first item that holds nothing, that ends in a colon before items of a list is their lead-in. */
export const leadInRule: Rule<TaskSite, TaskVerdict> = {
  name: 'lead-in',
  source: 'plans and letters: "…, Phòng Kinh tế đề nghị các thôn thực hiện một số nội dung sau:"',
  accepts: [
    'II. NHIỆM VỤ\n«1. Giao Trạm Y tế xã thực hiện các công việc sau:»\n2. Khám cho học sinh.\n3. Lập hồ sơ.',
    'II. NHIỆM VỤ\n«Để giữ sạch nguồn nước, các thôn thực hiện một số nội dung sau:»\n1. Nạo vét mương.\n2. Thu gom rác.',
  ],
  refuses: ['II. NHIỆM VỤ\n«Các thôn nạo vét mương trước ngày 20/5/2026.»\n1. Thu gom rác.'],
  decide: ({ node, content }) => (isLeadIn(node, content) ? 'none' : null),
};
