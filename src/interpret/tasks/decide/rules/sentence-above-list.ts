import { contentOf, textOf, type OutlineNode } from '../../../../outline/outline-node.ts';
import { actsForItself } from '../acts-for-itself.ts';
import { isDefinition } from '../leaf.ts';
import { refuseForm } from '../refused-forms.ts';
import { PART_OF_IT } from './lead-in.ts';
import type { TaskRule } from '../task-site.ts';

const SHORTEST = 60;
const SENTENCES = /[.;:]\s/u;
/** "(chi tiết tại Phụ lục 04)": docs/genre.md 3.3, notes of attachments. */
const NOTE = /^\([^()]*\)[.;]?$/u;

/** "4. Dời hai điểm đọc sách về trung tâm xã." over "UBND xã Nà Lộc chủ trì …": who does it is told in the text below, so that the item is its title. */
function isTitleOverActors(node: OutlineNode): boolean {
  return (
    node.form !== 'bullet' &&
    node.form !== 'paragraph' &&
    !SENTENCES.test(contentOf(node)) &&
    node.children.every(
      (child) => child.form === 'paragraph' && (actsForItself(child) || NOTE.test(contentOf(child))),
    ) &&
    node.children.some(actsForItself) &&
    !actsForItself(node)
  );
}

/** A whole sentence over a list is a task of its own. */
export const sentenceAboveListRule: TaskRule = {
  name: 'sentence-above-list',
  source: 'plans of all levels: a sentence and then its details',
  accepts: [
    'II. NHIỆM VỤ\n«1. Phòng Kinh tế nâng cao chất lượng phục vụ bạn đọc ở tất cả các thôn trong xã.»\n- Tập huấn thủ thư.\n- Kéo dài giờ mở cửa.',
    'II. NHIỆM VỤ\n«1. Phòng Kinh tế mở rộng thư viện xã, bổ sung sách cho các thôn ở xa trung tâm và bố trí người trực ngoài giờ hành chính để học sinh và người cao tuổi đến đọc sách, hoàn thành trước ngày 20/10/2026. Trong đó chú ý một số nội dung sau:»\n- Tập huấn thủ thư.\n- Kéo dài giờ mở cửa.',
  ],
  refuses: [
    'II. NHIỆM VỤ\n«1. Thư viện được coi là công cụ để góp phần nâng cao dân trí ở các thôn trong xã.»\n- Tập huấn thủ thư.\n- Kéo dài giờ mở cửa.',
    'II. NHIỆM VỤ\n«1. Phục vụ bạn đọc»\n- Tập huấn thủ thư.\n- Kéo dài giờ mở cửa.',
    'II. NHIỆM VỤ\n«1. Hoàn thành việc dời hai điểm đọc sách ở các thôn về trung tâm xã.»\nUBND xã Nà Lộc chủ trì dời các điểm đọc sách trong năm 2026.',
  ],
  decide: ({ node }) =>
    node.children.length > 0 && node.heading === null && isSentence(node) && !isTitleOverActors(node) ? 'task' : null,
};

/** The node's own text is a sentence that does not open a list. */
function isSentence(node: OutlineNode): boolean {
  const body = textOf(node, node.body).trim();
  return (
    body.length > SHORTEST &&
    (!body.endsWith(':') || PART_OF_IT.test(body)) &&
    !isDefinition(body) &&
    refuseForm(body) === null
  );
}
