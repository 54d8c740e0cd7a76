import { isVietnameseSyllable } from '../../legacy/syllables.ts';
import type { ReadWord } from '../engine/engine.ts';
import type { Ink } from '../picture/ink.ts';
import type { GreyPicture } from '../picture/picture.ts';
import { cropPicture, padPicture } from '../picture/picture.ts';
import type { PlacedSeal } from '../picture/seals.ts';
import { findSurname } from '../mend/language/names.ts';
import { moveWord } from './cells.ts';
import { joinSpots } from './coverage.ts';
import type { ReadLines, SecondLook } from './coverage.ts';
import { findSpots } from './spots.ts';
import { eraseCircles, eraseRings, keepThick } from './strokes.ts';
import type { Region } from './strokes.ts';

const MARGIN = 12;
/** Lines under seals are numbered from here on, above all others: what they say is only partly to be seen. */
export const SEALED_LINES = 2_000_000;
/** How far a signature reaches from its seal's middle, in radii: a third of it lies under the seal (NĐ 30/2020, Art. 33). */
const REACH = { left: 1.15, right: 4, up: 1.7, down: 2 } as const;
/** Pixels around the letters of a line: accents, and what thinning took off. */
const AROUND = { across: 12, down: 10 } as const;

interface Band extends Region {
  readonly seal: PlacedSeal;
  /** Where the letters stand, and how high they are. */
  readonly baseline: number;
  readonly height: number;
}

/**
 * The lines of a signature under and beside its seal, to be read again, each alone and cleaned in several ways: a page with a seal over
 * print is read as if a drawing stood there. The best reading takes the place of what was read before; what was read inside a black seal
 * is its own inscription and goes.
 */
export function lookUnderSeals(
  grey: GreyPicture,
  ink: Ink,
  seals: readonly PlacedSeal[],
  words: readonly ReadWord[],
): SecondLook<(read: ReadLines, words: readonly ReadWord[]) => Signed> {
  if (seals.length === 0) return { pictures: [], settle: (_, seen) => ({ words: seen, unread: 0 }) };
  const dark = seals.filter((seal) => seal.isDark);
  const signed = seals.filter((seal) => isSigned(seal, grey));
  const thick = keepThick(grey, ink, signed.map(toRegion));
  const bands = signed.flatMap((seal) => findBands(seal, seals, thick)).filter((band) => isCrossed(band, words));
  const ways = [grey, thick];
  if (bands.length > 0 && dark.length > 0) ways.push(eraseRings(grey, ink, dark), eraseCircles(grey, dark));
  const pictures = bands.flatMap((band) =>
    ways.map((way) => padPicture(cropPicture(way, band.x0, band.y0, band.x1, band.y1), MARGIN)),
  );
  const settle = (read: ReadLines, seen: readonly ReadWord[]): Signed => {
    const lines = bands.flatMap((band, index) => {
      if (!isCrossed(band, seen)) return [];
      const old = seen.filter((word) => isIn(word, band) && !dark.some((seal) => isInside(word, seal)));
      const again = ways.map((_, way) => placeLine(read[index * ways.length + way] ?? [], band));
      const best = chooseReading([old, ...again]);
      return [
        { old, best: best.map((word) => setOnLine(word, band, index)), isUnread: isUnread(best, [old, ...again]) },
      ];
    });
    const found = lines.filter(({ best }) => best.length > 0);
    return { words: putInPlace(seen, found, dark), unread: lines.filter((line) => line.isUnread).length };
  };
  return { pictures, settle };
}

export interface Signed {
  readonly words: readonly ReadWord[];
  /** Lines that were not read, or whose beginning was not. */
  readonly unread: number;
}

/** In sizes of letters: pens give a word here and there, surely read ones none. */
const GUESS = 60;

/** Letters that gave no word at all (ornamental ones), and a name whose family name is lost under the rim. */
function isUnread(best: readonly ReadWord[], readings: readonly (readonly ReadWord[])[]): boolean {
  if (best.length === 0) return !readings.flat().some(({ confidence }) => confidence >= GUESS);
  return (
    best.length > 1 && isCapitalised(best) && findSurname(best[0]?.text ?? '')?.cost !== 0 && isCut(best, readings)
  );
}

/** Something stands before it, whichever way the line was read. */
function isCut([first]: readonly ReadWord[], readings: readonly (readonly ReadWord[])[]): boolean {
  if (!first) return false;
  return readings.every(
    (line) => line.length === 0 || line.some((word) => word.confidence < DOUBTFUL && word.x0 < first.x1),
  );
}

function putInPlace(
  words: readonly ReadWord[],
  found: readonly { readonly old: readonly ReadWord[]; readonly best: readonly ReadWord[] }[],
  dark: readonly PlacedSeal[],
): readonly ReadWord[] {
  const put = found.flatMap(({ best }) => best);
  const gone = new Set([
    ...found.flatMap(({ old }) => old),
    ...words.filter((word) => !isSound(word) && put.some((other) => overlaps(word, other))),
  ]);
  const lines = countSure(words, dark);
  const kept = words.filter(
    (word) => !gone.has(word) && !((lines.get(word.line) ?? 0) < PRINTED && dark.some((seal) => isInside(word, seal))),
  );
  return [...kept, ...put];
}

/** Of a page's width and height: seals over the heads of annexes stand above to the left, those over the joints of pages at the edge. */
const HEAD = { left: 0.35, upper: 0.25 } as const;
const EDGE = 0.93;

function isSigned({ x, y }: PlacedSeal, { width, height }: GreyPicture): boolean {
  return x < width * EDGE && (x > width * HEAD.left || y > height * HEAD.upper);
}

function toRegion({ x, y, radius }: PlacedSeal): Region {
  return {
    x0: Math.max(0, Math.floor(x - REACH.left * radius)),
    x1: Math.ceil(x + REACH.right * radius),
    y0: Math.max(0, Math.floor(y - REACH.up * radius)),
    y1: Math.ceil(y + REACH.down * radius),
  };
}

function placeLine(line: readonly ReadWord[], band: Band): ReadWord[] {
  return line.map((word) => moveWord(word, band.x0 - MARGIN, band.y0 - MARGIN));
}

/** On a line of its own, whose place and height its letters tell: read alone or beside a drawing, they are guesses. */
function setOnLine(word: ReadWord, band: Band, index: number): ReadWord {
  return { ...word, line: SEALED_LINES + index, baseline: band.baseline, size: band.height * FONT };
}

/** A font's size against its capitals. */
const FONT = 1.4;

function overlaps(a: Region, b: Region): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

function isIn(word: Region, band: Region): boolean {
  const x = (word.x0 + word.x1) / 2;
  const y = (word.y0 + word.y1) / 2;
  return x > band.x0 && x < band.x1 && y > band.y0 && y < band.y1;
}

function isInside(word: Region, { x, y, radius }: PlacedSeal): boolean {
  return Math.hypot((word.x0 + word.x1) / 2 - x, (word.y0 + word.y1) / 2 - y) < radius;
}

/** A line with so many sure words outside of all seals is print, and so are its words inside. */
const PRINTED = 3;

function countSure(words: readonly ReadWord[], seals: readonly PlacedSeal[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const word of words) {
    if (word.confidence >= 80 && isSound(word) && !seals.some((seal) => isInside(word, seal)))
      counts.set(word.line, (counts.get(word.line) ?? 0) + 1);
  }
  return counts;
}

/** Letters of print, in pixels at 200 dpi. */
const LETTER = { low: 16, whole: 19, high: 60, wide: 70 } as const;
const DARK = 150;

/** Lines of letters beside a seal, as seen once thin strokes are gone. */
function findBands(seal: PlacedSeal, seals: readonly PlacedSeal[], thick: GreyPicture): Band[] {
  const region = toRegion(seal);
  const picture = cropPicture(thick, region.x0, region.y0, region.x1, region.y1);
  const letters = findSpots({ ...picture, data: picture.data.map((value) => (value < DARK ? 1 : 0)) })
    .map((spot) => ({
      ...spot,
      x0: spot.x0 + region.x0,
      x1: spot.x1 + region.x0,
      y0: spot.y0 + region.y0,
      y1: spot.y1 + region.y0,
    }))
    .filter((spot) => {
      const height = spot.y1 - spot.y0;
      const isLetter = height >= LETTER.low && height <= LETTER.high && spot.x1 - spot.x0 <= LETTER.wide;
      return isLetter && !seals.some((other) => other.isDark && isInside(spot, other));
    });
  return joinSpots(letters)
    .filter((box) => box.count >= 3 && findNearest(box, seals) === seal)
    .map((box): Band => ({
      seal,
      ...measureLetters(letters.filter((letter) => isIn(letter, box))),
      x0: Math.max(0, Math.min(box.x0 - AROUND.across, region.x0)),
      x1: box.x1 + AROUND.across,
      y0: Math.max(0, box.y0 - AROUND.down),
      y1: box.y1 + AROUND.down,
    }));
}

function measureLetters(letters: readonly Region[]): { baseline: number; height: number } {
  const whole = letters.filter((letter) => letter.y1 - letter.y0 >= LETTER.whole);
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  return {
    baseline: middle(whole.map((letter) => letter.y1)),
    height: middle(whole.map((letter) => letter.y1 - letter.y0)),
  };
}

/** Of two signatures side by side each has its seal. */
function findNearest(box: Region, seals: readonly PlacedSeal[]): PlacedSeal | undefined {
  const distance = (seal: PlacedSeal): number =>
    Math.hypot((box.x0 + box.x1) / 2 - seal.x - seal.radius, (box.y0 + box.y1) / 2 - seal.y);
  return [...seals].sort((a, b) => distance(a) - distance(b))[0];
}

/** Pens and rims reach a little further than the circle. */
const NEAR = 1.4;

/** Whether the seal or a pen goes into it. What is read surely and away from the seal need not be read again; nor does a line of running text. */
function isCrossed(band: Band, words: readonly ReadWord[]): boolean {
  const { x, y, radius } = band.seal;
  const middle = (band.y0 + band.y1) / 2;
  const own = words.filter((word) => isIn(word, band));
  const lines = new Set(own.map((word) => word.line));
  const goesOn = words.some(
    (word) => lines.has(word.line) && isSound(word) && word.x0 < band.x0 && Math.abs(band.x0 - word.x1) < word.size,
  );
  if (goesOn || own.filter((word) => word.confidence >= SURE && isSound(word)).length >= SURE_LINE) return false;
  if (own.length === 0 || own.some((word) => word.confidence < SURE || !isSound(word))) return true;
  const half = Math.sqrt(Math.max(0, (radius * NEAR) ** 2 - (middle - y) ** 2));
  return half > 0 && Math.min(...own.map((word) => word.x0)) < x + half + radius * 0.2;
}

const SURE = 85;
/** So many sure words in the right half of a page are a line of running text. */
const SURE_LINE = 6;

/** The reading with most sound words; what is no word at its ends is left off. The first is what was read before. */
function chooseReading(readings: readonly (readonly ReadWord[])[]): readonly ReadWord[] {
  let best: readonly ReadWord[] = [];
  let most = 0;
  const starts: ReadWord[] = [];
  for (const line of readings) {
    const sorted = line.map(dropStrokes).sort((a, b) => a.x0 - b.x0);
    const first = sorted.findIndex(isSound);
    if (first < 0) continue;
    const sound = sorted.slice(first, sorted.findLastIndex(isSound) + 1);
    const before = sorted[first - 1];
    if (before && isCapitalised(sound)) starts.push(before);
    const score = sound.reduce((sum, word) => sum + weigh(word), 0);
    if (score <= most) continue;
    most = score;
    best = sound;
  }
  const start = findStart(starts, best);
  if (start) best = [start, ...best];
  const [old = []] = readings;
  const before = [...old].sort((a, b) => a.x0 - b.x0);
  // another word for one that may be read as well has to be read surely: a rim leaves accents
  const isSame = before.length === best.length && before.every(isSound);
  return isSame && best.some((word, index) => word.text !== before[index]?.text && word.confidence < SURE) ? old : best;
}

/** What stands before the rest of a name and is most like a family name, whichever way it was read. */
function findStart(starts: readonly ReadWord[], name: readonly ReadWord[]): ReadWord | undefined {
  if (!isCapitalised(name) || name.length > 3 || findSurname(name[0]?.text ?? '')?.cost === 0) return undefined;
  const cost = (word: ReadWord): number => findSurname(word.text)?.cost ?? Infinity;
  const [best] = [...starts].sort((a, b) => cost(a) - cost(b));
  return best && cost(best) < Infinity ? best : undefined;
}

function isCapitalised(words: readonly ReadWord[]): boolean {
  return words.length <= 4 && words.every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text));
}

/** "_—CHÁNH", "%7ỂAnh": strokes that run into a word, which is doubted for them. */
function dropStrokes(word: ReadWord): ReadWord {
  const [, letters = ''] = /^\P{L}.{0,8}?(\p{Lu}{3,7}|\p{Lu}\p{Ll}{1,6})$/u.exec(word.text) ?? [];
  if (!isVietnameseSyllable(letters)) return word;
  return { ...word, text: letters, confidence: Math.max(DOUBTFUL + 10, word.confidence) };
}

function weigh(word: ReadWord): number {
  const letters = word.text.replace(/\P{L}/gu, '').length;
  return isSound(word) ? (letters * word.confidence) / 100 : -letters;
}

const CAPACITY = /^(?:KT|TM|TL|TUQ|Q)[.,:]?(?:\p{Lu}{2,7})?$/u;
/** Under it a syllable of the language is chance. */
const DOUBTFUL = 40;

function isSound({ text, confidence }: ReadWord): boolean {
  if (confidence < DOUBTFUL) return false;
  const letters = /^\P{L}?(\p{L}{2,})[.,;:/]{0,3}$/u.exec(text)?.[1];
  if (CAPACITY.test(text) || (text === '-' && confidence >= SURE)) return true;
  return (
    letters !== undefined && (isVietnameseSyllable(letters) || (confidence >= SURE && /^\p{Lu}{2,6}$/u.test(letters)))
  );
}
