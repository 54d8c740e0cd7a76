/**
 * Figures of the desk: start, first page of a record, a list of thousands, memory of the server over many uploads.
 * usage: node scripts/run-ts.mjs scripts/bench-desk.ts [--only start|page|list|memory] [--records 5000] [--uploads 1000]
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from '../src/pipeline.ts';
import { CHROMIUM } from '../tests/support/browser.ts';
import { startDesk, visit, type StartedDesk } from '../tests/web/start-desk.ts';
import { writePlan } from '../tests/cli/run-kehoach.ts';

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const say = (name: string, value: string): void => {
  process.stdout.write(`${name.padEnd(58)} ${value}\n`);
};
const milliseconds = (from: number): string => `${Math.round(performance.now() - from)} ms`;
const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));

/** Megabytes that the server's own process holds; Linux tells. */
function readMemory(desk: StartedDesk): number {
  const [, pages = '0'] = readFileSync(`/proc/${String(desk.process.pid)}/statm`, 'utf8').split(' ');
  return (Number(pages) * 4096) / 2 ** 20;
}

async function measureStart(): Promise<void> {
  for (const name of ['first', 'second']) {
    const started = performance.now();
    const desk = await startDesk(join(folder, 'start'));
    say(`start to address (${name})`, milliseconds(started));
    const asked = performance.now();
    await fetch(desk.url, { redirect: 'manual' });
    say('  first answer', milliseconds(asked));
    await desk.stop();
  }
}

async function measurePage(): Promise<void> {
  const desk = await startDesk(join(folder, 'start'));
  const pdf = readFileSync(join(import.meta.dirname, '../fixtures/plans/01-tinh-chuyen-doi-so.pdf'));
  const headers = { Authorization: `Bearer ${desk.key}` };
  await fetch(`${desk.origin}/documents?name=a.pdf`, { method: 'POST', body: pdf, headers });
  const here = await visit(desk.url);
  await here.page.waitForSelector('.row a');
  const loaded = await here.page.evaluate<number>(
    `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN`,
  );
  say('start page, first paint', `${Math.round(loaded)} ms`);
  const clicked = performance.now();
  await here.page.click('.row a');
  await here.page.waitForSelector('.task');
  say('record beside its paper', milliseconds(clicked));
  await here.page.waitForSelector('canvas[data-drawn="true"]');
  say('first page drawn by pdf.js', milliseconds(clicked));
  await here.close();
  await desk.stop();
}

/** An archive of many records, as `convert --out` would have left it. */
async function writeArchive(target: string, count: number): Promise<void> {
  mkdirSync(join(target, 'records'), { recursive: true });
  const lines: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const bytes = new TextEncoder().encode(writePlan(index));
    const { record } = await convert(bytes, { name: `${index}.txt` });
    writeFileSync(join(target, 'records', `${index}.txt.json`), JSON.stringify(record));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const line = { source: `${index}.txt`, sha256, status: 'ok', record: `records/${index}.txt.json`, stage: null };
    lines.push(JSON.stringify({ ...line, code: null, message: null, tasks: record.tasks.length, job: 'x' }));
  }
  writeFileSync(join(target, 'manifest.ndjson'), `${lines.join('\n')}\n`);
}

const WATCH = `window.longest = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.longest = Math.max(window.longest, entry.duration);
}).observe({ entryTypes: ['longtask'] });`;

async function measureList(count: number): Promise<void> {
  const target = join(folder, 'many');
  await writeArchive(target, count);
  let started = performance.now();
  let desk = await startDesk(target);
  say(`${count} records, start to address, no index yet`, milliseconds(started));
  const headers = { Authorization: `Bearer ${desk.key}` };
  for (;;) {
    const { indexing } = (await (await fetch(`${desk.origin}/health`, { headers })).json()) as { indexing: number };
    if (indexing === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  say('  index made', milliseconds(started));
  await desk.stop();
  started = performance.now();
  desk = await startDesk(target);
  say('  start to address, with index', milliseconds(started));
  const here = await visit(desk.url);
  await here.page.waitForSelector('.row');
  say('  first rows on the page', milliseconds(started));
  await here.page.evaluate(WATCH);
  for (let step = 0; step < 60; step += 1) {
    await here.page.evaluate(`document.querySelector('.rows').scrollTop += ${step % 3 === 0 ? 20_000 : 700}`);
    await here.page.waitForTimeout(30);
  }
  for (const word of ['doc sach', 'quyên góp', '123']) {
    await here.page.fill('#search', word);
    await here.page.waitForTimeout(600);
  }
  await here.page.fill('#search', '');
  await here.page.waitForTimeout(300);
  await here.page.locator('.filters select').nth(1).selectOption('name');
  await here.page.waitForTimeout(300);
  say(
    '  longest task while scrolling, searching, sorting',
    `${await here.page.evaluate<number>('Math.round(window.longest)')} ms`,
  );
  say('  rows in the page', String(await here.page.locator('.row').count()));
  const asked = performance.now();
  await fetch(`${new URL(desk.url).origin}/search?q=ngay%20hoi`, { headers: { Authorization: `Bearer ${desk.key}` } });
  say('  a search, 100 hits', milliseconds(asked));
  await here.close();
  await desk.stop();
}

async function measureMemory(count: number): Promise<void> {
  const desk = await startDesk(join(folder, 'uploads'));
  const headers = { Authorization: `Bearer ${desk.key}` };
  const started = performance.now();
  for (let index = 1; index <= count; index += 1) {
    const body = writePlan(100_000 + index) + 'Việc thứ hai: tuyên truyền.\n'.repeat(400);
    await fetch(`${desk.origin}/documents?name=${index}.txt`, { method: 'POST', body, headers });
    if (index % Math.ceil(count / 5) === 0 || index === 20)
      say(`memory after ${index} uploads`, `${readMemory(desk).toFixed(0)} MB (${milliseconds(started)})`);
  }
  await desk.stop();
}

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const isAsked = (name: string): boolean => only === undefined || only === name;
try {
  if (isAsked('start')) await measureStart();
  if (isAsked('page') && CHROMIUM !== undefined) await measurePage();
  if (isAsked('list') && CHROMIUM !== undefined) await measureList(option('records', 5_000));
  if (isAsked('memory')) await measureMemory(option('uploads', 1_000));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
