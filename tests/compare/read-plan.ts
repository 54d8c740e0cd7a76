import { readFileSync } from 'node:fs';
import { convert } from '../../src/pipeline.ts';
import type { PlanRecord } from '../../src/record/schema.ts';

const known = new Map<string, Promise<PlanRecord>>();

/** The record of a fixture plan by the number its name begins with ("01"). */
export function readFixture(name: string): Promise<PlanRecord> {
  const path = new URL(`../../fixtures/plans/${name}`, import.meta.url);
  let record = known.get(name);
  if (!record) {
    record = readText(readFileSync(path, 'utf8'), name);
    known.set(name, record);
  }
  return record;
}

export async function readText(text: string, name = 'ke-hoach.txt'): Promise<PlanRecord> {
  const { record } = await convert(new TextEncoder().encode(text), { name });
  return record;
}

export const PROVINCE = '01-tinh-chuyen-doi-so.txt';
export const WARD = '04-phuong-chuyen-doi-so.txt';
export const COMMUNE = '05-xa-chuyen-doi-so.txt';
export const DISTRICT_PARTY = '06-huyen-uy-tuyen-truyen.txt';
export const COMMUNE_PARTY = '07-dang-uy-xa-tuyen-truyen.txt';
