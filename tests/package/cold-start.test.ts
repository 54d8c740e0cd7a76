import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePlan } from '../cli/run-kehoach.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-cold-'));
  writeFileSync(join(folder, 'plan.txt'), writePlan(1));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Packages of node_modules that a run of the command loads. */
function findLoadedPackages(args: readonly string[]): string[] {
  const list = join(root, 'scripts/list-loaded.mjs');
  const { stderr } = spawnSync(process.execPath, ['--import', list, join(root, 'dist/cli/main.js'), ...args], {
    encoding: 'utf8',
  });
  const [, packages = ''] = /^LOADED (.*)$/m.exec(stderr) ?? [];
  return packages.split(' ').filter((name) => name !== '');
}

test('help loads nothing but what reads arguments', () => {
  expect(findLoadedPackages(['--help'])).toEqual(['commander', 'picocolors']);
});

test('one text file is read without the readers of PDF and DOCX and without the schema library', () => {
  const loaded = findLoadedPackages(['convert', join(folder, 'plan.txt')]);
  expect(loaded).toContain('commander');
  expect(loaded.filter((name) => ['pdfjs-dist', 'mammoth', 'zod', 'natural', 'unified'].includes(name))).toEqual([]);
});
