import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCountry } from '../../scripts/generate/country.ts';
import { chooseThreads } from '../../src/cli/audit/choose-threads.ts';
import { compareFamilies } from '../../src/cli/audit/compare-families.ts';
import { runInThreads } from '../../src/cli/audit/threads.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { runKehoach } from './run-kehoach.ts';

// An audit over several threads: the same bytes, and no report where one of them died.

let folder = '';
const at = (...parts: string[]): string => join(folder, ...parts);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-threads-'));
  await writeCountry(at('country'), 40);
  mkdirSync(at('records'));
  for (const name of ['central', 'tinh-0', 'tinh-1', 'tinh-2', 'xa-0', 'xa-1', 'xa-2', 'xa-34', 'xa-35'])
    copyFileSync(at('country', `${name}.json`), at('records', `${name}.json`));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const audit = (...args: string[]): string => {
  const { status, stdout, stderr } = runKehoach(['audit', ...args]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
};

describe('audit --jobs', () => {
  test.each(['json', 'text', 'html'])('gives the same %s with one thread and with several', (format) => {
    const alone = audit(at('records'), '--format', format, '--jobs', '1');
    expect(alone.length).toBeGreaterThan(1000);
    expect(audit(at('records'), '--format', format, '--jobs', '3')).toBe(alone);
  });

  test('records one a line give what a folder of them does', () => {
    const lines = readdirSync(at('records'))
      .sort()
      .map((name) => readFileSync(at('records', name), 'utf8'));
    writeFileSync(at('all.ndjson'), `${lines.join('\n')}\n`);
    expect(audit(at('all.ndjson'), '--format', 'json', '--jobs', '2')).toBe(
      audit(at('records'), '--format', 'json', '--jobs', '1'),
    );
  });

  test('waivers that fit something are known from any thread', () => {
    const report = JSON.parse(audit(at('records'), '--format', 'json', '--jobs', '1')) as {
      families: { columns: { findings: { id: string }[] }[] }[];
    };
    const ids = report.families.flatMap(({ columns }) => columns.slice(-1).flatMap(({ findings }) => findings[0]?.id));
    writeFileSync(at('waived.txt'), `${ids.map((id) => `${id} accepted`).join('\n')}\n0123456789abcdef of nothing\n`);
    const { stdout, stderr } = runKehoach([
      ...['audit', at('records'), '--format', 'json', '--jobs', '2', '--waive', at('waived.txt')],
    ]);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('0123456789abcdef');
    expect(stdout.match(/"waived": "accepted"/gu)).toHaveLength(ids.length);
  });

  test('a damaged record is told of, and the rest compared', () => {
    writeFileSync(at('damaged.json'), '{"schemaVersion":');
    const run = (jobs: string): unknown =>
      runKehoach(['audit', at('records'), at('damaged.json'), '--format', 'json', '--jobs', jobs]);
    const alone = run('1');
    expect(alone).toMatchObject({ status: 1, stderr: expect.stringContaining('damaged.json') as string });
    expect(run('2')).toEqual(alone);
  });
});

describe('a plan that cannot be read a second time', () => {
  const known = (name: string): { ref: { path: string }; tasks: number } => ({
    ref: { path: at('records', name) },
    tasks: 40,
  });
  const compare = (parent: string, children: string[]): ReturnType<typeof compareFamilies> =>
    compareFamilies([{ parent: known(parent), children: children.map(known) }], { jobs: 1, isOutline: () => false });

  test('leaves its column, or its family, out', async () => {
    const [matrix] = await compare('tinh-0.json', ['xa-0.json', 'gone.json', 'xa-34.json']);
    expect(matrix?.columns).toHaveLength(2);
    expect(await compare('gone.json', ['xa-0.json'])).toEqual([]);
  });
});

describe('a thread that dies', () => {
  const job = { family: 0, parent: { path: 'a' }, children: [] };
  const run = (code: string): Promise<void> =>
    runInThreads(
      [job, job, job],
      2,
      { isOutline: false },
      () => undefined,
      new URL(`data:text/javascript,${encodeURIComponent(code)}`),
    );
  const LISTEN = "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => ";

  test('ends the run with a sentence', async () => {
    const ended = run(`${LISTEN}process.exit(3));`);
    await expect(ended).rejects.toThrow(UsageError);
    await expect(ended).rejects.toThrow('mã 3');
  });

  test('by what was thrown in it: as if it were thrown here', async () => {
    await expect(run(`${LISTEN}{ throw new RangeError('odd'); });`)).rejects.toThrow(/odd/u);
  });

  test('before its first job', async () => {
    await expect(run("throw new Error('no start');")).rejects.toThrow('no start');
  });
});

describe('the number of threads', () => {
  test('one for a few plans, and for pairs that each take much memory', () => {
    expect(chooseThreads([2400, 2400], undefined)).toBe(1);
    expect(chooseThreads([20_000_000, 20_000_000], undefined)).toBe(1);
    expect(chooseThreads([2400], 3)).toBe(3);
  });
});
