import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
export const MAIN = join(ROOT, 'dist', 'cli', 'main.js');

/** What a command and all that it started took. */
export interface Cost {
  /** User and system time. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Of the largest process. */
  readonly megabytes: number;
}

/** Linux counts the CPU of a group whoever waits for its processes; GNU time misses children that nobody waited for at the end. */
const GROUPS = '/sys/fs/cgroup/cpuacct';

/** A group of its own for one command; null where this machine lets nobody make one (then GNU time is all there is). */
function openGroup(name: string): string | null {
  const group = join(GROUPS, `kehoach-${String(process.pid)}-${name}`);
  try {
    mkdirSync(group);
    return group;
  } catch {
    return null;
  }
}

function closeGroup(group: string): number {
  const nanoseconds = Number(readFileSync(join(group, 'cpuacct.usage'), 'utf8'));
  try {
    rmdirSync(group);
  } catch {
    // a process of it is still going down
  }
  return nanoseconds / 1e9;
}

/** Runs `kehoach` in `folder` under GNU time. Rejects where it ends with anything but 0. */
export function measure(folder: string, name: string, args: readonly string[]): Promise<Cost> {
  const started = Date.now();
  const report = join(folder, `${name}.time`);
  const command = ['-o', report, '-f', '%U %S %M', process.execPath, MAIN, ...args];
  const group = openGroup(name);
  const enter = group === null ? '' : `echo $$ > '${group}/cgroup.procs'; `;
  const child = spawn('sh', ['-c', `${enter}exec time "$@"`, 'sh', ...command], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-2_000)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code !== 0) {
        reject(new Error(`${name} ended with ${String(code)}: ${log}`));
        return;
      }
      const last = readFileSync(report, 'utf8').trim().split('\n').at(-1) ?? '';
      const [user = NaN, system = NaN, kilobytes = NaN] = last.split(' ').map(Number);
      const wallSeconds = (Date.now() - started) / 1000;
      resolve({
        cpuSeconds: group === null ? user + system : closeGroup(group),
        megabytes: kilobytes / 1024,
        wallSeconds,
      });
    });
  });
}
