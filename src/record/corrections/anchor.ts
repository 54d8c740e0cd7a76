import { overlaps, type Span } from '../../document/span.ts';
import type { OutlineNodeRecord, PlanRecord, Task } from '../schema.ts';

/** Where `quote` stands in `text`: at `span` if it still does, else the one place nearest to it; null where nowhere. */
export function locateQuote(text: string, quote: string, span: Span | null): Span | null {
  if (quote === '') return null;
  const near = span?.start ?? 0;
  if (text.startsWith(quote, near)) return { start: near, end: near + quote.length };
  let best: Span | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (!best || Math.abs(at - near) < Math.abs(best.start - near)) best = { start: at, end: at + quote.length };
    if (at > near) break;
  }
  return best;
}

const SAME_PASSAGE = 0.5;

/** Index of the task that `quote` is about: the same words, or, where rules cut them otherwise, most of the same passage. */
export function findTask(record: PlanRecord, quote: string, span: Span | null, hint: number): number {
  const { tasks } = record;
  if (tasks[hint]?.quote === quote && (span === null || tasks[hint].span.start === span.start)) return hint;
  const near = span?.start ?? 0;
  const same = nearest(tasks, near, (task) => task.quote === quote);
  if (same >= 0) return same;
  const place = locateQuote(record.text, quote, span);
  if (!place) return -1;
  return nearest(tasks, place.start, (task) => overlaps(task.span, place) && shareOf(task.span, place) >= SAME_PASSAGE);
}

function nearest(tasks: readonly Task[], near: number, test: (task: Task) => boolean): number {
  let best = -1;
  let distance = Infinity;
  for (const [index, task] of tasks.entries()) {
    const away = Math.abs(task.span.start - near);
    if (away < distance && test(task)) [best, distance] = [index, away];
  }
  return best;
}

/** How much of the longer one both share. */
function shareOf(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / Math.max(a.end - a.start, b.end - b.start, 1);
}

/** How a node begins: enough to know it again. */
export function openingOf(text: string, node: { readonly span: Span }): string {
  return text.slice(node.span.start, Math.min(node.span.end, node.span.start + 160));
}

/** Pointer of the node that begins with `quote`, the one at `hint` first; null where there is none. */
export function findNode(record: PlanRecord, quote: string, hint: string): string | null {
  const pointers = new Map<string, OutlineNodeRecord>();
  const walk = (nodes: readonly OutlineNodeRecord[], path: string): void => {
    for (const [index, node] of nodes.entries()) {
      pointers.set(`${path}/${index}`, node);
      walk(node.children, `${path}/${index}/children`);
    }
  };
  walk(record.outline, '/outline');
  const hinted = pointers.get(hint);
  if (hinted && openingOf(record.text, hinted) === quote) return hint;
  for (const [pointer, node] of pointers) if (openingOf(record.text, node) === quote) return pointer;
  return null;
}

/** Id of the deepest node that holds `span`; the last one before it where none does. */
export function nodeAt(nodes: readonly OutlineNodeRecord[], span: Span): string {
  let id = nodes[0]?.id ?? '';
  for (const node of nodes) {
    if (node.span.start > span.start) break;
    id = node.span.end >= span.end && node.children.length > 0 ? deepest(node, span) : node.id;
  }
  return id;
}

function deepest(node: OutlineNodeRecord, span: Span): string {
  const child = node.children.find((inner) => inner.span.start <= span.start && inner.span.end >= span.end);
  return child ? deepest(child, span) : node.id;
}
