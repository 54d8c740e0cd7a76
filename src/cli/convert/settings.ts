import { readFile } from 'node:fs/promises';
import type { ReadSettings } from '../../batch/settings.ts';
import { DEFAULT_LIMITS } from '../../document/raw-document.ts';
import type { ConvertFlags } from '../commands/convert.ts';
import { UsageError } from '../usage-error.ts';

export async function readSettings(flags: ConvertFlags): Promise<ReadSettings> {
  return {
    lang: flags.lang,
    pretty: flags.pretty ?? false,
    config: flags.config === undefined ? undefined : await readConfig(flags.config),
    limits: { ...DEFAULT_LIMITS, ...(flags.maxSize === undefined ? {} : { maxBytes: flags.maxSize }) },
    explain: flags.explain ?? false,
  };
}

async function readConfig(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new UsageError(`Không đọc được tệp cấu hình ${path}.`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UsageError(`Tệp cấu hình ${path} không phải JSON hợp lệ.`);
  }
}
