// Việc của cấp trên mà cấp dưới bỏ sót: node examples/gaps.mjs cấp-trên cấp-dưới
// (Tasks of the superior plan that the subordinate one leaves out.)
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { convert } from 'kehoach';
import { comparePlans } from 'kehoach/compare';

const [parent, child] = await Promise.all(
  process.argv.slice(2).map(async (file) => (await convert(await readFile(file), { name: basename(file) })).record),
);
const { links, summary } = comparePlans(parent, child);
for (const link of links) if (link.status === 'missing' && link.of === 'task') console.log(link.parent.quote);
console.error(`${summary.missing} việc bỏ sót trên ${summary.parentTasks}`);
