/**
 * One parent of 60 tasks against 250, 500 and 1,000 children of 40, from records: seconds on one core and memory. Fails where
 * 1,000 children take more than 20 s or 500 MB, or where twice the children take much more than twice the time.
 * usage: node scripts/run-ts.mjs scripts/bench-compare.ts [--children 1000]
 */
import { startAudit } from '../src/compare/index.ts';
import type { PlanRecord } from '../src/record/schema.ts';
import { makeRecord } from './generate/bench-records.ts';

const SECONDS = 20;
const MEGABYTES = 500;
const GROWTH = 2.6;

const wanted = process.argv.indexOf('--children');
const most = wanted < 0 ? 1000 : Number(process.argv[wanted + 1]);
const parent = await makeRecord(1, 60, 'province');
const records: string[] = [];
for (let seed = 2; seed < 22; seed += 1) records.push(JSON.stringify(await makeRecord(seed, 40, 'commune')));

/** CPU seconds of auditing `count` children, each parsed from its JSON. */
function measure(count: number): number {
  const start = process.cpuUsage();
  const audit = startAudit(parent);
  for (let at = 0; at < count; at += 1) audit.add(JSON.parse(records[at % records.length] ?? '') as PlanRecord);
  audit.finish();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

measure(20);
const counts = [Math.round(most / 4), Math.round(most / 2), most];
const times = counts.map((count) => {
  const seconds = measure(count);
  const megabytes = Math.round(process.memoryUsage.rss() / 2 ** 20);
  console.log(`audit of ${count} children: ${seconds.toFixed(1)} s on one core, ${megabytes} MB`);
  return seconds;
});
const [, half = 0, whole = 0] = times;
const isSlow = whole > (SECONDS * most) / 1000;
const isSteep = whole / half > GROWTH;
const isLarge = process.memoryUsage.rss() / 2 ** 20 > MEGABYTES;
if (isSlow || isSteep || isLarge) {
  console.error(
    `bench: audit is ${[isSlow && 'too slow', isSteep && 'not linear', isLarge && 'too large'].filter(Boolean).join(', ')}`,
  );
  process.exitCode = 1;
}
