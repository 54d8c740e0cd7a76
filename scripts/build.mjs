#!/usr/bin/env node
// src → dist: TypeScript to JavaScript with declarations, the JSON Schema, and every file that is not code.
// Builds beside dist and swaps, so that a running command never sees half a build.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { packNatural } from './bundle/pack-natural.mjs';
import { hashPipeline, hashSources, listFiles } from './source-hash.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'dist');
const fresh = join(root, `dist.new-${process.pid}`);
const sources = hashSources(root);

function compile() {
  const compiler = fileURLToPath(import.meta.resolve('@typescript/native/package.json'));
  const entry = join(dirname(compiler), JSON.parse(readFileSync(compiler, 'utf8')).bin.tsc);
  const args = [entry, '-p', join(root, 'tsconfig.build.json'), '--outDir', fresh];
  return spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] }).status === 0;
}

/** The desk's page: TypeScript and styles to a few files that load nothing from elsewhere. */
async function buildPage() {
  const { build } = await import('vite');
  const outDir = join(fresh, 'web', 'page');
  await build({ configFile: join(root, 'src', 'web', 'page', 'vite.config.mjs'), build: { outDir }, logLevel: 'warn' });
}

function copyOtherFiles() {
  // The page's own files are built by vite.
  const page = join(root, 'src', 'web', 'page') + sep;
  const others = listFiles(join(root, 'src')).filter((path) => !/\.(ts|md)$/.test(path) && !path.startsWith(page));
  for (const file of others) {
    const copy = join(fresh, relative(join(root, 'src'), file));
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(file, copy);
  }
}

try {
  // The compiler writes its output in spite of type errors; --allow-errors is for the middle of a change.
  if (!compile() && !process.argv.includes('--allow-errors')) throw new Error('the TypeScript compiler found errors');
  copyOtherFiles();
  await packNatural(root, fresh);
  await buildPage();
  const { writeSchema } = await import(pathToFileURL(join(root, 'scripts', 'write-schema.mjs')).href);
  await writeSchema(fresh);
  const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
  const build = { version, sources, pipeline: `${version}+${hashPipeline(root).slice(0, 12)}` };
  writeFileSync(join(fresh, 'build.json'), `${JSON.stringify(build, null, 2)}\n`);
  const main = join(fresh, 'cli', 'main.js');
  if (existsSync(main)) chmodSync(main, 0o755);
  rmSync(target, { recursive: true, force: true });
  renameSync(fresh, target);
} catch (error) {
  rmSync(fresh, { recursive: true, force: true });
  process.stderr.write(`build: ${error.message}\n`);
  process.exitCode = 1;
}
