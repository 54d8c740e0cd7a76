import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import {
  applyCorrections,
  correctionsSchema,
  type Correction,
  type Corrected,
} from '../../record/corrections/index.ts';
import type { PlanRecord } from '../../record/schema.ts';

/** The corrections of `records/a.pdf.json` are `records/a.pdf.json-patch` (the extension RFC 6902 registers). */
export function correctionsPathOf(recordPath: string): string {
  return recordPath.replace(/\.json$/u, '.json-patch');
}

export interface CorrectionsFile {
  readonly corrections: readonly Correction[];
  /** Changes with every change of the file. */
  readonly revision: string;
  /** It is there, and is no list of corrections: nothing is written over it. */
  readonly isDamaged: boolean;
}

const NONE: CorrectionsFile = { corrections: [], revision: 'none', isDamaged: false };

export function readCorrections(recordPath: string): CorrectionsFile {
  const path = correctionsPathOf(recordPath);
  if (path === recordPath || !existsSync(path)) return NONE;
  const text = readFileSync(path, 'utf8');
  const revision = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const parsed = correctionsSchema.safeParse(parseJson(text));
  return parsed.success
    ? { corrections: parsed.data, revision, isDamaged: false }
    : { corrections: [], revision, isDamaged: true };
}

export function renderCorrections(corrections: readonly Correction[]): string {
  return `${JSON.stringify(corrections, undefined, 2)}\n`;
}

/** A record as people left it: with its corrections, where it has any. */
export async function readCorrectedRecord(recordPath: string): Promise<Corrected & { readonly base: PlanRecord }> {
  const base = JSON.parse(await readFile(recordPath, 'utf8')) as PlanRecord;
  const { corrections } = readCorrections(recordPath);
  if (corrections.length === 0) return { base, record: base, stuck: [] };
  return { base, ...applyCorrections(base, corrections) };
}

/** A record that was read from `recordPath`, with the corrections that stand beside it. */
export function correctRecord(recordPath: string, record: PlanRecord): PlanRecord {
  const { corrections } = readCorrections(recordPath);
  return corrections.length === 0 ? record : applyCorrections(record, corrections).record;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
