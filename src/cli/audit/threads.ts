import { Worker } from 'node:worker_threads';
import { say } from '../language.ts';
import { UsageError } from '../usage-error.ts';
import type { CompareJob, CompareResult, CompareSettings } from './compare-job.ts';

/** The next job waits in the thread, so that it need not wait for the results to be taken. */
const AT_ONCE = 2;
/**
 * Room for what lives no longer than a comparison (a third of it, 64 MB, is filled at a time). With the usual 16 MB a sixth of the time
 * goes into collections, as each copies the pair at hand; so it is a twelfth.
 */
const YOUNG_MB = 192;

/**
 * Does jobs in threads and gives each result to `take`, in no order. A thread that dies ends all of them: the rest would be a report with a
 * hole in it. `entry`: what a thread runs.
 */
export async function runInThreads(
  jobs: readonly CompareJob[],
  count: number,
  settings: CompareSettings,
  take: (result: CompareResult, job: number) => void,
  entry = new URL('./compare-thread.js', import.meta.url),
): Promise<void> {
  const threads = Array.from(
    { length: Math.min(count, jobs.length) },
    () => new Worker(entry, { workerData: settings, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } }),
  );
  let next = 0;
  const work = (thread: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const underWay: number[] = [];
      const give = (): void => {
        while (underWay.length < AT_ONCE && next < jobs.length) {
          thread.postMessage(jobs[next]);
          underWay.push(next);
          next += 1;
        }
        if (underWay.length === 0) resolve();
      };
      thread.on('message', (result: CompareResult) => {
        const job = underWay.shift();
        give();
        if (job !== undefined) take(result, job);
      });
      thread.once('error', (error: Error) => reject(explainDeath(error)));
      thread.once('exit', (code) => reject(endedEarly(`mã ${code}`, `code ${code}`)));
      give();
    });
  try {
    await Promise.all(threads.map(work));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** What is thrown in a thread is thrown here, as if there were none. */
function explainDeath(error: Error): Error {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? endedEarly('hết bộ nhớ', 'out of memory')
    : error;
}

function endedEarly(reason: string, reasonEn: string): UsageError {
  return new UsageError(
    say(
      `Một luồng đối chiếu dừng giữa chừng (${reason}); hãy chạy lại với ít luồng hơn, ví dụ --jobs 1.`,
      `A comparing thread ended early (${reasonEn}); run it again with fewer threads, such as --jobs 1.`,
    ),
  );
}
