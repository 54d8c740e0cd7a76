import { basename } from 'node:path';
import type { PlanRecord } from '../../record/schema.ts';
import type { ManifestLine } from '../adapters/reading.ts';
import type { Card } from '../api/card.ts';
import { findDoubts, isChecked } from '../doubts.ts';

/** What the manifest alone tells. */
export function describeLine(line: ManifestLine, id: string, isOutdated: boolean): Card {
  const { source, status, code, message, record, tasks } = line;
  return {
    id,
    name: basename(source).normalize('NFC'),
    status,
    code,
    message,
    hasRecord: record !== null,
    isOutdated,
    issuer: null,
    level: null,
    system: null,
    number: null,
    issued: null,
    type: null,
    title: null,
    tasks,
    doubts: 0,
    corrections: 0,
    stuck: 0,
    isChecked: false,
    pages: null,
    format: null,
    textFrom: null,
  };
}

export type RecordPart = Omit<Card, 'id' | 'name' | 'status' | 'code' | 'message' | 'hasRecord' | 'isOutdated'>;

/** What a record adds to it. */
export function describeRecord(record: PlanRecord): RecordPart {
  const { header, source } = record;
  const corrections = record.corrections ?? [];
  return {
    issuer: header.issuer?.canonical ?? null,
    level: header.level,
    system: header.system,
    number: header.number?.raw ?? null,
    issued: header.issued?.to ?? header.issued?.from ?? null,
    type: header.type?.name ?? null,
    title: header.title,
    tasks: record.tasks.length,
    doubts: findDoubts(record).length,
    corrections: corrections.length,
    stuck: corrections.filter(({ state }) => state !== 'applied').length,
    isChecked: isChecked(record),
    pages: source.pages,
    format: source.format,
    textFrom: source.textFrom,
  };
}
