/** A piece of a document's text; the ones with an anchor are what links point at. */
export interface SourcePiece {
  readonly text: string;
  readonly anchor: string;
  /** Status of its link; "" for none. */
  readonly kind: string;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly anchor: string;
  readonly kind: string;
}

/** The whole text in pieces, in order, each place a piece of its own; of places that overlap the first and longest stays. */
export function markSource(text: string, places: readonly Place[]): SourcePiece[] {
  const sorted = [...places].sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: SourcePiece[] = [];
  let at = 0;
  for (const { start, end, anchor, kind } of sorted) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), anchor: '', kind: '' });
    pieces.push({ text: text.slice(start, end), anchor, kind });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), anchor: '', kind: '' });
  return pieces;
}
