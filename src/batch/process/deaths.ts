import { MachineTrouble } from '../machine-trouble.ts';
import { failWith } from '../outcome.ts';
import type { Outcome } from '../outcome.ts';
import type { DeathReason } from './child.ts';

const CRASH_ATTEMPTS = 2;
const KILL_ATTEMPTS = 5;

/**
 * Whether a document is read once more after its process was ended for these reasons, the last one now.
 * By time or memory: only where the process had served others, who could be to blame. By a crash: twice at most.
 * By a signal that was not ours (an operator, the system short of memory): several times, as it is nobody's fault.
 */
export function deservesAnother(deaths: readonly DeathReason[], wasUsed: boolean): boolean {
  const last = deaths.at(-1);
  const times = deaths.filter((reason) => reason === last).length;
  if (last === 'killed') return times < KILL_ATTEMPTS;
  if (last === 'crashed') return times < CRASH_ATTEMPTS;
  return wasUsed;
}

export interface Limits {
  /** Milliseconds for one document in a process that served nobody before. */
  readonly timeoutMs: number;
  /** Megabytes of resident memory. */
  readonly memoryMb: number;
}

/** What became of the document. Throws `MachineTrouble` where the document is not to blame. */
export function describeDeath(reason: DeathReason, limits: Limits): Outcome {
  switch (reason) {
    case 'timeout':
      return failWith('timeout', 'ingest', 'batch/timeout', { seconds: limits.timeoutMs / 1000 });
    case 'memory':
      return failWith('memory', 'ingest', 'batch/memory', { limit: limits.memoryMb });
    case 'not-started':
      throw new MachineTrouble('no-process');
    case 'killed':
      throw new MachineTrouble('killed');
    case 'crashed':
      return failWith('quarantined', 'ingest', 'batch/quarantined');
  }
}
