import type { ReadWord } from './engine/engine.ts';
import type { Mend } from '../../document/raw-document.ts';
import type { Ruling } from './layout/ruling.ts';

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
  /** What was read in the stamp of an office that received the paper: no part of the text. */
  readonly stamped?: readonly RecognizedWord[];
  readonly rulings: readonly Ruling[];
  /** Pixels of the picture as it was drawn. */
  readonly drawn: { readonly width: number; readonly height: number };
  /** How far the picture was turned, clockwise in degrees, to be upright. */
  readonly turn: number;
  /** By how much lines fell to the right before, in radians. */
  readonly skew: number;
  /** Share of letter-sized spots that no word covers. */
  readonly missed: number;
  /** Print under stamps and seals that was not read, or only in part. */
  readonly unread: number;
  readonly engine: string;
}
