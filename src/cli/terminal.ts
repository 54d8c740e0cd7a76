import { once } from 'node:events';
import { isatty } from 'node:tty';
import pc from 'picocolors';

/**
 * Text from documents and file names, made harmless for a terminal: no control characters (ANSI sequences start with
 * one), no bidirectional overrides, no line separators. Each becomes U+FFFD, so that a reader sees something was there.
 */
export function cleanForTerminal(text: string): string {
  return text.replace(/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\p{Cs}]/gu, '\uFFFD');
}

/** Colours for stderr: only on a terminal, never with NO_COLOR (no-color.org). */
export const colors = pc.createColors(isatty(2) && pc.isColorSupported && !process.env['NO_COLOR']);

/** Ends quietly when the reader of our output went away (`kehoach convert … | head`). */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'EOF') throw error;
      process.exit(0);
    });
  }
}

/** Writes to stdout and waits while the reader is behind. */
export async function writeOut(chunk: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
}

export function writeError(line: string): void {
  process.stderr.write(`${line}\n`);
}
