// Việc nào hết hạn trước một ngày, của ai: node examples/overdue.mjs 2025-10-31 văn-bản…
// (Tasks due before a day, and whose they are.)
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { convert } from 'kehoach';

const [day, ...files] = process.argv.slice(2);
for (const file of files) {
  const { record } = await convert(await readFile(file), { name: basename(file) });
  for (const task of record.tasks) {
    const last = task.times.map(({ to }) => to).findLast((to) => to !== null);
    if (last === undefined || last > day) continue;
    const leads = task.units.filter(({ role }) => role === 'lead').map(({ name }) => name);
    console.log([last, leads.join('; ') || '–', task.quote].join('\t'));
  }
}
