import type { ShardQueue } from '../../queue/broker.ts';
import { openBroker } from '../../queue/broker.ts';
import type { ShardTally } from '../../queue/contract.ts';
import { findOutputs, readQueueStatus, readRunStatus } from '../../queue/status.ts';
import { openStore } from '../../queue/store/open-store.ts';
import type { StatusFlags } from '../commands/status.ts';
import { ALL_DONE } from '../exit-codes.ts';
import { cleanForTerminal, writeOut } from '../terminal.ts';
import { describeQueue, describeRun } from './describe-status.ts';
import { explainQueueError } from './explain-queue-error.ts';

const PAUSE_MS = 2_000;

/** The `status` command. Gives back the exit code. */
export async function runStatus(flags: StatusFlags): Promise<number> {
  try {
    const queue = await (await openBroker(flags.queue)).openQueue();
    try {
      const known = new Map<string, Map<string, ShardTally>>();
      while (!(await show(queue, flags, known)) && flags.watch)
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    } finally {
      await queue.close();
    }
  } catch (error) {
    throw explainQueueError(error, flags.lang);
  }
  return ALL_DONE;
}

/** Says whether all is done. */
async function show(
  queue: ShardQueue,
  flags: StatusFlags,
  known: Map<string, Map<string, ShardTally>>,
): Promise<boolean> {
  const queued = await readQueueStatus(queue);
  const outputs = flags.to === undefined ? await findOutputs(queue) : [{ to: flags.to, base: process.cwd() }];
  const runs = [];
  for (const { to, base } of outputs) {
    const tallies = known.get(to) ?? new Map<string, ShardTally>();
    known.set(to, tallies);
    runs.push({ to, ...(await readRunStatus(await openStore(to, base), tallies)) });
  }
  if (flags.json) await writeOut(`${JSON.stringify({ queue: queued, runs })}\n`);
  else {
    const lines = [describeQueue(queued, flags.lang)];
    for (const run of runs) lines.push(`${run.to}:`, ...describeRun(run, flags.lang));
    await writeOut(`${lines.map(cleanForTerminal).join('\n')}\n`);
  }
  return queued.underWay + queued.waiting + queued.delayed + queued.failed === 0;
}
