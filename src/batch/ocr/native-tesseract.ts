import { spawn } from 'node:child_process';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { EngineOpener } from '../../ingest/ocr/engine/engine.ts';
import { PAGE_TIMEOUT_MS, SEGMENTATION_MODES } from '../../ingest/ocr/engine/engine.ts';
import { parseHocr } from '../../ingest/ocr/engine/hocr.ts';
import { encodeTiffPages } from '../../ingest/ocr/engine/tiff-pages.ts';
import { READING_DPI } from '../../ingest/ocr/picture/picture.ts';

/** Set to "none" to do without, or to the program's path where it is not on PATH. */
const PROGRAM_VARIABLE = 'KEHOACH_TESSERACT';
const COMMON = ['--dpi', String(READING_DPI), '-l', 'vie', '--oem', '1'];

/**
 * Tesseract 5 as installed on this machine: the same letters in about two thirds of the time of WebAssembly. It reads with the model
 * that comes with this package, unpacked once into a folder of the system's temporary files, so that what it reads does not hang on
 * which model a system has.
 */
export const openNativeEngine: EngineOpener = async () => {
  const program = process.env[PROGRAM_VARIABLE] ?? 'tesseract';
  if (program === 'none' || program === '') return null;
  const version = await askVersion(program);
  if (version === null) return null;
  const folder = await unpackModel().catch(() => null);
  if (folder === null) return null;
  const controller = new AbortController();
  return {
    name: `tesseract ${version} vie-4.0.0-best-int`,
    close: () => {
      controller.abort();
      return Promise.resolve();
    },
    recognize: async (pictures, segmentation) => {
      if (pictures.length === 0) return [];
      const mode = ['--psm', String(SEGMENTATION_MODES[segmentation])];
      // TIFF for one picture as well: Leptonica reads a grey map byte by byte, which costs 3 % of a page
      const input = encodeTiffPages(pictures);
      const args = ['-', '-', '--tessdata-dir', folder, ...COMMON, ...mode, '-c', 'tessedit_create_hocr=1'];
      const html = await run(program, args, input, controller.signal);
      const pages = parseHocr(html);
      if (pages.length !== pictures.length) throw new Error('tesseract left pages out');
      return pages;
    },
  };
};

async function askVersion(program: string): Promise<string | null> {
  try {
    const text = await run(program, ['--version'], new Uint8Array(), AbortSignal.timeout(10_000));
    const [, version, major] = /^tesseract v?((\d+)\.[\d.a-z-]{1,20})/u.exec(text) ?? [];
    return version !== undefined && Number(major) >= 5 ? version : null;
  } catch {
    return null;
  }
}

/** The package's model, unpacked where every user of this machine has a place of their own. */
async function unpackModel(): Promise<string> {
  const require = createRequire(import.meta.url);
  const packed = join(dirname(require.resolve('@tesseract.js-data/vie')), '4.0.0_best_int', 'vie.traineddata.gz');
  const folder = join(tmpdir(), `kehoach-vie-4.0.0-best-int-${String(userInfo().uid)}`);
  const model = join(folder, 'vie.traineddata');
  const bytes = await promisify(gunzip)(await readFile(packed));
  const present = await stat(model).catch(() => null);
  if (present?.size === bytes.length && (await readFile(model)).equals(bytes)) return folder;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = `${model}.${String(process.pid)}`;
  await writeFile(temporary, bytes, { mode: 0o600 });
  await rename(temporary, model);
  return folder;
}

function run(program: string, args: readonly string[], input: Uint8Array, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    // its own threads cost five times the time that they save
    const env = { ...process.env, OMP_THREAD_LIMIT: '1' };
    const child = spawn(program, args, {
      env,
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
    child.stdin.end(input);
  });
}
