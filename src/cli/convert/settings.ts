import { existsSync } from 'node:fs';
import type { ReadSettings } from '../../batch/settings.ts';
import { DEFAULT_LIMITS } from '../../document/raw-document.ts';
import type { ConvertFlags } from '../commands/convert.ts';
import { dataLanguage, language } from '../language.ts';
import type { Config } from './config-file.ts';

/** Read without being asked where it lies in the working folder. */
const CONFIG_NAME = 'kehoach.config.json';

export async function readSettings(
  flags: Pick<ConvertFlags, 'config' | 'pretty' | 'maxSize' | 'ocr' | 'explain'> &
    Partial<Pick<ConvertFlags, 'format'>>,
): Promise<ReadSettings> {
  const config = await findConfig(flags.config);
  return {
    lang: flags.format === 'html' ? language() : dataLanguage(),
    pretty: flags.pretty ?? false,
    limits: {
      ...DEFAULT_LIMITS,
      ...config.limits,
      ...(flags.maxSize === undefined ? {} : { maxBytes: flags.maxSize }),
    },
    vocabulary: config.vocabulary,
    ocr: flags.ocr,
    explain: flags.explain ?? false,
  };
}

/** The configuration of `--config`, or of the working folder, or none: then zod isn't loaded. */
async function findConfig(asked: string | undefined): Promise<Config> {
  const path = asked ?? (existsSync(CONFIG_NAME) ? CONFIG_NAME : undefined);
  if (path === undefined) return { limits: {}, vocabulary: {} };
  const { readConfig } = await import('./config-file.ts');
  return readConfig(path);
}
