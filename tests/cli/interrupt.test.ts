import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAIN, runKehoach, writePlan } from './run-kehoach.ts';

// Ctrl-C in the commands that read plans and write one result: the shell's exit code, nothing half written, no process left behind.

let folder = '';
const at = (...parts: string[]): string => join(folder, ...parts);
const hasProc = existsSync('/proc/self/stat');
if (!hasProc) process.stdout.write('no /proc: Ctrl-C in compare and audit is not tested\n');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-interrupt-'));
  mkdirSync(at('in'));
  mkdirSync(at('out'));
  writeFileSync(at('above.txt'), writePlan(1));
  writeFileSync(at('in', 'below.txt'), writePlan(2));
  // Long to read, so that the signal comes while a reading process has it in hand.
  writeFileSync(
    at('long.txt'),
    writePlan(3) + '3. Sở Y tế chủ trì, phối hợp với Công an xã kiểm tra.\n'.repeat(60_000),
  );
  writeFileSync(at('in', 'long.txt'), readFileSync(at('long.txt')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The parent of a process that has not ended, by its entry in /proc. */
function parentOf(pid: string): number | null {
  try {
    const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /su, '')
      .split(' ');
    return state === 'Z' || state === 'X' ? null : Number(parent);
  } catch {
    return null;
  }
}
const childrenOf = (pid: number): string[] =>
  readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === pid);

/** Sends the signal once a reading process stands; gives back how the command ended and that process. */
async function interrupt(
  args: readonly string[],
  signal: NodeJS.Signals,
): Promise<{ ended: number | string | null; reader: string; stdout: string }> {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.resume();
  const exit = new Promise<number | string | null>((resolve) =>
    child.once('exit', (code, ended) => resolve(ended ?? code)),
  );
  const { pid = 0 } = child;
  let readers = childrenOf(pid);
  while (readers.length === 0 && child.exitCode === null) {
    await sleep(20);
    readers = childrenOf(pid);
  }
  child.kill(signal);
  return { ended: await exit, reader: readers[0] ?? '', stdout };
}

describe.runIf(hasProc)('Ctrl-C', () => {
  const compare = () => ['compare', at('above.txt'), at('long.txt'), '--format', 'html', '-o', at('out', 'a.html')];
  const audit = () => ['audit', '--parent', at('above.txt'), at('in'), '--format', 'json', '-o', at('out', 'a.json')];
  test.each([
    ['compare', compare, 'SIGINT'],
    ['compare', compare, 'SIGTERM'],
    ['audit', audit, 'SIGINT'],
    ['audit of a folder', () => ['audit', at('in'), '--format', 'csv', '-o', at('out')], 'SIGINT'],
    ['compare to stdout', () => ['compare', at('above.txt'), at('long.txt')], 'SIGINT'],
  ] as const)('in %s: ended by it, nothing written, the reading process ends too', async (_, args, signal) => {
    const { ended, reader, stdout } = await interrupt(args(), signal);
    expect(ended).toBe(signal);
    expect(reader).not.toBe('');
    expect(stdout).toBe('');
    expect(readdirSync(at('out'))).toEqual([]);
    while (parentOf(reader) !== null) await sleep(50);
  });

  test('in convert of one document: the exit code of shells, no record', async () => {
    const { ended, reader, stdout } = await interrupt(['convert', at('long.txt')], 'SIGINT');
    expect(ended).toBe(130);
    expect(stdout).toBe('');
    while (parentOf(reader) !== null) await sleep(50);
  });

  test('while a report is written: what was written of it goes', async () => {
    const writer = new URL('../../dist/cli/commands/compare-output.js', import.meta.url).href;
    const script = `
      import { writeReport } from ${JSON.stringify(writer)};
      async function* chunks() {
        yield new Uint8Array(100_000);
        process.kill(process.pid, 'SIGINT');
        await new Promise((resolve) => setTimeout(resolve, 60_000));
      }
      await writeReport(chunks(), ${JSON.stringify(at('out', 'a.xlsx'))});`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
    expect(await new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)))).toBe('SIGINT');
    expect(readdirSync(at('out'))).toEqual([]);
  });

  test('and without it the same commands end well', () => {
    const below = at('in', 'below.txt');
    expect(runKehoach(['compare', at('above.txt'), below, '--format', 'html', '-o', at('b.html')]).status).toBe(0);
    expect(readFileSync(at('b.html'), 'utf8')).toContain('</html>');
  });
});
