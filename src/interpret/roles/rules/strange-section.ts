import { walkOutline, type OutlineNode } from '../../../outline/outline-node.ts';
import { actsForItself } from '../../tasks/decide/acts-for-itself.ts';
import { actsFirst, type RoleRule } from '../role-site.ts';

const MOST = 0.6;

function isMostlyActing(node: OutlineNode): boolean {
  const leaves = walkOutline([node]).filter((child) => child.children.length === 0 && child.kind !== 'table');
  // chapters and articles of regulations say of bodies what holds, not what they are to do now
  const tellsWhoActs = node.form !== 'chapter' && node.form !== 'article';
  const acting = leaves.filter((leaf) => actsFirst(leaf) || (tellsWhoActs && actsForItself(leaf)));
  return acting.length >= leaves.length * MOST;
}

/** A section whose title no lexicon knows is about tasks where most of what stands in it says what to do. */
export const strangeSectionRule: RoleRule = {
  name: 'strange-section',
  source: 'sections named after their subject: "II. QUẦY VÀ GIAN HÀNG"',
  accepts: ['«II. QUẦY VÀ GIAN HÀNG»\n- Kích thước mỗi gian 3 m.\n- Màu sắc hài hòa.'],
  refuses: [
    '«V. THEO DÕI VÀ GIÁM SÁT»\n- Phòng Kinh tế theo dõi việc thực hiện Kế hoạch.\n- Các thôn định kỳ rà soát.',
    '«II. QUẦY VÀ GIAN HÀNG»\n- Dựng gian hàng.\n- Trang trí cổng chào.',
  ],
  decide: ({ node }) => (node.children.length > 0 && node.kind === 'section' && !isMostlyActing(node) ? 'other' : null),
};
