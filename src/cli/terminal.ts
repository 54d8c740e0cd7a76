import { isatty } from 'node:tty';
import pc from 'picocolors';
import { MISUSE } from './exit-codes.ts';

/**
 * Text from documents and file names, made harmless for a terminal: no control characters (ANSI sequences start with
 * one), no bidirectional overrides, no line separators. Each becomes U+FFFD, so that a reader sees something was there.
 */
export function cleanForTerminal(text: string): string {
  return text.replace(/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\p{Cs}]/gu, '\uFFFD');
}

/** Colours for stderr: only on a terminal, never with NO_COLOR (no-color.org). */
export const colors = pc.createColors(isatty(2) && pc.isColorSupported && !process.env['NO_COLOR']);

/** What was asked for cannot be written to stdout: the reader went away (`… | head`), the disk is full. */
export class StdoutError extends Error {
  /** As the operating system names it: EPIPE, ENOSPC … */
  readonly reason: string;

  constructor(cause: unknown) {
    const reason = (cause as NodeJS.ErrnoException | undefined)?.code ?? 'UNKNOWN';
    super(`cannot write to stdout (${reason})`, { cause });
    this.name = 'StdoutError';
    this.reason = reason;
  }
}

const state = { isStderrGone: false, isStdoutTold: false, stdoutFailure: null as StdoutError | null };

/**
 * A closed or full stderr is no reason to stop: the run goes on without a word. A stdout that failed is told once, by `explain`,
 * and never ends in exit code 0, whoever wrote to it.
 */
export function guardOutput(explain: (error: StdoutError) => string): void {
  process.stderr.on('error', () => (state.isStderrGone = true));
  process.stdout.on('error', (error) => (state.stdoutFailure ??= new StdoutError(error)));
  process.on('exit', (code) => {
    if (!state.stdoutFailure) return;
    if (!state.isStdoutTold) writeError(explain(state.stdoutFailure));
    if (code === 0) process.exitCode = MISUSE;
  });
}

/** The failure that `guardOutput` would tell is told. */
export function markStdoutTold(): void {
  state.isStdoutTold = true;
}

/** Writes to stdout and waits until it is taken. Rejects with `StdoutError`. */
export function writeOut(chunk: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    // Files and devices are written at once, and some versions of Node throw what they meet.
    try {
      process.stdout.write(chunk, (error) => (error ? reject(new StdoutError(error)) : resolve()));
    } catch (error) {
      reject(new StdoutError(error));
    }
  });
}

export function writeError(line: string): void {
  if (state.isStderrGone) return;
  try {
    process.stderr.write(`${line}\n`);
  } catch {
    state.isStderrGone = true;
  }
}
