import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAIN, runKehoach, writePlan } from './run-kehoach.ts';

let folder = '';
const at = (...parts: string[]): string => join(folder, ...parts);
const isLinux = process.platform === 'linux';
const isRoot = process.getuid?.() === 0;
/** Root may open everything: as somebody else then. */
const NOBODY = isRoot ? { uid: 65_534, gid: 65_534 } : {};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-folders-'));
  chmodSync(folder, 0o755);
  mkdirSync(at('in', 'locked'), { recursive: true });
  writeFileSync(at('in', 'a.txt'), writePlan(1));
  writeFileSync(at('in', 'locked', 'b.txt'), writePlan(2));
  chmodSync(at('in', 'locked'), 0o000);
});
afterAll(() => {
  chmodSync(at('in', 'locked'), 0o755);
  rmSync(folder, { recursive: true, force: true });
});

function runAsNobody(args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', ...NOBODY });
}
const canRun = isLinux && runAsNobody(['--version']).status === 0;
if (isLinux && !canRun) process.stdout.write('nobody may not run the build: unreadable folders are not tested\n');

describe.runIf(canRun)('a folder that may not be opened', () => {
  test('is told and counts; the others are read', () => {
    const { status, stdout, stderr } = runAsNobody(['convert', at('in')]);
    expect(status).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(`✗ ${at('in', 'locked')}: Không mở được thư mục này`);
  });

  test('counts in an audit too', () => {
    const { status, stderr } = runAsNobody(['audit', at('in')]);
    expect(status).toBe(1);
    expect(stderr).toContain(at('in', 'locked'));
  });
});

describe.runIf(isLinux)('names that are no UTF-8', () => {
  test('are read, each under a name of its own, twice the same', () => {
    const names = at('names');
    mkdirSync(names);
    for (const byte of [0xe1, 0xe2, 0xff])
      writeFileSync(
        Buffer.concat([Buffer.from(`${names}/k`), Buffer.from([byte]), Buffer.from('.txt')]),
        writePlan(byte),
      );
    const inside = Buffer.concat([Buffer.from(`${names}/d`), Buffer.from([0xf0])]);
    mkdirSync(inside);
    writeFileSync(Buffer.concat([inside, Buffer.from('/plan.txt')]), writePlan(7));
    const out = at('names-out');
    expect(runKehoach(['convert', names, '--out', out]).status).toBe(0);
    const manifest = readFileSync(join(out, 'manifest.ndjson'), 'utf8');
    const sources = manifest
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { source: string }).source);
    expect(sources).toEqual(['d%F0/plan.txt', 'k%E1.txt', 'k%E2.txt', 'k%FF.txt'].map((name) => join(names, name)));
    expect(runKehoach(['convert', names, '--out', out]).stderr).toContain('4 văn bản đã xong từ lần chạy trước');
  });

  test('what is called like a command of the terminal is only shown', () => {
    const evil = at('evil');
    mkdirSync(evil);
    writeFileSync(join(evil, 'a\u009b31m\u202eb\n.txt'), writePlan(3));
    const dry = runKehoach(['convert', evil, '--dry-run']);
    expect(dry.stdout).toBe(`${evil}/a\uFFFD31m\uFFFDb\uFFFD.txt\n`);
    const log = runKehoach(['convert', evil, join(evil, 'no\u009b\u202e.pdf'), '--log', 'json']).stderr;
    expect(log).not.toMatch(/[\u0080-\u009f\u202a-\u202e]/);
    expect(
      log
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { source?: string }).source),
    ).toContain(join(evil, 'no\u009b\u202e.pdf'));
  });
});

test('controls and marks of direction stand as escapes in a record, its value is the text', () => {
  const plan = writePlan(4).replace('văn hóa đọc', 'văn hóa\u009b31m \u202eđọc\u2028');
  const { stdout } = runKehoach(['convert', '-'], { input: plan });
  expect(stdout.trimEnd()).not.toMatch(/[\u007f-\u009f\u200e\u200f\u2028-\u202e]/);
  expect(() => JSON.parse(stdout) as unknown).not.toThrow();
});

describe('an audit of a folder', () => {
  test('reads documents and records side by side', () => {
    const mixed = at('mixed');
    mkdirSync(mixed);
    writeFileSync(join(mixed, 'one.txt'), writePlan(11));
    writeFileSync(join(mixed, 'two.json'), runKehoach(['convert', '-'], { input: writePlan(12) }).stdout);
    const { status, stdout } = runKehoach(['audit', mixed, '--format', 'json']);
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { orphans: unknown[] }).orphans).toHaveLength(2);
  });

  test('names a .json that is no record', () => {
    writeFileSync(at('other.json'), '{"a":1}');
    const { status, stderr } = runKehoach(['audit', at('mixed'), at('other.json'), '--format', 'json']);
    expect(status).toBe(1);
    expect(stderr).toContain('other.json');
  });

  test('reads of a batch its records, not its tables and its manifest', () => {
    const out = at('batch-out');
    runKehoach(['convert', at('mixed', 'one.txt'), '--out', out, '--tables', 'ndjson']);
    const { status, stdout, stderr } = runKehoach(['audit', out, '--format', 'json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect((JSON.parse(stdout) as { orphans: unknown[] }).orphans).toHaveLength(1);
  });
});
