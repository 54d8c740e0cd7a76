import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DocumentReader } from '../../src/batch/document-reader.ts';
import { runIntoFolder } from '../../src/batch/folder/folder-run.ts';
import type { FolderRunOptions } from '../../src/batch/folder/folder-run.ts';
import { FolderInUseError } from '../../src/batch/folder/lock.ts';
import { readLines } from '../../src/batch/folder/manifest.ts';
import { OutputError } from '../../src/batch/folder/output-error.ts';
import { MachineTrouble } from '../../src/batch/machine-trouble.ts';
import { snapshot } from '../support/snapshot.ts';

let root = '';
let folder = '';
const SOURCES = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'].map((name) => ({ path: `in/${name}`, name }));
const at = (...parts: string[]): string => join(folder, ...parts);

const reader: DocumentReader = {
  read: ({ bytes, name }) => {
    const json = Buffer.from(JSON.stringify({ source: { name }, text: Buffer.from(bytes).toString('utf8') }));
    return Promise.resolve({ status: 'ok', stage: null, code: null, args: {}, tasks: 1, trace: '', json });
  },
  close: () => Promise.resolve(),
};

interface Told {
  readonly damage: string[];
  readonly troubles: string[];
  readonly paths: string[];
}

async function run(changes: Partial<FolderRunOptions> = {}, sources = SOURCES): Promise<Told> {
  const told: Told = { damage: [], troubles: [], paths: [] };
  const results = runIntoFolder(sources, {
    folder,
    settings: { lang: 'vi', pretty: false, limits: {}, explain: false },
    pipeline: '1',
    jobs: 1,
    reader,
    load: ({ path }) => Promise.resolve(Buffer.from(path)),
    force: false,
    retryFailed: false,
    isStopped: () => false,
    onDamage: (what) => told.damage.push(what),
    onTrouble: ({ path }, { reason }) => told.troubles.push(`${path} ${reason}`),
    ...changes,
  });
  for await (const { line } of results) told.paths.push(line.source);
  return told;
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kehoach-damage-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
let serial = 0;
beforeEach(() => {
  serial += 1;
  folder = join(root, String(serial), 'out');
});

describe('a manifest that others damaged', () => {
  const damages: readonly (readonly [string, (lines: string[]) => string])[] = [
    ['emptied', () => ''],
    ['cut in its first line', (lines) => lines.join('\n').slice(0, 40)],
    [
      'cut in the middle',
      ([first = '', second = '', ...others]) => [first, second.slice(20), ...others, ''].join('\n'),
    ],
    ['with a line of rubbish', ([first, ...others]) => [first, '{}', ...others, ''].join('\n')],
    ['with NUL bytes in it', ([first, ...others]) => [first, '\0'.repeat(300), ...others, ''].join('\n')],
    ['with its lines run together', ([first = '', ...others]) => [first + (others[0] ?? ''), ...others, ''].join('\n')],
  ];
  test.each(damages)('%s ends in the bytes of a run without damage', async (name, damage) => {
    await run();
    const whole = snapshot(folder);
    writeFileSync(at('manifest.ndjson'), damage(readFileSync(at('manifest.ndjson'), 'utf8').trimEnd().split('\n')));
    const { damage: told, paths } = await run();
    expect(snapshot(folder)).toEqual(whole);
    expect(paths).toHaveLength(SOURCES.length);
    // What a kill leaves, a last line cut short, is no damage.
    expect(told).toEqual(name.startsWith('emptied') || name.includes('first line') ? [] : ['manifest']);
  });

  test('lines of other inputs behind the damage are kept', async () => {
    await run();
    const lines = readFileSync(at('manifest.ndjson'), 'utf8').trimEnd().split('\n');
    writeFileSync(at('manifest.ndjson'), [lines[0], 'rubbish', ...lines.slice(1), ''].join('\n'));
    await run({}, SOURCES.slice(0, 2));
    expect(new Set(readLines(at('manifest.ndjson')).lines.map(({ source }) => source))).toEqual(
      new Set(SOURCES.map(({ path }) => path)),
    );
  });

  test.each([
    '../../../evil.json',
    'records/../../evil.json',
    '/etc/evil.json',
    'records/..\\evil.json',
    'records/a/b.json',
    'tables/x.json',
  ])('a path that leads outside is no path: %s', async (record) => {
    await run();
    const manifest = at('manifest.ndjson');
    const [first = '', ...others] = readFileSync(manifest, 'utf8').trimEnd().split('\n');
    writeFileSync(manifest, [JSON.stringify({ ...JSON.parse(first), record, job: 'other' }), ...others, ''].join('\n'));
    expect((await run()).damage).toEqual(['manifest']);
    expect(Object.keys(snapshot(join(root, String(serial)))).filter((path) => path.includes('evil'))).toEqual([]);
    expect(existsSync(at('records/a.txt.json'))).toBe(true);
  });

  test('two documents that a manifest gives one record get one each', async () => {
    await run();
    const manifest = at('manifest.ndjson');
    const lines = readFileSync(manifest, 'utf8').replaceAll('records/b.txt.json', 'records/a.txt.json');
    writeFileSync(manifest, lines);
    await run({ force: true });
    const records = readLines(manifest)
      .lines.slice(-SOURCES.length)
      .map(({ record }) => record);
    expect(new Set(records).size).toBe(records.length);
  });
});

describe('a record that others damaged', () => {
  test.each(['', '{}', '{"source":', 'null', '[]'])('%j is named and made anew', async (text) => {
    await run();
    const whole = snapshot(folder);
    writeFileSync(at('records/b.txt.json'), text);
    expect((await run()).damage).toEqual(['record']);
    expect(snapshot(folder)).toEqual(whole);
  });

  test('also where an older run did not note its hash', async () => {
    await run();
    const manifest = at('manifest.ndjson');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/,"recordSha256":"[0-9a-f]+"/g, ''));
    writeFileSync(at('records/b.txt.json'), '{}');
    expect((await run()).damage).toContain('record');
    expect(readFileSync(at('records/b.txt.json'), 'utf8')).toContain('in/b.txt');
  });

  test('one that is gone is made anew without a word', async () => {
    await run();
    const whole = snapshot(folder);
    rmSync(at('records/b.txt.json'));
    expect((await run()).damage).toEqual([]);
    expect(snapshot(folder)).toEqual(whole);
  });
});

describe('the lock', () => {
  test.each(['', '{}', 'null', '{"pid":"x"}', '\0\0'])('of rubbish (%j) is taken away', async (text) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(at('.kehoach-lock'), text);
    expect((await run()).paths).toHaveLength(SOURCES.length);
    expect(existsSync(at('.kehoach-lock'))).toBe(false);
  });

  test('that another run took over stops this one, and stays', async () => {
    const theirs = JSON.stringify({ pid: process.pid, host: hostname(), token: 'theirs' });
    const load = ({ path }: { path: string }): Promise<Uint8Array> => {
      if (path === 'in/c.txt') writeFileSync(at('.kehoach-lock'), theirs);
      return Promise.resolve(Buffer.from(path));
    };
    await expect(run({ load })).rejects.toBeInstanceOf(FolderInUseError);
    expect(readFileSync(at('.kehoach-lock'), 'utf8')).toBe(theirs);
    rmSync(at('.kehoach-lock'));
    expect((await run()).paths).toHaveLength(SOURCES.length);
  });

  test('is taken away where a folder stands in the place of a file', async () => {
    mkdirSync(at('manifest.ndjson'), { recursive: true });
    await expect(run()).rejects.toBeInstanceOf(OutputError);
    expect(existsSync(at('.kehoach-lock'))).toBe(false);
  });
});

describe('trouble of the machine', () => {
  const failing = (names: readonly string[]): FolderRunOptions['reader'] => ({
    ...reader,
    read: (request) =>
      names.includes(request.name) ? Promise.reject(new MachineTrouble('ENOMEM')) : reader.read(request),
  });

  test('is not recorded, and the same command ends in the bytes of a run without it', async () => {
    await run();
    const whole = snapshot(folder);
    rmSync(folder, { recursive: true });
    const { troubles, paths } = await run({ reader: failing(['b.txt', 'd.txt']), jobs: 3 });
    expect(troubles).toEqual(['in/b.txt ENOMEM', 'in/d.txt ENOMEM']);
    expect(paths).toEqual(['in/a.txt', 'in/c.txt', 'in/e.txt']);
    expect(readLines(at('manifest.ndjson')).lines.map(({ source }) => source)).toEqual(['in/a.txt']);
    await run();
    expect(snapshot(folder)).toEqual(whole);
  });

  test('several times in a row stops the run', async () => {
    const names = SOURCES.map(({ name }) => name);
    await expect(run({ reader: failing(names) })).rejects.toEqual(new MachineTrouble('ENOMEM'));
    expect(existsSync(at('.kehoach-lock'))).toBe(false);
  });

  test('a document that cannot be opened for want of handles is asked for again', async () => {
    let asked = 0;
    const load = ({ path }: { path: string }): Promise<Uint8Array> => {
      asked += 1;
      return asked === 2 ? Promise.reject(new MachineTrouble('EMFILE')) : Promise.resolve(Buffer.from(path));
    };
    expect(await run({ load })).toEqual({ damage: [], troubles: [], paths: SOURCES.map(({ path }) => path) });
  });
});
