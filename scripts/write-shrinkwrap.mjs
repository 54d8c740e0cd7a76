#!/usr/bin/env node
// The lock file as the package takes it along (npm-shrinkwrap.json): what `npm install kehoach` brings is what was tested here.
// prepack writes it, postpack (--remove) takes it away: in the project itself package-lock.json counts.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'npm-shrinkwrap.json');

/** The lock without what only development needs. */
export function shrinkLock(lock) {
  const { devDependencies: _, ...own } = lock.packages[''];
  const packages = Object.entries(lock.packages).filter(([path, entry]) => path !== '' && !entry.dev);
  return { ...lock, packages: { '': own, ...Object.fromEntries(packages) } };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--remove')) rmSync(target, { force: true });
  else {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    writeFileSync(target, `${JSON.stringify(shrinkLock(lock), null, 2)}\n`);
  }
}
