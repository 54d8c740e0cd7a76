import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { convert } from '../../src/index.ts';
import { CHROMIUM, launch, PATIENCE_MS } from '../support/browser.ts';

const root = join(import.meta.dirname, '../..');

describe.runIf(CHROMIUM !== undefined)('the page that converts without a server', () => {
  let folder = '';
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const errors: string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kehoach-page-'));
    const run = spawnSync(process.execPath, [join(root, 'scripts/docs-page.mjs'), folder], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    browser = await launch();
    page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(pathToFileURL(join(folder, 'thu.html')).href);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function drop(path: string): Promise<{ status: string; record: unknown }> {
    await page.reload();
    await page.setInputFiles('#file', path);
    await page
      .locator('#status')
      .filter({ hasText: /nhiệm vụ|Không đọc/u })
      .waitFor();
    const words = (await page.textContent('#record')) ?? '';
    return { status: (await page.textContent('#status')) ?? '', record: words === '' ? null : JSON.parse(words) };
  }

  test.each(['05-xa-chuyen-doi-so.txt', '15-crawled-tinh-gddt.md', '01-tinh-chuyen-doi-so.docx'])(
    '%s gives the record that Node gives, and nothing leaves the page',
    async (file) => {
      const path = join(root, 'fixtures/plans', file);
      const { record } = await convert(readFileSync(path), { name: file });
      const shown = await drop(path);
      expect(shown.record).toEqual(JSON.parse(JSON.stringify(record)));
      expect(shown.status).toContain(`${record.tasks.length} nhiệm vụ`);
      expect(await page.locator('#tasks tbody tr').count()).toBe(record.tasks.length);
      expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
      expect(errors).toEqual([]);
    },
  );

  test('says what it cannot read', async () => {
    const { status } = await drop(join(root, 'fixtures/plans/01-tinh-chuyen-doi-so.pdf'));
    expect(status).toMatch(/^Không đọc được 01-tinh/);
  });
});
