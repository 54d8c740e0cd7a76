import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { comparePlans } from '../../src/compare/index.ts';
import { auditSchema, buildCompareSchemas, comparisonSchema } from '../../src/compare/schema.ts';
import { runKehoach } from '../cli/run-kehoach.ts';
import { COMMUNE, COMMUNE_PARTY, DISTRICT_PARTY, PROVINCE, readFixture, WARD } from './read-plan.ts';

const root = join(import.meta.dirname, '../..');

test.each([
  [PROVINCE, WARD],
  [PROVINCE, COMMUNE],
  [DISTRICT_PARTY, COMMUNE_PARTY],
  [WARD, PROVINCE],
  [WARD, WARD],
])('the comparison of %s with %s is of the published shape', async (parent, child) => {
  const comparison = comparePlans(await readFixture(parent), await readFixture(child));
  expect(comparisonSchema.safeParse(comparison).error).toBeUndefined();
  expect(comparisonSchema.safeParse({ ...comparison, extra: 1 }).success).toBe(false);
});

test('an audit as it is printed is of the published shape', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-schema-'));
  try {
    const plans = join(root, 'fixtures/plans');
    const files = [PROVINCE, WARD, COMMUNE, DISTRICT_PARTY, COMMUNE_PARTY].map((name) => join(plans, name));
    const { stdout } = runKehoach(['audit', ...files, '--format', 'json'], { cwd: folder });
    const audit = JSON.parse(stdout) as { families: unknown[] };
    expect(audit.families.length).toBe(2);
    expect(auditSchema.safeParse(audit).error).toBeUndefined();
    const validate = new Ajv2020({ strict: false }).compile(buildCompareSchemas().audit);
    expect(validate(audit) ? [] : validate.errors).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.each(['comparison', 'audit'] as const)('the schema of %s, shipped and printed, is what zod says today', (name) => {
  const fresh: unknown = JSON.parse(JSON.stringify(buildCompareSchemas()[name]));
  expect(JSON.parse(readFileSync(join(root, `dist/${name}.schema.json`), 'utf8'))).toEqual(fresh);
  expect(JSON.parse(runKehoach(['schema', name]).stdout)).toEqual(fresh);
});
