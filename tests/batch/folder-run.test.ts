import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { DocumentReader } from '../../src/batch/document-reader.ts';
import { planFolderRun, runIntoFolder } from '../../src/batch/folder/folder-run.ts';
import type { FolderResult, FolderRunOptions } from '../../src/batch/folder/folder-run.ts';
import { takeLock } from '../../src/batch/folder/lock.ts';
import { failWith } from '../../src/batch/outcome.ts';
import type { NamedSource } from '../../src/batch/folder/record-names.ts';

const made: string[] = [];

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-test-'));
  made.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Contents by path; a content that begins with "!" fails with the status after it. */
type Documents = Readonly<Record<string, string>>;

interface Bench {
  readonly reads: string[];
  readonly options: (changes?: Partial<FolderRunOptions>) => FolderRunOptions;
}

function makeBench(folder: string, documents: Documents, delay: (text: string) => number = () => 0): Bench {
  const reads: string[] = [];
  const reader: DocumentReader = {
    read: async ({ bytes, name }) => {
      const text = Buffer.from(bytes).toString('utf8');
      reads.push(text);
      await new Promise((resolve) => setTimeout(resolve, delay(text)));
      if (text === '!slow') return failWith('timeout', 'ingest', 'batch/timeout', { seconds: 1 });
      if (text.startsWith('!')) return failWith('corrupt', 'ingest', 'ingest/zip-broken');
      const json = Buffer.from(JSON.stringify({ source: { name }, text }));
      return { status: 'ok', stage: null, code: null, args: {}, tasks: 1, trace: '', json };
    },
    close: () => Promise.resolve(),
  };
  const settings = { lang: 'vi', pretty: false, limits: {}, explain: false } as const;
  const load = ({ path }: NamedSource): Promise<Uint8Array> => Promise.resolve(Buffer.from(documents[path] ?? ''));
  const isStopped = (): boolean => false;
  const base = { folder, settings, pipeline: '1', jobs: 1, reader, load, force: false, retryFailed: false, isStopped };
  return { reads, options: (changes = {}) => ({ ...base, ...changes }) };
}

const toSources = (documents: Documents): NamedSource[] =>
  Object.keys(documents).map((path) => ({ path, name: path.split('/').at(-1) ?? path }));

async function run(sources: readonly NamedSource[], options: FolderRunOptions): Promise<FolderResult[]> {
  const results: FolderResult[] = [];
  for await (const result of runIntoFolder(sources, options)) results.push(result);
  return results;
}

/** Every file below a folder with its bytes. */
function snapshot(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

const PLANS: Documents = { 'a/x.txt': 'one', 'b/x.txt': 'two', 'c.txt': '!broken', 'd.txt': 'one', 'e.txt': 'three' };

describe('resuming', () => {
  test('what is done is taken over, and nothing is listed twice', async () => {
    const folder = makeFolder();
    const bench = makeBench(folder, PLANS);
    await run(toSources(PLANS), bench.options());
    const first = snapshot(folder);
    bench.reads.length = 0;
    const again = await run(toSources(PLANS), bench.options());
    expect(bench.reads).toEqual([]);
    expect(again.map(({ isEarlier }) => isEarlier)).toEqual([true, true, true, true, true]);
    expect(snapshot(folder)).toEqual(first);
  });

  test.each([0, 1, 2, 3, 4])('a run stopped after %i documents ends in the same bytes', async (stopAfter) => {
    const whole = makeFolder();
    await run(toSources(PLANS), makeBench(whole, PLANS).options());
    const folder = makeFolder();
    const bench = makeBench(folder, PLANS);
    let done = 0;
    for await (const _ of runIntoFolder(toSources(PLANS), bench.options({ isStopped: () => done >= stopAfter })))
      done += 1;
    expect(done).toBeGreaterThanOrEqual(stopAfter);
    await run(toSources(PLANS), bench.options());
    expect(snapshot(folder)).toEqual(snapshot(whole));
  });

  test('a manifest line that a kill cut short is written again', async () => {
    const folder = makeFolder();
    const bench = makeBench(folder, PLANS);
    await run(toSources(PLANS), bench.options());
    const whole = snapshot(folder);
    const manifest = join(folder, 'manifest.ndjson');
    writeFileSync(manifest, readFileSync(manifest).subarray(0, -20));
    await run(toSources(PLANS), bench.options());
    expect(snapshot(folder)).toEqual(whole);
  });

  test('changed bytes, options or pipeline are read again, and only those', async () => {
    const folder = makeFolder();
    await run(toSources(PLANS), makeBench(folder, PLANS).options());
    const changed = makeBench(folder, { ...PLANS, 'e.txt': 'four' });
    await run(toSources(PLANS), changed.options());
    expect(changed.reads).toEqual(['four']);
    await run(toSources(PLANS), changed.options({ pipeline: '2' }));
    expect(changed.reads).toHaveLength(1 + 4);
  });

  test('failures are taken over, tried again only when asked, and quarantined after the second death', async () => {
    const documents = { 'bad.txt': '!broken', 'killer.txt': '!slow' };
    const folder = makeFolder();
    const bench = makeBench(folder, documents);
    const statuses = async (changes: Partial<FolderRunOptions>): Promise<string[]> =>
      (await run(toSources(documents), bench.options(changes))).map(({ line }) => line.status);
    expect(await statuses({})).toEqual(['corrupt', 'timeout']);
    expect(await statuses({})).toEqual(['corrupt', 'timeout']);
    expect(bench.reads).toHaveLength(2);
    expect(await statuses({ retryFailed: true })).toEqual(['corrupt', 'quarantined']);
    expect(bench.reads).toHaveLength(4);
    expect(await statuses({ retryFailed: true })).toEqual(['corrupt', 'quarantined']);
    expect(bench.reads).toHaveLength(5);
    expect(await statuses({ force: true })).toEqual(['corrupt', 'quarantined']);
    expect(bench.reads).toHaveLength(7);
  });
});

test('the same bytes under several names are read once, and every name has its record and its line', async () => {
  const folder = makeFolder();
  const bench = makeBench(folder, PLANS);
  const results = await run(toSources(PLANS), bench.options());
  expect(bench.reads.filter((text) => text === 'one')).toHaveLength(1);
  const [first, , , twin] = results.map(({ line }) => line);
  const recordSha256: unknown = expect.stringMatching(/^[0-9a-f]{64}$/);
  expect(twin).toEqual({ ...first, source: 'd.txt', record: 'records/d.txt.json', recordSha256 });
  const record = JSON.parse(readFileSync(join(folder, 'records/d.txt.json'), 'utf8'));
  expect(record).toEqual({ source: { name: 'd.txt' }, text: 'one' });
});

test('records do not depend on the order of documents or on how many are read at once', async () => {
  const documents = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `${index % 7}/${index % 5}.txt`,
      index % 9 === 0 ? '!no' : `text ${index % 13}`,
    ]),
  );
  const inOrder = makeFolder();
  await run(toSources(documents), makeBench(inOrder, documents).options());
  const { 'manifest.ndjson': manifest, ...records } = snapshot(inOrder);
  for (const jobs of [1, 4, 16]) {
    const folder = makeFolder();
    const bench = makeBench(folder, documents, (text) => text.length % 3);
    await run([...toSources(documents)].reverse(), bench.options({ jobs }));
    const { 'manifest.ndjson': shuffled, ...others } = snapshot(folder);
    expect(others).toEqual(records);
    expect(shuffled?.trimEnd().split('\n').reverse().join('\n')).toBe(manifest?.trimEnd());
  }
});

test('a second run into the folder is refused while the first one lasts, and a lock left by a dead one is not', async () => {
  const folder = makeFolder();
  const lock = takeLock(join(folder, '.kehoach-lock'));
  await expect(run(toSources(PLANS), makeBench(folder, PLANS).options())).rejects.toThrow('in use');
  lock.release();
  // No process has this number: the largest that Linux gives out is 4,194,304.
  writeFileSync(
    join(folder, '.kehoach-lock'),
    JSON.stringify({ pid: 4_999_999, host: (await import('node:os')).hostname(), token: 'x' }),
  );
  expect(await run(toSources(PLANS), makeBench(folder, PLANS).options())).toHaveLength(5);
});

test('a plan says what a run would do and leaves nothing behind', async () => {
  const folder = makeFolder();
  const bench = makeBench(folder, PLANS);
  await run(toSources(PLANS).slice(0, 3), bench.options());
  const before = snapshot(folder);
  const plan: string[] = [];
  for await (const { action } of planFolderRun(toSources(PLANS), bench.options({ retryFailed: true })))
    plan.push(action);
  expect(plan).toEqual(['done', 'done', 'retry', 'read', 'read']);
  expect(snapshot(folder)).toEqual(before);
});
