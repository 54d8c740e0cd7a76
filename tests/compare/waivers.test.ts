import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWaivers } from '../../src/cli/commands/waiver-files.ts';
import {
  applyWaivers,
  comparePlans,
  findingsOfReport,
  markNew,
  startAudit,
  waiversOf,
} from '../../src/compare/index.ts';
import { planSheets } from '../../src/report/comparison/compare-tables/plans.ts';
import { renderCsvFiles, renderWorkbook } from '../../src/report/comparison/compare-tables/workbook.ts';
import { PROVINCE, readFixture, WARD } from './read-plan.ts';

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

async function matrixWith(reason: string): Promise<ReturnType<ReturnType<typeof startAudit>['finish']>> {
  const [parent, child] = [await readFixture(PROVINCE), await readFixture(WARD)];
  const [first] = comparePlans(parent, child).findings;
  const audit = startAudit(parent, { waivers: waiversOf([{ id: first?.id ?? '', reason }]) });
  audit.add(child);
  return audit.finish();
}

describe('accepted findings', () => {
  test.each(['xlsx', 'csv'] as const)('a table with its column filled in comes back (%s)', async (format) => {
    const folder = await mkdtemp(join(tmpdir(), 'kehoach-waive-'));
    try {
      const matrix = await matrixWith('đã xin, lùi hạn');
      const sheets = planSheets([matrix]);
      const files = renderCsvFiles(sheets);
      const findings = files.find(({ path }) => path.includes('phat-hien'));
      const bytes = await bytesOf(
        format === 'xlsx' ? renderWorkbook(sheets) : (findings?.chunks ?? renderWorkbook(sheets)),
      );
      await writeFile(join(folder, 'bang'), bytes);
      const waivers = await readWaivers(join(folder, 'bang'));
      expect([...waivers.values()].map(({ reason }) => reason)).toEqual(['đã xin, lùi hạn']);
      const id = matrix.columns[0]?.findings.find(({ waived }) => waived !== undefined)?.id;
      expect([...waivers.keys()]).toEqual([id]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test.each([';', '\t'])('a CSV that Excel saved with %j, commas in its cells without quotes', async (sign) => {
    const folder = await mkdtemp(join(tmpdir(), 'waive-'));
    try {
      const rows = [
        ['Nội dung', 'Lý do chấp nhận', 'Mã'],
        ['Chưa nêu: “rà soát, lập danh sách”, thời hạn', 'đã xin, lùi hạn', '0123456789abcdef'],
      ];
      await writeFile(join(folder, 'bang.csv'), rows.map((row) => row.join(sign)).join('\r\n'));
      const waivers = await readWaivers(join(folder, 'bang.csv'));
      expect([...waivers.values()].map(({ id, reason }) => [id, reason])).toEqual([
        ['0123456789abcdef', 'đã xin, lùi hạn'],
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('who and when stand beside the reason; one that fits nothing is not used', async () => {
    const { findings } = comparePlans(await readFixture(PROVINCE), await readFixture(WARD));
    const used = new Set<string>();
    const waivers = waiversOf([
      { id: findings[0]?.id ?? '', reason: 'đã xin', by: 'NVA', day: '05/09/2025' },
      { id: '0123456789abcdef', reason: 'không còn' },
    ]);
    expect(applyWaivers(findings, waivers, used)[0]?.waived).toBe('đã xin (NVA, 05/09/2025)');
    expect([...used]).toEqual([findings[0]?.id]);
  });

  test('known again by kind and words where a new conversion gave another id', async () => {
    const { findings } = comparePlans(await readFixture(PROVINCE), await readFixture(WARD));
    const [first] = findings;
    const quote = `${first?.child?.quote ?? first?.parent?.quote ?? ''} `;
    const waivers = waiversOf([{ id: 'ffffffffffffffff', reason: 'đã xin', code: first?.code ?? '', quote }]);
    expect(applyWaivers(findings, waivers)[0]?.waived).toBe('đã xin');
  });

  test('what an earlier audit had is not new', async () => {
    const matrix = await matrixWith('đã xin');
    const before = findingsOfReport(JSON.stringify({ families: [matrix] }));
    const findings = matrix.columns[0]?.findings ?? [];
    expect(markNew(findings, before).every(({ isNew }) => isNew === false)).toBe(true);
    expect(markNew(findings, new Set()).every(({ isNew }) => isNew === true)).toBe(true);
    expect(findingsOfReport('[]')).toBeNull();
  });
});
