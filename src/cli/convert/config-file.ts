import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { NODE_ROLES } from '../../document/node-role.ts';
import type { ReadLimits } from '../../document/raw-document.ts';
import type { Vocabulary } from '../../lexicon/words/vocabulary.ts';
import { MOST_FILE_BYTES } from '../option-parsers.ts';
import { UsageError } from '../usage-error.ts';
import { say } from '../language.ts';

export interface Config {
  readonly limits: Partial<ReadLimits>;
  readonly vocabulary: Vocabulary;
}

/** A whole number up to `most`; beyond it a limit is none: offsets, messages between processes and the stack give way first. */
const limit = (most: number) => z.number().int().positive().max(most).exactOptional();
const LIMITS = {
  maxBytes: limit(MOST_FILE_BYTES),
  maxUnpackedBytes: limit(2_000_000_000),
  maxZipEntries: limit(1_000_000),
  maxZipRatio: limit(1_000_000),
  maxXmlDepth: limit(10_000),
  maxPages: limit(100_000),
  maxTextLength: limit(64_000_000),
  maxLineLength: limit(65_536),
} satisfies Record<keyof ReadLimits, unknown>;

const words = z.string().trim().min(1).max(200);
const configSchema = z.strictObject({
  limits: z.strictObject(LIMITS).optional(),
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
    throw new UsageError(say(`Không đọc được tệp cấu hình ${path}.`, `The configuration ${path} cannot be read.`));
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(
      say(`Tệp cấu hình ${path} không phải JSON hợp lệ.`, `The configuration ${path} is no valid JSON.`),
    );
  }
}

function describeFault(path: string, error: z.ZodError): string {
  const [issue] = error.issues;
  const place = issue?.path.join('.') ?? '';
  if (issue?.code === 'unrecognized_keys' || issue?.code === 'invalid_key') {
    const names = [place, 'keys' in issue ? issue.keys.join('", "') : ''].filter((part) => part !== '').join('.');
    return say(
      `Tệp cấu hình ${path} có mục lạ: "${names}".`,
      `The configuration ${path} has keys that nobody knows: "${names}".`,
    );
  }
  return place === ''
    ? say(`Tệp cấu hình ${path} phải là một đối tượng JSON.`, `The configuration ${path} has to be a JSON object.`)
    : say(
        `Mục "${place}" trong tệp cấu hình ${path} sai kiểu hoặc ngoài giới hạn.`,
        `"${place}" in the configuration ${path} is of a wrong kind or out of its limits.`,
      );
}
