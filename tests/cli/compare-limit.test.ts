import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MOST_TASKS } from '../../src/compare/index.ts';
import type { PlanRecord } from '../../src/record/schema.ts';
import { runKehoach } from './run-kehoach.ts';

const SAMPLE = join(import.meta.dirname, '../../fixtures/plans/05-xa-chuyen-doi-so.expected.json');

/** A sample's record with its first task over and over. */
function writeRecord(path: string, count: number): void {
  const record = JSON.parse(readFileSync(SAMPLE, 'utf8')) as PlanRecord;
  const [task] = record.tasks;
  const tasks = Array.from({ length: count }, (_, index) => ({ ...task!, id: `t${index + 1}` }));
  writeFileSync(path, JSON.stringify({ ...record, tasks }));
}

test('a record with more tasks than can be compared is refused with a sentence, before anything is compared', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-limit-'));
  const [many, few] = [join(folder, 'many.json'), join(folder, 'few.json')];
  writeRecord(many, MOST_TASKS + 1);
  writeRecord(few, 1);
  for (const args of [
    [many, few],
    [few, many],
  ]) {
    const { status, stdout, stderr } = runKehoach(['compare', ...args]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/có 25001 nhiệm vụ, quá mức đối chiếu được \(25000\); hãy tách văn bản ra/);
  }
});
