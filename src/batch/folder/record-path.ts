import { RECORDS } from './layout.ts';
import { isRecordName } from './record-names.ts';

/** The record's path in a manifest line: "records/<name>.json", the name one that we could have given. */
export function toRecordPath(name: string): string {
  return `${RECORDS}/${name}`;
}

/** The name in such a path; null for any other: a prepared manifest must not make us read or write outside the folder. */
export function readRecordPath(path: string): string | null {
  if (!path.startsWith(`${RECORDS}/`)) return null;
  const name = path.slice(RECORDS.length + 1);
  return isRecordName(name) ? name : null;
}
