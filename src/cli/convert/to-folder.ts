import { statSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES_FOLDER } from '../../batch/folder/layout.ts';
import { planFolderRun, runIntoFolder } from '../../batch/folder/folder-run.ts';
import type { FolderRunOptions, PlannedAction, ResultSink } from '../../batch/folder/folder-run.ts';
import type { Damage } from '../../batch/folder/known-lines.ts';
import type { MachineTrouble } from '../../batch/machine-trouble.ts';
import { createTableSink } from '../../batch/tables/table-sink.ts';
import type { FilledWorkbook } from '../../batch/tables/workbook-sheets.ts';
import type { TableOptions } from '../../report/tables/formats/table-file.ts';
import { readBuildInfo } from '../../batch/build-info.ts';
import type { ConvertFlags } from '../commands/convert.ts';
import type { Source } from '../inputs.ts';
import { dataLanguage } from '../language.ts';
import { cleanForTerminal, writeOut } from '../terminal.ts';
import { readEarlierWorkbook } from './earlier-workbook.ts';
import type { ConvertRun } from './run.ts';

/** Records and the manifest into `folder`; the same call goes on where an earlier one was interrupted. */
export async function convertToFolder(
  sources: readonly Source[],
  run: ConvertRun,
  folder: string,
  flags: ConvertFlags,
): Promise<void> {
  const earlier = flags.tables?.includes('xlsx') ? await readEarlierWorkbook(run, folder, flags) : null;
  const options = {
    ...folderOptions(run, folder, flags, earlier),
    onTrouble: ({ path }: Source, trouble: MachineTrouble) => run.reporter.troubled(path, trouble),
    onDamage: (what: Damage, path: string) => run.reporter.note(describeDamage(what, path, flags.lang)),
  };
  for await (const { line, isEarlier, trace } of runIntoFolder(sources, options)) {
    run.reporter.finished({ ...line, path: line.source, isEarlier, trace });
  }
  const age = flags.tables ? null : ageOfTables(folder);
  if (age !== null) run.reporter.note(describeAge(folder, age, flags.lang));
}

/** When tables of an earlier run were written; null where there are none. */
function ageOfTables(folder: string): Date | null {
  const found = statSync(join(folder, TABLES_FOLDER), { throwIfNoEntry: false });
  return found ? found.mtime : null;
}

function describeAge(folder: string, age: Date, lang: 'vi' | 'en'): string {
  const place = cleanForTerminal(join(folder, TABLES_FOLDER));
  const day = age.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB', { dateStyle: 'short', timeStyle: 'short' });
  return lang === 'vi'
    ? `Các bảng trong ${place} là của lần chạy trước (${day}); thêm --tables để viết lại.`
    : `The tables in ${place} are of an earlier run (${day}); give --tables to write them anew.`;
}

function describeDamage(what: Damage, path: string, lang: 'vi' | 'en'): string {
  const place = cleanForTerminal(path);
  if (what === 'record')
    return lang === 'vi' ? `Bản ghi ${place} bị hỏng, làm lại.` : `The record ${place} is damaged and made anew.`;
  return lang === 'vi'
    ? `Danh mục ${place} bị hỏng, lập lại phần hỏng.`
    : `The manifest ${place} is damaged; what is missing is made anew.`;
}

const ACTIONS: Readonly<Record<'vi' | 'en', Readonly<Record<PlannedAction, string>>>> = {
  vi: { read: 'sẽ đọc', done: 'đã xong', retry: 'sẽ thử lại', unreadable: 'không mở được' },
  en: { read: 'to read', done: 'done', retry: 'to try again', unreadable: 'cannot be opened' },
};

/** Says for each document what a run would do. */
export async function planToFolder(
  sources: readonly Source[],
  run: ConvertRun,
  folder: string,
  flags: ConvertFlags,
): Promise<void> {
  for await (const { path, action } of planFolderRun(sources, folderOptions(run, folder, flags))) {
    await writeOut(`${ACTIONS[flags.lang][action]}\t${cleanForTerminal(path)}\n`);
  }
}

function tableOptions({ delimiter, ics = [] }: ConvertFlags): TableOptions {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH']);
  const now = Number.isFinite(epoch) && epoch > 0 ? new Date(epoch * 1000) : new Date();
  // The day here, not in Greenwich.
  const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return {
    delimiter,
    lang: dataLanguage(),
    calendar: { today, isAll: ics.includes('all'), isByUnit: ics.includes('units') },
  };
}

/** Long runs end in some quiet seconds: says what they are for. */
function openTables(run: ConvertRun, folder: string, flags: ConvertFlags, earlier: FilledWorkbook | null): ResultSink {
  const sink = createTableSink(folder, flags.tables ?? [], tableOptions(flags), earlier);
  return {
    ...sink,
    finish: () => {
      run.reporter.note(flags.lang === 'vi' ? 'Đang ghi bảng …' : 'Writing tables …');
      return sink.finish();
    },
  };
}

function folderOptions(
  run: ConvertRun,
  folder: string,
  flags: ConvertFlags,
  earlier: FilledWorkbook | null = null,
): FolderRunOptions {
  return {
    folder,
    settings: run.settings,
    lang: flags.lang,
    pipeline: readBuildInfo().pipeline,
    jobs: run.limits.jobs,
    reader: run.reader,
    load: run.load,
    force: flags.force ?? false,
    retryFailed: flags.retryFailed ?? false,
    isStopped: run.isStopped,
    ...(flags.tables && { openSink: () => openTables(run, folder, flags, earlier) }),
  };
}
