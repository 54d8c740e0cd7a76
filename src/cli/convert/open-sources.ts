import { expandSources, type Expanded } from '../../batch/unpack/expand.ts';
import type { ReadSettings } from '../../batch/settings.ts';
import { createUnpacker, type Unpacker } from '../../batch/unpack/unpacker.ts';
import { DEFAULT_LIMITS } from '../../document/raw-document.ts';
import { isDocumentName, loadSource, type Source } from '../inputs.ts';
import type { RunLimits } from './choose-limits.ts';
import { refuseOwnOutput } from './own-output.ts';

/**
 * The documents behind what was found, those in archives too, with the process that unpacks them (whoever asks closes it). Nothing is
 * written yet: Ctrl-C ends this process at once, and the other one with it.
 */
export async function openSources(
  found: readonly Source[],
  settings: ReadSettings,
  limits: RunLimits,
): Promise<Expanded & Pick<Unpacker, 'close'>> {
  const maxBytes = settings.limits.maxBytes ?? DEFAULT_LIMITS.maxBytes;
  const unpacker = createUnpacker(limits);
  try {
    const load = async (source: Source): Promise<Uint8Array> => refuseOwnOutput(await loadSource(source, maxBytes));
    const options = { limits: settings.limits, isDocument: isDocumentName, unpacker };
    return { ...(await expandSources(found, load, options)), close: unpacker.close };
  } catch (error) {
    await unpacker.close();
    throw error;
  }
}
