import { tokenAt } from '../../../annotate/tokens.ts';
import { contentOf, type OutlineNode } from '../../../outline/outline-node.ts';
import { startsWithVerb } from '../../../annotate/verb-start.ts';
import { findSubject } from '../../clauses/subject.ts';
import { isAfter } from '../../clauses/walk.ts';

/** The node's title announces things: the running order of a ceremony, the papers of a dossier, prizes, guests. */
export function isInventory(node: OutlineNode | null): boolean {
  if (!node) return false;
  const { reading } = node.block;
  return isAfter(reading, 'inventory', tokenAt(reading, node.content.start));
}

/** "Đăng ký lần đầu:" is a title. */
const SHORTEST_ITEM = 28;

/** An item that begins with a verb over a list of which nothing acts: "Tham mưu UBND tỉnh quyết định:" over "- Phương án …". */
export function isOverNouns(node: OutlineNode): boolean {
  const acts = (of: OutlineNode): boolean => startsWithVerb(of.block.reading, of.content.start);
  const isNoun = (of: OutlineNode): boolean =>
    of.children.length === 0 && !acts(of) && findSubject(of.block.reading, of.content) === null;
  const isTitle = contentOf(node).length < SHORTEST_ITEM;
  return node.children.length > 1 && !isTitle && acts(node) && node.children.every((child) => isNoun(child));
}

/** "Xây dựng các nền tảng, bao gồm:", or any item that opens a list of nouns. */
export function listsThings(node: OutlineNode | null): boolean {
  if (!node) return false;
  const content = contentOf(node);
  return /(?<!\p{L})gồm(?: có)?\s?:\s*$/u.test(content) || (content.trimEnd().endsWith(':') && isOverNouns(node));
}
