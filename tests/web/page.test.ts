import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanRecord, Time } from '../../src/record/schema.ts';
import { runKehoach, writePlan } from '../cli/run-kehoach.ts';
import { CHROMIUM } from '../support/browser.ts';
import { startDesk, visit, type StartedDesk, type Visit } from './start-desk.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
const FIVE = [
  'plans/01-tinh-chuyen-doi-so.pdf',
  'plans/05-xa-chuyen-doi-so.docx',
  'plans/04-phuong-chuyen-doi-so.txt',
  'plans/15-crawled-tinh-gddt.md',
  'ingest/labels-and-tables/ke-hoach.rtf',
].map((path) => join(fixtures, path));

/** Every field that people fill in, hostile. */
const HOSTILE = writePlan(66)
  .replace('XÃ BÌNH MINH', 'XÃ <script>window.pwned=1</script> MINH')
  .replace('Tổ chức Ngày hội', '<img src=x onerror="window.pwned=2"> Ngày hội')
  .replace('Phòng Văn hóa - Xã hội:', 'Phòng Văn hóa <svg onload=window.pwned=3> - Xã hội:')
  .replace('Trần Văn Mẫu', '<iframe srcdoc="<script>top.pwned=4</script>"> Mẫu');

/** The values of a time chip on the right, and the mark of the same value on the left. */
const chip = (page: Page, task: string): Locator => page.locator(`[data-value="time:${task}:0"]`);
const markOf = (page: Page, task: string): Locator => page.locator(`.page-sheet [data-m="time:${task}:0"]`);

describe.runIf(CHROMIUM !== undefined)('the page', () => {
  let folder = '';
  let desk: StartedDesk;
  let here: Visit;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kehoach-page-'));
    writeFileSync(join(folder, 'doc-hai.txt'), HOSTILE);
    desk = await startDesk(join(folder, 'kho'));
    here = await visit(desk.url);
  });
  afterAll(async () => {
    await here.close();
    await desk.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const record = async (name: string): Promise<PlanRecord> => {
    const headers = { Authorization: `Bearer ${desk.key}` };
    const list = (await (await fetch(`${desk.origin}/documents`, { headers })).json()) as {
      documents: { id: string; name: string }[];
    };
    const id = list.documents.find((card) => card.name === name)?.id ?? '';
    return (await (await fetch(`${desk.origin}/records/${id}`, { headers })).json()) as PlanRecord;
  };
  const deadlineOf = async (task: string): Promise<Time | undefined> =>
    (await record('01-tinh-chuyen-doi-so.pdf')).tasks.find(({ id }) => id === task)?.times[0];

  test('five documents of five formats are dropped, read and listed', async () => {
    const { page } = here;
    expect(page.url()).not.toContain('key=');
    await page.setInputFiles('#files', [...FIVE, join(folder, 'doc-hai.txt')]);
    await expect.poll(() => page.locator('.row a').count()).toBe(6);
    await page.fill('#search', 'hoi sach');
    await page.fill('#search', 'bo doi so');
    await page.fill('#search', 'binh dan hoc vu so');
    await expect.poll(() => page.locator('.row mark').first().textContent()).toMatch(/bình dân học vụ số/i);
    await page.fill('#search', '');
  });

  test('a deadline is clicked, and its mark is at the right place of the printed page', async () => {
    const { page } = here;
    await page.click('.row a:has-text("158/KH-UBND")');
    await page.waitForSelector('canvas[data-drawn="true"]');
    const plan = await record('01-tinh-chuyen-doi-so.pdf');
    const task = plan.tasks.find(({ times }) => times[0]?.kind === 'deadline')!;
    await chip(page, task.id).click();
    const mark = markOf(page, task.id).first();
    await expect.poll(() => mark.getAttribute('class')).toContain('is-selected');
    const seen = (await mark.boundingBox())!;
    const { span } = task.times[0]!;
    const line = plan.regions!.find(({ start, end }) => start <= span.start && span.start < end)!;
    const size = plan.pages.find(({ page: number }) => number === line.page)!;
    const sheet = (await page.locator(`.page-sheet[data-page="${line.page}"]`).boundingBox())!;
    const scale = sheet.width / size.width!;
    const [left, top, right, bottom] = line.box.map((value) => value * scale) as [number, number, number, number];
    // The mark lies on its line, to the pixel, and begins and ends inside of it where the words do.
    expect(Math.abs(seen.y - (sheet.y + top))).toBeLessThan(1.5);
    expect(Math.abs(seen.height - (bottom - top))).toBeLessThan(1.5);
    expect(seen.x).toBeGreaterThan(sheet.x + left - 1);
    expect(seen.x + seen.width).toBeLessThan(sheet.x + right + 1);
    const share = (span.start - line.start) / (line.end - line.start);
    expect(Math.abs((seen.x - sheet.x - left) / (right - left) - share)).toBeLessThan(0.08);
    expect(seen.y).toBeGreaterThan(96);
    expect(seen.y).toBeLessThan(768);
    // And back: a click on the paper marks the value on the right.
    await page.mouse.click(seen.x + seen.width / 2, seen.y + seen.height / 2);
    await expect.poll(() => page.locator('.task.is-selected').getAttribute('data-task')).toBe(task.id);
    await checkInk(page, seen);
  });

  test('it is corrected, undone, done again; the tab may close', async () => {
    const { page } = here;
    const id = (await page.locator('.task.is-selected').getAttribute('data-task'))!;
    const before = (await deadlineOf(id))!.to;
    await page.keyboard.press('e');
    await page.locator('.task-editor input.day').nth(1).fill('16/9/2025');
    await expect.poll(() => page.locator('.meaning').first().textContent()).toContain('16/09/2025');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.locator(`[data-task="${id}"] .tag.pen`).count()).toBe(1);
    expect((await deadlineOf(id))?.to).toBe('2025-09-16');
    await page.keyboard.press('u');
    await expect.poll(async () => (await deadlineOf(id))?.to).toBe(before);
    await page.reload();
    await page.waitForSelector('.task');
    await page.keyboard.press('Shift+U');
    await expect.poll(async () => (await deadlineOf(id))?.to).toBe('2025-09-16');
  });

  test('a task is accepted, one refused, one added from selected words; the roles of parts change', async () => {
    const { page } = here;
    const tasks = await page.locator('.task').count();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await expect.poll(() => page.locator('.task.is-accepted').count()).toBe(1);
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    await expect.poll(() => page.locator('.task').count()).toBe(tasks - 1);
    await page.click('.paper-switch button:nth-child(2)');
    const words = page.locator('.text-sheet [data-s]').filter({ hasText: 'Tối thiểu 70%' }).first();
    await words.selectText();
    await page.waitForSelector('.selection-bar');
    await page.keyboard.press('t');
    await expect.poll(() => page.locator('.task.is-added').count()).toBe(1);
    await page.click('#tab-outline');
    await page.locator('.outline select').nth(2).selectOption('theme');
    await page.click('#tab-notes');
    await expect.poll(() => page.locator('.correction').count()).toBe(5);
    await page.click('#tab-tasks');
    await page.keyboard.press('w');
    await page.waitForSelector('.why');
    await page.keyboard.press('Escape');
  });

  test('the tables carry it, the document is read anew, and it still stands', async () => {
    const { page } = here;
    const download = page.waitForEvent('download');
    await page.click('.doc-tools > .menu:last-child summary');
    await page.click('a[href^="/export?kind=csv"]');
    const csv = readFileSync(await (await download).path(), 'utf8');
    expect(/16\/09\/2025|2025-09-16/.test(csv)).toBe(true);
    await page.click('.doc-tools > .menu:last-child summary');
    await page.click('.menu summary:has-text("⋯")');
    await page.click('text=Đọc lại từ tệp gốc');
    await expect.poll(() => page.locator('.toast').textContent()).toContain('ghép lại');
    expect(await page.locator('.correction.is-stuck').count()).toBe(0);
    await page.keyboard.press('d');
    await expect.poll(() => page.locator('.doc-tools button.done').count()).toBe(1);
    const score = runKehoach(['score', join(folder, 'kho'), '--format', 'json']);
    expect(JSON.parse(score.stdout)).toMatchObject({
      documents: 1,
      stuck: 0,
      figures: { tasks: { wrong: 1, missed: 1 } },
    });
  });

  test('two plans are compared, one finding is accepted with a reason, and stays accepted', async () => {
    const { page } = here;
    await page.click('nav a:has-text("Đối chiếu")');
    await page.click('.family-list a:has-text("Trường Xuân")');
    await page.waitForSelector('.passage');
    const open = await page.locator('.finding:not(.is-waived)').count();
    await page.locator('.finding .quiet').first().click();
    await page.fill('.waive input', 'Đã thống nhất với cấp trên');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.finding.is-waived').count()).toBe(1);
    await page.reload();
    await page.waitForSelector('.finding.is-waived');
    expect(await page.locator('.finding:not(.is-waived)').count()).toBe(open - 1);
    expect(await page.locator('.waiver').textContent()).toContain('Đã thống nhất với cấp trên');
    const [left, right] = [page.locator('.compare-text').nth(0), page.locator('.compare-text').nth(1)];
    await left.evaluate((element) => (element.scrollTop = element.scrollHeight / 2));
    await expect.poll(() => right.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
  });

  test('what a document holds is only ever text', async () => {
    const { page } = here;
    await page.goto(`${desk.origin}/#/`);
    await page.click('.row a:has-text("doc-hai.txt")');
    await page.waitForSelector('.text-sheet');
    for (const tab of ['tasks', 'header', 'outline', 'others', 'notes']) await page.click(`#tab-${tab}`);
    expect(await page.locator('.text-sheet').textContent()).toContain('<script>window.pwned=1</script>');
    await page.goto(`${desk.origin}/#/follow`);
    await page.waitForSelector('.due-list');
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    expect(await page.locator('.doc svg, .doc iframe, main img').count()).toBe(0);
  });

  test('nothing was asked of elsewhere, nothing failed on the page', () => {
    expect(here.complaints).toEqual([]);
  });
});

/** Share of dark points of the drawn page inside a box of the window. */
const MEASURE_INK = `({ x, y, width, height }) => {
  const sheet = document.elementsFromPoint(x + 2, y + height / 2).map((each) => each.closest('.page-sheet')).find(Boolean);
  const canvas = sheet.querySelector('canvas');
  const frame = canvas.getBoundingClientRect();
  const scale = canvas.width / frame.width;
  const place = [(x - frame.left) * scale, (y - frame.top) * scale, width * scale, height * scale].map(Math.round);
  const { data } = canvas.getContext('2d').getImageData(...place);
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at] < 110) dark += 1;
  return dark / (data.length / 4);
}`;

/** There is print under the mark: the picture of the page and its text layer lie on each other. */
async function checkInk(page: Page, box: { x: number; y: number; width: number; height: number }): Promise<void> {
  const share = await page.evaluate<number>(`(${MEASURE_INK})(${JSON.stringify(box)})`);
  expect(share).toBeGreaterThan(0.04);
  expect(share).toBeLessThan(0.5);
}
