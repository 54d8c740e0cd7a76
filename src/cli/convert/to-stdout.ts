import { createReader } from '../../batch/document-reader.ts';
import type { DocumentReader } from '../../batch/document-reader.ts';
import { loadFile, loadStdin } from '../../batch/load-bytes.ts';
import { mapInOrder } from '../../batch/map-in-order.ts';
import { hasRecord } from '../../batch/outcome.ts';
import type { Outcome } from '../../batch/outcome.ts';
import { describeFailure } from '../../batch/read-document.ts';
import type { ReadSettings } from '../../batch/settings.ts';
import { DEFAULT_LIMITS } from '../../document/raw-document.ts';
import type { ConvertFlags } from '../commands/convert.ts';
import { ALL_DONE, SOME_FAILED } from '../exit-codes.ts';
import { STDIN } from '../inputs.ts';
import type { Source } from '../inputs.ts';
import { writeOut } from '../terminal.ts';
import { chooseLimits } from './choose-limits.ts';
import { reportOutcome } from './report-outcome.ts';

const LINE_END = new Uint8Array([10]);

/** Records to stdout in input order, one JSON value each; what failed, on stderr. Gives back the exit code. */
export async function convertToStdout(
  sources: readonly Source[],
  settings: ReadSettings,
  flags: ConvertFlags,
): Promise<number> {
  const reader = createReader({ ...chooseLimits(flags), expected: sources.length });
  const { jobs } = chooseLimits(flags);
  let failures = 0;
  try {
    const read = async (source: Source) => ({ source, outcome: await readSource(reader, source, settings) });
    for await (const { source, outcome } of mapInOrder(sources, read, { concurrency: jobs, window: jobs + 32 })) {
      if (outcome.json) {
        await writeOut(outcome.json);
        await writeOut(LINE_END);
      }
      if (!hasRecord(outcome.status)) failures += 1;
      reportOutcome(source.path, outcome, flags);
    }
  } finally {
    await reader.close();
  }
  return failures === 0 ? ALL_DONE : SOME_FAILED;
}

async function readSource(reader: DocumentReader, source: Source, settings: ReadSettings): Promise<Outcome> {
  try {
    const maxBytes = settings.limits.maxBytes ?? DEFAULT_LIMITS.maxBytes;
    const bytes = source.path === STDIN ? await loadStdin(maxBytes) : await loadFile(source.path, maxBytes);
    return await reader.read({ bytes, name: source.name, settings });
  } catch (error) {
    return describeFailure(error);
  }
}
