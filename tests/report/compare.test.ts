import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { comparePlans, startAudit } from '../../src/compare/index.ts';
import type { PlanRecord } from '../../src/record/schema.ts';
import { renderAuditHtml } from '../../src/report/comparison/audit-html/index.ts';
import { renderAuditText } from '../../src/report/comparison/audit-text.ts';
import { namePaper } from '../../src/report/comparison/compare-docx/index.ts';
import { renderAuditJson } from '../../src/report/comparison/compare-json.ts';
import { renderComparisonHtml } from '../../src/report/comparison/compare-html/index.ts';
import { diffWords } from '../../src/report/comparison/compare-html/word-diff.ts';
import { widthOf } from '../../src/report/comparison/compare-lines.ts';
import { planSheets } from '../../src/report/comparison/compare-tables/plans.ts';
import { renderCsvFiles, renderWorkbook } from '../../src/report/comparison/compare-tables/workbook.ts';
import { renderComparisonText } from '../../src/report/comparison/compare-text.ts';
import { COMMUNE, PROVINCE, readFixture, WARD } from '../compare/read-plan.ts';
import { CHROMIUM, launch, PATIENCE_MS } from '../support/browser.ts';

const EVIL = `</script><script>alert(1)</script><img src=x onerror=alert(1)>"'&`;

/** The record with every text of its tasks made hostile. */
function poison(record: PlanRecord, text: string): PlanRecord {
  return {
    ...record,
    source: { ...record.source, name: text },
    header: { ...record.header, title: text },
    tasks: record.tasks.map((task) => ({
      ...task,
      quote: `${text} ${task.quote}`,
      units: task.units.map((unit) => ({ ...unit, name: text })),
    })),
  };
}

async function audit(...names: string[]): Promise<ReturnType<ReturnType<typeof startAudit>['finish']>> {
  const run = startAudit(await readFixture(PROVINCE));
  for (const name of names) run.add(await readFixture(name));
  return run.finish();
}

test('an audit is written in pieces, none larger than a column, that are its JSON together', async () => {
  const matrix = await audit(WARD, COMMUNE);
  const report = { families: [matrix], chains: [['a', 'b']], orphans: [], failures: [] };
  const pieces = [...renderAuditJson(report)];
  expect(pieces.join('')).toBe(`${JSON.stringify({ schemaVersion: '1.0', ...report }, null, 1)}\n`);
  const longest = Math.max(...matrix.columns.map((column) => JSON.stringify(column, null, 6).length));
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(longest);
});

describe('terminal', () => {
  test('every line fits 100 columns', async () => {
    const text =
      renderComparisonText(comparePlans(await readFixture(PROVINCE), await readFixture(WARD))) +
      renderAuditText([await audit(WARD, COMMUNE)], ['một ghi chú '.repeat(30)]);
    for (const line of text.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(100);
    expect(text).toContain('Muộn hơn cấp trên');
  });
});

describe('HTML', () => {
  test('what documents say is text, and the policy allows nothing else', async () => {
    const [parent, child] = [poison(await readFixture(PROVINCE), EVIL), poison(await readFixture(WARD), EVIL)];
    const run = startAudit(parent);
    run.add(child);
    for (const html of [
      await renderComparisonHtml(comparePlans(parent, child), parent, child),
      await renderAuditHtml([run.finish()], { lines: [EVIL] }),
    ]) {
      expect(html).not.toContain('<img');
      expect(html.match(/<script/g)?.length).toBe(html.includes('id="data"') ? 2 : 1);
      expect(html).toContain('default-src &#39;none&#39;');
      // outside the values of attributes
      expect(html.replace(/="[^"]*"/g, '=')).not.toMatch(/<[^>]*\s(?:style|on[a-z]+)=/);
      expect(html).not.toMatch(/(?:src|href)="(?!#)/);
    }
  });

  test('marks the words that only one side has', () => {
    const { parent, child } = diffWords('Mở các lớp tại nhà văn hóa thôn', 'Mở 04 lớp tại nhà văn hoá xã');
    expect(parent.filter(({ isOwn }) => isOwn).map(({ text }) => text.trim())).toEqual(['các', 'thôn']);
    expect(child.filter(({ isOwn }) => isOwn).map(({ text }) => text.trim())).toEqual(['04', 'xã']);
    expect(child.map(({ text }) => text).join('')).toBe('Mở 04 lớp tại nhà văn hoá xã');
  });

  test.skipIf(CHROMIUM === undefined)(
    `200 children in a real browser${CHROMIUM === undefined ? ' (skipped: no chromium here)' : ''}`,
    async () => {
      const run = startAudit(await readFixture(PROVINCE));
      const ward = await readFixture(WARD);
      for (let at = 0; at < 200; at += 1)
        run.add({
          ...ward,
          id: `${ward.id}-${at}`,
          header: {
            ...ward.header,
            issuer: ward.header.issuer && { ...ward.header.issuer, canonical: `Ủy ban nhân dân phường số ${at + 1}` },
          },
        });
      const folder = await mkdtemp(join(tmpdir(), 'kehoach-report-'));
      const browser = await launch();
      try {
        const file = join(folder, 'audit.html');
        await writeFile(file, await renderAuditHtml([run.finish()]));
        const page = await browser.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        const faults: string[] = [];
        page.on('console', (message) => faults.push(message.text()));
        page.on('pageerror', (error) => faults.push(String(error)));
        page.on('request', (request) => {
          if (!request.url().startsWith('file:')) faults.push(request.url());
        });
        await page.goto(`file://${file}`);
        expect(await page.locator('thead .child').count()).toBe(200);
        await page.locator('.f-conflict').check();
        const shown = await page.locator('tbody tr:not([hidden])').count();
        expect(shown).toBeGreaterThan(0);
        expect(shown).toBeLessThan(await page.locator('tbody tr').count());
        await page.locator('.f-child').fill('số 20');
        expect(await page.locator('.count').textContent()).toContain('2/200 nơi');
        await page.locator('tbody tr:not([hidden]) td.c:visible').first().click();
        expect(await page.locator('#panel').textContent()).toContain('mâu thuẫn');
        expect(faults).toEqual([]);
      } finally {
        await browser.close();
        await rm(folder, { recursive: true });
      }
    },
  );
});

describe('tables', () => {
  test('no cell of the CSV is a formula, days are days, lines end as Excel wants', async () => {
    const run = startAudit(poison(await readFixture(PROVINCE), '=HYPERLINK("http://x")'));
    run.add(poison(await readFixture(WARD), '+cmd|calc'));
    for (const { chunks } of renderCsvFiles(planSheets([run.finish()]))) {
      const parts: Uint8Array[] = [];
      for await (const chunk of chunks) parts.push(chunk);
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.concat(parts));
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(text).toContain('\r\n');
      expect(text.match(/.{20}[,\n]"?[=+@].{20}/u)?.[0]).toBeUndefined();
    }
  });

  test('a workbook of links, matrix, children and findings', async () => {
    const sheets = planSheets([await audit(WARD, COMMUNE)]);
    expect(sheets.map(({ heading }) => heading)).toEqual([
      'Bảng đối chiếu',
      'Ma trận',
      'Kế hoạch cấp dưới',
      'Phát hiện',
    ]);
    for (const { columns, rows } of sheets) for (const cells of rows) expect(cells.length).toBe(columns.length);
    const parts: Uint8Array[] = [];
    for await (const chunk of renderWorkbook(sheets)) parts.push(chunk);
    expect(Buffer.concat(parts).subarray(0, 2).toString()).toBe('PK');
  });
});

test.each([
  ['158/KH-UBND', 'Kế hoạch số 158/KH-UBND'],
  ['15-KH/ĐU', 'Kế hoạch số 15-KH/ĐU'],
  ['17/CĐ-TTg', 'Văn bản số 17/CĐ-TTg'],
  [null, 'Kế hoạch'],
])('a letter names the paper above with its kind: %s', async (number, expected) => {
  const { parent } = comparePlans(await readFixture(PROVINCE), await readFixture(WARD));
  expect(namePaper({ ...parent, number })).toMatch(
    new RegExp(`^${expected}(?: ngày [^ ]+| tháng [^ ]+.*)? của Ủy ban nhân dân`, 'u'),
  );
});
