import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const dockerfile = read('docker/Dockerfile').replace(/\\\n/g, ' ');
const { devDependencies, peerDependencies } = JSON.parse(read('package.json')) as Record<
  'devDependencies' | 'peerDependencies',
  Record<string, string>
>;

test('the image installs the packages of the queue in the versions that are tested here', () => {
  const installed = [...dockerfile.matchAll(/\s([a-z0-9-]+)@(\d[\d.]*)/g)].map(([, name = '', version = '']) => [
    name,
    version,
  ]);
  const queue = Object.keys(peerDependencies).filter((name) => devDependencies[name] !== undefined);
  for (const name of ['bullmq', 'ioredis', 'pg']) expect(queue).toContain(name);
  expect(Object.fromEntries(installed)).toEqual(
    Object.fromEntries(installed.map(([name = '']) => [name, devDependencies[name]])),
  );
  expect(installed.map(([name]) => name)).toEqual(expect.arrayContaining(['bullmq', 'ioredis', 'pg']));
});

test('the image runs as nobody in particular, and copies only what the build is let see', () => {
  expect(dockerfile).toMatch(/\nUSER \d+:\d+\n/);
  expect(dockerfile).toContain('--ignore-scripts');
  const allowed = read('.dockerignore')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1));
  for (const path of allowed) expect({ path, isThere: existsSync(join(ROOT, path)) }).toEqual({ path, isThere: true });
  const [, copied = ''] = /\nCOPY (package[^\n]*) \.\/\n/.exec(dockerfile) ?? [];
  expect(copied.split(' ').every((path) => allowed.includes(path))).toBe(true);
});
