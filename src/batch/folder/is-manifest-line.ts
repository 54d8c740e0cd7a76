import { STATUSES } from '../../document/source-error.ts';
import type { ManifestLine } from './manifest.ts';
import { readRecordPath } from './record-path.ts';

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

/** Whether a parsed value is a line that we could have written. */
export function isManifestLine(value: unknown): value is ManifestLine {
  if (typeof value !== 'object' || value === null) return false;
  const line = value as Record<string, unknown>;
  return (
    typeof line['source'] === 'string' &&
    (STATUSES as readonly unknown[]).includes(line['status']) &&
    (line['record'] === null || (typeof line['record'] === 'string' && readRecordPath(line['record']) !== null)) &&
    ['sha256', 'stage', 'code', 'message', 'job'].every((key) => isTextOrNull(line[key])) &&
    isCount(line['tasks']) &&
    (line['deaths'] === undefined || isCount(line['deaths'])) &&
    (line['recordSha256'] === undefined || typeof line['recordSha256'] === 'string')
  );
}
