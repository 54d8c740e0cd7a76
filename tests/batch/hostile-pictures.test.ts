import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOSTILE } from '../../scripts/hostile.mjs';
import { runKehoach } from '../cli/run-kehoach.ts';

/** What each picture comes to; with bounds on size and pages all of them are answered by the file's own reading. */
const EXPECTED: Readonly<Record<string, string>> = {
  'one-pixel.png': 'no-text',
  'black.png': 'no-text',
  'huge.png': 'too-large',
  'cut.png': 'corrupt',
  'broken.jpg': 'corrupt',
  'huge.jpg': 'too-large',
  'loop.tif': 'corrupt',
  'many-pages.tif': 'no-text',
  'animated.webp': 'corrupt',
  'cut.bmp': 'corrupt',
  'huge-picture.pdf': 'no-text',
};

interface Line {
  readonly event: string;
  readonly source: string;
  readonly status: string;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-pictures-'));
  for (const [name, make] of HOSTILE) if (name in EXPECTED) writeFileSync(join(folder, name), make());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('hostile pictures end in a status each, and none takes the others with it', () => {
  const { stdout, stderr, status } = runKehoach(['convert', folder, '--log', 'json']);
  const lines = stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
    .filter(({ event }) => event === 'document');
  expect(Object.fromEntries(lines.map(({ source, status: of }) => [basename(source), of]))).toEqual(EXPECTED);
  expect({ stdout, status }).toEqual({ stdout: '', status: 1 });
});
