#!/usr/bin/env node
// Makes a clone ready: packages from the lock file when they are missing or differ, a build when the sources changed.
// Depends on nothing but Node, so that `npm start` and `npm test` work in a fresh clone. Speaks on stderr only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashSources } from './source-hash.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (text) => process.stderr.write(`kehoach: ${text}\n`);

/** Every package of the lock file that this system needs stands in node_modules in the same version. */
function hasPackages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  );
}

function hasFreshBuild() {
  const stamp = join(root, 'dist', 'build.json');
  return existsSync(stamp) && JSON.parse(readFileSync(stamp, 'utf8')).sources === hashSources(root);
}

function run(what, command, args, options = {}) {
  say(what);
  // What the tools print goes to stderr: stdout belongs to the command that follows.
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  if (error) say(error.message);
  if (status !== 0) {
    say(`không chuẩn bị được (setup failed): ${command} ${args.join(' ')}`);
    process.exit(status ?? 1);
  }
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  say(`cần Node.js 20.19 trở lên, đang chạy ${process.versions.node} (Node.js >= 20.19 is needed)`);
  process.exit(1);
}
if (!hasPackages()) {
  // npm is a .cmd file on Windows, which only a shell can start; the arguments are constants.
  run(
    'cài các gói theo package-lock.json (npm ci --ignore-scripts) …',
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    {
      shell: process.platform === 'win32',
    },
  );
}
if (!hasFreshBuild()) run('biên dịch src vào dist …', process.execPath, [join(root, 'scripts', 'build.mjs')]);
