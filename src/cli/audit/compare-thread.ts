import { parentPort, workerData } from 'node:worker_threads';
import { createComparer, type CompareJob, type CompareSettings } from './compare-job.ts';

/** The loop of a thread of `runInThreads`: a job in, its result out. What is thrown ends the thread, and is told by it. */
const compare = createComparer(workerData as CompareSettings);
parentPort?.on('message', (job: CompareJob) => parentPort?.postMessage(compare(job)));
