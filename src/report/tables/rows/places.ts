import type { OutlineNodeRecord, PlanRecord } from '../../../record/schema.ts';

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

interface NodePlace {
  /** Labels of the nodes above, from the outermost in. */
  readonly above: readonly string[];
  readonly marker: string | null;
  readonly heading: string | null;
}

export interface SectionOfTask {
  readonly section: string | null;
  readonly marker: string | null;
}

/** Markers that say where in the document one is: "II.", "1.1", "a)", "Điều 3"; bullets do not. */
const COUNTING_MARKER = /[\p{L}\p{N}]/u;

/**
 * For a task in a node: the headings above it and the node's own; of that only the marker where the heading is the task
 * itself ("a) Tổ chức Lễ phát động … (Thời gian: …)").
 */
export function createSectionFinder(
  outline: readonly OutlineNodeRecord[],
): (node: string, quote: string) => SectionOfTask {
  const places = new Map<string, NodePlace>();
  // A list of our own in place of recursion: documents nest as deep as they like.
  const waiting = outline.map((node) => ({ node, above: [] as readonly string[] }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, above } = next;
    const label = labelNode(node.marker, node.heading);
    const path = label === '' ? above : [...above, label];
    places.set(node.id, { above, marker: node.marker, heading: node.heading });
    for (const child of node.children) waiting.push({ node: child, above: path });
  }
  return (id, quote) => {
    const { above, marker, heading } = places.get(id) ?? { above: [], marker: null, heading: null };
    const isTask = heading !== null && quote.startsWith(heading);
    const path = [...above, labelNode(marker, isTask ? null : heading)].filter((label) => label !== '');
    return { section: path.length === 0 ? null : path.join(' › '), marker };
  };
}

function labelNode(marker: string | null, heading: string | null): string {
  const counting = marker !== null && COUNTING_MARKER.test(marker) ? marker : null;
  return [counting, heading].filter(Boolean).join(' ');
}
