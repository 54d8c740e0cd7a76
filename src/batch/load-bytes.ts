import { open, stat } from 'node:fs/promises';
import { SourceError } from '../document/source-error.ts';
import { asMachineTrouble } from './machine-trouble.ts';
import { ReaderClosedError } from './process/reader-closed-error.ts';

/**
 * The bytes of a regular file of at most `maxBytes`; a path as bytes where its name is no text.
 * Throws `SourceError` for what is wrong with the file, `MachineTrouble` for what is wrong with the machine.
 */
export async function loadFile(path: string | Buffer, maxBytes: number): Promise<Uint8Array> {
  try {
    // A pipe without a writer would hold open() for ever, so the kind is asked first.
    if (!(await stat(path)).isFile()) throw new SourceError('unsupported', 'open', 'open/not-a-file');
    const file = await open(path, 'r');
    try {
      const found = await file.stat();
      if (!found.isFile()) throw new SourceError('unsupported', 'open', 'open/not-a-file');
      if (found.size > maxBytes) throw tooLarge(found.size, maxBytes);
      const bytes = await file.readFile();
      if (bytes.byteLength > maxBytes) throw tooLarge(bytes.byteLength, maxBytes);
      return bytes;
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof SourceError ? error : (asMachineTrouble(error) ?? explainOpenError(error));
  }
}

/** All of stdin, or `SourceError` once it holds more than `maxBytes`. */
export async function loadStdin(maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      if (size > maxBytes) throw tooLarge(size, maxBytes);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof SourceError) throw error;
    // Destroyed by Ctrl-C while somebody was still writing, or not.
    throw process.stdin.destroyed && (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE'
      ? new ReaderClosedError()
      : (asMachineTrouble(error) ?? explainOpenError(error));
  }
  return Buffer.concat(chunks, size);
}

function tooLarge(bytes: number, limit: number): SourceError {
  return new SourceError('too-large', 'open', 'open/too-large', { bytes, limit });
}

function explainOpenError(error: unknown): SourceError {
  const code = (error as NodeJS.ErrnoException).code ?? 'UNKNOWN';
  if (code === 'ENOENT' || code === 'ENOTDIR') return new SourceError('corrupt', 'open', 'open/not-found', {}, error);
  if (code === 'EACCES' || code === 'EPERM') return new SourceError('corrupt', 'open', 'open/no-permission', {}, error);
  return new SourceError('corrupt', 'open', 'open/unreadable', { reason: code }, error);
}
