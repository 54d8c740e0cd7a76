import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launch, PATIENCE_MS } from '../support/browser.ts';

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
  const browser = await launch();
  const context = await browser.newContext({ viewport: { width, height }, locale: 'vi-VN', colorScheme });
  context.setDefaultTimeout(PATIENCE_MS);
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
