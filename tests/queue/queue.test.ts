import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runKehoach, writePlan } from '../cli/run-kehoach.ts';
import { collect, convertHere, findShard, start, startWorker } from './processes.ts';
import type { Started } from './processes.ts';
import { hasPostgres, hasRedis, kill, sayWhatIsMissing, startPostgres, startRedis, waitUntil } from './servers.ts';
import type { Server } from './servers.ts';

const DOCUMENTS = 12;
const POISON = join('in', '07.txt');
let folder = '';
let expected = { records: '', manifest: '' };

sayWhatIsMissing();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-queue-'));
  mkdirSync(join(folder, 'in'));
  for (let serial = 1; serial <= DOCUMENTS; serial += 1)
    writeFileSync(join(folder, 'in', `${String(serial).padStart(2, '0')}.txt`), writePlan(serial));
  // long enough that its worker is hit while it reads
  writeFileSync(
    join(folder, POISON),
    writePlan(7) + '- Vận động đoàn viên quyên góp sách cho thư viện xã.\n'.repeat(6_000),
  );
  writeFileSync(join(folder, 'in', 'broken.pdf'), '%PDF-1.4 and no more');
  expected = convertHere(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const listParts = (parts: string): string[] =>
  existsSync(parts)
    ? readdirSync(parts, { recursive: true })
        .map(String)
        .filter((path) => path.endsWith('.ndjson'))
    : [];

const servers = [
  { name: 'Redis', isHere: hasRedis, startServer: startRedis },
  { name: 'PostgreSQL', isHere: hasPostgres, startServer: startPostgres },
];

// Most of it is waiting for locks to run out, so that both servers take no longer than one.
describe.concurrent.each(servers)('over $name', ({ name, isHere, startServer }) => {
  describe.runIf(isHere)('the end is that of one machine', { concurrent: false }, () => {
    let server: Server;
    const running = new Set<Started>();
    const work = (onEvent?: Parameters<typeof startWorker>[2]): Started => {
      const worker = startWorker(server.url, { cwd: folder }, onEvent);
      running.add(worker);
      return worker;
    };
    const submit = (to: string, shard: number): Started => {
      const args = ['submit', 'in', '--queue', server.url, '--to', to, '--shard', String(shard)];
      const started = start(args, { cwd: folder });
      running.add(started);
      return started;
    };
    const endAll = async (): Promise<void> => {
      for (const { child } of running) await kill(child);
      running.clear();
    };

    beforeAll(async () => {
      server = await startServer(join(folder, name));
    });
    afterAll(async () => {
      await endAll();
      await server.stop();
    });

    test('with a worker killed, the server restarted in the middle, and two submits of one list', async () => {
      const to = `out-${name}`;
      const submits = [submit(to, 3), submit(to, 3)];
      let victims = 0;
      const murder = (): void => {
        const worker = work(({ event }) => {
          if (event !== 'shard-started' || victims >= 2) return;
          victims += 1;
          void kill(worker.child).then(murder);
        });
      };
      murder();
      await waitUntil(() => victims === 2 && existsSync(join(folder, to, 'done')));
      await server.restart();
      const codes = await Promise.all(submits.map(({ ended }) => ended));
      await endAll();
      // 1: one of the documents is broken
      expect({ codes, logs: codes.every((code) => code === 1) ? '' : submits.map(({ log }) => log()) }).toEqual({
        codes: [1, 1],
        logs: '',
      });
      const found = collect(join(folder, to));
      expect(found).toEqual({ ...expected, documents: DOCUMENTS + 1 });
      expect(readdirSync(join(folder, to)).sort()).toEqual(
        ['done', 'lists', 'manifest', 'records', 'run.json', 'shards.ndjson'].sort(),
      );
      // what is done is not done again, without any worker
      expect(await submit(to, 3).ended).toBe(1);
    });

    test('and a document that kills its worker each time ends alone in quarantine', async () => {
      const to = `poison-${name}`;
      const ending = submit(to, 2);
      let poison: { shard: string; index: number } | undefined;
      const events: string[] = [];
      const serve = (): void => {
        const worker = work(({ event, shard, from, until }) => {
          events.push(event);
          if (event !== 'shard-started') return;
          // a shard that the test before left in the queue
          if (!existsSync(join(folder, to, 'shards.ndjson'))) return;
          poison ??= findShard(join(folder, to), POISON);
          const isHit = shard === poison.shard && from <= poison.index && poison.index < until;
          if (isHit) void kill(worker.child).then(serve);
        });
      };
      serve();
      expect(await ending.ended).toBe(1);
      // the submitter ends with the whole shard; the worker that put it together then takes its parts away
      await waitUntil(() => listParts(join(folder, to, 'parts')).length === 0);
      await endAll();
      const found = collect(join(folder, to));
      const [line, ...others] = found.manifest.split('\n').filter((text) => text.includes('"quarantined"'));
      expect(others).toEqual([]);
      expect(JSON.parse(line ?? '{}')).toMatchObject({ source: POISON, status: 'quarantined', record: null });
      const kept = expected.records.split('\n').filter((text) => !text.includes('"name":"07.txt"'));
      expect(found.records.split('\n')).toEqual(kept);
    });
  });
});

test('without --queue nothing of it is loaded', () => {
  const { status, stderr } = runKehoach(['submit', 'in', '--to', 'out'], { cwd: folder });
  expect({ status, stderr: stderr.includes('--queue') }).toEqual({ status: 2, stderr: true });
});
