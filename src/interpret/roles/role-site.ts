import type { NodeRole } from '../../document/node-role.ts';
import { parseUnitAt } from '../../annotate/units/index.ts';
import { startsWithVerb } from '../../annotate/verb-start.ts';
import type { OutlineNode } from '../../outline/outline-node.ts';
import type { Rule } from '../../rules/engine.ts';

/** A node that is asked for its role. */
export interface RoleSite {
  readonly node: OutlineNode;
  /** The node's words without its marker. */
  readonly content: string;
  /** Its title as written, or ''. */
  readonly heading: string;
  /** The role that the node above gives to what stands in it; null where it gives none. */
  readonly inherited: NodeRole | null;
  /** A letter's numbered points are what it asks for; a plan's first sections say themselves what they are. */
  readonly isLetter: boolean;
}

export type RoleRule = Rule<RoleSite, NodeRole>;

export function actsFirst(node: OutlineNode): boolean {
  return startsWithVerb(node.block.reading, node.content.start);
}

export function namesUnitAt(node: OutlineNode, offset: number): boolean {
  return parseUnitAt(node.block.reading, offset) !== null;
}
