import type { OutlineNodeRecord, PlanRecord } from '../../record/schema.ts';

/** Page of an offset: the last page that begins at or before it; null where the format has no pages. */
export function createPageFinder(pages: PlanRecord['pages']): (offset: number) => number | null {
  return (offset) => {
    let low = 0;
    let high = pages.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pages[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return pages[Math.max(low - 1, 0)]?.page ?? null;
  };
}

interface SectionOfNode {
  readonly section: string | null;
  readonly marker: string | null;
}

/** Markers that say where in the document one is: "II.", "1.1", "a)", "Điều 3"; bullets do not. */
const COUNTING_MARKER = /[\p{L}\p{N}]/u;

/** For a node: the headings above it, from the outermost in, its own included; and its own marker. */
export function createSectionFinder(outline: readonly OutlineNodeRecord[]): (node: string) => SectionOfNode {
  const sections = new Map<string, SectionOfNode>();
  // A list of our own in place of recursion: documents nest as deep as they like.
  const waiting = outline.map((node) => ({ node, above: [] as readonly string[] }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, above } = next;
    const label = labelNode(node);
    const path = label === '' ? above : [...above, label];
    sections.set(node.id, { section: path.length === 0 ? null : path.join(' › '), marker: node.marker });
    for (const child of node.children) waiting.push({ node: child, above: path });
  }
  return (id) => sections.get(id) ?? { section: null, marker: null };
}

function labelNode({ marker, heading }: OutlineNodeRecord): string {
  const counting = marker !== null && COUNTING_MARKER.test(marker) ? marker : null;
  return [counting, heading].filter(Boolean).join(' ');
}
