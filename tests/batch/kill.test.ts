import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAIN, runKehoach, writePlan, type CliResult } from '../cli/run-kehoach.ts';

const DOCUMENTS = 24;
/** After the folder comes what the run is told last: as long as it is not, the run cannot end before its signal. */
const LAST = writePlan(DOCUMENTS + 1);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-kill-'));
  mkdirSync(join(folder, 'in'));
  for (let serial = 1; serial <= DOCUMENTS; serial += 1)
    writeFileSync(join(folder, 'in', `${serial}.txt`), writePlan(serial));
  writeFileSync(join(folder, 'in', 'broken.pdf'), '%PDF-1.4 and no more');
  convert('whole');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function convert(out: string): CliResult {
  return runKehoach(['convert', join(folder, 'in'), '-', '--out', join(folder, out)], { input: LAST });
}

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
  const child = spawn(process.execPath, [MAIN, 'convert', join(folder, 'in'), '-', '--out', out, '--jobs', '2'], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
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
    for (const after of [0, 1, 9, 24]) await runAndSignal(out, 'SIGKILL', () => countRecords(out) >= after);
    expect(convert('killed').status).toBe(1);
    expect(snapshot(out)).toEqual(snapshot(join(folder, 'whole')));
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s: it stops in order, and goes on later', async (signal, exitCode) => {
    const out = join(folder, signal);
    expect(await runAndSignal(out, signal, () => countRecords(out) >= 5)).toBe(exitCode);
    expect(readdirSync(out)).not.toContain('.kehoach-lock');
    convert(signal);
    expect(snapshot(out)).toEqual(snapshot(join(folder, 'whole')));
  });
});
