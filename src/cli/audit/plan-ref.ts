import { readFileSync } from 'node:fs';
import { correctRecord } from '../../batch/folder/corrections-file.ts';
import type { PlanRecord } from '../../record/schema.ts';

/** How to get a plan again that was read and checked before: a record by its file, anything else (a document, one record of many) by its JSON. */
export type PlanRef = { readonly path: string; readonly rawPath?: Uint8Array } | { readonly json: Uint8Array };

export function keepPlan(plan: PlanRecord): PlanRef {
  return { json: Buffer.from(JSON.stringify(plan)) };
}

/** Null where its file is gone, or no record any more. */
export function loadPlan(ref: PlanRef): PlanRecord | null {
  if ('json' in ref) return JSON.parse(decode(ref.json)) as PlanRecord;
  try {
    const bytes = readFileSync(ref.rawPath ? Buffer.from(ref.rawPath) : ref.path);
    return correctRecord(ref.path, JSON.parse(decode(bytes)) as PlanRecord);
  } catch {
    return null;
  }
}

const decoder = new TextDecoder('utf-8');

function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
