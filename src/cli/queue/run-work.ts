import { createReader } from '../../batch/document-reader.ts';
import { createUnpacker } from '../../batch/unpack/unpacker.ts';
import { readBuildInfo } from '../../batch/build-info.ts';
import { openBroker } from '../../queue/broker.ts';
import { workShards } from '../../queue/work.ts';
import type { WorkEvent } from '../../queue/work.ts';
import { startMetrics } from '../../queue/metrics.ts';
import type { WorkFlags } from '../commands/work.ts';
import { chooseLimits } from '../convert/choose-limits.ts';
import { listenForStop } from '../convert/stop-signals.ts';
import { ALL_DONE } from '../exit-codes.ts';
import { isDocumentName } from '../inputs.ts';
import { cleanForTerminal, writeError } from '../terminal.ts';
import { explainQueueError } from './explain-queue-error.ts';

/** The `work` command. Gives back the exit code. */
export async function runWork(flags: WorkFlags): Promise<number> {
  const limits = chooseLimits(flags);
  // A shard is never "a few small texts": every document is read in a process that can be ended.
  const reader = createReader({ ...limits, expected: Infinity });
  const unpacker = createUnpacker(limits);
  const close = (): Promise<unknown> => Promise.all([unpacker.close(), reader.close()]);
  const stop = listenForStop(
    () => undefined,
    () => void close(),
  );
  try {
    const broker = await openBroker(flags.queue);
    const metrics = flags.metrics === undefined ? null : await startMetrics(flags.metrics, broker);
    try {
      await workShards({
        broker,
        means: { reader, unpacker, jobs: limits.jobs, isDocument: isDocumentName },
        pipeline: readBuildInfo().pipeline,
        base: flags.base,
        lockMs: flags.lock * 1000,
        idleMs: flags.idle === undefined ? undefined : flags.idle * 1000,
        isStopped: stop.isStopped,
        onEvent: (event) => {
          metrics?.countEvent(event);
          writeError(flags.log === 'json' ? tellJson(event) : cleanForTerminal(tell(event, flags.lang)));
        },
        onResult: (result, milliseconds) => metrics?.countDocument(result, milliseconds),
      });
    } finally {
      await metrics?.close();
    }
  } catch (error) {
    throw explainQueueError(error, flags.lang);
  } finally {
    await close();
    stop.dispose();
  }
  return stop.isStopped() ? stop.exitCode() : ALL_DONE;
}

function tellJson(event: WorkEvent): string {
  return JSON.stringify({ at: new Date().toISOString(), ...event });
}

const WORDS: Readonly<Record<'vi' | 'en', Readonly<Record<WorkEvent['event'], string>>>> = {
  vi: {
    'shard-started': 'nhận',
    'shard-done': 'xong',
    'shard-skipped': 'đã có sẵn',
    'shard-failed': 'chưa làm được, sẽ thử lại',
    halved: 'chia đôi, vì ba lần làm chết máy nhận việc',
    quarantined: 'cách ly văn bản làm chết máy nhận việc',
  },
  en: {
    'shard-started': 'taken',
    'shard-done': 'done',
    'shard-skipped': 'was done',
    'shard-failed': 'not done, will be tried again',
    halved: 'halved, as its worker died three times',
    quarantined: 'the document that kills its worker is quarantined',
  },
};

function tell({ event, shard, from, until, seconds, reason }: WorkEvent, lang: 'vi' | 'en'): string {
  const unit = lang === 'vi' ? 'lô' : 'shard';
  const range = lang === 'vi' ? `văn bản ${from + 1}–${until}` : `documents ${from + 1}–${until}`;
  const time = seconds === undefined ? '' : ` (${seconds.toFixed(1)} s)`;
  return `${unit} ${shard.slice(0, 8)}, ${range}: ${WORDS[lang][event]}${time}${reason === undefined ? '' : `: ${reason}`}`;
}
