import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProxy } from '../../scripts/queue/proxy.ts';
import { writePlan } from '../cli/run-kehoach.ts';
import { collect, convertHere, start, startWorker } from './processes.ts';
import type { Started } from './processes.ts';
import { hasPostgres, hasRedis, kill, sayWhatIsMissing, startPostgres, startRedis, waitUntil } from './servers.ts';
import type { Server } from './servers.ts';

/** Seconds without network, three times the lock here; scripts/queue/soak.ts cuts for two minutes. */
const CUT_SECONDS = Number(process.env['KEHOACH_CUT_SECONDS'] ?? 3);
const LONG_MS = 300_000 + CUT_SECONDS * 1_000;
const DOCUMENTS = 8;
let folder = '';
let expected = {};

sayWhatIsMissing();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-failures-'));
  mkdirSync(join(folder, 'in'));
  for (let serial = 1; serial <= DOCUMENTS; serial += 1)
    writeFileSync(join(folder, 'in', `${serial}.txt`), writePlan(serial));
  expected = { ...convertHere(folder), documents: DOCUMENTS };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const submit = (url: string, to: string): Started =>
  start(['submit', 'in', '--queue', url, '--to', to, '--shard', '4'], { cwd: folder });

describe.concurrent.each([
  { name: 'Redis', isHere: hasRedis, startServer: startRedis },
  { name: 'PostgreSQL', isHere: hasPostgres, startServer: startPostgres },
])('over $name', ({ name, isHere, startServer }) => {
  let server: Server;
  beforeAll(async () => {
    if (isHere) server = await startServer(join(folder, name));
  });
  afterAll(() => (isHere ? server.stop() : undefined));

  test.runIf(isHere)(
    'a worker cut off from the network loses its shard to another one, and takes shards again afterwards',
    async () => {
      const proxy = await startProxy(server.url);
      let cutAt = 0;
      const done: string[] = [];
      const cutOff = startWorker(proxy.url, { cwd: folder }, ({ event }) => {
        if (event === 'shard-done' && cutAt > 0) done.push(event);
        if (event !== 'shard-started' || cutAt > 0) return;
        cutAt = Date.now();
        proxy.cut();
      });
      const submits = [submit(server.url, `cut-${name}`)];
      try {
        await waitUntil(() => cutAt > 0);
        const other = startWorker(server.url, { cwd: folder });
        expect(await submits[0]?.ended).toBe(0);
        await kill(other.child);
        expect(collect(join(folder, `cut-${name}`))).toEqual(expected);
        await waitUntil(() => Date.now() - cutAt > CUT_SECONDS * 1_000, LONG_MS);
        done.length = 0;
        proxy.mend();
        submits.push(submit(server.url, `back-${name}`));
        expect(await submits[1]?.ended).toBe(0);
        expect(collect(join(folder, `back-${name}`))).toEqual(expected);
        expect(done.length).toBeGreaterThan(0);
      } finally {
        for (const { child } of [cutOff, ...submits]) await kill(child);
        proxy.close();
      }
    },
    LONG_MS,
  );
});

/** A disk of its own that can be full: only root may have one, and only on Linux. */
function mountDisk(path: string): boolean {
  mkdirSync(path, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path]).status === 0;
}
const canMount = ((): boolean => {
  const path = mkdtempSync(join(tmpdir(), 'kehoach-disk-'));
  const can = mountDisk(path);
  if (can) spawnSync('umount', [path]);
  rmSync(path, { recursive: true, force: true });
  return can;
})();
if (!canMount) process.stderr.write('full disk left out: no file system can be mounted here\n');

test.runIf(canMount && hasRedis)('a full disk is waited for', { concurrent: true }, async () => {
  const disk = join(folder, 'disk');
  mountDisk(disk);
  const server = await startRedis(join(folder, 'full'));
  const reasons: string[] = [];
  const worker = startWorker(server.url, { cwd: folder }, ({ event, reason }) => {
    if (event === 'shard-failed') reasons.push(reason ?? '');
  });
  const submitting = submit(server.url, 'disk');
  try {
    await waitUntil(() => reasons.length >= 2);
    expect(reasons.every((reason) => reason.includes('ENOSPC'))).toBe(true);
    expect(submitting.child.exitCode).toBe(null);
    spawnSync('mount', ['-o', 'remount,size=64m', disk]);
    expect(await submitting.ended).toBe(0);
    expect(collect(disk)).toEqual(expected);
  } finally {
    for (const { child } of [worker, submitting]) await kill(child);
    await server.stop();
    spawnSync('umount', [disk]);
  }
});
