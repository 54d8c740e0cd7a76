import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import type { PlanRecord } from '../../src/record/schema.ts';
import { findVietnamese, VIETNAMESE } from '../support/vietnamese.ts';
import { runKehoach, writePlan } from './run-kehoach.ts';

const PLANS = ['01-tinh-chuyen-doi-so.txt', '04-phuong-chuyen-doi-so.txt', '05-xa-chuyen-doi-so.txt'];
const BAD = ['blank.txt', 'password.pdf', 'random.bin', 'truncated.docx'];
const SYSTEM = { ...process.env, LC_ALL: 'en_US.UTF-8' };

let folder = '';
/** What the documents say, and the names that records make of it. */
let documents: string[] = [];
/** Of a run over all of them into `out`: what it printed, and its records. */
let said = '';
const records: PlanRecord[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-english-'));
  for (const name of PLANS)
    cpSync(new URL(`../../fixtures/plans/${name}`, import.meta.url), join(folder, 'in', name), { recursive: true });
  for (const name of BAD)
    cpSync(new URL(`../../fixtures/bad-input/${name}`, import.meta.url), join(folder, 'bad', name), {
      recursive: true,
    });
  writeFileSync(join(folder, 'in/plain.txt'), writePlan(3));
  for (const name of [...PLANS, 'plain.txt']) documents.push(readFileSync(join(folder, 'in', name), 'utf8'));
  const args = ['convert', 'in', 'bad', '--out', 'out', '--tables', 'xlsx,csv,ics', '--lang', 'en'];
  said = runKehoach(args, { cwd: folder }).stderr;
  for (const name of readdirSync(join(folder, 'out/records')))
    records.push(JSON.parse(readFileSync(join(folder, 'out/records', name), 'utf8')) as PlanRecord);
  documents = [...documents, ...records.flatMap((record) => [record.text, ...listNames(record)])];
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('help', () => {
  test.each(['', '--help', ...COMMANDS.map(({ name }) => `${name} --help`), 'help compare'])('%s', (line) => {
    const asked = runKehoach([...line.split(' ').filter((word) => word !== ''), '--lang', 'en']);
    expect(asked.status).toBe(0);
    expect(asked.stdout).toContain('Usage: kehoach');
    expect(findVietnamese(asked.stdout)).toEqual([]);
  });

  test('is English where the system is, and Vietnamese again where that is asked for', () => {
    expect(findVietnamese(runKehoach(['--help'], { env: SYSTEM }).stdout)).toEqual([]);
    expect(runKehoach(['--help', '--lang', 'vi'], { env: SYSTEM }).stdout).toContain('Cách dùng: kehoach');
    expect(runKehoach(['--help'], { env: { ...SYSTEM, LC_ALL: 'C.UTF-8' } }).stdout).toContain('Cách dùng: kehoach');
  });
});

test.each([
  [['convrt']],
  [['convert']],
  [['convert', 'a', '--otu', 'x']],
  [['convert', 'a', '--jobs', '0']],
  [['convert', 'a', '--max-size', 'big']],
  [['convert', 'a', '--force']],
  [['convert', 'a', '--config', 'odd.json']],
  [['convert', 'a', '--out', 'x', '--update', 'none.xlsx']],
  [['convert', 'in', '--format', 'html']],
  [['convert', 'a', '--tables', 'docx', '--out', 'x']],
  [['compare', 'bad.json', 'bad.json']],
  [['compare', 'a', 'b', '--waive', 'bad.json']],
  [['compare', 'a', 'b', '--previous', 'bad.json']],
  [['audit']],
  [['audit', 'in/plain.txt', '--format', 'docx']],
  [['score', 'none']],
  [['submit', 'in', '--to', 'x', '--queue', 'nothing']],
  [['status', '--queue', 'nothing']],
])('a wrong call: %j', (args) => {
  writeFileSync(join(folder, 'bad.json'), '{');
  writeFileSync(join(folder, 'odd.json'), '{"word":1}');
  const { status, stderr } = runKehoach([...args, '--lang', 'en'], { cwd: folder });
  expect(status).toBe(2);
  expect(stderr).not.toBe('');
  expect(findVietnamese(stderr)).toEqual([]);
});

describe('convert', () => {
  test('files that cannot be read, one by one and in a folder, where the system speaks English', () => {
    const alone = runKehoach(['convert', 'in/plain.txt', 'bad', 'none.pdf'], { cwd: folder, env: SYSTEM });
    const inFolder = runKehoach(['convert', 'bad/blank.txt', 'none.pdf', '--out', 'out-bad'], {
      cwd: folder,
      env: SYSTEM,
    });
    for (const { status, stderr } of [alone, inFolder]) {
      expect(status).toBe(1);
      expect(findVietnamese(stderr)).toEqual([]);
    }
    // Data do not follow the system.
    expect(alone.stdout).toBe(runKehoach(['convert', 'in/plain.txt'], { cwd: folder }).stdout);
  });

  test('records, tables, manifest, what is said', async () => {
    expect(records).toHaveLength(PLANS.length + 1);
    expect(findVietnamese(said)).toEqual([]);
    const messages = records.flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message));
    expect(findVietnamese(messages.join('\n'), documents)).toEqual([]);
    expect(findVietnamese(readFileSync(join(folder, 'out/manifest.ndjson'), 'utf8'))).toEqual([]);
    expect(findVietnamese(unfold(readFileSync(join(folder, 'out/tables/kehoach.ics'), 'utf8')), documents)).toEqual([]);
    for (const name of readdirSync(join(folder, 'out/tables/csv')))
      expect(findVietnamese(readFileSync(join(folder, 'out/tables/csv', name), 'utf8'), documents)).toEqual([]);
    const { sheets } = await readXlsx(readFileSync(join(folder, 'out/tables/kehoach.xlsx')));
    expect(sheets.map(({ name }) => name)).toContain('Follow-up');
    for (const { name, rows } of sheets) {
      expect(findVietnamese([name, ...(rows[0] ?? [])].join('\n'))).toEqual([]);
      expect(findVietnamese(rows.flat().join('\n'), documents)).toEqual([]);
    }
  });

  test('a page of one document', () => {
    const path = join('in', PLANS[2] ?? '');
    const { stdout } = runKehoach(['convert', path, '--format', 'html'], { cwd: folder, env: SYSTEM });
    expect(stdout).toContain('<html lang="en">');
    expect(findVietnamese(unmark(stdout), documents)).toEqual([]);
  });
});

test.each([
  ['compare', 'text', [PLANS[0], PLANS[1]]],
  ['compare', 'html', [PLANS[1], PLANS[0]]],
  ['audit', 'text', ['']],
  ['audit', 'html', ['']],
  ['audit', 'csv', [PLANS[1], '--parent', PLANS[0]]],
] as const)('%s to %s', (command, format, words) => {
  const paths = words.map((word = '') => (word === '' ? 'out' : word.startsWith('--') ? word : recordOf(word)));
  const { status, stdout, stderr } = runKehoach([command, ...paths, '--format', format, '--lang', 'en'], {
    cwd: folder,
  });
  expect(status).toBe(0);
  expect(stdout).not.toBe('');
  // What a line or a page had no room for ends in "…", at any letter.
  const whole = unmark(stdout).replace(/\p{L}*…/gu, '');
  expect(findVietnamese(format === 'text' ? whole.replace(/\n {2,}/gu, ' ') : whole, documents)).toEqual([]);
  expect(findVietnamese(stderr)).toEqual([]);
});

test('schema', () => {
  const { stdout } = runKehoach(['schema', '--lang', 'en']);
  expect(JSON.parse(stdout)).toHaveProperty('$id');
  const described = [...stdout.matchAll(/"description": "([^"]*)"/gu)].map(([, text = '']) => text);
  // Examples of what documents say stand in quotes, or are codes.
  expect(described.filter((text) => VIETNAMESE.test(text.replace(/“[^”]*”|\\"[^"]*\\"|\p{Lu}{2,}/gu, '')))).toEqual([]);
});

function recordOf(name: string): string {
  return join('out/records', `${name}.json`);
}

/** Names that a record completes: "Sở Tài chính tỉnh Lam Giang" where the document says "Sở Tài chính". */
function listNames({ header, tasks }: PlanRecord): string[] {
  return [header.issuer, header.parentIssuer, ...tasks.flatMap(({ units }) => units)].flatMap(
    (unit) => unit?.canonical ?? [],
  );
}

function unfold(calendar: string): string {
  return calendar.replaceAll('\r\n ', '').replaceAll(/\\([,;n])/gu, '$1');
}

/** Words that a page marks are in one piece again. */
function unmark(page: string): string {
  return page.replace(/<\/?mark[^>]*>/gu, '').replace(/&quot;/gu, '"');
}
