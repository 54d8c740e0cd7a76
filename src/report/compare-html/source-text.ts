/** A piece of a document's text; the ones with an anchor are what links point at. */
export interface SourcePiece {
  readonly text: string;
  readonly anchor: string;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly anchor: string;
}

/** The whole text in pieces, in order, each place a piece of its own; of places that overlap the first and longest stays. */
export function markSource(text: string, places: readonly Place[]): SourcePiece[] {
  const sorted = [...places].sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: SourcePiece[] = [];
  let at = 0;
  for (const { start, end, anchor } of sorted) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), anchor: '' });
    pieces.push({ text: text.slice(start, end), anchor });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), anchor: '' });
  return pieces;
}
