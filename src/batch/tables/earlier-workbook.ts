import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFilledIn } from '../../report/tables/sheets/carry-over.ts';
import type { FilledWorkbook } from '../../report/tables/sheets/carry-over.ts';
import { isUntouched } from '../../report/tables/xlsx/index.ts';
import type { Language } from '../../report/messages.ts';
import { TABLES_FOLDER } from '../folder/layout.ts';
import { OutputError } from '../folder/output-error.ts';
import { readFilledWorkbook } from './read-workbook.ts';
import { WorkbookError } from './workbook-error.ts';

export interface EarlierWorkbook {
  readonly filled: FilledWorkbook | null;
  /** The workbook in the output folder was kept under this path, as somebody saved it since; null where nobody did. */
  readonly backup: string | null;
}

const NAME = 'kehoach.xlsx';
const BACKUP = { vi: 'bản trước', en: 'earlier' } as const;

/**
 * What people wrote into the workbook that `asked` names, or into that of the last run in `folder`. The latter is copied
 * aside before it is written anew, where it is not as that run left it: not all that people can do to a workbook is taken
 * over. Throws `WorkbookError` where `asked` cannot be read.
 */
export async function takeEarlierWorkbook(
  folder: string,
  asked: string | undefined,
  lang: Language = 'vi',
): Promise<EarlierWorkbook> {
  const tables = join(folder, TABLES_FOLDER);
  const target = join(tables, NAME);
  const named = asked === undefined ? null : await readFilledWorkbook(asked);
  if (!existsSync(target)) return { filled: named, backup: null };
  const standing = await readFilledWorkbook(target).catch((error: unknown) => {
    if (error instanceof WorkbookError) return null;
    throw error;
  });
  const backup =
    standing !== null && isUntouched(readFileSync(target)) ? null : keepAside(target, tables, BACKUP[lang]);
  return { filled: named ?? (standing !== null && isFilledIn(standing) ? standing : null), backup };
}

/** Under the first name that is free: an earlier copy may be the only place of what somebody wrote. */
function keepAside(from: string, folder: string, name: string): string {
  let to = join(folder, `kehoach (${name}).xlsx`);
  try {
    const bytes = readFileSync(from);
    for (let number = 2; existsSync(to); number += 1) {
      if (readFileSync(to).equals(bytes)) return to;
      to = join(folder, `kehoach (${name} ${number}).xlsx`);
    }
    copyFileSync(from, to);
  } catch (error) {
    throw new OutputError(to, error);
  }
  return to;
}
