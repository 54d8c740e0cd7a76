import type { Ink } from '../picture/ink.ts';
import { READING_DPI } from '../picture/picture.ts';
import { findDarkSeals } from '../picture/seals.ts';
import type { PlacedSeal } from '../picture/seals.ts';
import type { Spot } from './spots.ts';

/** A seal's ink hangs together over so many pixels at least, and with the pens and lines that it touches over so many at most. */
const LEAST = 180;
const WIDEST = 1_400;
const TALLEST = 1_000;

/** Round black seals: looked for only where a patch of ink is as large as one, so that pages of text cost nothing. */
export function findBlackSeals(ink: Ink, spots: readonly Spot[]): PlacedSeal[] {
  const large = spots.filter(({ x0, y0, x1, y1 }) => {
    const width = x1 - x0;
    const height = y1 - y0;
    return width >= LEAST && height >= LEAST && width <= WIDEST && height <= TALLEST;
  });
  if (large.length === 0) return [];
  const { width, height, data } = ink;
  const isInk = (at: number): boolean => {
    if (data[at] !== 1) return false;
    const x = at % width;
    const y = Math.floor(at / width);
    return large.some((spot) => x >= spot.x0 && x < spot.x1 && y >= spot.y0 && y < spot.y1);
  };
  return findDarkSeals(width, height, READING_DPI, isInk).map((seal) => ({ ...seal, isDark: true }));
}
