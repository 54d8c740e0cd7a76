import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM } from '../../support/browser.ts';
import { startDesk, visit, type StartedDesk, type Visit } from '../start-desk.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures');
const DOCUMENTS = [
  'plans/01-tinh-chuyen-doi-so.pdf',
  'plans/05-xa-chuyen-doi-so.docx',
  'plans/04-phuong-chuyen-doi-so.txt',
  'plans/06-huyen-uy-tuyen-truyen.pdf',
  'plans/07-dang-uy-xa-tuyen-truyen.txt',
  'plans/10-truong-thcs-van-hoa-doc.docx',
  'plans/12-quyet-dinh-ban-hanh-ke-hoach.pdf',
  'plans/13-tinh-phu-luc-phan-cong.pdf',
  'plans/14-ocr-dang-uy-phuong.txt',
  'plans/15-crawled-tinh-gddt.md',
  'bad-input/password.pdf',
].map((path) => join(fixtures, path));

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** UPDATE_SHOTS=1 writes the pictures of docs/ban-lam-viec.md. */
const SHOTS = process.env['UPDATE_SHOTS'] === '1' ? join(import.meta.dirname, '../../../docs/desk') : null;

/** The five of docs/ban-lam-viec.md; under a megabyte together. */
const SHOWN = new Set(['danh-sach', 'van-ban', 'sua', 'doi-chieu', 'theo-doi']);

interface View {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

const go = async (page: Page, hash: string, wait: string): Promise<void> => {
  await page.goto(`${new URL(page.url()).origin}/#/`);
  await page.goto(`${new URL(page.url()).origin}/#/${hash}`);
  await page.waitForSelector(wait);
};

const VIEWS: readonly View[] = [
  { name: 'danh-sach', open: (page) => go(page, '', '.row') },
  {
    name: 'van-ban',
    open: async (page) => {
      await go(page, '', '.row');
      await page.click('.row a:has-text("158/KH-UBND")');
      await page.waitForSelector('canvas[data-drawn="true"]');
      await page.waitForSelector('.task', { state: 'attached' });
      for (const _ of 'hai') await page.keyboard.press('j');
    },
  },
  {
    name: 'sua',
    open: async (page) => {
      await go(page, '', '.row');
      await page.click('.row a:has-text("Vân Khê")');
      await page.waitForSelector('.task', { state: 'attached' });
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.keyboard.press('e');
      await page.waitForSelector('.task-editor');
    },
  },
  {
    name: 'the-thuc',
    open: async (page) => {
      await page.click('#tab-header', { timeout: 5_000 }).catch(() => undefined);
      await go(page, '', '.row');
      await page.click('.row a:has-text("Đảng ủy phường")');
      await page.waitForSelector('.task', { state: 'attached' });
      await page.click('#tab-header');
    },
  },
  {
    name: 'doi-chieu',
    open: async (page) => {
      await go(page, 'families', '.family-parent');
      await page.click('.family-list a:has-text("Trường Xuân")');
      await page.waitForSelector('.passage');
      await page.locator('.passage.has-conflict, .passage.link-adapted').first().click();
    },
  },
  {
    name: 'ma-tran',
    open: async (page) => {
      await go(page, 'families', '.family-parent');
      await page.click('.family-parent:has-text("Lam Giang")');
      await page.waitForSelector('.matrix');
    },
  },
  { name: 'theo-doi', open: (page) => go(page, 'follow', '.due-list') },
];

interface Fault {
  readonly id: string;
  readonly impact: string;
  readonly places: string[];
}

/** What axe-core finds that is serious. */
async function findFaults(page: Page): Promise<Fault[]> {
  await page.evaluate(axe);
  return page.evaluate<Fault[]>(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, impact, nodes }) =>
      ({ id, impact, places: nodes.slice(0, 4).map(({ target, failureSummary }) => target.join(' ') + ' ' + failureSummary) })))`);
}

describe.runIf(CHROMIUM !== undefined)('every view', () => {
  let folder = '';
  let desk: StartedDesk;
  let here: Visit;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kehoach-views-'));
    desk = await startDesk(folder);
    here = await visit(desk.url);
    await here.page.setInputFiles('#files', DOCUMENTS);
    await here.page
      .locator('.row')
      .nth(DOCUMENTS.length - 1)
      .waitFor();
    await here.page.waitForSelector('.progress:empty', { state: 'attached' });
    await here.page.reload();
    if (SHOTS !== null) mkdirSync(SHOTS, { recursive: true });
  });
  afterAll(async () => {
    await here.close();
    await desk.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(VIEWS)(
    '$name has no serious fault for those who do not see or use a mouse, by day and by night',
    async ({ name, open }) => {
      const { page } = here;
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await open(page);
        await page.waitForTimeout(150);
        expect(await findFaults(page)).toEqual([]);
        if (SHOTS !== null && colorScheme === 'light' && SHOWN.has(name)) {
          await page.setViewportSize({ width: 1200, height: 675 });
          await page.waitForTimeout(400);
          await page.mouse.move(2, 2);
          await page.screenshot({ path: join(SHOTS, `${name}.png`) });
          await page.setViewportSize({ width: 1366, height: 768 });
        }
      }
      await page.emulateMedia({ colorScheme: 'light' });
    },
  );

  test.each([
    ['1366 x 768', 1366, 768],
    ['a phone', 390, 844],
  ])('nothing is wider than %s', async (_, width, height) => {
    const { page } = here;
    await page.setViewportSize({ width, height });
    for (const { name, open } of VIEWS.filter((view) => width > 700 || !['sua', 'the-thuc'].includes(view.name))) {
      await open(page);
      const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      const cut = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.bar button, .bar a, .doc-tools button:not([hidden])')].filter((each) => each.offsetParent && each.getBoundingClientRect().right > innerWidth + 1).map((each) => each.textContent)`,
      );
      expect([name, over, cut]).toEqual([name, 0, []]);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  test('all of it is reached by keys alone', async () => {
    const { page } = here;
    await page.goto(`${desk.origin}/#/`);
    await page.waitForSelector('.row');
    await page.keyboard.press('/');
    expect(await page.evaluate('document.activeElement.id')).toBe('search');
    await page.keyboard.type('tháng chuyển đổi số');
    await page.waitForSelector('.row mark');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.task', { state: 'attached' });
    for (const key of ['j', 'j', 'k', 'e', 'Escape', 'w', 'Escape', '?', 'Escape', 'n']) await page.keyboard.press(key);
    expect(await page.locator('.task').count()).toBeGreaterThan(0);
    await page.locator('[role=tab][aria-selected=true]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('[role=tab][aria-selected=true]').textContent()).toContain('Thể thức');
    await page.locator('.divider').focus();
    const before = (await page.locator('.record').boundingBox())!.width;
    await page.keyboard.press('ArrowLeft');
    expect((await page.locator('.record').boundingBox())!.width).toBeGreaterThan(before);
  });

  test('English by a switch, everywhere', async () => {
    const { page } = here;
    await page.goto(`${desk.origin}/#/`);
    await page.click('.bar-end button:has-text("English")');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    for (const { open } of VIEWS.filter(({ name }) => !['the-thuc', 'sua', 'van-ban', 'doi-chieu'].includes(name))) {
      await open(page);
      const words = await page.evaluate<string>(
        `[...document.querySelectorAll('button, summary, h1, h2.group, th[scope=col]:first-child')].filter((each) => !each.closest('[lang=vi]') && !each.querySelector('[lang=vi]')).map((each) => each.textContent).join(' ')`,
      );
      expect(words.replace(/Tiếng Việt/g, '')).not.toMatch(/Văn bản|Nhiệm vụ|Xuất|Theo dõi|Đối chiếu|Phát hiện/u);
    }
    await page.click('.bar-end button:has-text("Tiếng Việt")');
  });

  test('it prints: the record as a list, the paper left out', async () => {
    const { page } = here;
    await VIEWS[1]!.open(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.bar').isVisible()).toBe(false);
    expect(await page.locator('.task').last().isVisible()).toBe(true);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.byteLength).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: 'screen' });
  });

  test('nothing was asked of elsewhere, nothing failed on the page', () => {
    expect(here.complaints).toEqual([]);
  });
});
