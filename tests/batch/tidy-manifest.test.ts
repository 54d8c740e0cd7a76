import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { layOut } from '../../src/batch/folder/layout.ts';
import { tidyManifest } from '../../src/batch/folder/tidy-manifest.ts';

const folder = mkdtempSync(join(tmpdir(), 'kehoach-tidy-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('one line for each document there is: the latest, in the order of the run; a drive that is away takes nothing with it', () => {
  const inside = join(folder, 'in');
  mkdirSync(inside);
  for (const name of ['a.txt', 'b.txt', 'other.txt']) writeFileSync(join(inside, name), name);
  const layout = layOut(folder);
  const line = (source: string, tasks: number): string =>
    JSON.stringify({
      source,
      sha256: null,
      status: 'corrupt',
      record: null,
      stage: 'open',
      code: 'open/not-found',
      message: null,
      tasks,
      job: null,
    });
  const away = '/no-such-drive/plans/x.txt';
  const paths = ['a.txt', 'b.txt', 'other.txt', 'gone.txt'].map((name) => join(inside, name));
  const [a = '', b = '', other = '', gone = ''] = paths;
  const before = [line(b, 1), line(a, 1), line(gone, 1), line(away, 1), line(other, 1), line(a, 2)];
  writeFileSync(layout.manifest, `${before.join('\n')}\n`);
  tidyManifest(layout, [
    { path: a, name: 'a.txt' },
    { path: b, name: 'b.txt' },
  ]);
  const expected = [line(a, 2), line(b, 1), line(away, 1), line(other, 1)];
  expect(readFileSync(layout.manifest, 'utf8').trim().split('\n')).toEqual(expected);
});
