import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { open, unlink } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAGE_TIMEOUT_MS } from '../../ingest/ocr/engine/engine.ts';
import { encodeTiffPages } from '../../ingest/ocr/engine/tiff-pages.ts';
import { createGrey } from '../../ingest/ocr/picture/picture.ts';
import type { GreyPicture } from '../../ingest/ocr/picture/picture.ts';
import { oneThread } from './run-program.ts';

/** A process of Tesseract that reads picture after picture: each start costs as much as a tenth of a page. */
export interface StandingTesseract {
  /** Its hOCR output for one picture. Rejects when the process ended or took longer than `limit` milliseconds (a page has 60 s); it is over then. */
  readonly read: (picture: GreyPicture, limit?: number) => Promise<string>;
  /** False once it has ended, by itself or after a while without pictures. */
  readonly isOpen: () => boolean;
  readonly close: () => void;
}

/** Descriptors in the process under which it finds the picture, and a blank sheet. */
const PICTURE = 3;
const SHEET = 4;
const NAME = `/dev/fd/${String(PICTURE)}`;
/**
 * What it says of a picture lies in its buffer (4 kB in the C library) until more comes: so it reads the blank sheet twice, under a name
 * that is so long, as it repeats all names.
 */
const LONG_NAME = `/dev/fd/${'./'.repeat(1_020)}${String(SHEET)}`;
const PAGE_START = /(?=<div class=["']ocr_page["'])/;
/** As it writes it into an attribute. */
const TITLE = /image (?:"|&quot;)([^"&]{1,40})(?:"|&quot;)/;
/** Unused for so long it ends: a desk stands for days. */
const IDLE_MS = 5_000;
/** For the first sheet, which tells whether it can be done at all. */
const TRIAL_MS = 10_000;

/**
 * Starts one with these options, and has it read a blank sheet. Pictures are handed over in a file that has no name any more: when this
 * process ends, however it does, nothing is left, and the other one ends as its input does. Rejects where that is not to be had.
 */
export async function startStanding(program: string, options: readonly string[]): Promise<StandingTesseract> {
  const blank = createGrey(32, 32);
  const picture = await openNameless();
  const sheet = await openNameless();
  await sheet.writev(encodeTiffPages([blank]), 0);
  const child = spawn(program, ['-', '-', ...options, '-c', 'tessedit_create_hocr=1', '-c', 'stream_filelist=1'], {
    env: oneThread(),
    windowsHide: true,
    stdio: ['pipe', 'pipe', 'ignore', picture.fd, sheet.fd],
  });
  let text = '';
  let isOver = false;
  let settle: ((answer: string | Error) => void) | undefined;
  let idle: NodeJS.Timeout | undefined;
  const end = (reason: Error): void => {
    settle?.(reason);
    if (isOver) return;
    isOver = true;
    clearTimeout(idle);
    child.kill('SIGKILL');
    void picture.close().catch(() => undefined);
  };
  await sheet.close();
  child.stdin?.on('error', () => undefined);
  child.on('error', end);
  child.on('close', (code) => end(new Error(`tesseract ended with ${String(code)}`)));
  child.stdout?.setEncoding('utf8').on('data', (part: string) => {
    text += part;
    const found = findAnswer(text);
    if (found !== undefined) settle?.(found);
  });
  const ask = async (asked: GreyPicture, limit: number): Promise<string> => {
    if (isOver) throw new Error('tesseract ended before');
    clearTimeout(idle);
    await picture.writev(encodeTiffPages([asked]), 0);
    text = '';
    const answer = await new Promise<string | Error>((resolve) => {
      const overdue = setTimeout(() => end(new Error('recognition took too long')), limit);
      settle = (value) => {
        settle = undefined;
        clearTimeout(overdue);
        resolve(value);
      };
      child.stdin?.write(`${NAME}\n${LONG_NAME}\n${LONG_NAME}\n`);
    });
    if (answer instanceof Error) throw answer;
    idle = setTimeout(() => end(new Error('nobody needed it')), IDLE_MS);
    return answer;
  };
  await ask(blank, TRIAL_MS);
  return {
    read: (asked, limit = PAGE_TIMEOUT_MS) => ask(asked, limit),
    isOpen: () => !isOver,
    close: () => end(new Error('the recognition engine is closed')),
  };
}

/** What stands under the picture's name, once the next page has begun. */
function findAnswer(text: string): string | undefined {
  const pages = text.split(PAGE_START);
  return pages.slice(0, -1).find((page) => TITLE.exec(page)?.[1] === NAME);
}

/** A file of nobody else's, gone from its folder before anything is written. */
async function openNameless(): Promise<FileHandle> {
  const path = join(tmpdir(), `kehoach-page-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  await unlink(path);
  return file;
}
