import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { runKehoach } from './run-kehoach.ts';

test('--help lists every command, in Vietnamese', () => {
  const { status, stdout } = runKehoach(['--help']);
  expect(status).toBe(0);
  for (const { name, summary } of COMMANDS)
    expect(stdout).toMatch(new RegExp(`^  ${name} +${summary.vi.slice(0, 20)}`, 'm'));
  expect(stdout).not.toMatch(/Usage:|Options:|Commands:/);
});

test.each(COMMANDS.map(({ name }) => name))('%s --help has options and examples', (name) => {
  const { status, stdout } = runKehoach([name, '--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('Cách dùng: kehoach');
  expect(stdout).toMatch(/Ví dụ:\n {2}# .+\n {2}.*kehoach/);
  expect(stdout).not.toMatch(/Usage:|Options:|\(default:/);
});

describe('a wrong call is exit code 2 and one sentence', () => {
  test.each([
    [['không-có'], /^Không có lệnh 'không-có'/],
    [['convert'], /^Thiếu tham số/],
    [['convert', 'a', '--xyz'], /^Không có tùy chọn '--xyz'/],
    [['convert', 'a', '--jobs', '0'], /^Giá trị không hợp lệ/],
    [['convert', 'a', '--jobs', '1.5'], /số nguyên từ 1 đến 256/],
    [['convert', 'a', '--jobs', '1000000'], /từ 1 đến 256/],
    [['convert', 'a', '--timeout', '9999999'], /từ 0.001 đến 86400/],
    [['convert', 'a', '--memory', '1'], /từ 128 đến 1000000/],
    [['convert', 'a', '--max-size', '900GB'], /từ 1 byte đến 500MB/],
    [['convert', 'a', '--out', ''], /đường dẫn, không để trống/],
    [['compare', 'a', 'b', '-o', ' '], /đường dẫn, không để trống/],
    [['convert', 'a', '--lang', 'fr'], /^Giá trị không hợp lệ/],
    [['convert', 'a', '--force'], /--force chỉ dùng được cùng với --out/],
    [['convert', 'a', '--config', 'không-có.json'], /^Không đọc được tệp cấu hình/],
  ])('%j', (args, sentence) => {
    const { status, stdout, stderr } = runKehoach(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

test('--version is the package’s', () => {
  expect(runKehoach(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
