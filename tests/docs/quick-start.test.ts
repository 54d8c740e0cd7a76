import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-start-'));
  mkdirSync(join(folder, 'fixtures/plans'), { recursive: true });
  for (const name of ['01-tinh-chuyen-doi-so.txt', '05-xa-chuyen-doi-so.txt'])
    cpSync(join(root, 'fixtures/plans', name), join(folder, 'fixtures/plans', name));
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/kehoach'), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Commands of a page that a reader can type as they are: its blocks of kind "sh". */
function commandsOf(path: string): string[] {
  const page = readFileSync(join(root, path), 'utf8');
  return [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) => block.trim().split('\n'));
}

const COOK_BOOKS = [
  'docs/phan-tich.md',
  'docs/kiem-tra.md',
  'docs/quy-tac.md',
  'docs/en/quick-start.md',
  'docs/en/analysts.md',
  'docs/en/auditors.md',
];

/** What each command printed. A page in English has those of the Vietnamese one again: another language, other names of results. */
const printed = new Map<string, string>();
const strip = (command: string): string => command.replace(' --lang en', '').replace(/(--out|-o|>) [^ .]+/gu, '$1 …');

function run(command: string): string {
  const known = printed.get(strip(command));
  if (known !== undefined) return known;
  const [words = '', file] = command.split(' > ');
  const [program, ...args] = words.split(' ');
  const start = program === 'kehoach' ? [join(root, 'dist/cli/main.js'), ...args] : args;
  const { status, stdout, stderr } = spawnSync(process.execPath, start, { cwd: folder, encoding: 'utf8' });
  expect({ command, status: status === 0 || (args[0] === 'compare' && status === 1), stderr }).toMatchObject({
    status: true,
  });
  if (file !== undefined) writeFileSync(join(folder, file), stdout);
  printed.set(strip(command), stdout);
  return stdout;
}

test('every command of the quick start does what it says', () => {
  const commands = commandsOf('docs/bat-dau.md');
  expect(commands.length).toBeGreaterThan(8);
  const outputs = commands.map((command) => [command, run(command)] as const);
  for (const path of ['ket-qua/tables/kehoach.xlsx', 'ket-qua/tables/kehoach.sqlite', 'ban-ghi.ndjson', 'so-sanh.json'])
    expect(existsSync(join(folder, path)) && statSync(join(folder, path)).size > 100).toBe(true);
  const ofExample = (name: string): string => outputs.find(([command]) => command.includes(name))?.[1] ?? '';
  expect(ofExample('overdue')).toMatch(/^2025-\d\d-\d\d\t/);
  expect(ofExample('gaps')).toMatch(/\S/);
  expect(ofExample('check-record')).toBe('1: đúng\n');
});

test.each(COOK_BOOKS)('every command of %s runs', (path) => {
  const commands = commandsOf(path);
  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands) run(command);
});

test('pages of the handbook lead to pages that exist', () => {
  const pages = globSync(['docs/**/*.md', 'README.md', 'CONTRIBUTING.md'], { cwd: root });
  const broken = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)/g)].flatMap(
      ([, to = '']) => (existsSync(join(root, dirname(page), to)) ? [] : [`${page}: ${to}`]),
    ),
  );
  expect(pages.length).toBeGreaterThan(20);
  expect(broken).toEqual([]);
});
