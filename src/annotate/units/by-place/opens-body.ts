import { phraseEnd, type Reading } from '../../reading.ts';
import { SHAPE } from '../../tokens.ts';
import { matchHead, matchPhrase, unitLookup } from '../lookup.ts';

const SHORTEST_CAPITALS = 3;

/** A head, a noun that opens names of groups, or capitals stand at word `at`, "các" and the like aside: what follows may be a body. */
export function opensBody(reading: Reading, at: number): boolean {
  const noun = matchPhrase(unitLookup(reading).determiners, reading, at);
  if (phraseEnd(reading, 'nameOpener', noun) > noun || matchHead(reading, noun) !== null) return true;
  const length = (reading.ends[noun] ?? 0) - (reading.starts[noun] ?? 0);
  return reading.shapes[noun] === SHAPE.upper && length >= SHORTEST_CAPITALS;
}
