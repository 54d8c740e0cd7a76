import type { NodeRole } from '../../document/node-role.ts';
import { headingOf } from '../../outline/headings.ts';
import type { OutlineNode } from '../../outline/outline-node.ts';

/** Purposes, requirements and themes keep what stands in them, whatever its label; times and money are told everywhere. */
export function acceptsLabel(inherited: NodeRole | null, role: NodeRole): boolean {
  if (role === 'schedule') return inherited !== 'theme' && inherited !== 'basis';
  if (
    inherited === 'purpose' ||
    inherited === 'requirement' ||
    inherited === 'theme' ||
    inherited === 'objective' ||
    inherited === 'basis'
  )
    return false;
  if (inherited === 'other') return role === 'budget';
  if (inherited === 'budget') return false;
  return true;
}

/** "2. Nội dung thi đua" below "II. ĐỐI TƯỢNG, NỘI DUNG THI ĐUA", which names what stands in it one by one. */
function isNamedAbove(node: OutlineNode): boolean {
  const above = node.parent ? headingOf(node.parent).toLowerCase() : '';
  return /,|\svà\s/u.test(above) && above.includes(headingOf(node).toLowerCase());
}

/** "III. Một số nhiệm vụ, giải pháp" below "PHẦN II. PHƯƠNG HƯỚNG, MỤC TIÊU VÀ CÁC GIẢI PHÁP". */
function isTaskNamedAbove(node: OutlineNode): boolean {
  return node.children.length > 0 && node.parent !== null && /nhiệm vụ|giải pháp/iu.test(headingOf(node.parent));
}

/** The role above lets a title of this role stand below it. */
export function acceptsTitle(inherited: NodeRole | null, role: NodeRole, node: OutlineNode): boolean {
  if (inherited === null) return true;
  if (inherited === 'budget') return role === 'schedule';
  if (inherited === 'other')
    return (
      role === 'schedule' || role === 'budget' || role === 'implementation' || (role === 'task' && isNamedAbove(node))
    );
  if (inherited === 'objective')
    return role !== 'purpose' && role !== 'requirement' && (role !== 'task' || isTaskNamedAbove(node));
  if (inherited === 'implementation') return role !== 'other' || node.children.length > 0;
  if (inherited === 'purpose' || inherited === 'requirement')
    return role === 'purpose' || role === 'requirement' || role === 'objective' || role === 'schedule';
  return true;
}
