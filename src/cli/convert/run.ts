import { createReader } from '../../batch/document-reader.ts';
import type { DocumentReader } from '../../batch/document-reader.ts';
import { ReaderClosedError } from '../../batch/process/reader-closed-error.ts';
import type { ReadSettings } from '../../batch/settings.ts';
import type { ConvertFlags } from '../commands/convert.ts';
import { ALL_DONE, SOME_FAILED } from '../exit-codes.ts';
import { findSources, STDIN, type Source } from '../inputs.ts';
import { explainOutputError } from '../output-errors.ts';
import { cleanForTerminal, writeError, writeOut } from '../terminal.ts';
import { chooseLimits } from './choose-limits.ts';
import type { RunLimits } from './choose-limits.ts';
import { startProgress } from './progress.ts';
import { openSources } from './open-sources.ts';
import { pageOutput } from './page-output.ts';
import { createReporter } from './report-outcome.ts';
import type { Reporter } from './report-outcome.ts';
import { readSettings } from './settings.ts';
import { listenForStop } from './stop-signals.ts';
import { convertToFolder, planToFolder } from './to-folder.ts';
import { convertToStdout } from './to-stdout.ts';

/** What the ways to convert share. */
export interface ConvertRun {
  readonly settings: ReadSettings;
  readonly limits: RunLimits;
  readonly reader: DocumentReader;
  readonly reporter: Reporter;
  readonly load: (source: Source) => Promise<Uint8Array>;
  readonly isStopped: () => boolean;
}

/** The `convert` command: documents in, records out. Gives back the exit code. */
export async function runConvert(inputs: readonly string[], flags: ConvertFlags): Promise<number> {
  const settings = await readSettings(flags);
  const found = await findSources(inputs);
  const isVietnamese = flags.lang === 'vi';
  if (found.length === 0) {
    writeError(isVietnamese ? 'Không thấy văn bản nào để đọc.' : 'No documents were found.');
    return ALL_DONE;
  }
  const limits = chooseLimits(flags);
  const { sources, load, close } = await openSources(found, settings, limits);
  const reader = createReader({ ...limits, expected: sources.length });
  const progress = await startProgress(flags.dryRun ? 0 : sources.length, flags);
  const reporter = createReporter(flags, progress);
  const stop = listenForStop(
    () => reporter.note(isVietnamese ? 'Đang dừng …' : 'Stopping …'),
    () => {
      void Promise.all([close(), reader.close()]);
      // Somebody may still be writing to us.
      if (sources.some(({ path }) => path === STDIN)) process.stdin.destroy();
    },
  );
  const run: ConvertRun = { settings, limits, reader, reporter, load, isStopped: stop.isStopped };
  try {
    const render = await pageOutput(flags, sources.length);
    if (flags.dryRun) {
      if (flags.out === undefined) for (const { path } of sources) await writeOut(`${cleanForTerminal(path)}\n`);
      else await planToFolder(sources, run, flags.out, flags);
      return ALL_DONE;
    }
    if (flags.out === undefined) await convertToStdout(sources, run, render);
    else await convertToFolder(sources, run, flags.out, flags);
  } catch (error) {
    if (!(error instanceof ReaderClosedError)) throw explainOutputError(error, isVietnamese);
  } finally {
    await Promise.all([close(), reader.close()]);
    stop.dispose();
    progress.stop();
  }
  reporter.close(flags.out);
  if (stop.isStopped()) {
    const advice =
      flags.out === undefined
        ? ''
        : isVietnamese
          ? ' Chạy lại đúng lệnh này để làm tiếp.'
          : ' Run the same command to go on.';
    writeError((isVietnamese ? 'Đã dừng giữa chừng.' : 'Stopped half way.') + advice);
    return stop.exitCode();
  }
  const { failures, troubles } = reporter.tally;
  return failures + troubles === 0 ? ALL_DONE : SOME_FAILED;
}
