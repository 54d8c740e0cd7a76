import type { Span } from '../../document/span.ts';
import { isBlankCode } from '../../document/text-boundary.ts';
import { trimRange } from '../../document/trim.ts';

/**
 * Who owns which characters of the text. Every non-blank character is to lie in exactly one part of the record;
 * claims are made in order of importance, and a later one gets what is left of it.
 */
export class Claims {
  readonly #text: string;
  /** 1 for each claimed code unit. */
  readonly #owned: Uint8Array;

  constructor(text: string) {
    this.#text = text;
    this.#owned = new Uint8Array(text.length);
  }

  /** Takes what is still free of `span`; the pieces that were. */
  take(span: Span): Span[] {
    const pieces = this.#findFree(span);
    this.#owned.fill(1, span.start, span.end);
    return pieces;
  }

  /** Whether all ink of `span` is free. */
  isFree({ start, end }: Span): boolean {
    for (let at = start; at < end; at += 1)
      if (this.#owned[at] === 1 && !isBlankCode(this.#text.charCodeAt(at))) return false;
    return true;
  }

  /** Stretches with ink that nobody has claimed, trimmed. */
  leftovers(): Span[] {
    return this.#findFree({ start: 0, end: this.#text.length });
  }

  #findFree({ start, end }: Span): Span[] {
    const pieces: Span[] = [];
    let from = -1;
    for (let at = start; at <= end; at += 1) {
      const isFree = at < end && this.#owned[at] === 0;
      if (isFree && from < 0) from = at;
      if (isFree || from < 0) continue;
      const piece = trimRange(this.#text, { start: from, end: at });
      if (piece.end > piece.start) pieces.push(piece);
      from = -1;
    }
    return pieces;
  }
}
