import type { Span } from '../../document/span.ts';
import type { ExtractedReference } from '../../interpret/interpret-plan.ts';
import type { PlanRecord } from '../schema.ts';

/** A cited document as the record carries it. */
export function toReference(reference: ExtractedReference): PlanRecord['references'][number] {
  const { raw, type, number, date, issuer, subject, use, span } = reference;
  return { raw, type, number, date, issuer, subject, use, span };
}

/** A mention of a reference, with the index of that. */
export interface ReferencePlace extends Span {
  readonly index: number;
}

/** All mentions by place, so that a task looks at those in its own span only. */
export function placeReferences(references: readonly ExtractedReference[]): ReferencePlace[] {
  return references
    .flatMap((reference, index) => reference.mentions.map(({ start, end }) => ({ start, end, index })))
    .sort((a, b) => a.start - b.start);
}

/** Indices of the references with a mention inside `span`, in order. */
export function findReferencesIn(span: Span, places: readonly ReferencePlace[]): number[] {
  const found = new Set<number>();
  for (let at = firstFrom(places, span.start); at < places.length; at += 1) {
    const place = places[at];
    if (!place || place.start > span.end) break;
    if (place.end <= span.end) found.add(place.index);
  }
  return [...found].sort((a, b) => a - b);
}

/** Index of the first place that starts at `offset` or after it. */
function firstFrom(places: readonly Span[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
