import { availableParallelism, totalmem } from 'node:os';
import type { ConvertFlags } from '../commands/convert.ts';

export interface RunLimits {
  readonly jobs: number;
  readonly timeoutMs: number;
  readonly memoryMb: number;
}

/** As many processes as cores, but never more than could all be at their memory limit at once. */
export function chooseLimits(flags: Pick<ConvertFlags, 'jobs' | 'timeout' | 'memory'>): RunLimits {
  const fitting = Math.floor(totalmem() / 2 ** 20 / flags.memory);
  const jobs = flags.jobs ?? Math.max(1, Math.min(availableParallelism(), fitting));
  return { jobs: Math.ceil(jobs), timeoutMs: flags.timeout * 1000, memoryMb: flags.memory };
}
