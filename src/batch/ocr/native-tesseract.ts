import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { EngineOpener, ReadWord, RecognitionEngine, Segmentation } from '../../ingest/ocr/engine/engine.ts';
import { SEGMENTATION_MODES } from '../../ingest/ocr/engine/engine.ts';
import { parseHocr } from '../../ingest/ocr/engine/hocr.ts';
import { encodeTiffPages } from '../../ingest/ocr/engine/tiff-pages.ts';
import type { GreyPicture } from '../../ingest/ocr/picture/picture.ts';
import { READING_DPI } from '../../ingest/ocr/picture/picture.ts';
import { runProgram } from './run-program.ts';
import { startStanding } from './standing-tesseract.ts';
import type { StandingTesseract } from './standing-tesseract.ts';

/** Set to "none" to do without, or to the program's path where it is not on PATH. */
const PROGRAM_VARIABLE = 'KEHOACH_TESSERACT';
const COMMON = ['--dpi', String(READING_DPI), '-l', 'vie', '--oem', '1'];

/**
 * Tesseract 5 as installed on this machine: the same letters in about two thirds of the time of WebAssembly. It reads with the model
 * that comes with this package, unpacked once into a folder of the system's temporary files, so that what it reads does not hang on
 * which model a system has.
 */
export const openNativeEngine: EngineOpener = () => openInstalled(process.platform === 'linux');

/** The same, begun anew for each call: where processes cannot stand (descriptors under `/dev/fd` have to open as files), and to measure against. */
export const openStartingEngine: EngineOpener = () => openInstalled(false);

async function openInstalled(stands: boolean): Promise<RecognitionEngine | null> {
  const program = process.env[PROGRAM_VARIABLE] ?? 'tesseract';
  if (program === 'none' || program === '') return null;
  const version = await askVersion(program);
  if (version === null) return null;
  const folder = await unpackModel().catch(() => null);
  if (folder === null) return null;
  const controller = new AbortController();
  const options = ['--tessdata-dir', folder, ...COMMON];
  const standing = stands ? openStanding(program, options) : undefined;
  const readOnce = async (pictures: readonly GreyPicture[], mode: readonly string[]): Promise<ReadWord[][]> => {
    // TIFF for one picture as well: Leptonica reads a grey map byte by byte, which costs 3 % of a page
    const args = ['-', '-', ...options, ...mode, '-c', 'tessedit_create_hocr=1'];
    const pages = parseHocr(await runProgram(program, args, encodeTiffPages(pictures), controller.signal));
    if (pages.length !== pictures.length) throw new Error('tesseract left pages out');
    return pages;
  };
  return {
    name: `tesseract ${version} vie-4.0.0-best-int`,
    close: () => {
      controller.abort();
      standing?.close();
      return Promise.resolve();
    },
    recognize: async (pictures, segmentation) => {
      if (pictures.length === 0) return [];
      const mode = ['--psm', String(SEGMENTATION_MODES[segmentation])];
      const reader = await standing?.find(segmentation, mode);
      if (!reader) return readOnce(pictures, mode);
      const pages: ReadWord[][] = [];
      for (const picture of pictures) pages.push(...parseHocr(await reader.read(picture)));
      return pages;
    },
  };
}

interface Standing {
  /** Undefined where none can stand. */
  readonly find: (segmentation: Segmentation, mode: readonly string[]) => Promise<StandingTesseract | undefined>;
  readonly close: () => void;
}

/** One process for each segmentation, which is an option of the whole process; begun when it is first asked for. */
function openStanding(program: string, options: readonly string[]): Standing {
  const processes = new Map<Segmentation, StandingTesseract>();
  let canStand = true;
  return {
    find: async (segmentation, mode) => {
      const present = processes.get(segmentation);
      if (present?.isOpen() === true) return present;
      if (!canStand) return undefined;
      const started = await startStanding(program, [...options, ...mode]).catch(() => undefined);
      canStand = started !== undefined;
      if (started) processes.set(segmentation, started);
      return started;
    },
    close: () => {
      canStand = false;
      for (const process of processes.values()) process.close();
    },
  };
}

async function askVersion(program: string): Promise<string | null> {
  try {
    const text = await runProgram(program, ['--version'], [], AbortSignal.timeout(10_000));
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
