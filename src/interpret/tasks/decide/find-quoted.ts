import { walkOutline, type OutlineNode } from '../../../outline/outline-node.ts';
import { findQuotes } from '../../../outline/quotes.ts';

/** Nodes of a passage of law that a letter quotes: not what it asks. */
export function findQuoted(roots: readonly OutlineNode[]): ReadonlySet<OutlineNode> {
  const nodes = walkOutline(roots);
  const places = findQuotes(nodes.map((node) => node.block));
  let isInside = false;
  const quoted = nodes.filter((_, at) => {
    const place = places.get(at);
    const isQuoted = isInside || place === 'opens';
    isInside = isQuoted && place !== 'closes';
    return isQuoted;
  });
  return new Set(quoted);
}
