import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { NODE_ROLES } from '../../document/node-role.ts';
import { DEFAULT_LIMITS, type ReadLimits } from '../../document/raw-document.ts';
import type { Vocabulary } from '../../lexicon/vocabulary.ts';
import { UsageError } from '../usage-error.ts';

export interface Config {
  readonly limits: Partial<ReadLimits>;
  readonly vocabulary: Vocabulary;
}

const words = z.string().trim().min(1).max(200);
const configSchema = z.strictObject({
  limits: z
    .partialRecord(z.enum(Object.keys(DEFAULT_LIMITS) as (keyof ReadLimits)[]), z.number().positive())
    .optional(),
  abbreviations: z.record(words, words).optional(),
  units: z.array(words).optional(),
  sectionTitles: z.partialRecord(z.enum(NODE_ROLES), z.array(words)).optional(),
});

/** A configuration file (docs/configuration.md). Throws `UsageError` with the place of the fault. */
export async function readConfig(path: string): Promise<Config> {
  const checked = configSchema.safeParse(parseJson(path, await readText(path)));
  if (!checked.success) throw new UsageError(describeFault(path, checked.error));
  const { limits = {}, abbreviations, units, sectionTitles } = checked.data;
  return {
    limits,
    vocabulary: {
      ...(abbreviations && { abbreviations }),
      ...(units && { units }),
      ...(sectionTitles && { sectionTitles }),
    },
  };
}

async function readText(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').normalize('NFC');
  } catch {
    throw new UsageError(`Không đọc được tệp cấu hình ${path}.`);
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`Tệp cấu hình ${path} không phải JSON hợp lệ.`);
  }
}

function describeFault(path: string, error: z.ZodError): string {
  const [issue] = error.issues;
  const place = issue?.path.join('.') ?? '';
  if (issue?.code === 'unrecognized_keys' || issue?.code === 'invalid_key')
    return `Tệp cấu hình ${path} có mục lạ: "${[place, 'keys' in issue ? issue.keys.join('", "') : ''].filter((part) => part !== '').join('.')}".`;
  return place === ''
    ? `Tệp cấu hình ${path} phải là một đối tượng JSON.`
    : `Mục "${place}" trong tệp cấu hình ${path} sai kiểu hoặc ngoài giới hạn.`;
}
