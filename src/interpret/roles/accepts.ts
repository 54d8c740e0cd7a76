import type { NodeRole } from '../../document/node-role.ts';
import { headingOf } from '../../outline/headings.ts';
import type { OutlineNode } from '../../outline/outline-node.ts';

const KEPT: ReadonlySet<NodeRole | null> = new Set(['purpose', 'requirement', 'theme', 'objective', 'basis', 'budget']);

/** Purposes, requirements and themes keep what stands in them, whatever its label; times and money are told everywhere. */
export function acceptsLabel(inherited: NodeRole | null, role: NodeRole): boolean {
  if (role === 'schedule') return true;
  return inherited === 'other' ? role === 'budget' : !KEPT.has(inherited);
}

/** "III. Một số nhiệm vụ, giải pháp" below "PHẦN II. PHƯƠNG HƯỚNG, MỤC TIÊU VÀ CÁC GIẢI PHÁP". */
function isTaskNamedAbove(node: OutlineNode): boolean {
  return node.parent !== null && /nhiệm vụ|giải pháp/iu.test(headingOf(node.parent));
}

/** "2. Nhiệm vụ, giải pháp" with items below it, in the article by which a council or a government resolves what is to be done. */
function isEnacted(node: OutlineNode): boolean {
  if (node.children.length === 0 || !/^(?:các |một số )?(?:nhiệm vụ|giải pháp)/iu.test(headingOf(node))) return false;
  for (let above = node.parent; above; above = above.parent) if (above.form === 'article') return true;
  return false;
}

/** The role above lets a title of this role stand below it. */
export function acceptsTitle(inherited: NodeRole | null, role: NodeRole, node: OutlineNode): boolean {
  if (inherited === 'budget') return false;
  if (inherited === 'other')
    return (
      role === 'schedule' || role === 'budget' || role === 'implementation' || (role === 'task' && isEnacted(node))
    );
  if (inherited === 'objective') return role !== 'task' || isTaskNamedAbove(node);
  if (inherited === 'implementation') return role !== 'other' || node.children.length > 0;
  if (inherited === 'purpose') return role === 'purpose' || role === 'requirement';
  return true;
}
