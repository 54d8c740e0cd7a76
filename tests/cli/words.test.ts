import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toGlob } from '../../src/cli/expand-pattern.ts';
import { runKehoach, writePlan } from './run-kehoach.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-words-'));
  for (const name of ['a.txt', 'b.txt', 'c[1].txt']) writeFileSync(join(folder, name), writePlan(name.length));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('alone it prints the help', () => {
  const { status, stdout } = runKehoach([]);
  expect(status).toBe(0);
  expect(stdout).toContain('Cách dùng: kehoach');
});

test.each([
  [['convrt'], "Không có lệnh 'convrt'. Ý bạn là convert?"],
  [['convert', 'a.txt', '--otu', 'x'], "Không có tùy chọn '--otu'. Ý bạn là --out?"],
])('%j: what was meant', (args, sentence) => {
  const { status, stderr } = runKehoach(args);
  expect(status).toBe(2);
  expect(stderr.trim()).toBe(sentence);
});

test('a file that is not there is not found, not damaged', () => {
  const { status, stderr } = runKehoach(['convert', 'x.pdf', 'y.pdf'], { cwd: folder });
  expect(status).toBe(1);
  expect(stderr).toContain('2 không tìm thấy');
  expect(stderr).not.toContain('hỏng');
});

test('nobody can wait for files in a folder that is not there', () => {
  const { status, stderr } = runKehoach(['convert', 'none', '--out', 'x', '--watch'], { cwd: folder });
  expect(status).toBe(2);
  expect(stderr.trim()).toBe('none: không tìm thấy.');
});

test('a record of ours is refused with a sentence', () => {
  const { stdout } = runKehoach(['convert', 'a.txt'], { cwd: folder });
  writeFileSync(join(folder, 'a.ndjson'), stdout);
  const { status, stderr } = runKehoach(['convert', 'a.ndjson'], { cwd: folder });
  expect(status).toBe(1);
  expect(stderr).toContain('Đây là bản ghi do kehoach làm ra');
});

describe('patterns', () => {
  test('are expanded where the shell did not; a name with signs in it is a name', () => {
    const list = (pattern: string): string[] =>
      runKehoach(['convert', pattern, '--dry-run'], { cwd: folder }).stdout.trim().split('\n');
    expect(list('*.txt')).toEqual(['a.txt', 'b.txt', 'c[1].txt']);
    expect(list('c[1].txt')).toEqual(['c[1].txt']);
    expect(list('none*.pdf')).toEqual(['none*.pdf']);
  });

  test.each([
    [String.raw`vao\*.pdf`, true, 'vao/*.pdf'],
    [String.raw`C:\Kế hoạch (1)\*.docx`, true, String.raw`C:/Kế hoạch \(1\)/*.docx`],
    ['vao/*.pdf', false, 'vao/*.pdf'],
    ['vao/c[1]*.pdf', false, String.raw`vao/c\[1\]*.pdf`],
  ])('%s, on Windows %s', (pattern, isWindows, glob) => {
    expect(toGlob(pattern, isWindows)).toBe(glob);
  });
});

describe('--format html', () => {
  test('is one page on stdout', () => {
    const { status, stdout } = runKehoach(['convert', 'a.txt', '--format', 'html'], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<!doctype html>[\s\S]+<mark class="lead"[\s\S]+<\/html>\n$/u);
  });
  test.each([
    [['a.txt', 'b.txt', '--format', 'html'], /một văn bản, ở đây có 2/u],
    [['a.txt', '--format', 'html', '--out', 'x'], /không dùng cùng với --out/u],
    [['a.txt', '--out', 'x', '--update', 'none.xlsx'], /none\.xlsx: không tìm thấy tệp này/u],
  ])('%j', (args, sentence) => {
    const { status, stderr } = runKehoach(['convert', ...args], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});
