import { takeEarlierWorkbook } from '../../batch/tables/earlier-workbook.ts';
import { WorkbookError } from '../../batch/tables/workbook-error.ts';
import type { FilledWorkbook } from '../../batch/tables/workbook-sheets.ts';
import type { ConvertFlags } from '../commands/convert.ts';
import { UsageError } from '../usage-error.ts';
import type { ConvertRun } from './run.ts';

/** What people filled in in the workbook, to be taken over. */
export async function readEarlierWorkbook(
  run: ConvertRun,
  folder: string,
  flags: ConvertFlags,
): Promise<FilledWorkbook | null> {
  try {
    const { filled, backup } = await takeEarlierWorkbook(folder, flags.update, flags.lang);
    const isVietnamese = flags.lang === 'vi';
    if (backup !== null)
      run.reporter.note(
        isVietnamese
          ? `Bảng đã điền được giữ thêm một bản: ${backup}`
          : `A copy of the filled-in workbook is kept: ${backup}`,
      );
    return filled;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new UsageError(`${error.path}: ${WORKBOOK_TROUBLE[flags.lang][error.trouble]}`);
  }
}

const WORKBOOK_TROUBLE = {
  vi: {
    missing: 'không tìm thấy tệp này.',
    unreadable: 'không mở được; nếu đang mở trong Excel, hãy đóng lại rồi chạy lại.',
    'not-a-workbook': 'không phải bảng tính Excel (.xlsx).',
    'not-ours': 'không có trang "Theo dõi"; --update cần bảng do kehoach làm ra.',
    'no-keys': 'cột "Khóa dòng" đã bị xóa, không biết dòng nào là nhiệm vụ nào.',
  },
  en: {
    missing: 'there is no such file.',
    unreadable: 'cannot be opened; close it in Excel and run again.',
    'not-a-workbook': 'is no Excel workbook (.xlsx).',
    'not-ours': 'has no sheet "Theo dõi"; --update takes a workbook made by kehoach.',
    'no-keys': 'the column "Khóa dòng" is gone: no telling which row is which task.',
  },
} as const;
