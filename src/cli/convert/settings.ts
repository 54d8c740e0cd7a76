import { readFile } from 'node:fs/promises';
import type { ReadSettings } from '../../batch/settings.ts';
import { DEFAULT_LIMITS, type ReadLimits } from '../../document/raw-document.ts';
import type { ConvertFlags } from '../commands/convert.ts';
import { UsageError } from '../usage-error.ts';

export async function readSettings(flags: ConvertFlags): Promise<ReadSettings> {
  return {
    lang: flags.lang,
    pretty: flags.pretty ?? false,
    limits: {
      ...DEFAULT_LIMITS,
      ...(flags.config === undefined ? {} : await readConfig(flags.config)),
      ...(flags.maxSize === undefined ? {} : { maxBytes: flags.maxSize }),
    },
    explain: flags.explain ?? false,
  };
}

/** The limits that a configuration file changes: `{ "limits": { "maxPages": 100 } }`. */
async function readConfig(path: string): Promise<Partial<ReadLimits>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    throw new UsageError(`Không đọc được tệp cấu hình ${path}.`);
  }
  try {
    return checkConfig(path, JSON.parse(text));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`Tệp cấu hình ${path} không phải JSON hợp lệ.`);
  }
}

function checkConfig(path: string, config: unknown): Partial<ReadLimits> {
  if (!isObject(config)) throw new UsageError(`Tệp cấu hình ${path} phải là một đối tượng JSON.`);
  const [strange] = Object.keys(config).filter((key) => key !== 'limits');
  if (strange !== undefined) throw new UsageError(`Tệp cấu hình ${path} có mục lạ "${strange}"; chỉ có mục "limits".`);
  const limits = config['limits'] ?? {};
  if (!isObject(limits)) throw new UsageError(`Mục "limits" trong ${path} phải là một đối tượng JSON.`);
  for (const [name, value] of Object.entries(limits)) {
    if (!Object.hasOwn(DEFAULT_LIMITS, name)) throw new UsageError(`Không có giới hạn "${name}" (trong ${path}).`);
    if (typeof value !== 'number' || !(value > 0))
      throw new UsageError(`Giới hạn "${name}" trong ${path} phải là số dương.`);
  }
  return limits;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
