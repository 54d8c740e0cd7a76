import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { REPORT_DESCRIPTOR } from './messages.ts';

const { parent, report } = workerData as { parent: number; report: boolean };
const ORPHAN_CHECK_MS = 500;
const REPORT_MS = 100;

/** Where processes are handed to a new parent, its number changes; where not (Windows), the old number goes dead. */
function isOrphan(): boolean {
  if (process.ppid !== parent) return true;
  try {
    process.kill(parent, 0);
    return false;
  } catch {
    return true;
  }
}

setInterval(() => {
  if (isOrphan()) process.kill(process.pid, 'SIGKILL');
}, ORPHAN_CHECK_MS);

if (report) {
  setInterval(() => {
    try {
      writeSync(REPORT_DESCRIPTOR, `${process.memoryUsage.rss()}\n`);
    } catch {
      // The coordinator reads slowly or is gone; the next check tells.
    }
  }, REPORT_MS);
}
