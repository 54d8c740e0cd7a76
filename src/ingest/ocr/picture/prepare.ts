import { LEAST_SKEW, measureSkew } from './deskew.ts';
import { toGrey } from './grey.ts';
import { chooseThreshold, findInk } from './ink.ts';
import type { Ink } from './ink.ts';
import { evenLight } from './light.ts';
import { isLying } from './orientation.ts';
import type { ColorPicture, GreyPicture } from './picture.ts';
import { READING_DPI } from './picture.ts';
import { rotatePicture, turnPicture } from './resample.ts';
import { findSeals } from './seals.ts';
import type { PlacedSeal, Seal } from './seals.ts';

/** A page ready to be read, at 200 dpi, upright or upside down. */
export interface PreparedPicture {
  readonly grey: GreyPicture;
  readonly ink: Ink;
  /** How far it was turned, clockwise in degrees: 0 or 90. */
  readonly turn: number;
  /** By how much lines fell to the right before, in radians. */
  readonly skew: number;
  /** Red seals that were taken out, where they stood on the straightened page. */
  readonly seals: readonly PlacedSeal[];
}

/** Seals out, grey, even light, lines made level. Nothing is made black and white: that loses accents (SCANS, 2). */
export function preparePicture(picture: ColorPicture): PreparedPicture {
  const seals = findSeals(picture, READING_DPI);
  let grey = evenLight(toGrey(picture, seals));
  const threshold = chooseThreshold(grey);
  let ink = findInk(grey, threshold);
  const turn = isLying(ink) ? 90 : 0;
  if (turn !== 0) {
    grey = turnPicture(grey, turn);
    ink = findInk(grey, threshold, ink);
  }
  const skew = measureSkew(ink);
  if (Math.abs(skew) >= LEAST_SKEW) {
    grey = rotatePicture(grey, skew);
    ink = findInk(grey, threshold, ink);
  }
  return { grey, ink, turn, skew, seals: turn === 0 ? seals.map((seal) => placeSeal(seal, grey, skew)) : [] };
}

/** A seal of the picture as it came, on the straightened one. */
function placeSeal({ x, y, radius }: Seal, { width, height }: GreyPicture, skew: number): PlacedSeal {
  const angle = Math.abs(skew) >= LEAST_SKEW ? skew : 0;
  const dx = x - (width - 1) / 2;
  const dy = y - (height - 1) / 2;
  return {
    x: Math.cos(angle) * dx + Math.sin(angle) * dy + (width - 1) / 2,
    y: Math.cos(angle) * dy - Math.sin(angle) * dx + (height - 1) / 2,
    radius,
    isDark: false,
  };
}
