import { describe, expect, it } from 'vitest';
import { convert } from '../../src/pipeline.ts';
import { expectGolden, IS_UPDATING, listPlanFiles, readPlan } from './golden-files.ts';
import { renderRecord } from './render-record.ts';

it('are not rewritten where a change is checked', () => {
  expect(IS_UPDATING && process.env['CI'] !== undefined, 'UPDATE_GOLDENS is on in CI').toBe(false);
});

it('there are plans to compare', () => {
  expect(listPlanFiles().length).toBeGreaterThanOrEqual(15);
});

describe.each(listPlanFiles())('%s', (file) => {
  const name = file.replace(/\.[^.]+$/, '');

  it('gives the expected record', async () => {
    const { record } = await convert(readPlan(file), { name: file });
    expectGolden(`${name}.expected.json`, `${JSON.stringify(record, null, 1)}\n`);
  });

  // No ".txt": `kehoach convert fixtures/plans` would take the view for a document.
  it('gives the expected view', async () => {
    const { record } = await convert(readPlan(file), { name: file });
    expectGolden(`${name}.expected.outline`, renderRecord(record));
  });
});
