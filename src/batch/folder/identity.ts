import { createHash } from 'node:crypto';
import type { ReadSettings } from '../settings.ts';

/** Extensions that decide between text and Markdown where the content leaves it open (ingest/detect). */
const TELLING = /\.(?:txt|md|markdown|mdown)$/i;

export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * What a record's bytes depend on: content, what the name tells, options, and the version of the pipeline.
 * Two documents with the same identity give the same record but for their names.
 */
export function identifyJob(sha256: string, name: string, settings: ReadSettings, pipeline: string): string {
  const { lang, pretty, limits, vocabulary = {}, ocr = 'auto' } = settings;
  const [hint = ''] = TELLING.exec(name) ?? [];
  const facts = [sha256, hint.toLowerCase(), lang, pretty, sortKeys(limits), sortKeys(vocabulary), ocr, pipeline];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 24);
}

function sortKeys(limits: object): [string, unknown][] {
  return Object.entries(limits).sort(([a], [b]) => (a < b ? -1 : 1));
}
