import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MAIN, runKehoach, writePlan } from './run-kehoach.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-progress-'));
  const long = join(folder, 'kế hoạch của một thôn có tên rất dài để câu báo lỗi dài hơn tám mươi cột của cửa sổ');
  mkdirSync(long);
  for (let serial = 1; serial <= 6; serial += 1) writeFileSync(join(long, `${serial}.txt`), writePlan(serial));
  writeFileSync(join(long, 'empty.pdf'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** util-linux's `script` gives a terminal to whoever looks for one. */
const hasScript = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;
if (!hasScript) process.stdout.write('no script(1): the bar is not tested\n');

test.runIf(hasScript)('an error stands whole above the bar, however long', () => {
  const [plain = ''] = runKehoach(['convert', folder, '--out', join(folder, 'a')])
    .stderr.split('\n')
    .filter((line) => line.startsWith('✗'));
  expect(plain.length).toBeGreaterThan(80);
  const line = [process.execPath, MAIN, 'convert', folder, '--out', join(folder, 'b')].map((word) => `'${word}'`);
  const { stdout } = spawnSync('script', ['-qec', `stty cols 80; ${line.join(' ')}`, '/dev/null'], {
    encoding: 'utf8',
  });
  const shown = stripVTControlCharacters(stdout);
  expect(shown).toContain('█');
  expect(shown).toContain(plain);
});
