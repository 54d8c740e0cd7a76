/** Runs the examples of docs/importing.md, each where its tool is installed. */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { format, resolveConfig } from 'prettier';
import type { z } from 'zod';
import { TABLES } from '../../src/report/tables/columns.ts';
import { FINDINGS, writeFindings } from '../../scripts/docs/findings.ts';
import { FINDING_CODES, labelFinding } from '../../src/report/comparison/compare-labels.ts';
import { ENGLISH } from '../../src/report/english/index.ts';
import { MEANINGS } from '../../scripts/docs/meanings.ts';
import { fieldsOf, PAGES, writeReference } from '../../scripts/docs/reference.ts';
import { writeDictionary, writeEnglishDictionary } from '../../src/report/tables/dictionary.ts';
import { runKehoach } from '../cli/run-kehoach.ts';
import { querySqlite } from '../report/tables-readers.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/importing.md'), 'utf8');

/** The code blocks that carry `tag` after their language. */
function findExamples(tag: string): string[] {
  const blocks = [...page.matchAll(/^```\S+ (?<label>\S+)\n(?<code>.*?)^```$/gmsu)];
  return blocks.filter(({ groups }) => groups?.['label'] === tag).map(({ groups }) => groups?.['code'] ?? '');
}

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; input?: string; env?: NodeJS.ProcessEnv; uid?: number; gid?: number } = {},
): Run {
  return spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26, ...options });
}

const has = (command: string, ...args: string[]): boolean => run(command, args).status === 0;
const hasPython = (modules: string): boolean => has('python3', '-c', `import ${modules}`);
/** Says in the test's name why it was left out. */
const needs = (isThere: boolean, tool: string): string => (isThere ? '' : ` (bỏ qua: máy này không có ${tool})`);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-importing-'));
  // The server of the example runs as another user.
  chmodSync(folder, 0o755);
  const args = ['convert', join(root, 'fixtures/plans'), '--out', join(folder, 'out'), '--no-progress'];
  const made = runKehoach([...args, '--tables', 'csv-raw,ndjson,sqlite,parquet']);
  expect(made.stderr).toContain('Xong');
  const [schema = ''] = findExamples('schema');
  expect(schema.trim()).toBe('kehoach schema > plan-record.schema.json');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ask(sql: string): Record<string, unknown>[] {
  return querySqlite(join(folder, 'out/tables'), sql);
}

describe('jq', () => {
  const hasJq = has('jq', '--version');
  test.skipIf(!hasJq)(`every line of jq gives rows${needs(hasJq, 'jq')}`, () => {
    const examples = findExamples('jq');
    expect(examples).toHaveLength(3);
    for (const example of examples) {
      const { status, stdout, stderr } = run('sh', ['-c', example], { cwd: folder });
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(stdout.trim()).not.toBe('');
    }
  });

  test.skipIf(!hasJq)(`jq counts what SQLite counts${needs(hasJq, 'jq')}`, () => {
    const { stdout } = run('sh', ['-c', findExamples('jq')[0] ?? ''], { cwd: folder });
    const [top] = ask("SELECT count(*) AS n FROM units WHERE role = 'lead' GROUP BY canonical ORDER BY n DESC LIMIT 1");
    expect(Number(stdout.split('\t')[0])).toBe(top?.['n']);
  });
});

describe('SQLite', () => {
  test('the example gives rows, within its days', () => {
    const [sql = ''] = findExamples('sqlite');
    const rows = ask(sql);
    expect(rows.length).toBeGreaterThan(0);
    for (const { last_day } of rows) expect(last_day).toMatch(/^2025-09-/u);
  });
});

describe('JavaScript', () => {
  test.each(['hyparquet', 'ajv'])('the example with %s runs', (tag) => {
    writeSchema();
    const [script = ''] = findExamples(tag);
    const { status, stdout, stderr } = run(process.execPath, ['--input-type=module', '-e', script], { cwd: folder });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(tag === 'ajv' ? /mọi bản ghi đúng lược đồ/u : /^\d+ việc/u);
  });
});

function writeSchema(): void {
  const { stdout } = runKehoach(['schema']);
  run('sh', ['-c', 'cat > plan-record.schema.json'], { cwd: folder, input: stdout });
}

describe('Python', () => {
  const EXAMPLES = [
    ['jsonschema', 'jsonschema', /mọi bản ghi đúng lược đồ/u],
    ['span', 'json', /mọi trích dẫn khớp/u],
    ['pandas', 'pandas, pyarrow', /KH-/u],
    ['duckdb', 'duckdb', /commune/u],
  ] as const;
  for (const [tag, modules, said] of EXAMPLES) {
    const isThere = hasPython(modules);
    test.skipIf(!isThere)(`the example with ${tag} runs${needs(isThere, `python3 + ${modules}`)}`, () => {
      writeSchema();
      const [script = ''] = findExamples(tag);
      const env = { ...process.env, PYTHONUTF8: '1' };
      const { status, stdout, stderr } = run('python3', ['-c', script], { cwd: folder, env });
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(stdout).toMatch(said);
    });
  }
});

/** A PostgreSQL of our own in a folder of its own, reached by a socket only. */
interface Server {
  readonly env: NodeJS.ProcessEnv;
  readonly stop: () => void;
}

const hasPostgres = ['psql', 'initdb', 'pg_ctl'].every((command) => has(command, '--version'));

/** PostgreSQL refuses to run as root: then as the user `postgres`, where there is one. */
function findServerUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const [uid, gid] = ['-u', '-g'].map((flag) => Number.parseInt(run('id', [flag, 'postgres']).stdout, 10));
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid: uid ?? 0, gid: gid ?? 0 } : undefined;
}

function startServer(user: { uid: number; gid: number }): Server {
  const home = mkdtempSync(join(tmpdir(), 'kehoach-pg-'));
  chownSync(home, user.uid, user.gid);
  const database = join(home, 'data');
  const env = { ...process.env, PGHOST: home, PGUSER: 'tester', PGDATABASE: 'plans', PGOPTIONS: '', LC_ALL: 'C.UTF-8' };
  const own = { ...user, cwd: home, env: { ...env, HOME: home } };
  const step = (command: string, ...args: string[]): void => {
    const { status, stderr } = spawnSync(command, args, {
      ...own,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status !== 0) throw new Error(`${command}: ${stderr}`);
  };
  step('initdb', '-D', database, '-U', 'tester', '-A', 'trust', '-E', 'UTF8', '--no-sync');
  // Its output goes to a file: a server that holds our pipe would keep this process waiting.
  step('sh', '-c', `pg_ctl -w -D data -l log -o "-k '${home}' -c listen_addresses='' -c fsync=off" start 2>> log`);
  step('createdb', 'plans');
  const stop = (): void => {
    spawnSync('pg_ctl', ['-D', database, '-m', 'immediate', 'stop'], { ...own, stdio: 'ignore' });
    rmSync(home, { recursive: true, force: true });
  };
  return { env, stop };
}

describe('PostgreSQL', () => {
  const user = hasPostgres ? findServerUser() : undefined;
  const reason = needs(user !== undefined, 'PostgreSQL (psql, initdb, pg_ctl)');
  test.skipIf(user === undefined)(`COPY takes every row of every table, and the question is answered${reason}`, () => {
    const server = startServer(user ?? { uid: 0, gid: 0 });
    try {
      const [load = ''] = findExamples('psql');
      const loaded = run('sh', ['-c', load], { cwd: folder, env: server.env });
      expect(loaded.stderr).toBe('');
      expect(loaded.status).toBe(0);
      const query = (sql: string): string => {
        const { stdout, stderr } = run('psql', ['-At', '-c', sql], { env: server.env });
        expect(stderr).toBe('');
        return stdout.trim();
      };
      for (const name of Object.keys(TABLES)) {
        const [row] = ask(`SELECT count(*) AS n FROM "${name}"`);
        expect([name, query(`SELECT count(*) FROM "${name}"`)]).toEqual([name, String(row?.['n'])]);
      }
      // The same texts, not only as many.
      const quotes = ask('SELECT quote FROM tasks ORDER BY document, task').map(({ quote }) => quote);
      const json = query('SELECT json_agg(quote ORDER BY document, task COLLATE "C") FROM tasks');
      expect(JSON.parse(json)).toEqual(quotes);
      const [, sql = ''] = findExamples('psql');
      expect(query(sql).split('\n')).toHaveLength(5);
    } finally {
      server.stop();
    }
  });
});

test.each([
  ['docs/columns.md', writeDictionary],
  ['docs/en/columns.md', writeEnglishDictionary],
  ['docs/ban-ghi.md', () => writeReference('record', 'vi')],
  ['docs/en/record.md', () => writeReference('record', 'en')],
  ['docs/doi-chieu.md', () => writeReference('comparison', 'vi')],
  ['docs/en/comparison.md', () => writeReference('comparison', 'en')],
  ['docs/phat-hien.md', writeFindings],
])('%s is what columns.ts says (node scripts/run-ts.mjs scripts/write-columns.ts)', async (name, write) => {
  const path = join(root, name);
  const fresh = await format(write(), { ...(await resolveConfig(path)), filepath: path });
  expect(readFileSync(path, 'utf8')).toBe(fresh);
});

test('every code of a finding in the sources is on its page with all that is told of it, and none besides', () => {
  const folder = join(root, 'src/compare');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const text = sources.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const used = new Set(
    Array.from(text.matchAll(/'((?:lineage|gap|conflict|copy|recipients)\/[a-z-]{3,40})'/gu), ([, code = '']) => code),
  );
  expect(new Set(FINDING_CODES)).toEqual(used);
  expect(new Set(Object.keys(FINDINGS))).toEqual(used);
  for (const code of FINDING_CODES) expect(ENGLISH.get(labelFinding(code)), code).toBeTruthy();
});

test('every field of the schemas has its meaning in both languages, and no meaning is left over', () => {
  const fields = Object.values(PAGES).flatMap(({ parts }) => parts.flatMap(fieldsOf));
  const described = fields.filter(({ key, schema }) => MEANINGS[key]?.en ?? schema.description ?? inner(schema));
  expect(fields.filter((field) => !described.includes(field)).map(({ key }) => key)).toEqual([]);
  expect(new Set(Object.keys(MEANINGS))).toEqual(new Set(fields.map(({ key }) => key)));
});

/** What the schema under "optional" or "or null" says. */
function inner(schema: z.ZodType): string | undefined {
  const under = 'unwrap' in schema ? (schema as z.ZodNullable).unwrap() : 'element' in schema ? schema.element : null;
  return under ? ((under as z.ZodType).description ?? inner(under as z.ZodType)) : undefined;
}

test('every kind of table has its line on the page', () => {
  const kinds = readdirSync(join(folder, 'out/tables'));
  expect(kinds.length).toBeGreaterThan(0);
  for (const kind of kinds) expect(page).toContain(`\`${kind.includes('.') ? kind : `${kind}/`}\``);
});
