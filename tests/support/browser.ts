import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** How long a page may take to do anything: a machine that is busy needs more than the usual 30 s. */
export const PATIENCE_MS = 120_000;

/** Debian's browser, or one that was named; undefined where there is none: its tests are skipped with a word. */
export const CHROMIUM = [
  process.env['KEHOACH_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path): path is string => path !== undefined && existsSync(path));
if (CHROMIUM === undefined) console.warn('No Chromium here: tests of pages are skipped.');

export function launch(): Promise<Browser> {
  return chromium.launch({
    ...(CHROMIUM && { executablePath: CHROMIUM }),
    args: ['--no-sandbox'],
    timeout: PATIENCE_MS,
  });
}
