import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as compare from '../../src/compare/index.ts';
import * as library from '../../src/index.ts';
import * as schema from '../../src/record/schema.ts';
import { buildJsonSchema } from '../../src/record/json-schema.ts';
import { runKehoach } from '../cli/run-kehoach.ts';

const root = join(import.meta.dirname, '../..');
const SOURCES = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name))
  .map((name) => ({ name, text: readFileSync(join(root, 'src', name), 'utf8') }));
const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

test('the library exports these names and no others', () => {
  expect(Object.keys(library).sort()).toEqual([
    'DEFAULT_LIMITS',
    'SCHEMA_VERSION',
    'STATUSES',
    'SourceError',
    'convert',
    'recordSchema',
    'renderMessage',
  ]);
});

test('kehoach/compare and kehoach/schema export these values and no others', () => {
  expect(Object.keys(compare).sort()).toMatchInlineSnapshot(`
    [
      "MOST_TASKS",
      "applyWaivers",
      "briefOf",
      "comparePlans",
      "findFamilies",
      "findingsOfReport",
      "markNew",
      "parseWaivers",
      "startAudit",
      "waiversOf",
      "waiversOfRows",
    ]
  `);
  expect(Object.keys(schema).sort()).toMatchInlineSnapshot(`
    [
      "LEVELS",
      "OUTLINE_ROLES",
      "SCHEMA_VERSION",
      "SYSTEMS",
      "UNIT_ROLES",
      "appliedCorrectionSchema",
      "diagnosticSchema",
      "headerSchema",
      "instantSchema",
      "levelSchema",
      "outlineNodeSchema",
      "pageSchema",
      "productSchema",
      "recipientSchema",
      "recordSchema",
      "referenceSchema",
      "regionSchema",
      "signatureSchema",
      "sourceSchema",
      "spanSchema",
      "systemSchema",
      "targetSchema",
      "taskSchema",
      "taskUnitSchema",
      "timeSchema",
      "unitSchema",
    ]
  `);
});

describe('the JSON Schema', () => {
  test('shipped and printed, it is what the zod schema says today', () => {
    const fresh = JSON.parse(JSON.stringify(buildJsonSchema()));
    expect(readJson('dist/plan-record.schema.json')).toEqual(fresh);
    expect(JSON.parse(runKehoach(['schema']).stdout)).toEqual(fresh);
  });

  test('it is draft 2020-12 and closed', () => {
    expect(buildJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
    });
  });
});

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = readJson('package.json') as Record<string, Record<string, string>>;
  for (const version of Object.values({ ...dependencies, ...devDependencies })) {
    expect(version).toMatch(/^(?:npm:[^@].*@|npm:@[^@]+@)?\d+\.\d+\.\d+$/);
  }
});

test('every dependency has its line in docs/dependencies.md', () => {
  const { dependencies } = readJson('package.json') as Record<string, Record<string, string>>;
  const page = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
  expect(Object.keys(dependencies ?? {}).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test('every dependency is imported by some source', () => {
  const { dependencies } = readJson('package.json') as Record<string, Record<string, string>>;
  // "from 'x'", "import('x/part')", "resolve('x/data')"
  const used = new Set(
    SOURCES.flatMap(({ text }) =>
      [...text.matchAll(/(?:from |import |\(\s*)'((?:@[^/']+\/)?[^./'][^/']*)/gu)].map((match) => match[1]),
    ),
  );
  expect(Object.keys(dependencies ?? {}).filter((name) => !used.has(name))).toEqual([]);
});

/** Numbers as telephones have them (Thông tư 22/2014/TT-BTTTT): 0 and nine or ten digits, +84 and nine; blanks, dots, dashes and brackets between. */
const TELEPHONE = /(?<![\p{L}\d/.])(?:\(?0\d{2,4}\)?(?:[ .-]?\d){6,8}|\+84(?:[ .-]?\d){9})(?!\d|[/.]\d)/gu;
/** An example of a rule, and the ten digits. */
const INVENTED = ['0200 123 456', '0123456789'];

test.each([
  ['ĐT: 0912345678', '0912345678'],
  ['(028) 38 000 000', '(028) 38 000 000'],
  ['+84 912 345 678', '+84 912 345 678'],
  ['0912.345.678', '0912.345.678'],
  ['ngày 01/01/2026, 0.123456', undefined],
])('telephone numbers in: %s', (text, found) => {
  expect(text.match(TELEPHONE)?.[0]).toBe(found);
});

test('no source holds a telephone number but those that are invented', () => {
  const found = SOURCES.flatMap(({ name, text }) => (text.match(TELEPHONE) ?? []).map((number) => [name, number]));
  expect(found.filter(([, number]) => !INVENTED.includes(number ?? ''))).toEqual([]);
});
