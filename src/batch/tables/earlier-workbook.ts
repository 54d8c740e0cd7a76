import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { isFilledIn } from '../../report/tables/sheets/carry-over.ts';
import type { FilledWorkbook } from '../../report/tables/sheets/carry-over.ts';
import { TABLES_FOLDER } from '../folder/layout.ts';
import { OutputError } from '../folder/output-error.ts';
import { readFilledWorkbook } from './read-workbook.ts';
import { WorkbookError } from './workbook-error.ts';

export interface EarlierWorkbook {
  readonly filled: FilledWorkbook | null;
  /** The workbook in the output folder was kept under this path, as it holds what people wrote; null where there was no need. */
  readonly backup: string | null;
}

const NAME = 'kehoach.xlsx';
const BACKUP = 'kehoach (bản trước).xlsx';

/**
 * What people wrote into the workbook that `asked` names, or into that of the last run in `folder`. The latter is copied
 * aside before it is written anew, where it holds anything of theirs. Throws `WorkbookError` where `asked` cannot be read.
 */
export async function takeEarlierWorkbook(folder: string, asked: string | undefined): Promise<EarlierWorkbook> {
  const target = join(folder, TABLES_FOLDER, NAME);
  const named = asked === undefined ? null : await readFilledWorkbook(asked);
  if (!existsSync(target)) return { filled: named, backup: null };
  const standing = await readFilledWorkbook(target).catch((error: unknown) => {
    if (error instanceof WorkbookError) return null;
    throw error;
  });
  const isTheirs = standing === null || isFilledIn(standing);
  const backup = isTheirs ? keepAside(target, join(folder, TABLES_FOLDER, BACKUP)) : null;
  return { filled: named ?? (isTheirs ? standing : null), backup };
}

function keepAside(from: string, to: string): string {
  try {
    copyFileSync(from, to);
  } catch (error) {
    throw new OutputError(to, error);
  }
  return to;
}
