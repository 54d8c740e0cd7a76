/**
 * Doubling test over every carrier and every killer string, far past what the tests have time for.
 *   node scripts/run-ts.mjs scripts/bench-linear.ts [--carrier text] [--killer ngày] [--words 500] [--to 1000000] [--enough 150]
 * `--words N`: N words of the lexicon itself, spread over it, besides the strings of tests/support/linear.
 */
import { parseArgs } from 'node:util';
import { CARRIERS } from '../tests/support/linear/carriers.ts';
import { measureGrowth } from '../tests/support/linear/growth.ts';
import { KILLERS } from '../tests/support/linear/killers.ts';
import { pickRuleWords } from '../tests/support/linear/rule-words.ts';

const { values } = parseArgs({
  options: {
    carrier: { type: 'string' },
    killer: { type: 'string' },
    words: { type: 'string', default: '0' },
    to: { type: 'string', default: '1000000' },
    enough: { type: 'string', default: '150' },
  },
});
const MOST = 2.6;
const options = { first: 12_500, last: Number(values.to), longEnough: Number(values.enough), looks: 5, most: MOST };
const carriers = CARRIERS.filter(
  ({ name }) => values.carrier === undefined || values.carrier.split(',').includes(name),
);
const words = (await pickRuleWords(Number(values.words))).map((word) => [word, `${word} `] as const);
const killers = [...KILLERS, ...words].filter(([name]) => values.killer === undefined || name === values.killer);

let slow = 0;
for (const carrier of carriers) {
  let most = 0;
  for (const [name, unit] of killers) {
    const { ratio, length, time } = await measureGrowth(carrier, unit, options);
    most = Math.max(most, ratio);
    if (ratio <= MOST) continue;
    slow += 1;
    process.stdout.write(`SLOW ${carrier.name}: ${name}: ${ratio.toFixed(2)} at ${length} (${time.toFixed(0)} ms)\n`);
  }
  process.stdout.write(
    `${carrier.name}: ${killers.length} strings, the most ${most.toFixed(2)} a doubling (at most ${MOST})\n`,
  );
}
process.exitCode = slow > 0 ? 1 : 0;
