import { rmSync } from 'node:fs';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SheetPlan } from '../../report/comparison/compare-tables/sheet.ts';
import { nameReason } from '../output-errors.ts';
import { cleanForTerminal, writeOut } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { say } from '../language.ts';

/** To a file or stdout, piece by piece. */
export async function writePieces(pieces: Iterable<string>, path: string | undefined): Promise<void> {
  if (path !== undefined) return writeWhole(path, pieces);
  for (const piece of pieces) await writeOut(piece);
}

/** To a file or stdout; `isForPeople`: what documents hold is made harmless for a terminal. */
export async function writeText(text: string, path: string | undefined, isForPeople = false): Promise<void> {
  if (path !== undefined) await writeWhole(path, [text]);
  else await writeOut(isForPeople ? text.split('\n').map(cleanForTerminal).join('\n') : text);
}

/** Bytes to a file or stdout; a terminal is no place for a workbook. */
export async function writeReport(chunks: AsyncIterable<Uint8Array>, path: string | undefined): Promise<void> {
  if (path !== undefined) return writeWhole(path, chunks);
  if (process.stdout.isTTY)
    throw new UsageError(
      say(
        'Tệp Excel không in ra màn hình được: hãy thêm -o <tệp.xlsx>.',
        'A workbook cannot be printed on a screen: add -o <file.xlsx>.',
      ),
    );
  for await (const chunk of chunks) await writeOut(chunk);
}

/** The links alone to stdout or a .csv file; every sheet as a file of its own into a folder. */
export async function writeCsv(
  sheets: readonly SheetPlan[],
  path: string | undefined,
  lang: 'vi' | 'en' = 'vi',
): Promise<void> {
  const { renderCsvFiles } = await import('../../report/comparison/compare-tables/workbook.ts');
  const files = renderCsvFiles(sheets, lang);
  if (path === undefined || /\.csv$/iu.test(path)) {
    const [first] = files;
    if (!first) return;
    if (path === undefined) for await (const chunk of first.chunks) await writeOut(chunk);
    else await writeWhole(path, first.chunks);
    return;
  }
  for (const file of files) await writeWhole(join(path, file.path), file.chunks);
}

/** Under another name first, so that a reader never meets half a report. */
async function writeWhole(path: string, chunks: Iterable<string> | AsyncIterable<Uint8Array>): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  const stopListening = removeOnSignal(temporary);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(temporary, 'w');
    try {
      for await (const chunk of chunks) await writeFile(file, chunk);
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const { code, syscall } = error as NodeJS.ErrnoException;
    // Anything else is a mistake of ours and stays what it is.
    if (syscall === undefined) throw error;
    throw new UsageError(
      say(
        `Không ghi được ${path}: ${nameReason(code ?? 'UNKNOWN')}.`,
        `Cannot write ${path}: ${nameReason(code ?? 'UNKNOWN')}.`,
      ),
    );
  } finally {
    stopListening();
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * While a report is written, Ctrl-C takes away what was written of it, then ends the process as ever. At other times nobody listens: a
 * comparison that computes would hear of it only at its end.
 */
function removeOnSignal(path: string): () => void {
  const end = (signal: NodeJS.Signals): void => {
    stop();
    rmSync(path, { force: true });
    process.kill(process.pid, signal);
  };
  const stop = (): void => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return stop;
}
