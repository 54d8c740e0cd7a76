import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../src/document/source-error.ts';
import { AUDIT_SCRIPT } from '../../src/report/comparison/audit-html/script.ts';
import { AUDIT_BODY } from '../../src/report/comparison/audit-html/template.ts';
import { COMPARE_SCRIPT } from '../../src/report/comparison/compare-html/script.ts';
import { COMPARE_BODY } from '../../src/report/comparison/compare-html/template.ts';
import { planSheets } from '../../src/report/comparison/compare-tables/plans.ts';
import * as compareLabels from '../../src/report/comparison/compare-labels.ts';
import { COUNTRY_BODY, COUNTRY_SCRIPT } from '../../src/report/comparison/country-html/page.ts';
import { COMPARISON } from '../../src/report/english/comparison.ts';
import { translateSentence, translateTime } from '../../src/report/english/speak-comparison.ts';
import { inEnglish, translateStatic } from '../../src/report/say.ts';
import { TABLES } from '../../src/report/tables/columns.ts';
import * as tableLabels from '../../src/report/tables/rows/labels.ts';
import { adviseOn } from '../../src/report/tables/sheets/advice.ts';
import { SHEETS } from '../../src/report/tables/sheets/columns.ts';
import type { TableDefinition } from '../../src/report/tables/table.ts';
import { VIETNAMESE } from '../support/vietnamese.ts';

const hasVietnamese = (text: string): boolean => VIETNAMESE.test(text);

describe('nothing of ours stays Vietnamese', () => {
  test('pages and their scripts', () => {
    for (const text of [COMPARE_BODY, COMPARE_SCRIPT, AUDIT_BODY, AUDIT_SCRIPT, COUNTRY_BODY, COUNTRY_SCRIPT])
      expect(
        translateStatic(text, inEnglish)
          .split(/[<>'\n]/u)
          .filter(hasVietnamese),
      ).toEqual([]);
  });

  test('headings, and words for codes', () => {
    const definitions: TableDefinition[] = [...Object.values(TABLES), ...Object.values(SHEETS)];
    const ofTables = definitions.flatMap(({ heading, columns }) => [
      heading,
      ...columns.flatMap((column) => [
        column.heading,
        ...(column.choices ?? []),
        ...Object.values(column.labels ?? {}),
      ]),
    ]);
    const ofCodes = [...Object.values(tableLabels), ...Object.values(compareLabels)].flatMap((labels) =>
      typeof labels === 'object' ? Object.values(labels as Readonly<Record<string, string>>) : [],
    );
    const ofComparisons = planSheets([]).flatMap(({ heading, columns }) => [
      heading,
      ...columns.map((column) => column.heading),
    ]);
    const ofFiles = STATUSES.flatMap((status) => [adviseOn(status, null), adviseOn(status, 'open/not-found')]);
    const phrases = [...ofTables, ...ofCodes, ...ofComparisons, ...ofFiles];
    expect(phrases.length).toBeGreaterThan(200);
    expect(phrases.filter((phrase) => hasVietnamese(inEnglish(phrase)))).toEqual([]);
  });

  test('headings of one sheet stay different from each other: a workbook is read back by them', () => {
    for (const { columns } of Object.values(SHEETS)) {
      const headings = columns.map(({ heading }) => inEnglish(heading));
      expect(new Set(headings).size).toBe(headings.length);
    }
  });

  test('sentences that comparisons make', () => {
    const folder = fileURLToPath(new URL('../../src/compare', import.meta.url));
    const sentences = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(SENTENCE)])
      .map(([, text = '']) => text.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/gu, 'X'))
      .filter(hasVietnamese);
    expect(sentences.length).toBeGreaterThan(50);
    expect(sentences.filter((text) => hasVietnamese(translateSentence(text)))).toEqual([]);
  });
});

/** A string of the sources that begins like a sentence and ends like one. */
const SENTENCE = /[`']((?:\p{Lu}|“|\$\{)[^`'\n]{3,400}\.)[`']/gu;

test('every sentence is known by its form', () => {
  const fill = (phrase: string): string =>
    phrase.replace(/\{rest[A-Za-z]{0,20}\}/gu, 'Cùng đơn vị thực hiện.').replace(/\{[A-Za-z]{1,20}\}/gu, 'Xa');
  for (const [vietnamese, english] of COMPARISON) {
    const told = fill(english).replace('Cùng đơn vị thực hiện.', 'the same units.');
    expect(translateSentence(fill(vietnamese))).toBe(told);
  }
});

test.each([
  ['tháng 3/2024 (để trống ngày)', 'month 3/2024 (day left blank)'],
  ['“từ 5/3 đến 7/5” (từ 05/03/2024 đến 07/05/2024)', '“từ 5/3 đến 7/5” (from 05/03/2024 to 07/05/2024)'],
  ['không nêu', 'none'],
])('the time %s', (vietnamese, english) => {
  expect(translateTime(vietnamese)).toBe(english);
});
