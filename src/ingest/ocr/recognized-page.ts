import type { ReadWord } from './engine/engine.ts';
import type { Ruling } from './layout/ruling.ts';

/** One change of a read word, by knowledge: kept for the record. */
export interface Mend {
  readonly read: string;
  readonly put: string;
  /** Which kind of knowledge: the name of its file in `mend/`. */
  readonly why: string;
}

/** A word as it goes into the layout. */
export interface RecognizedWord extends ReadWord {
  readonly bold?: boolean;
  readonly mends?: readonly Mend[];
}

/** What was read of one page's picture, at 200 dpi, upright. */
export interface RecognizedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly RecognizedWord[];
  readonly rulings: readonly Ruling[];
  /** How far the picture was turned, clockwise in degrees, to be upright. */
  readonly turn: number;
  /** By how much lines fell to the right before, in radians. */
  readonly skew: number;
  /** Share of letter-sized spots that no word covers. */
  readonly missed: number;
  readonly engine: string;
}
