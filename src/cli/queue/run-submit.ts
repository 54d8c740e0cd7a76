import { readBuildInfo } from '../../batch/build-info.ts';
import { createUnpacker } from '../../batch/unpack/unpacker.ts';
import { hasRecord } from '../../batch/outcome.ts';
import type { Status } from '../../document/source-error.ts';
import { openBroker } from '../../queue/broker.ts';
import { SHARD_SIZE } from '../../queue/shards/cut-shards.ts';
import { listDocuments } from '../../queue/shards/list-documents.ts';
import { createRun, createRuns, readList } from '../../queue/open-run.ts';
import { pruneQueue, pruneShards } from '../../queue/prune.ts';
import { readRunStatus } from '../../queue/status.ts';
import type { RunStatus } from '../../queue/status.ts';
import { openStore } from '../../queue/store/open-store.ts';
import { feedShards, prepareShards } from '../../queue/submit.ts';
import type { SubmitOptions, SubmitProgress } from '../../queue/submit.ts';
import { readSettings } from '../convert/settings.ts';
import { listenForStop } from '../convert/stop-signals.ts';
import type { SubmitFlags } from '../commands/submit.ts';
import { ALL_DONE, SOME_FAILED } from '../exit-codes.ts';
import { DOCUMENTS, isDocumentName } from '../inputs.ts';
import { cleanForTerminal, writeError } from '../terminal.ts';
import { walkInOrder } from '../walk-folder.ts';
import { describeRun } from './describe-status.ts';
import { explainQueueError } from './explain-queue-error.ts';

/** The `submit` command. Gives back the exit code. */
export async function runSubmit(input: string, flags: SubmitFlags): Promise<number> {
  const stop = listenForStop(
    () => undefined,
    () => undefined,
  );
  try {
    const status = await submit(input, flags, stop.isStopped);
    if (status === null) {
      writeError(
        flags.lang === 'vi'
          ? 'Đã dừng giữa chừng. Chạy lại đúng lệnh này để làm tiếp.'
          : 'Stopped half way. Run the same command to go on.',
      );
      return stop.exitCode();
    }
    if (flags.log === 'json') writeError(JSON.stringify({ event: 'end', ...status }));
    else for (const line of describeRun(status, flags.lang)) writeError(cleanForTerminal(line));
    return Object.keys(status.statuses).every((name) => hasRecord(name as Status)) ? ALL_DONE : SOME_FAILED;
  } catch (error) {
    throw explainQueueError(error, flags.lang);
  } finally {
    stop.dispose();
  }
}

/** As `convert` reads by default. */
const UNPACKING = { timeoutMs: 60_000, memoryMb: 768 };

/** Null where it was stopped. */
async function submit(input: string, flags: SubmitFlags, isStopped: () => boolean): Promise<RunStatus | null> {
  const settings = await readSettings(flags);
  const { pipeline } = readBuildInfo();
  const base = process.cwd();
  const queue = await (await openBroker(flags.queue)).openQueue();
  const unpacker = createUnpacker(UNPACKING);
  try {
    const store = await openStore(flags.to, base);
    const walk = (folder: string): ReturnType<typeof walkInOrder> => walkInOrder(folder, DOCUMENTS);
    const most = Math.ceil(flags.shard);
    const options: SubmitOptions = {
      run: createRun(settings, pipeline, base),
      to: flags.to,
      store,
      documents: listDocuments(input, { settings, isDocument: isDocumentName, walk, unpacker }),
      size: { most, least: Math.max(1, Math.floor((most * SHARD_SIZE.least) / SHARD_SIZE.most)) },
      force: flags.force ?? false,
      isStopped,
      onProgress: createTeller(flags),
    };
    await prepareShards(options);
    const halving = { queue, openRun: createRuns(pipeline, undefined), readList, note: () => undefined };
    if (!isStopped()) await feedShards(options, queue, halving);
    if (!isStopped() && flags.prune) {
      await pruneQueue(queue, store, options.run, flags.to).catch(() => undefined);
      await pruneShards(store);
    }
    return isStopped() ? null : await readRunStatus(store);
  } finally {
    await unpacker.close();
    await queue.close().catch(() => undefined);
  }
}

/** Says each step once; a terminal and a log see the same lines. */
function createTeller({ lang, log }: SubmitFlags): (progress: SubmitProgress) => void {
  let last = '';
  return (progress) => {
    if (progress.phase === 'cut') return;
    const { shards, done, documents } = progress;
    const line =
      log === 'json'
        ? JSON.stringify({ event: 'progress', shards, done, documents })
        : lang === 'vi'
          ? `${done}/${shards} lô xong (${documents} văn bản)`
          : `${done}/${shards} shards done (${documents} documents)`;
    if (line !== last) writeError(line);
    last = line;
  };
}
