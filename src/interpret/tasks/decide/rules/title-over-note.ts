import { contentOf, type OutlineNode } from '../../../../outline/outline-node.ts';
import type { TaskRule } from '../task-site.ts';

const NOTE = /^\(\s?(?:ban hành\s)?kèm theo\s/iu;
/** Lines of an appendix's title. */
const MOST_LINES = 4;

/** Lines between the word "Phụ lục" and "(Kèm theo Công văn số …)" are the appendix's title, though it begins with a verb. */
export const titleOverNoteRule: TaskRule = {
  name: 'title-over-note',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, mục IV: an appendix has its title and below it what it came with',
  accepts: [
    'II. NHIỆM VỤ\n1. Tập huấn thủ thư.\nPHỤ LỤC\n«Tổ chức lớp tập huấn thủ thư các thôn»\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/3/2026 của UBND xã)',
  ],
  refuses: ['II. NHIỆM VỤ\n«1. Tổ chức lớp tập huấn thủ thư các thôn»\n(Kèm theo danh sách)'],
  decide: ({ node }) => (isTitleLine(node) && isOverNote(node) ? 'none' : null),
};

const APPENDIX = /^(?:phụ lục|phụ biểu)(?!\p{L})/iu;

function isTitleLine({ form, children }: OutlineNode): boolean {
  return form === 'paragraph' && children.length === 0;
}

function isOverNote(node: OutlineNode): boolean {
  const { parent } = node;
  if (!parent || !APPENDIX.test(contentOf(parent))) return false;
  const at = parent.children.indexOf(node);
  if (at >= MOST_LINES) return false;
  for (const next of parent.children.slice(at + 1, at + 1 + MOST_LINES)) {
    if (!isTitleLine(next)) return false;
    if (NOTE.test(contentOf(next))) return true;
  }
  return false;
}
