import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCountry } from '../../../scripts/generate/country.ts';
import { runKehoach } from '../../cli/run-kehoach.ts';
import { CHROMIUM, launch, PATIENCE_MS } from '../../support/browser.ts';

const plans = join(import.meta.dirname, '../../../fixtures/plans');
const [PROVINCE, WARD] = [join(plans, '01-tinh-chuyen-doi-so.txt'), join(plans, '04-phuong-chuyen-doi-so.txt')];

describe.runIf(CHROMIUM !== undefined)('reports as they are sent', () => {
  let folder = '';
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kehoach-reports-'));
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => faults.push(message.text()));
    page.on('request', (request) => {
      if (!/^(?:file|blob|data):/.test(request.url())) faults.push(request.url());
    });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const open = async (args: readonly string[]): Promise<void> => {
    const file = join(folder, 'page.html');
    const { stdout, stderr } = runKehoach(args);
    expect(stdout, stderr).toContain('<html');
    writeFileSync(file, stdout);
    await page.goto(pathToFileURL(file).href);
  };

  describe('a pair', () => {
    test('filters narrow the list, and say how many are left', async () => {
      await open(['compare', PROVINCE, WARD, '--format', 'html']);
      const all = await page.locator('#links > .link:visible').count();
      await page.selectOption('#status', 'missing');
      const missing = await page.locator('#links > .link:visible').count();
      expect(missing).toBeGreaterThan(0);
      expect(missing).toBeLessThan(all);
      expect(await page.textContent('#count')).toBe(`${missing}/${all} mục`);
      await page.selectOption('#status', '');
      await page.check('#conflict');
      expect(await page.locator('#links > .link:visible').count()).toBe(1);
      await page.uncheck('#conflict');
    });

    test('a link brings both texts to its passages, a passage leads back to its link', async () => {
      const link = page.locator('#links > .link[data-conflict="1"]');
      await link.locator('a.jump').first().click();
      await expect.poll(() => page.locator('.text .now').count()).toBe(2);
      const seen = await page.evaluate<boolean[]>(
        `[...document.querySelectorAll('.text .now')].map((span) => { const side = span.closest('.text').getBoundingClientRect(), own = span.getBoundingClientRect(); return own.top >= side.top - 1 && own.bottom <= side.bottom + 1; })`,
      );
      expect(seen).toEqual([true, true]);
      await page.locator('.text .now').nth(1).click();
      await expect.poll(() => page.locator('#links > .link.found').count()).toBeGreaterThan(0);
    });

    test('a finding is accepted by a button, and the file that it gives is read back', async () => {
      const before = await page.locator('ul.findings > li').count();
      expect(before).toBeGreaterThan(0);
      await page.locator('ul.findings .waive').first().click();
      await page.fill('ul.findings input[aria-label="Lý do chấp nhận"]', 'Đã thống nhất');
      await page.keyboard.press('Enter');
      const download = page.waitForEvent('download');
      await page.click('#save-waivers');
      const file = join(folder, 'waivers.json');
      await (await download).saveAs(file);
      expect(readFileSync(file, 'utf8')).toContain('Đã thống nhất');
      const again = runKehoach(['compare', PROVINCE, WARD, '--format', 'json', '--waive', file]);
      const { findings } = JSON.parse(again.stdout) as { findings: { waived?: string }[] };
      expect(findings.filter(({ waived }) => waived !== undefined)).toHaveLength(1);
    });

    test('on A4 nothing runs over the edge', async () => {
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 718, height: 1000 });
      expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(20_000);
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 1366, height: 768 });
    });
  });

  describe('a country', () => {
    test('cells are drawn as they come into view, provinces fold, a place is found', async () => {
      const records = join(folder, 'records');
      await writeCountry(records, 1_700);
      await open(['audit', records, '--format', 'html']);
      const heat = page.locator('#heat .cell');
      const drawn = await heat.count();
      expect(drawn).toBeGreaterThan(50);
      expect(await page.locator('details.family .cell').count()).toBe(0);
      await page.locator('details.family summary').nth(1).click();
      await expect.poll(() => page.locator('details.family .cell').count()).toBeGreaterThan(20);
      await page.locator('details.family .cell').first().click();
      expect(await page.textContent('#panel')).toContain('Cấp trên:');
      await page.keyboard.press('Escape');
      expect(await page.locator('#panel').isVisible()).toBe(false);
      await page.fill('#find', 'xyz không có');
      expect(await page.textContent('#count')).toMatch(/^0\//);
    });
  });

  test('nothing was asked of elsewhere, nothing failed', () => {
    expect(faults).toEqual([]);
  });
});
