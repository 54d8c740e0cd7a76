import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { DocumentReader } from '../../src/batch/document-reader.ts';
import { runIntoFolder } from '../../src/batch/folder/folder-run.ts';
import type { FolderRunOptions } from '../../src/batch/folder/folder-run.ts';
import { failWith } from '../../src/batch/outcome.ts';
import { linkToSource } from '../../src/batch/tables/source-link.ts';
import { createTableSink } from '../../src/batch/tables/table-sink.ts';
import { TABLE_KINDS } from '../../src/report/tables/kinds.ts';
import { runKehoach, writePlan } from '../cli/run-kehoach.ts';
import { makeFolder, makeRecord } from './tables-bench.ts';
import { querySqlite, readNdjson, readRawCsv } from './tables-readers.ts';

/** Texts by path; "!" cannot be read. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  'b.txt': 'hai',
  'a.txt': 'một',
  'hỏng.txt': '!',
  'bản sao.txt': 'hai',
  'd.txt': 'bốn',
};

const reader: DocumentReader = {
  read: ({ bytes, name }) => {
    const text = Buffer.from(bytes).toString('utf8');
    if (text === '!') return Promise.resolve(failWith('corrupt', 'ingest', 'ingest/zip-broken'));
    const { header, source } = makeRecord();
    const record = makeRecord({ header: { ...header, title: text }, source: { ...source, name } });
    const json = Buffer.from(JSON.stringify(record));
    return Promise.resolve({ status: 'ok', stage: null, code: null, args: {}, tasks: 1, trace: '', json });
  },
  close: () => Promise.resolve(),
};

function makeOptions(folder: string, changes: Partial<FolderRunOptions> = {}): FolderRunOptions {
  return {
    folder,
    settings: { lang: 'vi', pretty: false, config: undefined, limits: {}, explain: false } as never,
    pipeline: '1',
    jobs: 2,
    reader,
    load: ({ path }) => Promise.resolve(Buffer.from(DOCUMENTS[path] ?? '')),
    force: false,
    retryFailed: false,
    isStopped: () => false,
    openSink: () => createTableSink(folder, TABLE_KINDS, { delimiter: ',' }),
    ...changes,
  };
}

const SOURCES = Object.keys(DOCUMENTS).map((path) => ({ path, name: path }));

async function run(options: FolderRunOptions, most = Infinity): Promise<void> {
  let count = 0;
  for await (const { line } of runIntoFolder(SOURCES, options)) {
    expect(line.source).toBe(SOURCES[count]?.path);
    count += 1;
    if (count >= most) break;
  }
}

function snapshot(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

describe('tables of a run', () => {
  test('stand in input order, with what failed and what has the same bytes', async () => {
    const folder = makeFolder();
    await run(makeOptions(folder));
    const rows = readNdjson(join(folder, 'tables'), 'documents');
    expect(rows.map(({ document, source, title, status }) => [document, source, title, status])).toEqual([
      [1, 'b.txt', 'hai', 'ok'],
      [2, 'a.txt', 'một', 'ok'],
      [3, 'hỏng.txt', null, 'corrupt'],
      [4, 'bản sao.txt', 'hai', 'ok'],
      [5, 'd.txt', 'bốn', 'ok'],
    ]);
  });

  test('are whole after a run that goes on where another was broken off, byte for byte', async () => {
    const [whole, resumed] = [makeFolder(), makeFolder()];
    await run(makeOptions(whole));
    await run(makeOptions(resumed), 2);
    expect(existsSync(join(resumed, 'tables'))).toBe(false);
    expect(existsSync(join(resumed, 'tables.part'))).toBe(false);
    await run(makeOptions(resumed));
    expect(readdirSync(resumed).sort()).toEqual(readdirSync(whole).sort());
    // Links are relative, so both folders hold the same.
    expect(snapshot(join(resumed, 'tables'))).toEqual(snapshot(join(whole, 'tables')));
  });

  test('what a killed run left of its tables goes with the next run', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'tables.part'));
    writeFileSync(join(folder, 'tables.part/tasks.rows'), '[null,');
    const { openSink: _, ...withoutTables } = makeOptions(folder);
    await run(withoutTables);
    expect(existsSync(join(folder, 'tables.part'))).toBe(false);
  });

  test('after Ctrl-C the tables of the last whole run stay', async () => {
    const folder = makeFolder();
    await run(makeOptions(folder));
    const before = snapshot(join(folder, 'tables'));
    let asked = 0;
    await run(makeOptions(folder, { force: true, isStopped: () => (asked += 1) > 2 }));
    expect(snapshot(join(folder, 'tables'))).toEqual(before);
    expect(existsSync(join(folder, 'tables.part'))).toBe(false);
  });

  test('a record that was damaged since is named and made anew, the tables with it', async () => {
    const folder = makeFolder();
    await run(makeOptions(folder));
    const before = snapshot(folder);
    const damaged: string[] = [];
    for (const damage of ['{"half', '', '{}']) {
      writeFileSync(join(folder, 'records/a.txt.json'), damage);
      await run(makeOptions(folder, { onDamage: (_, path) => damaged.push(path) }));
      expect(snapshot(folder)).toEqual(before);
    }
    expect(new Set(damaged)).toEqual(new Set([join(folder, 'records/a.txt.json')]));
  });
});

describe('links to the source', () => {
  test.each([
    ['/in/a.pdf', '/out/tables', '../../in/a.pdf'],
    ['/in/Kế hoạch #1 100%.pdf', '/in/out/tables', '../../K%E1%BA%BF%20ho%E1%BA%A1ch%20%231%20100%25.pdf'],
    ['/in/"><x>&\'.pdf', '/in/tables', "../%22%3E%3Cx%3E%26'.pdf"],
    ['/in/nửa\uD800.pdf', '/in/tables', '../n%E1%BB%ADa%EF%BF%BD.pdf'],
    ['/in/javascript:alert(1)', '/in/tables', '../javascript%3Aalert(1)'],
  ])('%j from %j', (source, folder, link) => {
    expect(linkToSource(source, folder)).toBe(link);
  });
  test('stdin has none', () => {
    expect(linkToSource('-', '/out')).toBeNull();
  });
});

/**
 * 2,000 tasks with 20 MB of text in a heap of 32 MB: only a run that keeps no rows comes through (one that keeps its records dies at
 * half of them). SQLite and fflate work outside of that heap, in buffers of fixed size.
 */
test('memory does not grow with the number of tasks', () => {
  const folder = makeFolder();
  const dist = join(import.meta.dirname, '../../dist');
  const script = `
    const { createTableWriters } = await import(${JSON.stringify(pathToFileURL(join(dist, 'batch/tables/create-table-writers.js')).href)});
    const record = ${JSON.stringify(makeRecord())};
    const task = JSON.stringify(record.tasks[0]);
    const kinds = ['xlsx', 'csv', 'ndjson', 'sqlite', 'parquet', 'ics'];
    const writers = createTableWriters(kinds, ${JSON.stringify(join(folder, 'tables'))}, { delimiter: ',' });
    for (let document = 1; document <= 100; document += 1) {
      const tasks = Array.from({ length: 20 }, (_, index) => {
        const text = 'Việc ' + document + '.' + index + ' ';
        return { ...JSON.parse(task), id: 't' + index, action: text.repeat(240), quote: text.repeat(240) };
      });
      const place = { document, source: document + '.docx', link: document + '.docx', sha256: null, status: 'ok', recordFile: null, failure: null };
      writers.add({ ...record, id: String(document), tasks }, place);
    }
    await writers.finish();`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=32', '--input-type=module', '-e', script],
    {
      encoding: 'utf8',
    },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(querySqlite(join(folder, 'tables'), 'SELECT count(*) AS count FROM tasks')).toEqual([{ count: 2_000 }]);
});

describe('kehoach convert --tables', () => {
  test('writes the kinds asked for beside the records', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'kế hoạch.txt'), writePlan(1));
    const args = ['convert', join(folder, 'kế hoạch.txt'), '--out', join(folder, 'out'), '--tables', 'csv-raw,ndjson'];
    expect(runKehoach(args).status).toBe(0);
    expect(readdirSync(join(folder, 'out/tables')).sort()).toEqual(['csv-raw', 'ndjson']);
    const [, ...rows] = readRawCsv(join(folder, 'out/tables'), 'tasks');
    expect(rows).toHaveLength(readNdjson(join(folder, 'out/tables'), 'tasks').length);
    expect(rows.length).toBeGreaterThan(0);
  });

  test.each([
    [['--tables', 'csv'], '--out'],
    [['--out', 'x', '--tables', 'xls'], '--tables'],
    [['--out', 'x', '--tables', 'csv', '--delimiter', 'x'], '--delimiter'],
  ])('%j is misuse', (flags, said) => {
    const folder = makeFolder();
    const { status, stderr } = runKehoach(['convert', 'a.txt', ...flags], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });
});
