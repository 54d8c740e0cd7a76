#!/usr/bin/env node
// The command under other lines of Node, taken from npm's packages of Node: the same documents give the same records, byte for byte.
// usage: node scripts/try-nodes.mjs [VERSION …]   (default: one release of each line that package.json allows and npm has)
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const VERSIONS = ['20.19.5', '22.23.3', '24.22.3'];
const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const fixtures = join(root, 'fixtures', 'plans');
const files = readdirSync(fixtures)
  .filter((name) => /\.(?:txt|md|docx|pdf)$/.test(name))
  .map((name) => join(fixtures, name));

function run(command, args, cwd = root) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${command} ${args[0]}: ${error?.message ?? stderr.slice(-1_000)}`);
  return stdout;
}
const convert = (node) => run(node, [join(root, 'dist', 'cli', 'main.js'), 'convert', ...files]);

const wanted = process.argv.length > 2 ? process.argv.slice(2) : VERSIONS;
const here = convert(process.execPath);
for (const version of wanted) {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-node-'));
  try {
    const file = run('npm', ['pack', '--silent', `node-${platform}@${version}`], folder)
      .trim()
      .split('\n')
      .at(-1);
    run('tar', ['xzf', file], folder);
    const node = join(folder, 'package', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    const told = run(node, ['--version']).trim();
    if (convert(node) !== here) throw new Error(`Node ${told} gives other records than ${process.version}`);
    process.stdout.write(`Node ${told}: ${files.length} documents, the same bytes as under ${process.version}\n`);
  } catch (error) {
    process.stderr.write(`try-nodes: ${version}: ${error.message}\n`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
