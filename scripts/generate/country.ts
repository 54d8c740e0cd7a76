import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROVINCES } from '../../src/lexicon/places/places.ts';
import type { Level, PlanRecord, Reference } from '../../src/record/schema.ts';
import { makeRecord } from './bench-records.ts';

export const COMMUNES = 3321;
const VARIANTS = 24;

interface Place {
  readonly level: Level;
  readonly issuer: string;
  readonly number: string;
  readonly day: string;
}

/** One central plan, 34 provincial ones that cite it, `communes` communal ones that cite theirs: records in `folder`. Gives their number. */
export async function writeCountry(folder: string, communes: number): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const provinces = PROVINCES.filter(({ until }) => until === null);
  const central: Place = { level: 'central', issuer: 'Thủ tướng Chính phủ', number: '1899/QĐ-TTg', day: '2025-08-01' };
  const top = await makeRecord(1, 60, 'province');
  write(folder, 'central', top, central, null);
  const plans: PlanRecord[] = [];
  for (let seed = 2; seed < 2 + VARIANTS; seed += 1) plans.push(await makeRecord(seed, 60, 'province'));
  const children: PlanRecord[] = [];
  for (let seed = 102; seed < 102 + VARIANTS; seed += 1) children.push(await makeRecord(seed, 40, 'commune'));
  const above = provinces.map(({ name, city }, at): Place => ({
    level: 'province',
    issuer: `Ủy ban nhân dân ${city ? 'thành phố' : 'tỉnh'} ${name}`,
    number: `${100 + at}/KH-UBND`,
    day: '2025-08-20',
  }));
  above.forEach((place, at) => write(folder, `tinh-${at}`, plans[at % VARIANTS] ?? top, place, central));
  for (let at = 0; at < communes; at += 1)
    write(
      folder,
      `xa-${at}`,
      children[at % VARIANTS] ?? top,
      {
        level: 'commune',
        issuer: `Ủy ban nhân dân xã Vân Khê ${at + 1}`,
        number: `${(at % 90) + 1}/KH-UBND`,
        day: '2025-09-10',
      },
      above[at % above.length] ?? null,
    );
  return 1 + above.length + communes;
}

function write(folder: string, name: string, record: PlanRecord, place: Place, parent: Place | null): void {
  const { header } = record;
  const [serial = '', symbol = ''] = place.number.split(/\/(.*)/su);
  const issuer = header.issuer && { ...header.issuer, name: place.issuer, canonical: place.issuer, level: place.level };
  const issued = header.issued && { ...header.issued, from: place.day, to: place.day, edtf: place.day };
  const base: Reference | null = parent && {
    raw: '',
    type: parent.number.includes('QĐ') ? 'QĐ' : 'KH',
    number: parent.number,
    date: parent.day,
    issuer: parent.issuer,
    subject: header.title,
    use: 'basis',
    span: { start: 0, end: 1 },
  };
  const own: PlanRecord = {
    ...record,
    id: hash(name),
    source: { ...record.source, name: `${name}.docx` },
    header: {
      ...header,
      issuer,
      issued,
      parentIssuer: null,
      level: place.level,
      type: place.number.includes('QĐ') ? { code: 'QĐ', name: 'Quyết định' } : { code: 'KH', name: 'Kế hoạch' },
      number: { raw: place.number, serial, symbol },
      place: null,
    },
    references: base ? [base] : [],
    tasks: record.tasks.map((task) => ({ ...task, references: [] })),
  };
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(own));
}

function hash(name: string): string {
  let value = 0x811c9dc5;
  for (const character of name) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0').repeat(2);
}
