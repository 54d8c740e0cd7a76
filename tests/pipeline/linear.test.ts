import { describe, expect, it } from 'vitest';
import { CARRIERS } from '../support/linear/carriers.ts';
import { measureTwoDoublings } from '../support/linear/growth.ts';
import { KILLERS } from '../support/linear/killers.ts';
import { pickRuleWords } from '../support/linear/rule-words.ts';

/**
 * Time may at most grow with the text: twice the text may take 2.6 times as long (four would be its square), seen over two doublings.
 * Processor time of this process, the shortest of several runs in turns; no time is compared with a clock. All strings in all carriers, to 1 MB, and the words
 * of the lexicon: `npm run bench:linear`.
 */
const MOST = 2.6;
const LENGTH = 48_000;
/** For the other carriers: a few that once took the square of their length, or are long to read in each stage. */
const FEW = ['open brackets', 'chủ trì, phối hợp với'];

const [text, ...others] = CARRIERS;

it('the sweep has the words of every folder of the lexicon', async () => {
  const words = await pickRuleWords(3_000);
  expect(words).toHaveLength(3_000);
});

describe('time grows with the text and no faster', () => {
  it.each(KILLERS)('%s', async (_, unit) => {
    if (!text) throw new Error('no carrier');
    expect(await measureTwoDoublings(text, unit, LENGTH, MOST)).toBeLessThanOrEqual(MOST);
  });

  it.each(others.map((carrier) => [carrier.name, carrier] as const))('in: %s', async (_, carrier) => {
    for (const [name, unit] of KILLERS.filter(([known]) => FEW.includes(known))) {
      const ratio = await measureTwoDoublings(carrier, unit, LENGTH, MOST);
      expect({ name, isLinear: ratio <= MOST, ratio }).toMatchObject({ name, isLinear: true });
    }
  });
});
