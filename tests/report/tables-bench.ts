import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { createTableWriters } from '../../src/batch/tables/create-table-writers.ts';
import type { PlanRecord, Task, TaskUnit, Time } from '../../src/record/schema.ts';
import { TABLE_KINDS } from '../../src/report/tables/kinds.ts';
import type { TableKind } from '../../src/report/tables/kinds.ts';
import type { DocumentPlace } from '../../src/report/tables/rows/draft.ts';

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-tables-'));
  made.push(folder);
  return folder;
}

export const SPAN = { start: 0, end: 10 };

export function makeUnit(name: string, changes: Partial<TaskUnit> = {}): TaskUnit {
  const base = { level: 'commune', system: 'government', collective: false, role: 'lead', inherited: false } as const;
  return { name, canonical: name, span: SPAN, ...base, ...changes };
}

export function makeTime(from: string | null, to: string | null, changes: Partial<Time> = {}): Time {
  const base = { kind: 'deadline', edtf: to, precision: 'day', exclusive: false, recurrence: null } as const;
  return { raw: `đến ${to ?? ''}`, from, to, inherited: false, span: SPAN, ...base, ...changes };
}

export function makeTask(id: string, changes: Partial<Task> = {}): Task {
  const base = {
    node: 'I',
    kind: 'activity',
    modality: 'assigned',
    action: 'Tổ chức ngày hội',
    confidence: 0.9,
  } as const;
  const lists = { actions: [], units: [], times: [], targets: [], references: [] };
  return { id, quote: 'Tổ chức ngày hội', span: SPAN, ...base, ...lists, ...changes };
}

/** A record of our own with everything in it once. */
export function makeRecord(changes: Partial<PlanRecord> = {}): PlanRecord {
  return {
    schemaVersion: '1.0',
    id: '0123456789abcdef',
    source: {
      name: 'ke-hoach.docx',
      sha256: 'a'.repeat(64),
      bytes: 1234,
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      format: 'docx',
      textFrom: 'text-layer',
      encoding: null,
      pages: 2,
    },
    text: 'Kế hoạch của chúng tôi',
    pages: [
      { page: 1, start: 0, end: 10 },
      { page: 2, start: 10, end: 22 },
    ],
    header: {
      issuer: makeUnit('Ủy ban nhân dân xã Bình Minh'),
      parentIssuer: null,
      level: 'commune',
      system: 'government',
      number: { raw: '12/KH-UBND', serial: '12', symbol: 'KH-UBND' },
      place: 'Bình Minh',
      issued: makeTime('2026-03-05', '2026-03-05', { kind: 'issued', raw: 'ngày 05 tháng 3 năm 2026' }),
      type: { code: 'KH', name: 'Kế hoạch' },
      title: 'Tổ chức Ngày hội đọc sách năm 2026',
      addressees: [],
      draft: false,
      urgency: null,
      secrecy: null,
      spans: {},
    },
    outline: [
      { id: 'I', kind: 'section', marker: 'I.', heading: 'NHIỆM VỤ', text: '', role: 'task', span: SPAN, children: [] },
    ],
    tasks: [makeTask('t1', { units: [makeUnit('Phòng Văn hóa - Xã hội')], times: [makeTime(null, '2026-04-20')] })],
    references: [],
    recipients: [{ name: 'Như trên', purpose: null, span: SPAN }],
    signature: null,
    furniture: [],
    diagnostics: [],
    ...changes,
  };
}

export function makePlace(document: number, changes: Partial<DocumentPlace> = {}): DocumentPlace {
  const name = `ke-hoach-${document}.docx`;
  const base = { link: `../../${name}`, sha256: 'a'.repeat(64), status: 'ok', failure: null } as const;
  return { document, source: name, recordFile: `records/${name}.json`, ...base, ...changes };
}

export type Documents = readonly (readonly [PlanRecord | null, DocumentPlace])[];

/** Writes the tables of some documents and gives back where they are. */
export async function writeTables(
  documents: Documents,
  kinds: readonly TableKind[] = TABLE_KINDS,
  delimiter = ',',
): Promise<string> {
  const folder = join(makeFolder(), 'tables');
  const writers = createTableWriters(kinds, folder, { delimiter });
  for (const [record, place] of documents) writers.add(record, place);
  await writers.finish();
  writers.discard();
  return folder;
}
