import { isPlausibleWord } from '../../legacy/syllables.ts';
import type { ReadWord } from '../engine/engine.ts';
import type { GreyPicture } from '../picture/picture.ts';
import { cropPicture, padPicture } from '../picture/picture.ts';
import { moveWord } from './cells.ts';
import { isLetterSized } from './spots.ts';
import type { Spot } from './spots.ts';

const MARGIN = 12;
/** Lines that were missed on one page; more is a drawing or noise. */
const MAX_BOXES = 24;
/** Words read in a second look count from this confidence on: the rest are signatures and specks. */
const SURE = 60;
/** Words under it that hold no syllable do not count as read. */
const GARBAGE = 40;
/** Above the numbers of all other lines. */
const SECOND_LINES = 1_000_000;

export interface Coverage {
  /** The words that stay, and those found in a second look. */
  readonly words: readonly ReadWord[];
  /** Share of letter-sized spots that no word covers after it: the page's signal of quality, as mean confidence is none (SCANS, 4). */
  readonly missed: number;
}

/** Lines to be read again, each in a picture of its own: those of all reasons go to one start of the engine. */
export interface SecondLook<Settle> {
  readonly pictures: readonly GreyPicture[];
  /** What comes of what was read in each picture. */
  readonly settle: Settle;
}

export type ReadLines = readonly (readonly ReadWord[])[];

/** Letter-sized spots outside of all words, to be read again line by line. */
export function lookForMissed(
  picture: GreyPicture,
  spots: readonly Spot[],
  words: readonly ReadWord[],
): SecondLook<(read: ReadLines) => Coverage> {
  const letters = spots.filter(isLetterSized);
  const sound = words.filter((word) => !isGarbage(word));
  const outside = findOutside(letters, sound);
  const boxes = joinSpots(outside)
    .filter((box) => isWorthReading(box, words, picture))
    .slice(0, MAX_BOXES);
  const pictures = boxes.map((box) =>
    padPicture(cropPicture(picture, box.x0 - 4, box.y0 - 4, box.x1 + 4, box.y1 + 4), MARGIN),
  );
  const settle = (read: ReadLines): Coverage => {
    const found = boxes.flatMap((box, index) => {
      const line = read[index] ?? [];
      if (!isPrint(line)) return [];
      const left = Math.max(0, box.x0 - 4) - MARGIN;
      const top = Math.max(0, box.y0 - 4) - MARGIN;
      return line.map((word) => moveWord({ ...word, line: SECOND_LINES + index }, left, top));
    });
    const missed = findOutside(outside, found).length / Math.max(1, letters.length);
    const kept = words.filter((word) => !isGarbage(word) || !found.some((other) => overlaps(word, other)));
    const own = found.filter((word) => !isEndOfNeighbour(word, kept));
    return { words: [...kept, ...own.map((word) => joinLine(word, kept))], missed };
  };
  return { pictures, settle };
}

/** So many spots in a row are a word wherever they stand. */
const WORD = 3;
/** The margins where pages have their numbers, as a share of the height: beside no line, a spot there is that or dust. */
const EDGE = 0.1;
/** Of the width: no print stands so near to the side of a sheet, but the seal over the joint of its pages does. */
const SIDE = 0.015;
/** So many times as high as wide is a piece of a ruling. */
const BAR = 6;
/** A spot this wide in pixels is letters that run together. */
const LETTER = 40;

/** A spot or two may be a marker or the end of a line; apart from all lines they are dust, and the engine takes a tenth of a second to begin. */
function isWorthReading(box: Box, words: readonly ReadWord[], { width, height }: GreyPicture): boolean {
  const across = (box.x0 + box.x1) / 2;
  if (across < width * SIDE || across > width * (1 - SIDE)) return false;
  if (box.count >= WORD) return true;
  const middle = (box.y0 + box.y1) / 2;
  if (middle < height * EDGE || middle > height * (1 - EDGE)) return false;
  if (box.count === 1 && box.y1 - box.y0 > (box.x1 - box.x0) * BAR) return false;
  const near = words.filter(
    (word) => word.y0 < middle && word.y1 > middle && word.x0 - box.x1 < REACH && box.x0 - word.x1 < REACH,
  );
  // behind words, a single spot is a speck or a sign between them
  const isBehind = near.some((word) => word.x0 < box.x0);
  return near.length > 0 && !(box.count === 1 && box.x1 - box.x0 < LETTER && isBehind);
}

/** Between letters of one word at most, in sizes. */
const LETTER_GAP = 0.4;

/** The last letter of a word whose box ended before it: "UBND" and, outside its box, "D" again. */
function isEndOfNeighbour(word: ReadWord, words: readonly ReadWord[]): boolean {
  if (!/^\p{L}$/u.test(word.text)) return false;
  const middle = (word.y0 + word.y1) / 2;
  return words.some(
    (other) =>
      other.text.length > 1 &&
      other.text.endsWith(word.text) &&
      other.y0 < middle &&
      other.y1 > middle &&
      Math.abs(word.x0 - other.x1) < other.size * LETTER_GAP,
  );
}

/** Read from a stamp across a line, or from a line taken for half of two: the place is looked at again. */
function isGarbage(word: ReadWord): boolean {
  if (word.confidence >= GARBAGE || (/\d/.test(word.text) && !/\p{L}/u.test(word.text))) return false;
  const parts = word.text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return !parts.some((part) => part.length >= 5 || (part.length >= 2 && isPlausibleWord(part)));
}

/** Pixels to the side within which a line's words are looked for. */
const REACH = 400;

/** Baselines of one line are no further apart, in sizes. */
const OFF = 0.7;

/** A word read alone belongs to the line that it stands in: alone, its size and baseline are guesses. */
function joinLine(word: ReadWord, words: readonly ReadWord[]): ReadWord {
  const middle = (word.y0 + word.y1) / 2;
  // a box with specks in it reaches into the next line
  const near = words.filter(
    (other) =>
      other.y0 < middle &&
      other.y1 > middle &&
      Math.abs(other.baseline - word.baseline) < other.size * OFF &&
      word.x0 - other.x1 < REACH &&
      other.x0 - word.x1 < REACH,
  );
  const gap = (other: ReadWord): number => Math.max(other.x0 - word.x1, word.x0 - other.x1);
  const [nearest] = near.sort((a, b) => gap(a) - gap(b));
  if (!nearest) return { ...word, size: Math.min(word.size, (word.y1 - word.y0) * 1.4) };
  return { ...word, line: nearest.line, baseline: nearest.baseline, size: nearest.size };
}

function overlaps(a: ReadWord, b: ReadWord): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** Handwriting and seals give bits of one or two letters, unsure ones. */
function isPrint(line: readonly ReadWord[]): boolean {
  const letters = line.filter((word) => /[\p{L}\p{N}]/u.test(word.text));
  if (letters.length === 0) return false;
  const mean = letters.reduce((sum, word) => sum + word.confidence, 0) / letters.length;
  const longest = Math.max(...letters.map((word) => word.text.length));
  return mean >= SURE && (longest >= 3 || mean >= 90);
}

/** Spots whose middle lies in no word's box; words are looked up by bands of rows. */
function findOutside(spots: readonly Spot[], words: readonly ReadWord[]): Spot[] {
  const bands = new Map<number, ReadWord[]>();
  for (const word of words) {
    for (let band = Math.floor((word.y0 - 6) / BAND); band <= Math.floor((word.y1 + 6) / BAND); band += 1) {
      const list = bands.get(band);
      if (list) list.push(word);
      else bands.set(band, [word]);
    }
  }
  return spots.filter((spot) => {
    const x = (spot.x0 + spot.x1) / 2;
    const y = (spot.y0 + spot.y1) / 2;
    const near = bands.get(Math.floor(y / BAND)) ?? [];
    return !near.some((word) => x >= word.x0 - 4 && x <= word.x1 + 4 && y >= word.y0 - 6 && y <= word.y1 + 6);
  });
}

const BAND = 40;

interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  count: number;
}

/** Spots side by side as boxes of lines, the ones with most spots first. */
export function joinSpots(spots: readonly Spot[]): Box[] {
  const boxes: Box[] = [];
  for (const spot of [...spots].sort((a, b) => a.x0 - b.x0)) {
    const height = spot.y1 - spot.y0;
    const box = boxes.find((candidate) => {
      const overlap = Math.min(candidate.y1, spot.y1) - Math.max(candidate.y0, spot.y0);
      return overlap > height * 0.4 && spot.x0 - candidate.x1 < 36 && candidate.y1 - candidate.y0 < 90;
    });
    if (box) {
      box.x1 = Math.max(box.x1, spot.x1);
      box.y0 = Math.min(box.y0, spot.y0);
      box.y1 = Math.max(box.y1, spot.y1);
      box.count += 1;
    } else boxes.push({ x0: spot.x0, y0: spot.y0, x1: spot.x1, y1: spot.y1, count: 1 });
  }
  return boxes
    .filter((box) => box.count >= 2 || (box.y1 - box.y0 >= 18 && box.y1 - box.y0 <= 60))
    .sort((a, b) => b.count - a.count);
}
