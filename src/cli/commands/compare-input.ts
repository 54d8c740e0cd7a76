import { createReader, type DocumentReader } from '../../batch/document-reader.ts';
import { correctRecord } from '../../batch/folder/corrections-file.ts';
import { describeFailure } from '../../batch/read-document.ts';
import { DEFAULT_LIMITS } from '../../document/raw-document.ts';
import { recordSchema, type PlanRecord } from '../../record/schema.ts';
import { renderMessage } from '../../report/messages.ts';
import { loadSource, type Source } from '../inputs.ts';
import { language, say } from '../language.ts';

/** Records and documents as plans to compare. */
export interface PlanReader {
  /** The plans of one input (a file of records may hold several, one a line), or why there are none. */
  readonly read: (source: Source) => Promise<PlanInput>;
  readonly close: () => Promise<void>;
}

export type PlanInput = { readonly plans: readonly PlanRecord[] } | { readonly problem: string };

const SETTINGS = { lang: 'vi', pretty: false, config: null, limits: {}, explain: false } as const;
const decoder = new TextDecoder('utf-8');

export function createPlanReader(
  expected: number,
  load: (source: Source) => Promise<Uint8Array> = (source) => loadSource(source, DEFAULT_LIMITS.maxBytes),
): PlanReader {
  let reader: DocumentReader | undefined;
  const open = (): DocumentReader => (reader ??= createReader({ jobs: 1, timeoutMs: 60_000, memoryMb: 768, expected }));
  return {
    read: async (source) => {
      try {
        const bytes = await load(source);
        if (isJson(bytes)) return withCorrections(source.path, readRecords(decoder.decode(bytes)));
        const outcome = await open().read({ bytes, name: source.name, settings: SETTINGS });
        if (!outcome.json) return { problem: renderMessage(language(), outcome.code ?? outcome.status, outcome.args) };
        return { plans: [JSON.parse(decoder.decode(outcome.json)) as PlanRecord] };
      } catch (error) {
        const { code, args } = describeFailure(error);
        return { problem: renderMessage(language(), code ?? '', args) };
      }
    },
    close: async () => reader?.close(),
  };
}

const OPENING_BRACE = 123;

/** No document begins with a brace, but for a byte order mark or blanks before it. */
function isJson(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 64).find((byte) => byte > 32 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  return first === OPENING_BRACE;
}

/** One record, or records one a line as `kehoach convert` writes them. */
function readRecords(text: string): PlanInput {
  const plans: PlanRecord[] = [];
  for (const part of splitRecords(text)) {
    let value: unknown;
    try {
      value = JSON.parse(part);
    } catch {
      return {
        problem: say(
          'Tệp JSON bị hỏng hoặc không phải là bản ghi của kehoach.',
          'The JSON file is damaged, or no record of kehoach.',
        ),
      };
    }
    const checked = recordSchema.safeParse(value);
    if (!checked.success) {
      const path = checked.error.issues[0]?.path.join('.') ?? '';
      return {
        problem: say(
          `Tệp JSON không phải là bản ghi hợp lệ của kehoach (sai ở “${path}”).`,
          `The JSON file is no valid record of kehoach (wrong at “${path}”).`,
        ),
      };
    }
    plans.push(checked.data);
  }
  return plans.length > 0
    ? { plans }
    : { problem: say('Tệp JSON không có bản ghi nào.', 'The JSON file has no record.') };
}

/** A record of an archive is compared as people left it on the desk. */
function withCorrections(path: string, input: PlanInput): PlanInput {
  if ('problem' in input || input.plans.length !== 1) return input;
  return { plans: input.plans.map((plan) => correctRecord(path, plan)) };
}

function splitRecords(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isOnePerLine = lines.length > 1 && lines.every((line) => line.startsWith('{') && line.trimEnd().endsWith('}'));
  return isOnePerLine ? lines : [text];
}
