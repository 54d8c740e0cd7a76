import type { Reading } from '../../reading.ts';
import type { PlaceTraits } from './place.ts';

/** One search for names: the words, where it ends, and what the place allows. */
export interface PlaceScan {
  readonly reading: Reading;
  /** Index of the first word that no name may reach. */
  readonly stop: number;
  readonly traits: PlaceTraits;
}
