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

/** The role above lets a title of this role stand below it. */
export function acceptsTitle(inherited: NodeRole | null, role: NodeRole, node: OutlineNode): boolean {
  if (inherited === 'budget') return false;
  if (inherited === 'other') return role === 'schedule' || role === 'budget' || role === 'implementation';
  if (inherited === 'objective') return role !== 'task' || isTaskNamedAbove(node);
  if (inherited === 'implementation') return role !== 'other' || node.children.length > 0;
  if (inherited === 'purpose') return role === 'purpose' || role === 'requirement';
  return true;
}
