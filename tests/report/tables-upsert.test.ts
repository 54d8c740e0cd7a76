import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder, makePlace, makeRecord, makeTask, makeTime, makeUnit, writeTables } from './tables-bench.ts';
import type { Documents } from './tables-bench.ts';

const FAILED = makePlace(3, {
  status: 'corrupt',
  sha256: null,
  recordFile: null,
  failure: { code: 'open/not-found', message: 'Không thấy.' },
});
const task = (id: string, words: string): ReturnType<typeof makeTask> =>
  makeTask(id, { quote: words, action: words, units: [makeUnit('Đoàn xã')], times: [makeTime(null, '2026-04-20')] });

/** A document, a copy of it under another name, and a file that is not there. */
const ofTasks = (...tasks: ReturnType<typeof makeTask>[]): Documents => {
  const record = makeRecord({ tasks });
  return [
    [record, makePlace(1)],
    [record, makePlace(2)],
    [null, FAILED],
  ];
};
const BEFORE = ofTasks(task('t1', 'Mở lớp'), task('t2', 'Thu sách'));
const AFTER = ofTasks(task('t1', 'Việc mới'), task('t2', 'Mở lớp'));
const COUNTS = { documents: 2, tasks: 2, units: 3, times: 3, references: 0, recipients: 1, diagnostics: 0 };

describe('SQLite', () => {
  test('loaded, loaded again and with the next run: the same counts, tasks that stay keep their keys', async () => {
    const [before, after] = [await writeTables(BEFORE), await writeTables(AFTER)];
    const database = new sqlite.Database(join(makeFolder(), 'lasting.sqlite'));
    database.exec('PRAGMA foreign_keys = ON');
    const load = (folder: string): void => {
      const script = readFileSync(join(folder, 'sqlite-upsert.sql'), 'utf8');
      database.exec(script.replace("'kehoach.sqlite'", `'${join(folder, 'kehoach.sqlite')}'`));
    };
    const count = (): Record<string, unknown> =>
      Object.fromEntries(
        Object.keys(COUNTS).map((name) => [name, database.get(`SELECT count(*) AS n FROM "${name}"`)?.['n']]),
      );
    const keyOf = (action: string): unknown =>
      database.get('SELECT task_key FROM tasks WHERE action = ?', [action])?.['task_key'];
    try {
      load(before);
      expect(count()).toEqual(COUNTS);
      const key = keyOf('Mở lớp');
      load(before);
      expect(count()).toEqual(COUNTS);
      load(after);
      expect(count()).toEqual(COUNTS);
      expect(keyOf('Mở lớp')).toBe(key);
      expect(keyOf('Thu sách')).toBeUndefined();
      expect(database.all('PRAGMA foreign_key_check')).toEqual([]);
    } finally {
      database.close();
    }
  });
});

/** Where Debian's package puts what it does not put into PATH. */
const POSTGRES_HOME = '/usr/lib/postgresql';
const bins = existsSync(POSTGRES_HOME)
  ? readdirSync(POSTGRES_HOME).map((version) => join(POSTGRES_HOME, version, 'bin'))
  : [];
const bin = bins.find((folder) => existsSync(join(folder, 'initdb')));
if (bin === undefined) console.warn('PostgreSQL is not installed: its upsert is not tested here');

describe.runIf(bin !== undefined)('PostgreSQL', () => {
  const home = makeFolder();
  const data = join(home, 'data');
  /** The server refuses to run as root. */
  const asUser = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : [];
  const run = (name: string, args: readonly string[], cwd = home): { status: number | null; stdout: string } => {
    const [first = '', ...rest] = [...asUser, join(bin ?? '', name), ...args];
    const { status, stdout, stderr } = spawnSync(first, rest, { cwd, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
    return { status, stdout };
  };
  const psql = (args: readonly string[], cwd = home): string =>
    run('psql', ['-h', home, '-d', 'postgres', '-U', 'postgres', '-qAt', ...args], cwd).stdout;

  beforeAll(() => {
    chmodSync(home, 0o777);
    run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C']);
    run('pg_ctl', [
      '-D',
      data,
      '-w',
      '-l',
      join(home, 'log'),
      '-o',
      `-k ${home} -c listen_addresses= -c fsync=off`,
      'start',
    ]);
  });
  afterAll(() => {
    run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
  });

  test('loaded, loaded again and with the next run: the same counts', async () => {
    for (const documents of [BEFORE, BEFORE, AFTER]) {
      const folder = await writeTables(documents);
      spawnSync('chmod', ['-R', 'a+rX', join(folder, '..')]);
      psql(['-f', 'postgres-upsert.sql'], join(folder, 'csv-raw'));
      const counts = Object.keys(COUNTS).map((name) => [name, Number(psql(['-c', `SELECT count(*) FROM "${name}"`]))]);
      expect(Object.fromEntries(counts)).toEqual(COUNTS);
    }
  });
});
