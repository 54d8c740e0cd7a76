import type { Span } from '../../document/span.ts';

const BLANK = /\s/;

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
      if (this.#owned[at] === 1 && !BLANK.test(this.#text.charAt(at))) return false;
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
      const piece = trimBlank(this.#text, from, at);
      if (piece) pieces.push(piece);
      from = -1;
    }
    return pieces;
  }
}

function trimBlank(text: string, start: number, end: number): Span | null {
  let a = start;
  let b = end;
  while (a < b && BLANK.test(text.charAt(a))) a += 1;
  while (b > a && BLANK.test(text.charAt(b - 1))) b -= 1;
  return b > a ? { start: a, end: b } : null;
}
