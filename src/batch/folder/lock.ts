import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { OutputError } from './output-error.ts';

interface LockFacts {
  readonly pid: number;
  readonly host: string;
  readonly token: string;
}

const HEARTBEAT_MS = 5_000;
/** Without a heartbeat for so long a lock counts as left behind, even if its process number is in use again. */
const STALE_MS = 60_000;

/** Another run has this folder. */
export class FolderInUseError extends Error {
  readonly pid: number;

  constructor(pid: number) {
    super(`the output folder is in use by process ${pid}`);
    this.name = 'FolderInUseError';
    this.pid = pid;
  }
}

export interface FolderLock {
  /** Throws `FolderInUseError` where another run took the lock for left behind (a machine that slept) and works here now. */
  readonly check: () => void;
  readonly release: () => void;
}

/** Takes the lock file at `path` or throws `FolderInUseError`. */
export function takeLock(path: string): FolderLock {
  const own: LockFacts = { pid: process.pid, host: hostname(), token: randomUUID() };
  for (let attempt = 0; ; attempt += 1) {
    try {
      createWhole(path, JSON.stringify(own));
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new OutputError(path, error);
      const holder = readHolder(path);
      if ((holder && isHeld(path, holder)) || attempt >= 3) throw new FolderInUseError(holder?.pid ?? 0);
      discardStale(path);
    }
  }
  const heartbeat = setInterval(() => touch(path, own), HEARTBEAT_MS);
  heartbeat.unref();
  return {
    check: () => {
      const holder = readHolder(path);
      if (holder && holder.token !== own.token) throw new FolderInUseError(holder.pid);
    },
    release: () => {
      clearInterval(heartbeat);
      if (readHolder(path)?.token === own.token) rmSync(path, { force: true });
    },
  };
}

/** Creates a file that nobody ever sees empty; fails with EEXIST where one is. */
function createWhole(path: string, content: string): void {
  const aside = `${path}.${randomUUID()}`;
  writeFileSync(aside, content, { flag: 'wx' });
  try {
    linkSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // File systems without hard links.
    writeFileSync(path, content, { flag: 'wx' });
  } finally {
    rmSync(aside, { force: true });
  }
}

/** By rename, so that of two runs that find the same stale lock only one takes it away. */
function discardStale(path: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  // A folder of that name is none of ours, but in the way.
  rmSync(aside, { recursive: true, force: true });
}

/** Null where there is no lock or what stands there is none. */
function readHolder(path: string): LockFacts | null {
  try {
    const { pid, host, token } = JSON.parse(readFileSync(path, 'utf8')) as Partial<LockFacts>;
    return Number.isSafeInteger(pid) && typeof host === 'string' && typeof token === 'string'
      ? { pid: pid as number, host, token }
      : null;
  } catch {
    return null;
  }
}

function isHeld(path: string, holder: LockFacts): boolean {
  if (holder.host === hostname() && !isRunning(holder.pid)) return false;
  return existsSync(path) && Date.now() - statSync(path).mtimeMs < STALE_MS;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal, but there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function touch(path: string, own: LockFacts): void {
  try {
    // Another run's now: its own heartbeat tells whether that one lives.
    if (readHolder(path)?.token !== own.token) return;
    utimesSync(path, new Date(), new Date());
  } catch {
    // Gone with its folder; the next write tells.
  }
}
