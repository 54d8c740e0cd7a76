import type { Span } from '../document/span.ts';

/**
 * Who owns which characters of the text. Every non-blank character is to lie in exactly one part of the record;
 * claims are made in order of importance, and a later one gets what is left of it.
 */
export interface Claims {
  /** Takes what is still free of `span`; the pieces that were. */
  readonly take: (span: Span) => Span[];
  /** Whether all ink of `span` is free. */
  readonly isFree: (span: Span) => boolean;
  /** Stretches with ink that nobody has claimed, trimmed. */
  readonly leftovers: () => Span[];
}

const BLANK = /\s/;

export function createClaims(text: string): Claims {
  const owned = new Uint8Array(text.length);
  return {
    take: (span) => {
      const pieces: Span[] = [];
      let start = -1;
      for (let i = span.start; i <= span.end; i += 1) {
        const free = i < span.end && owned[i] === 0;
        if (free && start < 0) start = i;
        if (!free && start >= 0) {
          const piece = trimBlank(text, start, i);
          if (piece) pieces.push(piece);
          start = -1;
        }
        if (i < span.end) owned[i] = 1;
      }
      return pieces;
    },
    isFree: (span) => {
      for (let i = span.start; i < span.end; i += 1) if (owned[i] === 1 && !BLANK.test(text.charAt(i))) return false;
      return true;
    },
    leftovers: () => {
      const spans: Span[] = [];
      let start = -1;
      for (let i = 0; i <= text.length; i += 1) {
        const free = i < text.length && owned[i] === 0;
        if (free && start < 0) start = i;
        if (!free && start >= 0) {
          const piece = trimBlank(text, start, i);
          if (piece) spans.push(piece);
          start = -1;
        }
      }
      return spans;
    },
  };
}

function trimBlank(text: string, start: number, end: number): Span | null {
  let a = start;
  let b = end;
  while (a < b && BLANK.test(text.charAt(a))) a += 1;
  while (b > a && BLANK.test(text.charAt(b - 1))) b -= 1;
  return b > a ? { start: a, end: b } : null;
}
