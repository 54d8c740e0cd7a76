/**
 * Reads generated plans with a table as Word documents and as the PDFs that LibreOffice makes of them, and counts cells and tasks that are
 * equal. usage: node scripts/run-ts.mjs scripts/table-twins.ts [--count 18] [--seed 1] [--borders all|open|across|none] [--keep DIR] [--verbose]
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareTwins, hasOffice, writeTwins } from './fixtures/office-twins.ts';
import { makeTablePlans, type Borders } from './generate/table-plans.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '18' },
    seed: { type: 'string', default: '1' },
    borders: { type: 'string', default: 'all' },
    keep: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
if (!hasOffice()) {
  console.error('LibreOffice (soffice) is not installed: there is nothing to compare with');
  process.exit(2);
}
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'kehoach-twins-'));
mkdirSync(folder, { recursive: true });
try {
  const plans = makeTablePlans(Number(values.count), values.borders as Borders, Number(values.seed));
  writeTwins(folder, plans);
  const sum = { cells: 0, sameCells: 0, tasks: 0, sameTasks: 0 };
  for (const plan of plans) {
    const found = await compareTwins(folder, plan.name);
    sum.cells += found.cells;
    sum.sameCells += found.sameCells;
    sum.tasks += found.tasks;
    sum.sameTasks += found.sameTasks;
    if (values.verbose) for (const difference of found.differences) console.log(`${plan.name}: ${difference}`);
  }
  console.log(
    `${plans.length} plans: cells equal ${sum.sameCells} of ${sum.cells}, tasks ${sum.sameTasks} of ${sum.tasks}`,
  );
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}
