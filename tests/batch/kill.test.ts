import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runKehoach, writePlan } from '../cli/run-kehoach.ts';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const DOCUMENTS = 60;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-kill-'));
  mkdirSync(join(folder, 'in'));
  for (let serial = 1; serial <= DOCUMENTS; serial += 1)
    writeFileSync(join(folder, 'in', `${serial}.txt`), writePlan(serial));
  writeFileSync(join(folder, 'in', 'broken.pdf'), '%PDF-1.4 and no more');
  runKehoach(['convert', join(folder, 'in'), '--out', join(folder, 'whole')]);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function snapshot(path: string): Record<string, string> {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(path, name)).isFile())
      .map((name) => [name, readFileSync(join(path, name), 'utf8')]),
  );
}

/** Starts a run in a process group of its own and signals the group once `isTime` says so. */
async function runAndSignal(out: string, signal: NodeJS.Signals, isTime: () => boolean): Promise<number | null> {
  const child = spawn(process.execPath, [MAIN, 'convert', join(folder, 'in'), '--out', out, '--jobs', '2'], {
    detached: true,
    stdio: 'ignore',
  });
  const watch = setInterval(() => {
    if (!isTime() || child.pid === undefined) return;
    clearInterval(watch);
    process.kill(-child.pid, signal);
  }, 5);
  return new Promise((resolve) =>
    child.once('exit', (code) => {
      clearInterval(watch);
      resolve(code);
    }),
  );
}

const countRecords = (out: string): number => {
  try {
    return readdirSync(join(out, 'records')).length;
  } catch {
    return 0;
  }
};

describe.runIf(process.platform !== 'win32')('a run that is ended from outside', () => {
  test('by kill -9, again and again: the same command ends in the same bytes, nothing is left over', async () => {
    const out = join(folder, 'killed');
    for (const after of [0, 1, 9, 23, 40, 59]) await runAndSignal(out, 'SIGKILL', () => countRecords(out) >= after);
    expect(runKehoach(['convert', join(folder, 'in'), '--out', out]).status).toBe(1);
    expect(snapshot(out)).toEqual(snapshot(join(folder, 'whole')));
  }, 120_000);

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'by %s: it stops in order, and goes on later',
    async (signal, exitCode) => {
      const out = join(folder, signal);
      expect(await runAndSignal(out, signal, () => countRecords(out) >= 5)).toBe(exitCode);
      expect(readdirSync(out)).not.toContain('.kehoach-lock');
      runKehoach(['convert', join(folder, 'in'), '--out', out]);
      expect(snapshot(out)).toEqual(snapshot(join(folder, 'whole')));
    },
    60_000,
  );
});
