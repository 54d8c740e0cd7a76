import { phraseEnd, readText } from '../../../annotate/reading.ts';
import { headingOf } from '../../../outline/headings.ts';
import { contentOf, type OutlineNode } from '../../../outline/outline-node.ts';

const LONGEST_TITLE = 80;

/** The node's title announces things: the running order of a ceremony, the papers of a dossier, prizes, guests. */
export function isInventory(node: OutlineNode | null): boolean {
  if (!node) return false;
  const title = headingOf(node) || contentOf(node).slice(0, LONGEST_TITLE);
  return phraseEnd(readText(title, node.block.reading.lexicon), 'inventory', 0) > 0;
}
