import { spawn } from 'node:child_process';
import { PAGE_TIMEOUT_MS } from '../../ingest/ocr/engine/engine.ts';

/** The environment of Tesseract: its own threads cost five times the time that they save. */
export function oneThread(): NodeJS.ProcessEnv {
  return { ...process.env, OMP_THREAD_LIMIT: '1' };
}

/** What a program says to `input`. Rejects when it fails, takes longer than a page may, or `signal` ends it. */
export function runProgram(
  program: string,
  args: readonly string[],
  input: readonly Uint8Array[],
  signal: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: oneThread(),
      signal,
      windowsHide: true,
      timeout: PAGE_TIMEOUT_MS,
      killSignal: 'SIGKILL',
    });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    // it is talkative; unread, the pipe would fill up
    child.stderr.resume();
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(parts).toString('utf8'));
      else reject(new Error(`tesseract ended with ${String(code)}`));
    });
    for (const part of input) child.stdin.write(part);
    child.stdin.end();
  });
}
