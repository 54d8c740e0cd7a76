import type { Span } from '../../document/span.ts';
import type { HeaderDraft } from './header-draft.ts';

/** An issuer's lines may have the other column's lines between them: the hull gives way to what others claim. */
export function splitHullsByOthers({ spans }: HeaderDraft): void {
  for (const part of ['issuer', 'parentIssuer']) {
    const own = spans.get(part);
    if (!own) continue;
    const others = [...spans]
      .filter(([name]) => name !== part)
      .flatMap(([, list]) => list)
      .sort((a, b) => a.start - b.start);
    spans.set(
      part,
      own.flatMap((span) => subtract(span, others)),
    );
  }
}

/** What is left of `span`; `others` in order of their starts. */
function subtract(span: Span, others: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let from = span.start;
  for (const other of others) {
    if (other.start >= span.end) break;
    if (other.end <= from) continue;
    if (other.start > from) pieces.push({ start: from, end: other.start });
    from = Math.max(from, other.end);
  }
  if (from < span.end) pieces.push({ start: from, end: span.end });
  return pieces;
}
