import type { DocumentReader } from '../../batch/document-reader.ts';
import { mapInOrder } from '../../batch/map-in-order.ts';
import type { Outcome } from '../../batch/outcome.ts';
import { describeFailure } from '../../batch/read-document.ts';
import { renderMessage } from '../../report/messages.ts';
import type { Source } from '../inputs.ts';
import { writeOut } from '../terminal.ts';
import type { ConvertRun } from './run.ts';

const LINE_END = new Uint8Array([10]);
/** Records that may wait in memory behind a slow document. */
const WAITING_RECORDS = 32;

/** Records to stdout in input order, one JSON value each. */
export async function convertToStdout(sources: readonly Source[], run: ConvertRun): Promise<void> {
  const read = async (source: Source): Promise<{ source: Source; outcome: Outcome }> => ({
    source,
    outcome: await readSource(run.reader, source, run),
  });
  const order = { concurrency: run.limits.jobs, window: run.limits.jobs + WAITING_RECORDS, isStopped: run.isStopped };
  for await (const { source, outcome } of mapInOrder(sources, read, order)) {
    if (outcome.json) {
      await writeOut(outcome.json);
      await writeOut(LINE_END);
    }
    const message = outcome.code === null ? null : renderMessage(run.settings.lang, outcome.code, outcome.args);
    run.reporter.finished({ ...outcome, path: source.path, message, isEarlier: false });
  }
}

async function readSource(reader: DocumentReader, source: Source, run: ConvertRun): Promise<Outcome> {
  let bytes: Uint8Array;
  try {
    bytes = await run.load(source.path);
  } catch (error) {
    return describeFailure(error);
  }
  return reader.read({ bytes, name: source.name, settings: run.settings });
}
