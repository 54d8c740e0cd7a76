import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareTwins, hasOffice, writeTwins } from '../../scripts/fixtures/office-twins.ts';
import { makeTablePlans, type Borders } from '../../scripts/generate/table-plans.ts';

const isThere = hasOffice();
if (!isThere)
  console.warn('soffice is not installed: plans are not compared with the PDFs that LibreOffice prints of them');

describe.runIf(isThere)('tables of a Word document and of its PDF', () => {
  it.each<Borders>(['all', 'across', 'none'])('have the same cells and tasks, borders: %s', async (borders) => {
    const folder = mkdtempSync(join(tmpdir(), 'kehoach-twins-'));
    try {
      const plans = makeTablePlans(3, borders, 7);
      writeTwins(folder, plans);
      for (const plan of plans) {
        const found = await compareTwins(folder, plan.name);
        expect(found.differences).toEqual([]);
        expect(found.tasks).toBe(plan.rows);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
