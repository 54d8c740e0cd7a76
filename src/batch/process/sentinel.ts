import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { OVER_LIMIT, REPORT_DESCRIPTOR } from './messages.ts';

/** What `serve.ts` tells the watch of its process. */
export interface SentinelData {
  readonly parent: number;
  /** Tell the coordinator how much memory is in use, where it cannot look itself. */
  readonly report: boolean;
  /** Bytes of resident memory; 0 for none. */
  readonly limit: number;
}

const { parent, report, limit } = workerData as SentinelData;
const ORPHAN_CHECK_MS = 500;
const REPORT_MS = 100;
/** A page of a PDF takes gigabytes in a second; the coordinator may be busy, and looks from outside every 50 ms only. */
const MEMORY_CHECK_MS = 15;

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

/** The whole group where there is one: recognition of scans may have started others. */
function endProcess(): void {
  try {
    process.kill(-process.pid, 'SIGKILL');
  } catch {
    process.kill(process.pid, 'SIGKILL');
  }
}

function tell(text: string): void {
  try {
    writeSync(REPORT_DESCRIPTOR, `${text}\n`);
  } catch {
    // The coordinator reads slowly or is gone; the next check tells.
  }
}

setInterval(() => {
  if (isOrphan()) endProcess();
}, ORPHAN_CHECK_MS);

if (report) setInterval(() => tell(String(process.memoryUsage.rss())), REPORT_MS);
else if (limit > 0) {
  setInterval(() => {
    if (process.memoryUsage.rss() <= limit) return;
    tell(OVER_LIMIT);
    endProcess();
  }, MEMORY_CHECK_MS);
}
