import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OutputError } from '../../src/batch/folder/output-error.ts';
import { explainOutputError } from '../../src/cli/output-errors.ts';
import { MAIN, runKehoach, writePlan } from './run-kehoach.ts';

let folder = '';
const at = (...parts: string[]): string => join(folder, ...parts);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-write-'));
  mkdirSync(at('in'));
  for (let serial = 1; serial <= 6; serial += 1) writeFileSync(at('in', `${serial}.txt`), writePlan(serial));
  writeFileSync(at('in', 'empty.pdf'), '');
  runKehoach(['convert', at('in'), '--out', at('whole')]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function snapshot(path: string): Record<string, string> {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(path, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

/** A shell line with `kehoach` in it; gives back kehoach's own exit code, whatever else is in the pipe. */
function runShell(line: string): { status: number; stderr: string } {
  const script = `kehoach() { ${process.execPath} ${MAIN} "$@"; }\n${line}\necho "status:\${PIPESTATUS[0]}" >&3`;
  const { output } = spawnSync('bash', ['-c', script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  return { status: Number(/status:(\d+)/.exec(output[3] ?? '')?.[1]), stderr: output[2] ?? '' };
}

const hasFull = existsSync('/dev/full');
const hasBash = spawnSync('bash', ['--version']).status === 0;
if (!hasFull || !hasBash) process.stdout.write('no /dev/full or no bash: write errors are not tested\n');

describe.runIf(hasFull && hasBash)('what cannot be written', () => {
  test.each([
    ['a reader that leaves', 'kehoach convert "$IN" --out "$OUT" 2>&1 | head -1 >/dev/null'],
    ['a full device', 'kehoach convert "$IN" --out "$OUT" 2>/dev/full'],
    ['nothing at all', 'kehoach convert "$IN" --out "$OUT" 2>&-'],
  ])('stderr into %s: a run into a folder goes on to its end', (name, line) => {
    const out = at(name);
    expect(runShell(`IN=${at('in')} OUT='${out}'\n${line}`).status).toBe(1);
    expect(snapshot(out)).toEqual(snapshot(at('whole')));
  });

  test.each([
    ['records into a full device', 'kehoach convert "$IN" >/dev/full', 'ổ đĩa đã đầy'],
    ['one record into a full device', 'kehoach convert "$IN/1.txt" >/dev/full', 'ổ đĩa đã đầy'],
    ['records to a reader that leaves', 'kehoach convert "$IN" | true', 'đầu nhận dữ liệu đã đóng'],
    ['help into a full device', 'kehoach --help >/dev/full', 'ổ đĩa đã đầy'],
    ['the schema into a full device', 'kehoach schema >/dev/full', 'ổ đĩa đã đầy'],
    ['a list into a full device', 'kehoach convert "$IN" --dry-run >/dev/full', 'ổ đĩa đã đầy'],
  ])('%s: one sentence, exit code 2', (_, line, reason) => {
    const { status, stderr } = runShell(`IN=${at('in')}\n${line}`);
    expect(status).toBe(2);
    const [sentence, ...others] = stderr.split('\n').filter((text) => text !== '' && !text.startsWith('✗'));
    expect(sentence).toBe(`Không ghi được kết quả ra stdout: ${reason}.`);
    expect(others).toEqual([]);
  });
});

test('an output folder that vanishes: one sentence, exit code 2, nothing left', async () => {
  const out = at('gone');
  const child = spawn(process.execPath, [MAIN, 'convert', at('in', '1.txt'), '-', '--out', out, '--jobs', '1'], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
  child.stdin.on('error', () => undefined);
  const ended = new Promise((resolve) => child.once('close', resolve));
  await expect.poll(() => existsSync(join(out, 'records', '1.txt.json'))).toBe(true);
  rmSync(out, { recursive: true, force: true, maxRetries: 9 });
  // what it has waited for comes, and has no place any more
  child.stdin.end(writePlan(100));
  expect(await ended).toBe(2);
  expect(stderr).toMatch(/^Không ghi được [^\n]+: thư mục không còn ở đó\.[^\n]+\n$/);
});

test.runIf(process.platform !== 'win32')('Ctrl-C ends a run that waits for its input', async () => {
  const child = spawn(process.execPath, [MAIN, 'convert', '-'], { stdio: ['pipe', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
  const ended = new Promise((resolve) => child.once('close', resolve));
  // more than a pipe holds: once it is written, the run reads, and listens for signals
  await new Promise((resolve) => child.stdin.write('KẾ HOẠCH\n'.repeat(200_000), resolve));
  const press = setInterval(() => child.kill('SIGINT'), 500);
  expect(await ended).toBe(130);
  clearInterval(press);
  expect(stderr).not.toMatch(/Lỗi không ngờ tới|\n\s+at /);
});

test('a table that cannot be replaced is named in one sentence', () => {
  const out = at('taken');
  // a folder of that name refuses as a workbook does that another program holds
  mkdirSync(join(out, 'tables', 'kehoach.sqlite', 'x'), { recursive: true });
  const { status, stderr } = runKehoach(['convert', at('in', '1.txt'), '--out', out, '--tables', 'sqlite']);
  expect(status).toBe(2);
  expect(stderr.trim().split('\n').at(-1)).toMatch(
    /^Không ghi được .*kehoach\.sqlite: ở đó đã có một thư mục trùng tên\./u,
  );
});

test.each([
  ['EBUSY', 'tệp đang được chương trình khác mở', 'the file is open in another program'],
  ['ENOSPC', 'ổ đĩa đã đầy', 'the disk is full'],
])('%s is told in both languages, with the file', (code, vi, en) => {
  const error = new OutputError('out/tables/kehoach.xlsx', { code });
  expect(String(explainOutputError(error, true))).toContain(`Không ghi được out/tables/kehoach.xlsx: ${vi}.`);
  expect(String(explainOutputError(error, false))).toContain(`Cannot write out/tables/kehoach.xlsx: ${en}.`);
});
