import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

export interface Server {
  readonly url: string;
  /** Away at once, as after a power cut, and up again with what it had written. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
const postgresFolder = findPostgres();
export const hasPostgres = postgresFolder !== null && (process.getuid?.() !== 0 || hasUser());

export function sayWhatIsMissing(): void {
  if (!hasRedis) process.stderr.write('queue tests over Redis left out: no redis-server here\n');
  if (!hasPostgres) process.stderr.write('queue tests over PostgreSQL left out: no PostgreSQL here\n');
}

export async function startRedis(folder: string): Promise<Server> {
  const port = await findPort();
  mkdirSync(join(folder, 'redis'), { recursive: true });
  const start = async (): Promise<ChildProcess> => {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', join(folder, 'redis')];
    const server = spawn('redis-server', [...args, '--appendonly', 'yes', '--appendfsync', 'always', '--save', ''], {
      stdio: 'ignore',
    });
    await waitUntil(() => spawnSync('redis-cli', ['-p', String(port), 'ping']).stdout.toString() === 'PONG\n');
    return server;
  };
  let server = await start();
  const stop = (): Promise<void> => kill(server);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop,
    restart: async () => {
      await stop();
      server = await start();
    },
  };
}

export async function startPostgres(folder: string): Promise<Server> {
  const port = await findPort();
  const data = join(folder, 'postgres', 'data');
  mkdirSync(join(folder, 'postgres'), { recursive: true });
  // its own user has to get through
  chmodSync(folder, 0o755);
  chmodSync(join(folder, '..'), 0o755);
  if (process.getuid?.() === 0) spawnSync('chown', ['-R', 'postgres', join(folder, 'postgres')]);
  const run = (program: string, ...args: string[]): void => {
    const command = [join(postgresFolder ?? '', program), ...args];
    const asOwner =
      process.getuid?.() === 0 ? ['setpriv', '--reuid=postgres', '--regid=postgres', '--clear-groups'] : [];
    const [first = '', ...others] = [...asOwner, ...command];
    const { status } = spawnSync(first, others, { cwd: '/', stdio: 'ignore' });
    if (status !== 0) throw new Error(`${program} failed`);
  };
  run('initdb', '-D', data, '-U', 'kehoach', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N');
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=`;
  const start = (): void =>
    run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'postgres', 'log'), '-o', options, 'start');
  const stop = (): void => run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
  start();
  return {
    url: `postgres://kehoach@127.0.0.1:${port}/postgres`,
    stop: () => {
      stop();
      return Promise.resolve();
    },
    restart: () => {
      stop();
      start();
      return Promise.resolve();
    },
  };
}

function findPostgres(): string | null {
  const root = '/usr/lib/postgresql';
  const [newest] = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const folder = newest === undefined ? null : join(root, newest, 'bin');
  return folder !== null && existsSync(join(folder, 'initdb')) ? folder : null;
}

function hasUser(): boolean {
  return spawnSync('id', ['postgres']).status === 0;
}

function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

export async function waitUntil(isTrue: () => boolean, milliseconds = 240_000): Promise<void> {
  for (let left = milliseconds; !isTrue(); left -= 50) {
    if (left <= 0) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
