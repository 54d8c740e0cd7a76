#!/usr/bin/env node
// The steps of docker/Dockerfile without an engine: each stage in a folder, RUN lines as they stand there, at the end the command
// as the user of the image. What needs the system itself (apt-get) is left out and said.
//   node scripts/docker/run-steps.mjs [--npm 10]      10: the line of npm that the image's Node brings
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { npm: { type: 'string', default: '10' } } });
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folder = mkdtempSync(join(tmpdir(), 'kehoach-steps-'));
const say = (text) => process.stdout.write(`${text}\n`);
const isRoot = process.getuid?.() === 0;

/** [instruction, rest][] with continued lines joined and comments left out. */
function readSteps(text) {
  const lines = text.replace(/^#.*\n/gm, '').replace(/\\\n\s*/g, ' ');
  return lines.split('\n').flatMap((line) => {
    const [, instruction, rest] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    return instruction === undefined ? [] : [[instruction, rest]];
  });
}

/** npm in the wanted line under its usual name, so that RUN lines find it. */
function installNpm() {
  const place = join(folder, 'npm');
  mkdirSync(place);
  run(['npm', 'install', '--silent', '--prefix', place, `npm@${values.npm}`], place, process.env);
  return join(place, 'node_modules', '.bin');
}

function run(command, cwd, env, user) {
  const asUser = user && isRoot ? ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--clear-groups'] : [];
  const [first, ...others] = [...asUser, ...command];
  const { status, error } = spawnSync(first, others, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${command.join(' ')}: ${error?.message ?? `ended with ${status}`}`);
}

/** What .dockerignore lets through, where it lets through only what it names. */
function copyContext(target) {
  const allowed = readFileSync(join(root, '.dockerignore'), 'utf8').match(/(?<=^!).+$/gm) ?? [];
  for (const name of allowed) cpSync(join(root, name), join(target, name), { recursive: true });
}

function copy(rest, stage, stages) {
  const [, from, names] = /^(?:--from=(\S+) )?(.*)$/.exec(rest);
  const parts = names.split(' ');
  const target = join(stage.folder, stage.workdir, parts.pop());
  const source = from === undefined ? root : stages.get(from).folder;
  for (const part of parts) {
    if (part === '.') copyContext(target);
    else if (part.includes('*')) {
      const pattern = new RegExp(`^${part.split('/').at(-1).replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
      for (const name of readdirSync(join(source, dirname(part))).filter((one) => pattern.test(one)))
        cpSync(join(source, dirname(part), name), target);
    } else cpSync(join(source, part), join(target, part));
  }
}

function runSteps(bin) {
  const stages = new Map();
  let stage;
  for (const [instruction, rest] of readSteps(readFileSync(join(root, 'docker', 'Dockerfile'), 'utf8'))) {
    say(`${instruction} ${rest}`);
    if (instruction === 'FROM') {
      const name = / AS (\S+)$/.exec(rest)?.[1] ?? 'last';
      stage = { folder: join(folder, name), workdir: '/', env: { ...process.env, PATH: `${bin}:${process.env.PATH}` } };
      stages.set(name, stage);
      mkdirSync(join(stage.folder, 'tmp'), { recursive: true });
    } else if (instruction === 'WORKDIR') {
      stage.workdir = rest;
      mkdirSync(join(stage.folder, rest), { recursive: true });
    } else if (instruction === 'COPY') copy(rest, stage, stages);
    else if (instruction === 'USER') stage.user = rest.split(':')[0];
    else if (instruction === 'ENV')
      for (const [, name, value] of rest.matchAll(/(\S+?)=(\S+)/g))
        stage.env[name] = value.replace('/app', join(stage.folder, 'app')).replace('$PATH', stage.env.PATH);
    else if (instruction === 'RUN' && rest.includes('apt-get')) say('   left out: needs the image itself');
    else if (instruction === 'RUN')
      run(
        ['sh', '-c', rest.replaceAll(' /tmp', ` ${join(stage.folder, 'tmp')}`)],
        join(stage.folder, stage.workdir),
        stage.env,
      );
  }
  return stage;
}

/** The command and one plan, as the user of the image, who owns nothing but /data. */
function tryCommand({ folder: last, env, user }) {
  const data = join(last, 'data');
  const sample = readdirSync(join(root, 'fixtures', 'plans')).find((name) => name.endsWith('.txt'));
  cpSync(join(root, 'fixtures', 'plans', sample), join(data, 'sample.txt'));
  run(['chmod', '-R', 'a+rX', folder], folder, process.env);
  chmodSync(data, 0o777);
  run(['kehoach', '--version'], data, env, user);
  run(['kehoach', 'convert', 'sample.txt', '--out', 'out'], data, env, user);
  // it gets as far as asking for the server: the packages of the queue are there
  const asked = spawnSync('kehoach', ['status', '--queue', 'mysql://'], { cwd: data, env, encoding: 'utf8' });
  if (asked.status !== 2 || !existsSync(join(data, 'out', 'manifest.ndjson'))) throw new Error(asked.stderr);
  for (const name of ['bullmq', 'ioredis', 'pg', 'aws4fetch', 'prom-client'])
    if (!existsSync(join(last, 'app', 'node_modules', name))) throw new Error(`${name} is not installed`);
}

try {
  tryCommand(runSteps(installNpm()));
  say('all steps done');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
