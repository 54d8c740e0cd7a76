import { SourceError } from '../../../src/document/source-error.ts';
import { createRecognition } from '../../../src/ingest/ocr/recognition.ts';
import { convert } from '../../../src/pipeline.ts';
import type { Carrier } from './carriers.ts';

/** How far a text is doubled and how long a run has to be to tell. */
export interface GrowthOptions {
  /** Code units. */
  readonly first: number;
  readonly last: number;
  /** Milliseconds of processor time; shorter runs say more about the garbage collector than about the rules. */
  readonly longEnough: number;
  /** What looks too slow is measured again before it counts: the machine has other things to do. */
  readonly looks: number;
  /** Times as long that twice the text may take. */
  readonly most: number;
}

export interface Growth {
  /** Times as long that the last doubling took. */
  readonly ratio: number;
  /** Code units of the larger text. */
  readonly length: number;
  /** Milliseconds it took. */
  readonly time: number;
}

/** A page of nonsense is set aside to be recognized, which takes its own time for each page and says nothing about the rules. */
const recognition = createRecognition({ mode: 'never' });

async function measureOnce(bytes: Uint8Array, name: string): Promise<number> {
  const start = process.cpuUsage();
  try {
    await convert(bytes, { name, recognition });
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Milliseconds; a text that is read sooner shows no growth worth the name. */
const WORTH_THE_NAME = 15;
const MOST_LOOKS = 20;

/** Times as long that each of the two doublings to `length` takes, at best. Looks again only while that is more than `most`. */
export async function measureTwoDoublings(
  carrier: Carrier,
  unit: string,
  length: number,
  most: number,
): Promise<number> {
  const [quarter, whole] = [carrier.make(unit, length / 4), carrier.make(unit, length)];
  let [first, last] = [Infinity, Infinity];
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    // the longer one first: what is compiled and loaded only once counts against it
    last = Math.min(last, await measureOnce(whole, carrier.file));
    first = Math.min(first, await measureOnce(quarter, carrier.file));
    if (last < WORTH_THE_NAME || Math.sqrt(last / first) <= most) break;
  }
  return last < WORTH_THE_NAME ? 1 : Math.sqrt(last / first);
}

/** A carrier's text is doubled until a run is long enough, then both last sizes are measured in turns and the shortest runs compared. */
export async function measureGrowth(carrier: Carrier, unit: string, options: GrowthOptions): Promise<Growth> {
  let length = options.first;
  while (length < options.last) {
    const time = await measureOnce(carrier.make(unit, length), carrier.file);
    if (time >= options.longEnough) break;
    length = Math.min(options.last, length * 2);
  }
  const [half, whole] = [carrier.make(unit, length / 2), carrier.make(unit, length)];
  let [shortest, longest] = [Infinity, Infinity];
  for (let look = 0; look < options.looks; look += 1) {
    shortest = Math.min(shortest, await measureOnce(half, carrier.file));
    longest = Math.min(longest, await measureOnce(whole, carrier.file));
    if (look > 0 && longest / shortest <= options.most) break;
  }
  // a text that even at its longest is read at once shows no growth worth the name
  if (longest < options.longEnough / 2) return { ratio: 1, length, time: longest };
  const ratio = longest / shortest;
  if (ratio <= options.most) return { ratio, length, time: longest };
  // one more look from further away: over two doublings a garbage collection counts less, a square (16 times) as much
  const quarter = carrier.make(unit, length / 4);
  let first = Infinity;
  for (let look = 0; look < options.looks; look += 1) first = Math.min(first, await measureOnce(quarter, carrier.file));
  return { ratio: Math.min(ratio, Math.max(Math.sqrt(longest / first), ratio / 1.5)), length, time: longest };
}
