import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanRecord } from '../../src/record/schema.ts';
import { recordSchema } from '../../src/record/schema.ts';
import { runKehoach, writePlan } from './run-kehoach.ts';

let folder = '';
const at = (...parts: string[]): string => join(folder, ...parts);
const parseLines = (text: string): PlanRecord[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PlanRecord);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-cli-'));
  mkdirSync(at('in', 'sub'), { recursive: true });
  writeFileSync(at('in', 'b.txt'), writePlan(2));
  writeFileSync(at('in', 'a.txt'), writePlan(1));
  writeFileSync(at('in', 'sub', 'a.txt'), writePlan(3));
  writeFileSync(at('in', 'sub', '~$a.docx'), 'Word leaves this');
  writeFileSync(at('in', 'table.json'), 'not walked');
  writeFileSync(at('broken.docx'), 'PK\u0003\u0004 and no more');
  writeFileSync(at('empty.pdf'), '');
  writeFileSync(at('novel.txt'), 'Ngày xửa ngày xưa, ở một làng nọ có hai anh em.\n'.repeat(20));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('stdout', () => {
  test('one valid record a line, in input order, nothing else', () => {
    const { status, stdout } = runKehoach(['convert', at('in', 'b.txt'), at('in', 'a.txt')]);
    const records = parseLines(stdout);
    expect(status).toBe(0);
    expect(records.map(({ header }) => header.number?.serial)).toEqual(['2', '1']);
    for (const record of records) expect(recordSchema.safeParse(record).error).toBeUndefined();
  });

  test('a folder is walked in order of paths, without what Word left and without what is no document', () => {
    const { status, stdout, stderr } = runKehoach(['convert', at('in'), '--jobs', '2']);
    expect(status).toBe(0);
    expect(parseLines(stdout).map(({ header }) => header.number?.serial)).toEqual(['1', '2', '3']);
    expect(stderr).toMatch(/^Xong 3 văn bản: 3 đọc được/);
  });

  test('"-" is stdin', () => {
    const { status, stdout } = runKehoach(['convert', '-'], { input: writePlan(7) });
    expect(status).toBe(0);
    expect(parseLines(stdout)[0]?.source.name).toBe('stdin');
  });

  test('--pretty is the same record over many lines, --explain speaks on stderr and leaves the record alone', () => {
    const plain = runKehoach(['convert', at('in', 'a.txt')]);
    const pretty = runKehoach(['convert', at('in', 'a.txt'), '--pretty']).stdout;
    expect(pretty.split('\n').length).toBeGreaterThan(50);
    expect(JSON.parse(pretty)).toEqual(JSON.parse(plain.stdout));
    const explained = runKehoach(['convert', at('in', 'a.txt'), '--explain']);
    expect(explained.stdout).toBe(plain.stdout);
    expect(explained.stderr.length).toBeGreaterThan(plain.stderr.length + 100);
  });
});

describe('failures', () => {
  test('one sentence each, the others are converted, exit code 1, no stack trace', () => {
    const files = [at('broken.docx'), at('in', 'a.txt'), at('empty.pdf'), at('novel.txt'), at('missing.txt')];
    const { status, stdout, stderr } = runKehoach(['convert', ...files]);
    expect(status).toBe(1);
    expect(parseLines(stdout)).toHaveLength(1);
    const lines = stderr.split('\n').filter((line) => line.startsWith('✗'));
    expect(lines.map((line) => files.findIndex((file) => line.startsWith(`✗ ${file}: `)))).toEqual([0, 2, 3, 4]);
    for (const line of lines) expect(line).toMatch(/\p{Lu}[^\n]{10,}\.(?: \[[^\]]+\])?$/u);
    expect(stderr).not.toMatch(/\n\s+at |node:|file:\/\//);
  });

  test('--lang en says it in English', () => {
    expect(runKehoach(['convert', at('empty.pdf'), '--lang', 'en']).stderr).toContain('The file is empty.');
  });

  test('--log json is one JSON value a line', () => {
    const { stderr } = runKehoach(['convert', at('empty.pdf'), at('in', 'a.txt'), '--log', 'json']);
    const events = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.map(({ event, status }) => [event, status])).toEqual([
      ['document', 'no-text'],
      ['document', 'ok'],
      ['end', undefined],
    ]);
  });

  test('what a file is called never reaches the terminal raw', () => {
    const { stderr } = runKehoach(['convert', 'a\u001B[31m\u202Eb.txt']);
    expect(stderr).toContain('a\uFFFD[31m\uFFFDb.txt');
  });
});

describe('--out', () => {
  test('records, manifest, nothing else; again: nothing to do; several jobs: the same bytes', () => {
    const first = at('out-1');
    const second = at('out-2');
    expect(runKehoach(['convert', at('in'), at('empty.pdf'), '--out', first, '--jobs', '1']).status).toBe(1);
    expect(runKehoach(['convert', at('in'), at('empty.pdf'), '--out', second, '--jobs', '3']).status).toBe(1);
    const list = (path: string): string[] => readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
    const expected = ['manifest.ndjson', 'records', 'records/a.txt.json', 'records/a.txt~2.json', 'records/b.txt.json'];
    expect(list(first)).toEqual(expected);
    for (const path of expected.filter((name) => name.includes('.'))) {
      expect(readFileSync(join(second, path), 'utf8')).toBe(readFileSync(join(first, path), 'utf8'));
    }
    const again = runKehoach(['convert', at('in'), at('empty.pdf'), '--out', first]);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('4 văn bản đã xong từ lần chạy trước');
  });

  test('a manifest line has what the contract asks for', () => {
    const out = at('out-3');
    runKehoach(['convert', at('in', 'a.txt'), at('empty.pdf'), '--out', out]);
    const lines = readFileSync(join(out, 'manifest.ndjson'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({
      source: at('in', 'a.txt'),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      status: 'ok',
      record: 'records/a.txt.json',
      stage: null,
      code: null,
      message: null,
    });
    expect(lines[1]).toMatchObject({ status: 'no-text', record: null, code: 'ingest/empty' });
  });

  test('a place that cannot be written is one sentence and exit code 2', () => {
    const { status, stderr } = runKehoach(['convert', at('in'), '--out', at('novel.txt')]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Không ghi được [^\n]+\n$/);
  });

  test('--dry-run says what would be done and writes nothing', () => {
    const { status, stdout } = runKehoach(['convert', at('in'), '--out', at('never'), '--dry-run']);
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe(`sẽ đọc\t${at('in', 'a.txt')}`);
    expect(readdirSync(folder)).not.toContain('never');
  });
});
