import type { ConvertFlags } from '../commands/convert.ts';
import { findSources } from '../inputs.ts';
import { writeError } from '../terminal.ts';
import { ALL_DONE } from '../exit-codes.ts';
import { readSettings } from './settings.ts';
import { convertToStdout } from './to-stdout.ts';

/** The `convert` command: documents in, records out. Gives back the exit code. */
export async function runConvert(inputs: readonly string[], flags: ConvertFlags): Promise<number> {
  const settings = await readSettings(flags);
  const sources = await findSources(inputs);
  if (sources.length === 0) {
    writeError(flags.lang === 'vi' ? 'Không thấy văn bản nào để đọc.' : 'No documents were found.');
    return ALL_DONE;
  }
  return convertToStdout(sources, settings, flags);
}
