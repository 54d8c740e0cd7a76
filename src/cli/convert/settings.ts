import type { ReadSettings } from '../../batch/settings.ts';
import { DEFAULT_LIMITS } from '../../document/raw-document.ts';
import type { ConvertFlags } from '../commands/convert.ts';
import { readConfig } from './config-file.ts';

export async function readSettings(flags: ConvertFlags): Promise<ReadSettings> {
  const config = await readConfig(flags.config);
  return {
    lang: flags.lang,
    pretty: flags.pretty ?? false,
    limits: {
      ...DEFAULT_LIMITS,
      ...config.limits,
      ...(flags.maxSize === undefined ? {} : { maxBytes: flags.maxSize }),
    },
    vocabulary: config.vocabulary,
    explain: flags.explain ?? false,
  };
}
