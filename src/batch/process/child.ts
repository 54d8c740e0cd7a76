import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { PAGE_TIMEOUT_MS } from '../../ingest/ocr/engine/engine.ts';
import { createFrameDecoder, encodeFrame, TOKEN_BYTES } from './frame.ts';
import type { Frame } from './frame.ts';
import { HAS_PROC, readResidentBytes } from './memory-probe.ts';
import { LIMIT_VARIABLE, OVER_LIMIT, REPORT_VARIABLE, SOCKET_DESCRIPTOR, TOKEN_VARIABLE } from './messages.ts';
import type { ChildMessage, ReadMessage } from './messages.ts';
import type { Outcome } from '../outcome.ts';

/** `killed`: by a signal that nobody of ours sent. */
export type DeathReason = 'timeout' | 'memory' | 'crashed' | 'killed' | 'not-started';

/** What came of one request: an answer, or the end of the process. */
export type ChildAnswer =
  | { readonly kind: 'answer'; readonly outcome: Outcome; readonly isTainted: boolean }
  | { readonly kind: 'death'; readonly reason: DeathReason };

export interface ChildOptions {
  /** Script that calls `serveDocuments`. */
  readonly entry: URL;
  /** Megabytes of resident memory. */
  readonly memoryMb: number;
  /** Let the process report its memory even where it could be read from outside, and not end itself by it (for tests). */
  readonly selfReport?: boolean;
}

const START_MS = 30_000;
/** The process watches itself more closely (sentinel.ts); this is for one whose watch is dead. */
const POLL_MS = 50;
/** How long a dead process's last words may take where a process it started keeps the pipe open. */
const LAST_WORDS_MS = 300;
/** The reading process gives a page up by itself; it is ended only when it does not. */
const PAGE_GRACE_MS = 5_000;
/** A crash with this much of the limit in use counts as one by memory. */
const MEMORY_CRASH_SHARE = 0.6;

/** One reading process and the document it has in hand. */
export class Child {
  /** Documents answered. */
  served = 0;
  residentBytes = 0;
  isAlive = true;
  /** Ended by a signal that was not ours. */
  wasKilled = false;
  /** Why the operating system would not start it: EAGAIN, ENOMEM … */
  startError: string | null = null;
  /** Settles when the process takes documents; false when it never will. */
  readonly ready: Promise<boolean>;
  readonly #process: ChildProcess;
  readonly #token = randomBytes(TOKEN_BYTES);
  readonly #memoryBytes: number;
  readonly #gone: Promise<void>;
  #settleReady: (isReady: boolean) => void = () => undefined;
  #settleRequest: (answer: ChildAnswer) => void = () => undefined;
  #deadline: NodeJS.Timeout | undefined;
  #current = 0;
  #reason: DeathReason = 'crashed';
  #isKilled = false;
  #isOverLimit = false;
  readonly #isReporting: boolean;

  constructor(options: ChildOptions) {
    this.#memoryBytes = options.memoryMb * 1024 * 1024;
    this.#isReporting = options.selfReport ?? !HAS_PROC;
    this.#process = start(options, this.#token, this.#isReporting);
    this.ready = new Promise((resolve) => (this.#settleReady = resolve));
    this.#gone = new Promise((resolve) => {
      this.#process.once('exit', (_code, signal) => {
        const isEndedByOthers = !this.#isKilled && (signal === 'SIGKILL' || signal === 'SIGTERM');
        // Its own watch ends a process by signal too, and says so first; what it said may still be in the pipe.
        const judge = (): void => {
          clearTimeout(patience);
          this.wasKilled = isEndedByOthers && !this.#isOverLimit;
          if (this.wasKilled) this.#reason = 'killed';
          resolve();
        };
        const patience = setTimeout(judge, LAST_WORDS_MS);
        this.#process.once('close', judge);
      });
      this.#process.once('error', (error: NodeJS.ErrnoException) => {
        this.startError = error.code ?? error.name;
        resolve();
      });
    });
    void this.#gone.then(() => this.#bury());
    // Without file handles Node gives back a process without streams.
    const [, , , socket, report] = (this.#process.stdio as ChildProcess['stdio'] | undefined) ?? [];
    if (socket) this.#listen(socket as Socket, report as Readable | null);
    const overdue = setTimeout(() => this.kill('not-started'), START_MS);
    void this.ready.then(() => clearTimeout(overdue));
  }

  /** Sends one document and waits for its answer or the process's end, whichever comes first. */
  async request(message: Omit<ReadMessage, 'id'>, bytes: Uint8Array, timeoutMs: number): Promise<ChildAnswer> {
    if (!(await this.ready)) return { kind: 'death', reason: 'not-started' };
    this.#current += 1;
    const answered = new Promise<ChildAnswer>((resolve) => (this.#settleRequest = resolve));
    this.#giveTime(timeoutMs);
    const poll = setInterval(() => this.#checkMemory(), POLL_MS);
    const socket = this.#process.stdio[SOCKET_DESCRIPTOR] as Socket;
    for (const part of encodeFrame(this.#token, { ...message, id: this.#current }, bytes)) socket.write(part);
    if (!this.isAlive) this.#bury();
    const answer = await answered;
    clearTimeout(this.#deadline);
    clearInterval(poll);
    this.#checkMemory();
    this.served += 1;
    return answer;
  }

  /** Ends the process and all it started. */
  kill(reason: DeathReason = 'crashed'): void {
    if (!this.isAlive) return;
    this.#reason = reason;
    this.#isKilled = true;
    killTree(this.#process);
  }

  async close(): Promise<void> {
    this.kill();
    await this.#gone;
  }

  #listen(socket: Socket, report: Readable | null): void {
    const decode = createFrameDecoder(this.#token);
    socket.on('data', (chunk: Buffer) => {
      if (!this.isAlive) return;
      try {
        for (const frame of decode(chunk)) this.#receive(frame);
      } catch {
        // Rubbish on the channel: whoever wrote it, nothing that comes after can be trusted.
        socket.destroy();
        this.kill();
      }
    });
    socket.on('error', () => undefined);
    report?.on('data', (chunk: Buffer) => {
      const last = chunk.toString('latin1').trimEnd().split('\n').at(-1);
      if (last === OVER_LIMIT) {
        this.#isOverLimit = true;
        this.#reason = 'memory';
      } else this.residentBytes = Number(last) || 0;
    });
    report?.on('error', () => undefined);
  }

  #receive(frame: Frame): void {
    const message = frame.head as ChildMessage;
    if (message.kind === 'ready') {
      this.#settleReady(true);
      return;
    }
    if (message.kind === 'page') {
      this.#giveTime(PAGE_TIMEOUT_MS + PAGE_GRACE_MS);
      return;
    }
    if (message.id !== this.#current) throw new Error('an answer to another question');
    // A copy, as the frame may be a small part of a large buffer.
    const json = frame.body.length > 0 ? Buffer.from(frame.body) : null;
    const outcome: Outcome = { ...message.outcome, json };
    this.#settleRequest({ kind: 'answer', outcome, isTainted: message.isTainted });
  }

  /** From now on the process has so long until it is ended. */
  #giveTime(milliseconds: number): void {
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => this.kill('timeout'), milliseconds);
  }

  #checkMemory(): void {
    if (!this.isAlive) return;
    const { pid } = this.#process;
    if (!this.#isReporting && pid !== undefined) {
      this.residentBytes = readResidentBytes(pid) || this.residentBytes;
    }
    if (this.residentBytes > this.#memoryBytes) this.kill('memory');
  }

  #bury(): void {
    this.isAlive = false;
    const isOwnEnd = this.#reason === 'crashed' || this.#reason === 'killed';
    const isMemory = isOwnEnd && this.residentBytes > this.#memoryBytes * MEMORY_CRASH_SHARE;
    this.#settleReady(false);
    this.#settleRequest({ kind: 'death', reason: isMemory ? 'memory' : this.#reason });
  }
}

function start(options: ChildOptions, token: Buffer, isReporting: boolean): ChildProcess {
  const { NODE_OPTIONS: _unused, ...environment } = process.env;
  // No --max-old-space-size: a lower ceiling makes V8 collect more often, 10 % more CPU for every document, and the watch
  // on the whole process catches a heap that explodes as well.
  return spawn(process.execPath, [fileURLToPath(options.entry)], {
    // A group of its own: Ctrl-C is the coordinator's to hear, and the whole group can be ended.
    detached: process.platform !== 'win32',
    windowsHide: true,
    // What a document makes a library print goes nowhere: a flood of it costs the coordinator nothing.
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: {
      ...environment,
      [TOKEN_VARIABLE]: token.toString('hex'),
      [REPORT_VARIABLE]: isReporting ? '1' : '0',
      [LIMIT_VARIABLE]: String(options.memoryMb * 1024 * 1024),
    },
  });
}

function killTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    const kill = (): boolean => child.kill('SIGKILL');
    const taskkill = spawn('taskkill', ['/PID', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    // where it is missing, not allowed, or too simple to know /T, at least the process itself ends
    taskkill.on('error', kill).on('exit', (code) => {
      if (code !== 0) kill();
    });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
