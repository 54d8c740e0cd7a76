import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const data = join(root, 'bench/data');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Answer {
  readonly file: string;
  readonly header: object;
  readonly outline: readonly object[];
  readonly tasks: readonly { readonly anchor?: string; readonly quote?: string }[];
  readonly recipients: readonly string[];
}
interface Links {
  readonly links: readonly { readonly status: string; readonly changes?: readonly { readonly verdict: string }[] }[];
}
type Adapter = (input: unknown, file: string) => Answer;

const load = async <T>(path: string, name: string): Promise<T> => {
  const module = (await import(pathToFileURL(join(root, 'bench', path)).href)) as Record<string, T>;
  return module[name]!;
};
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function score(answers: readonly unknown[], ...args: string[]) {
  const file = join(folder, 'answers.ndjson');
  writeFileSync(file, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
  const run = spawnSync(process.execPath, [join(root, 'bench/score.mjs'), file, '--json', ...args], {
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout) as { mean: number; answered: number; figures: Record<string, { f1: number }> };
}

const golds = readdirSync(join(data, 'plans'))
  .filter((name) => name.endsWith('.gold.json'))
  .map((name) => readJson(join(data, 'plans', name)) as Answer);
/** A gold answer as a program would hand it in. */
const asAnswer = (gold: Answer): Answer => ({
  ...gold,
  tasks: gold.tasks.map((task) => ({ ...task, quote: task.anchor ?? '' })),
});

describe('the scorer', () => {
  test('gives the gold answers themselves everything', () => {
    const { mean, answered, figures } = score(golds.map(asAnswer));
    expect(answered).toBe(24);
    expect(Object.values(figures).map(({ f1 }) => f1)).toEqual(Object.values(figures).map(() => 1));
    expect(mean).toBe(1);
  });

  test('takes away for what is left out, made up or put in the wrong place', () => {
    const [given, ...others] = golds.map(asAnswer);
    const first = given!;
    const figure = (name: string, change: object) =>
      score([{ ...first, ...change }, ...others]).figures[name]?.f1 ?? Number.NaN;
    expect(figure('tasks', { tasks: first.tasks.slice(1) })).toBeLessThan(1);
    expect(figure('tasks', { tasks: [...first.tasks, { quote: 'x' }] })).toBeLessThan(1);
    expect(figure('units', { tasks: first.tasks.map((task) => ({ ...task, units: [['y', 'lead']] })) })).toBeLessThan(
      1,
    );
    expect(figure('outline', { outline: first.outline.map((entry) => ({ ...entry, depth: 7 })) })).toBeLessThan(1);
    expect(figure('header', { header: { ...first.header, title: 'z' } })).toBeLessThan(1);
    expect(score([]).mean).toBeLessThan(0.2);
  });

  test.each(['pairs', 'family'])('gives the gold links of %s everything', (name) => {
    const links = readdirSync(join(data, name))
      .filter((file) => file.endsWith('.links.json'))
      .map((file) => readJson(join(data, name, file)) as Links);
    const { mean } = score(links, '--links', '--data', join(data, name));
    expect(mean).toBe(1);
    const unlinked = links.map((gold) => ({ ...gold, links: [] }));
    const { figures } = score(unlinked, '--links', '--data', join(data, name));
    expect([figures['links']?.f1, figures['missing']?.f1, figures['added']?.f1]).toEqual([0, 0, 0]);
  });

  test('says which line is no JSON', () => {
    const file = join(folder, 'broken.ndjson');
    writeFileSync(file, '{}\n{\n');
    const run = spawnSync(process.execPath, [join(root, 'bench/score.mjs'), file], { encoding: 'utf8' });
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/line 2 is no JSON/);
  });
});

test('every anchor stands in its plan, and the family has planted gaps and conflicts', async () => {
  const fold = await load<(words: string) => string>('lib/fold.mjs', 'fold');
  for (const gold of golds.filter(({ file }) => /\.(?:txt|md)$/.test(file))) {
    const text = fold(readFileSync(join(data, 'plans', gold.file), 'utf8'));
    for (const { anchor } of gold.tasks) expect(text).toContain(fold(anchor!));
  }
  const links = readdirSync(join(data, 'family'))
    .filter((file) => file.endsWith('.links.json'))
    .flatMap((file) => (readJson(join(data, 'family', file)) as Links).links);
  expect(links.filter(({ status }) => status === 'missing').length).toBeGreaterThan(30);
  expect(links.filter(({ changes }) => changes?.some(({ verdict }) => verdict === 'conflict')).length).toBeGreaterThan(
    5,
  );
});

test('the data is what the generator writes', () => {
  const out = join(folder, 'data');
  const run = spawnSync(
    process.execPath,
    ['scripts/run-ts.mjs', 'scripts/make-bench.ts', '--out', out, '--plans', '3', '--pairs', '2', '--children', '2'],
    { cwd: root, encoding: 'utf8' },
  );
  expect(run.stderr).toBe('');
  for (const name of ['plans', 'pairs', 'family'])
    for (const file of readdirSync(join(out, name)))
      expect(readFileSync(join(out, name, file)).equals(readFileSync(join(data, name, file)))).toBe(true);
});

describe('adapters', () => {
  test('a model’s reply, fenced and with words around it', async () => {
    const fromReply = await load<Adapter>('adapters/llm.mjs', 'fromReply');
    const answer = fromReply('Đây:\n```json\n{"tasks": [{"quote": "Tổ chức lễ"}]}\n```\nXong.', 'a.txt');
    expect(answer).toMatchObject({
      file: 'a.txt',
      tasks: [{ quote: 'Tổ chức lễ', units: [], times: [] }],
      outline: [],
    });
    expect(() => fromReply('Tôi không đọc được.', 'a.txt')).toThrow();
  });

  test('docling’s document', async () => {
    const fromDocling = await load<Adapter>('adapters/docling.mjs', 'fromDocling');
    const texts = [
      { label: 'section_header', level: 1, text: 'I. MỤC ĐÍCH' },
      { label: 'list_item', marker: '-', text: 'Nâng cao nhận thức' },
      { label: 'page_footer', text: '2' },
    ];
    expect(fromDocling({ texts }, 'a.pdf').outline).toEqual([
      { depth: 1, marker: 'I.', starts: 'MỤC ĐÍCH', role: null },
      { depth: 2, marker: '-', starts: 'Nâng cao nhận thức', role: null },
    ]);
  });

  test('plain text by regular expressions', async () => {
    const fromText = await load<Adapter>('adapters/text.mjs', 'fromText');
    const answer = fromText(
      'Số: 12/KH-UBND\nKẾ HOẠCH\nTrồng cây\nI. VIỆC\n1. Phòng Kinh tế: Chủ trì trồng cây trước 05/3/2026.\nNơi nhận:\n- UBND tỉnh;\n',
      'a.txt',
    );
    expect(answer.tasks).toEqual([
      {
        quote: 'Chủ trì trồng cây trước 05/3/2026.',
        units: [['Phòng Kinh tế', 'lead']],
        times: [[null, '2026-03-05']],
      },
    ]);
    expect(answer.recipients).toEqual(['UBND tỉnh']);
    expect(answer.header).toMatchObject({ serial: '12', symbol: 'KH-UBND', title: 'Trồng cây' });
  });
});
