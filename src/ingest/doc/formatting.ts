import { readSprms } from './sprm.ts';
import type { Sprm } from './sprm.ts';
import type { WordFile } from './word-file.ts';

/** A stretch of bytes of the main stream [start, end) with one set of modifiers. */
export interface FormattedRun {
  readonly start: number;
  readonly end: number;
  /** Paragraph style; 0 for character runs. */
  readonly style: number;
  readonly sprms: readonly Sprm[];
  /** Where the modifiers' operands lie. */
  readonly view: DataView;
}

const PAGE = 512;
const PAGE_NUMBER = 0x3f_ffff;
/** Modifiers too long for a page lie in the data stream ([MS-DOC] sprmPHugePapx, sprmPTableProps). */
const HUGE = new Set([0x6645, 0x6646]);

/** Character runs in the order of their bytes (PlcBteChpx and its pages). */
export function readCharacterRuns(file: WordFile): FormattedRun[] {
  const { main } = file;
  return readPages(file, 'characterRuns', (page, index, count, start, end) => {
    const word = main.getUint8(page + (count + 1) * 4 + index) * 2;
    const length = word === 0 ? 0 : main.getUint8(page + word);
    const from = page + word + 1;
    return { start, end, style: 0, sprms: readSprms(main, from, Math.min(from + length, page + PAGE)), view: main };
  });
}

/** Paragraph runs in the order of their bytes (PlcBtePapx and its pages). */
export function readParagraphRuns(file: WordFile): FormattedRun[] {
  const { main } = file;
  return readPages(file, 'paragraphRuns', (page, index, count, start, end) => {
    const word = main.getUint8(page + (count + 1) * 4 + index * 13) * 2;
    if (word === 0) return { start, end, style: 0, sprms: [], view: main };
    const half = main.getUint8(page + word);
    const from = page + word + (half === 0 ? 2 : 1);
    const size = half === 0 ? main.getUint8(page + word + 1) * 2 : half * 2 - 1;
    const style = main.getUint16(from, true);
    return { start, end, style, ...unfoldHuge(file, readSprms(main, from + 2, Math.min(from + size, page + PAGE))) };
  });
}

function unfoldHuge(file: WordFile, sprms: readonly Sprm[]): { sprms: readonly Sprm[]; view: DataView } {
  const huge = sprms.find((sprm) => HUGE.has(sprm.code));
  if (!huge || huge.value + 2 > file.data.byteLength) return { sprms, view: file.main };
  const from = huge.value + 2;
  const size = file.data.getUint16(huge.value, true);
  const own = readSprms(file.data, from, Math.min(from + size, file.data.byteLength));
  // Simple ones of the page still hold; the long ones are read against the data stream.
  return { sprms: [...sprms.filter((sprm) => sprm.size <= 4), ...own], view: file.data };
}

type ReadRun = (page: number, index: number, count: number, start: number, end: number) => FormattedRun;

function readPages(file: WordFile, name: 'characterRuns' | 'paragraphRuns', read: ReadRun): FormattedRun[] {
  const plc = file.readStructure(name);
  const pages = Math.min(Math.max(0, Math.floor((plc.byteLength - 4) / 8)), Math.ceil(file.main.byteLength / PAGE));
  const runs: FormattedRun[] = [];
  for (let index = 0; index < pages; index += 1) {
    const page = (plc.getUint32((pages + 1) * 4 + index * 4, true) & PAGE_NUMBER) * PAGE;
    if (page + PAGE > file.main.byteLength) continue;
    const count = file.main.getUint8(page + PAGE - 1);
    for (let run = 0; run < count && (run + 2) * 4 <= PAGE; run += 1) {
      const start = file.main.getUint32(page + run * 4, true);
      const end = file.main.getUint32(page + run * 4 + 4, true);
      if (end > start) runs.push(read(page, run, count, start, end));
    }
  }
  return runs.sort((a, b) => a.start - b.start);
}

/** The run that holds a byte, or undefined. */
export function findRun(runs: readonly FormattedRun[], offset: number): FormattedRun | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (!run) break;
    if (offset < run.start) high = middle - 1;
    else if (offset >= run.end) low = middle + 1;
    else return run;
  }
  return undefined;
}
