import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanRecord } from '../../src/record/schema.ts';
import { runKehoach, writePlan } from './run-kehoach.ts';

let folder: string;
const plan = writePlan(7)
  .replace('2. Đoàn Thanh niên xã:', '2. Gieo mầm Xanh:')
  .replace('I. MỤC ĐÍCH, YÊU CẦU', 'I. CHI PHÍ THỰC HIỆN');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-config-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function writeConfig(name: string, config: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(config));
  return path;
}

function leadsOf(stdout: string): string[] {
  const record = JSON.parse(stdout) as PlanRecord;
  return record.tasks.flatMap(({ units }) => units.filter(({ role }) => role === 'lead').map(({ name }) => name));
}

describe('kehoach convert --config', () => {
  it('reads units and section titles of its own', () => {
    const config = writeConfig('own.json', {
      units: ['Gieo mầm Xanh'],
      sectionTitles: { budget: ['chi phí thực hiện'] },
    });
    const without = runKehoach(['convert', '-'], { input: plan });
    const withOwn = runKehoach(['convert', '-', '--config', config], { input: plan });
    expect(leadsOf(without.stdout)).not.toContain('Gieo mầm Xanh');
    expect(leadsOf(withOwn.stdout)).toContain('Gieo mầm Xanh');
    expect(
      (JSON.parse(withOwn.stdout) as PlanRecord).outline.find(({ heading }) => heading === 'CHI PHÍ THỰC HIỆN')?.role,
    ).toBe('budget');
  });

  it('finds kehoach.config.json in the working folder', () => {
    const here = mkdtempSync(join(folder, 'here-'));
    writeFileSync(join(here, 'kehoach.config.json'), JSON.stringify({ units: ['Gieo mầm Xanh'] }));
    expect(leadsOf(runKehoach(['convert', '-'], { input: plan, cwd: here }).stdout)).toContain('Gieo mầm Xanh');
  });

  it.each([
    [{ unit: [] }, /mục lạ: "unit"/],
    [{ limits: { maxPage: 3 } }, /mục lạ: "limits/],
    [{ limits: { maxPages: -3 } }, /"limits\.maxPages"/],
    [{ limits: { maxPages: 1e9 } }, /"limits\.maxPages"/],
    [{ limits: { maxBytes: 1.5 } }, /"limits\.maxBytes"/],
    [{ sectionTitles: { tasks: ['x'] } }, /mục lạ: "sectionTitles/],
    [{ units: [''] }, /"units\.0"/],
    [[], /đối tượng JSON/],
  ])('refuses %j by name', (config, message) => {
    const { status, stdout, stderr } = runKehoach(['convert', '-', '--config', writeConfig('bad.json', config)], {
      input: plan,
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
