import { tokenAt } from '../../../annotate/tokens.ts';
import { contentOf, type OutlineNode } from '../../../outline/outline-node.ts';
import { isAfter } from '../../clauses/walk.ts';

/** The node's title announces things: the running order of a ceremony, the papers of a dossier, prizes, guests. */
export function isInventory(node: OutlineNode | null): boolean {
  if (!node) return false;
  const { reading } = node.block;
  return isAfter(reading, 'inventory', tokenAt(reading, node.content.start));
}

/** "Xây dựng các nền tảng, bao gồm:" over nouns. */
export function listsThings(node: OutlineNode | null): boolean {
  return node !== null && /(?<!\p{L})gồm(?: có)?\s?:\s*$/u.test(contentOf(node));
}
