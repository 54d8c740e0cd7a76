import { Socket } from 'node:net';
import { Worker } from 'node:worker_threads';
import { createFrameDecoder, encodeFrame } from './frame.ts';
import { LIMIT_VARIABLE, REPORT_VARIABLE, SOCKET_DESCRIPTOR, TOKEN_VARIABLE } from './messages.ts';
import type { ChildMessage, ReadMessage } from './messages.ts';
import type { Outcome } from '../outcome.ts';
import type { SentinelData } from './sentinel.ts';
import type { PageWatch } from '../ocr/lazy-recognition.ts';
import type { ReadSettings } from '../settings.ts';

export type ReadFunction = (
  bytes: Uint8Array,
  name: string,
  settings: ReadSettings,
  pages: PageWatch,
) => Promise<Outcome>;

/** How long a document may go on after a promise of its own was rejected unheard, in milliseconds. */
const GRACE_AFTER_REJECTION = 1_000;
/** As sysexits.h counts an internal error. */
const EXIT_DEFECT = 70;

/** The loop of a reading process: one document at a time, until the coordinator hangs up. */
export function serveDocuments(read: ReadFunction): void {
  serveRequests(({ name, settings, parallel }, bytes, onPage) => read(bytes, name, settings, { parallel, onPage }));
}

type Perform = (message: ReadMessage, bytes: Uint8Array, onPage: () => void) => Promise<Outcome>;

/** The same for a process of any kind. */
export function serveRequests(perform: Perform): void {
  const token = Buffer.from(process.env[TOKEN_VARIABLE] ?? '', 'hex');
  const socket = new Socket({ fd: SOCKET_DESCRIPTOR, readable: true, writable: true });
  const state = { isBusy: false, isTainted: false };
  const isWatched = startSentinel();
  silenceConsole();

  // pdf.js rejects promises that nobody can catch; the document itself may still come to an end.
  process.on('unhandledRejection', () => {
    state.isTainted = true;
    if (state.isBusy) setTimeout(() => process.exit(EXIT_DEFECT), GRACE_AFTER_REJECTION).unref();
  });
  process.on('uncaughtException', () => process.exit(EXIT_DEFECT));

  const send = (message: ChildMessage, body: Uint8Array | null): void => {
    for (const part of encodeFrame(token, message, body)) socket.write(part);
  };
  const answer = async (message: ReadMessage, bytes: Uint8Array): Promise<void> => {
    state.isBusy = true;
    const { json, ...outcome } = await perform(message, bytes, () => send({ kind: 'page', id: message.id }, null));
    // Rejections of this very turn are reported only after the microtasks; one turn of the loop hears them.
    await new Promise((resolve) => setImmediate(resolve));
    state.isBusy = false;
    send({ kind: 'outcome', id: message.id, outcome, isTainted: state.isTainted }, json);
  };

  const decode = createFrameDecoder(token);
  socket.on('data', (chunk) => {
    for (const frame of decode(chunk)) void answer(frame.head as ReadMessage, frame.body);
  });
  socket.on('error', leave);
  socket.on('close', leave);
  void isWatched.then(() => send({ kind: 'ready' }, null));
}

/** Nobody waits any more. The whole group where there is one: a page under way elsewhere would be read to its end. */
function leave(): void {
  try {
    process.kill(-process.pid, 'SIGKILL');
  } catch {
    process.exit(0);
  }
}

/**
 * A thread of its own goes on while the document spins: it ends the process when the coordinator is gone or the memory passes its limit.
 * Settles once it watches.
 */
function startSentinel(): Promise<void> {
  const entry = new URL('./sentinel.js', import.meta.url);
  const workerData: SentinelData = {
    parent: process.ppid,
    report: process.env[REPORT_VARIABLE] === '1',
    limit: Number(process.env[LIMIT_VARIABLE]) || 0,
  };
  const sentinel = new Worker(entry, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
  });
  sentinel.unref();
  sentinel.on('error', () => process.exit(EXIT_DEFECT));
  return new Promise((resolve) => sentinel.once('online', () => resolve()));
}

/** Libraries print warnings about documents; nobody reads them here, and a flood of them costs time. */
function silenceConsole(): void {
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) console[method] = () => undefined;
}
