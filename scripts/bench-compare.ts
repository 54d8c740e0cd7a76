/**
 * One parent of 60 tasks against 1,000 children of 40, from records: seconds and memory.
 * usage: node scripts/run-ts.mjs scripts/bench-compare.ts [--children 1000]
 */
import { startAudit } from '../src/compare/index.ts';
import { makeRecord } from './generate/bench-records.ts';

const wanted = process.argv.indexOf('--children');
const count = wanted < 0 ? 1000 : Number(process.argv[wanted + 1]);
const parent = await makeRecord(1, 60, 'province');
const texts: string[] = [];
for (let seed = 2; seed < 22; seed += 1) texts.push(JSON.stringify(await makeRecord(seed, 40, 'commune')));
for (const children of [Math.round(count / 4), Math.round(count / 2), count]) {
  const start = performance.now();
  const audit = startAudit(parent);
  for (let at = 0; at < children; at += 1) {
    const record = JSON.parse(texts[at % texts.length] ?? '') as typeof parent;
    audit.add(record);
  }
  const { totals } = audit.finish();
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `${children} children: ${seconds.toFixed(1)} s, ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB, coverage ${totals.coverage}`,
  );
}
