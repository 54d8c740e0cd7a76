/** Half-open range [start, end) of UTF-16 code units in `SourceDocument.text`, 0-based. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The smallest span that holds all of `spans`; `spans` must not be empty. */
export function hullOf(spans: readonly Span[]): Span {
  let start = Infinity;
  let end = -Infinity;
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
