import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface StartedDesk {
  /** With the secret. */
  readonly url: string;
  readonly origin: string;
  readonly key: string;
  readonly process: ChildProcess;
  readonly messages: () => string;
  /** Ctrl-C; gives the exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts the built desk as a user's shell would, and waits for the address it prints. */
export async function startDesk(folder: string, args: readonly string[] = []): Promise<StartedDesk> {
  const child = spawn(process.execPath, [MAIN, 'desk', folder, '--no-open', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let messages = '';
  child.stderr.on('data', (chunk: Buffer) => (messages += chunk.toString('utf8')));
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const url = await new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const [found] = /http:\/\/\S+/.exec(messages) ?? [];
      if (found) resolve(found);
    };
    child.stderr.on('data', look);
    void ended.then(() => reject(new Error(`the desk ended: ${messages}`)));
  });
  return {
    url,
    origin: new URL(url).origin,
    key: new URL(url).searchParams.get('key') ?? '',
    process: child,
    messages: () => messages,
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

/** Debian's browser, or one that was named; undefined where there is none: its tests are skipped with a word. */
export const CHROMIUM = [process.env['KEHOACH_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path): path is string => path !== undefined && existsSync(path),
);
if (CHROMIUM === undefined) console.warn('No Chromium here: the tests of the desk’s page are skipped.');

export interface Visit {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page complained of: errors, refused requests. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
}

export async function visit(url: string, options: VisitOptions = {}): Promise<Visit> {
  const { width = 1366, height = 768, colorScheme = 'light' } = options;
  const browser = await chromium.launch({ ...(CHROMIUM && { executablePath: CHROMIUM }), args: ['--no-sandbox'] });
  const context = await browser.newContext({ viewport: { width, height }, locale: 'vi-VN', colorScheme });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(url).origin) && !request.url().startsWith('blob:'))
      complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(url);
  return { browser, context, page, complaints, close: () => browser.close() };
}
