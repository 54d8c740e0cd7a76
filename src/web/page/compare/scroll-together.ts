import type { Link } from '../adapters.ts';

/** Where a passage begins inside its side, in pixels from the top of what is scrolled. */
function topOf(side: HTMLElement, start: number): number | null {
  const element = side.querySelector(`[data-start="${start}"]`);
  return element ? element.getBoundingClientRect().top - side.getBoundingClientRect().top + side.scrollTop : null;
}

/** Brings both sides of a link to the same height. */
export function linkSides(left: HTMLElement, right: HTMLElement, { parent, child }: Link): void {
  for (const [side, own] of [
    [left, parent],
    [right, child],
  ] as const) {
    const top = own && topOf(side, own.span.start);
    if (top !== null) scrollQuietly(side, top - side.clientHeight / 3);
  }
}

const quiet = new WeakMap<HTMLElement, number>();
const QUIET_MS = 120;

function scrollQuietly(side: HTMLElement, top: number): void {
  quiet.set(side, performance.now());
  side.scrollTop = top;
}

/**
 * Whichever side is scrolled, the other follows: between two links that stand in the same order on both sides it moves in
 * proportion, so that what belongs together is seen together.
 */
export function scrollTogether(left: HTMLElement, right: HTMLElement, links: readonly Link[]): () => void {
  const pairs = inOrder(
    links.flatMap(({ parent, child }) => (parent && child ? [[parent.span.start, child.span.start] as const] : [])),
  );
  const follow = (from: HTMLElement, to: HTMLElement, side: 0 | 1): void => {
    if (performance.now() - (quiet.get(from) ?? 0) < QUIET_MS) return;
    const line = from.scrollTop + from.clientHeight / 3;
    const points = pairs.flatMap((pair) => {
      const [a, b] = [topOf(from, pair[side]), topOf(to, pair[side === 0 ? 1 : 0])];
      return a === null || b === null ? [] : [[a, b] as const];
    });
    const all = [[0, 0] as const, ...points, [from.scrollHeight, to.scrollHeight] as const];
    const at = all.findLastIndex(([a]) => a <= line);
    const [a0, b0] = all[Math.max(0, at)] ?? [0, 0];
    const [a1, b1] = all[Math.min(all.length - 1, at + 1)] ?? [a0, b0];
    const share = a1 > a0 ? (line - a0) / (a1 - a0) : 0;
    scrollQuietly(to, b0 + share * (b1 - b0) - to.clientHeight / 3);
  };
  const listenLeft = (): void => follow(left, right, 0);
  const listenRight = (): void => follow(right, left, 1);
  left.addEventListener('scroll', listenLeft, { passive: true });
  right.addEventListener('scroll', listenRight, { passive: true });
  return () => {
    left.removeEventListener('scroll', listenLeft);
    right.removeEventListener('scroll', listenRight);
  };
}

/** The longest run of pairs that rise on both sides: links that cross others would make a side jump. */
function inOrder(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const best: number[] = [];
  const before: number[] = [];
  sorted.forEach(([a, b], index) => {
    best[index] = 1;
    before[index] = -1;
    for (let other = 0; other < index; other += 1) {
      const [c, d] = sorted[other] ?? [0, 0];
      if (c < a && d < b && (best[other] ?? 0) + 1 > (best[index] ?? 0)) {
        best[index] = (best[other] ?? 0) + 1;
        before[index] = other;
      }
    }
  });
  const run: (readonly [number, number])[] = [];
  for (let at = best.indexOf(Math.max(...best)); at >= 0; at = before[at] ?? -1) {
    const pair = sorted[at];
    if (pair) run.unshift(pair);
  }
  return run;
}
