// A reading process whose documents say what it shall suffer. Tests only: the package has no such reader.
import { writeSync } from 'node:fs';
import { serveDocuments } from '../../dist/batch/process/serve.js';

const outcome = (text, trace = '') => ({
  status: 'ok',
  stage: null,
  code: null,
  args: {},
  tasks: 1,
  trace,
  json: Buffer.from(JSON.stringify({ text })),
});
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const kept = [];

const ACTS = {
  hang: () => new Promise(() => undefined),
  spin: () => {
    for (;;);
  },
  heap: () => {
    for (;;) kept.push({ some: kept.length, more: [kept.length] });
  },
  buffers: async () => {
    for (;;) {
      kept.push(Buffer.alloc(32 * 1024 * 1024, 1));
      await sleep(5);
    }
  },
  'at-once': () => {
    for (;;) kept.push(Buffer.alloc(64 * 1024 * 1024, 1));
  },
  exit: () => process.exit(0),
  abort: () => process.abort(),
  kill: () => process.kill(process.pid, 'SIGKILL'),
  'throw-late': () => {
    setTimeout(() => {
      throw new Error('late');
    }, 30);
    return outcome('throw-late');
  },
  reject: () => {
    void Promise.reject(new Error('unheard'));
    return outcome('reject');
  },
  'reject-and-hang': () => {
    void Promise.reject(new Error('unheard'));
    return new Promise(() => undefined);
  },
  flood: () => {
    for (let count = 0; count < 2_000; count += 1) process.stdout.write('x'.repeat(65_536));
    for (let count = 0; count < 2_000; count += 1) process.stderr.write('x'.repeat(65_536));
    return outcome('flood');
  },
  rubbish: () => {
    writeSync(3, Buffer.alloc(4_096, 0xff));
    return outcome('rubbish');
  },
  stack: () => {
    const dig = () => dig() + 1;
    return dig();
  },
};

serveDocuments(async (bytes) => {
  const text = Buffer.from(bytes).toString('utf8');
  const act = ACTS[text];
  return act ? act() : outcome(text);
});
