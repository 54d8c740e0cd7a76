import { refuseForm } from '../refused-forms.ts';
import type { TaskRule } from '../task-site.ts';

/** Titles, brackets, dates alone, entries of lists and lines of forms tell nobody to do anything. */
export const noSentenceRule: TaskRule = {
  name: 'no-sentence',
  source: 'directories, forms and notes of plans and letters',
  accepts: [
    'II. NHIỆM VỤ\n«- (Có phụ lục kèm theo).»',
    'II. NHIỆM VỤ\n«- Mã sinh viên: ………………»',
    'II. NHIỆM VỤ\n«- Điện thoại: 0200 123 456.»',
  ],
  refuses: ['II. NHIỆM VỤ\n«- Gửi phụ lục về Phòng Kinh tế.»'],
  decide: ({ content }) => (refuseForm(content) === null ? null : 'none'),
};
