import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createRecognition, type Recognition } from '../../src/ingest/ocr/recognition.ts';
import { convert } from '../../src/pipeline.ts';
import type { PlanRecord } from '../../src/record/schema.ts';

/** In which documents, of which issuers, a rule decided or a pattern matched. */
export interface Support {
  readonly documents: Set<string>;
  readonly issuers: Set<string>;
}

export function emptySupport(): Support {
  return { documents: new Set(), issuers: new Set() };
}

const READABLE = /\.(?:txt|md|docx|doc|pdf|rtf)$/u;
/** What `scripts/patterns/watched.mjs` keeps. */
const watched = (globalThis as unknown as { readonly __patterns?: { readonly hits: Set<string> } }).__patterns;

/** Reads a document, recognizing no scans; null where it cannot be read. */
export function read(path: string): Promise<PlanRecord | null> {
  return readWith(path, createRecognition({ mode: 'never' }), () => undefined);
}

async function readWith(
  path: string,
  recognition: Recognition,
  record: (decision: string, rule: string) => void,
): Promise<PlanRecord | null> {
  try {
    return (await convert(await readFile(path), { name: basename(path), recognition, trace: { record } })).record;
  } catch {
    return null;
  }
}

/** By "decision/rule" for rules, by "folder/file#constant" for patterns. Recognizing scans takes minutes. */
export async function countSupport(folders: readonly string[], withScans: boolean): Promise<Map<string, Support>> {
  const counted = new Map<string, Support>();
  const recognition = createRecognition({ mode: withScans ? 'auto' : 'never' });
  for (const folder of folders) {
    for (const name of (await readdir(folder)).filter((each) => READABLE.test(each)).sort()) {
      const fired = new Set<string>();
      watched?.hits.clear();
      const record = await readWith(join(folder, name), recognition, (decision, rule) =>
        fired.add(`${decision}/${rule}`),
      );
      if (!record) continue;
      for (const key of [...fired, ...(watched?.hits ?? [])]) {
        const { documents, issuers } = counted.get(key) ?? emptySupport();
        counted.set(key, {
          documents: documents.add(name),
          issuers: issuers.add(record.header.issuer?.canonical ?? name),
        });
      }
    }
  }
  await recognition.close();
  return counted;
}
