import { describeOutcome } from '../../batch/folder/describe-line.ts';
import { createTroubleCount } from '../../batch/folder/trouble-count.ts';
import { MachineTrouble } from '../../batch/machine-trouble.ts';
import { mapInOrder } from '../../batch/map-in-order.ts';
import type { Outcome } from '../../batch/outcome.ts';
import { describeFailure } from '../../batch/read-document.ts';
import { ReaderClosedError } from '../../batch/process/reader-closed-error.ts';
import type { Source } from '../inputs.ts';
import { language } from '../language.ts';
import { writeOut } from '../terminal.ts';
import type { ConvertRun } from './run.ts';

const LINE_END = Buffer.from('\n');
/** Records that may wait in memory behind a slow document. */
const WAITING_RECORDS = 32;

/** What stands on stdout for one record, in UTF-8. */
export type RenderOutput = (json: Uint8Array) => Uint8Array;

const asLine: RenderOutput = (json) => Buffer.concat([json, LINE_END]);

/** Records to stdout in input order, one JSON value each where nothing else is asked for. */
export async function convertToStdout(
  sources: readonly Source[],
  run: ConvertRun,
  render: RenderOutput = asLine,
): Promise<void> {
  const troubles = createTroubleCount();
  const read = async (source: Source): Promise<{ source: Source; outcome: Outcome | MachineTrouble }> => ({
    source,
    outcome: await readSource(source, run),
  });
  const order = { concurrency: run.limits.jobs, window: run.limits.jobs + WAITING_RECORDS, isStopped: run.isStopped };
  for await (const { source, outcome } of mapInOrder(sources, read, order)) {
    if (outcome instanceof MachineTrouble) {
      run.reporter.troubled(source.path, outcome);
      troubles.add(outcome);
      continue;
    }
    troubles.reset();
    if (outcome.json) await writeOut(render(outcome.json));
    const message = describeOutcome(outcome, language());
    run.reporter.finished({ ...outcome, path: source.path, message, isEarlier: false });
  }
}

async function readSource(source: Source, run: ConvertRun): Promise<Outcome | MachineTrouble> {
  let bytes: Uint8Array;
  try {
    bytes = await run.load(source);
  } catch (error) {
    if (error instanceof ReaderClosedError) throw error;
    return error instanceof MachineTrouble ? error : describeFailure(error);
  }
  try {
    return await run.reader.read({ bytes, name: source.name, settings: run.settings });
  } catch (error) {
    if (error instanceof MachineTrouble) return error;
    throw error;
  }
}
