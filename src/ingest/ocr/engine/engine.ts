import type { GreyPicture } from '../picture/picture.ts';

/** What a picture is to the engine: a whole page, one block of lines as in a table's cell, one line. */
export type Segmentation = 'page' | 'block' | 'line';

/** Tesseract's page segmentation modes; 4 was measured equal to 3, 6 and 11 worse for pages (SCANS, 3). */
export const SEGMENTATION_MODES: Readonly<Record<Segmentation, number>> = { page: 3, block: 6, line: 7 };

/** A word as an engine gives it, in pixels of the picture. */
export interface ReadWord {
  readonly text: string;
  /** 0 to 100. */
  readonly confidence: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Words of one line share a number; lines are numbered from the top. */
  readonly line: number;
  /** Baseline at the word's middle. */
  readonly baseline: number;
  /** Height of the line's letters from the lowest descender to the highest ascender, accents aside: about the font's size. */
  readonly size: number;
}

/** Reads pictures of Vietnamese print. Beside the ones here any other can be set. */
export interface RecognitionEngine {
  /** With its version and model, as far as they decide what is read. */
  readonly name: string;
  /** The words of each picture, in the engine's order. Rejects when the engine itself is broken or gave up, never for what a picture shows. */
  readonly recognize: (
    pictures: readonly GreyPicture[],
    segmentation: Segmentation,
  ) => Promise<readonly (readonly ReadWord[])[]>;
  readonly close: () => Promise<void>;
}

/** Opens an engine; null where it is not to be had on this machine. */
export type EngineOpener = () => Promise<RecognitionEngine | null>;

/** A page has so many milliseconds (RELIABILITY). */
export const PAGE_TIMEOUT_MS = 60_000;
