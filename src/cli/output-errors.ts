import { FolderInUseError } from '../batch/folder/lock.ts';
import { OutputError } from '../batch/folder/output-error.ts';
import { MachineTrouble } from '../batch/machine-trouble.ts';
import { renderMessage } from '../report/messages.ts';
import type { StdoutError } from './terminal.ts';
import { language } from './language.ts';
import { UsageError } from './usage-error.ts';

const REASONS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  ENOSPC: ['ổ đĩa đã đầy', 'the disk is full'],
  EDQUOT: ['đã hết hạn mức dung lượng', 'the disk quota is used up'],
  EFBIG: ['tệp quá lớn so với giới hạn của hệ thống', 'the file is larger than the system allows'],
  EROFS: ['thư mục chỉ cho đọc', 'the folder is read-only'],
  EACCES: ['không có quyền ghi', 'no permission to write'],
  EPERM: ['không có quyền ghi', 'no permission to write'],
  EBUSY: ['tệp đang được chương trình khác mở', 'the file is open in another program'],
  EIO: ['ổ đĩa báo lỗi', 'the disk reports an error'],
  ENOENT: ['thư mục không còn ở đó', 'the folder is gone'],
  ENOTDIR: ['đường dẫn đi qua một tệp, không phải thư mục', 'the path runs through a file'],
  EISDIR: ['ở đó đã có một thư mục trùng tên', 'there is a folder of that name'],
  ENOTEMPTY: ['ở đó đã có một thư mục trùng tên', 'there is a folder of that name'],
  ENAMETOOLONG: ['đường dẫn quá dài', 'the path is too long'],
  EMFILE: ['máy đã hết số tệp được mở cùng lúc', 'the system has no file handles left'],
  ENFILE: ['máy đã hết số tệp được mở cùng lúc', 'the system has no file handles left'],
  EPIPE: ['đầu nhận dữ liệu đã đóng', 'whoever was reading has gone'],
  EDAMAGED: ['bản ghi này bị hỏng, hãy xóa nó', 'this record is damaged, delete it'],
  UNKNOWN: ['hệ thống từ chối ghi', 'the system refused to write'],
  EEXIST: ['đã có một tệp trùng tên', 'there is a file of that name'],
};

/** Why the system would not write, as part of a sentence. */
export function nameReason(code: string, isVietnamese = language() === 'vi'): string {
  const [vi, en] = REASONS[code] ?? [code, code];
  return isVietnamese ? vi : en;
}

export function explainStdoutError({ reason }: StdoutError, isVietnamese = language() === 'vi'): string {
  return isVietnamese
    ? `Không ghi được kết quả ra stdout: ${nameReason(reason, true)}.`
    : `Cannot write the results to stdout: ${nameReason(reason, false)}.`;
}

/** What stops a whole run, as one sentence; anything else is given back as it is. */
export function explainOutputError(error: unknown, isVietnamese: boolean): unknown {
  if (error instanceof FolderInUseError) {
    return new UsageError(
      isVietnamese
        ? `Thư mục kết quả đang được một lần chạy khác dùng (tiến trình ${error.pid}). Hãy đợi nó xong hoặc chọn thư mục khác.`
        : `The output folder is in use by another run (process ${error.pid}). Wait for it or choose another folder.`,
    );
  }
  if (error instanceof MachineTrouble) {
    const sentence = renderMessage(isVietnamese ? 'vi' : 'en', 'batch/machine-trouble', { reason: error.reason });
    return new UsageError(
      isVietnamese
        ? `Dừng lại vì máy liên tiếp gặp trục trặc. ${sentence} Những gì đã xong vẫn còn; chạy lại đúng lệnh này để làm tiếp.`
        : `Stopped, as the machine was in trouble several times in a row. ${sentence} What is done stays; run the same command to go on.`,
    );
  }
  if (!(error instanceof OutputError)) return error;
  const reason = nameReason(error.reason, isVietnamese);
  return new UsageError(
    isVietnamese
      ? `Không ghi được ${error.path}: ${reason}. Những gì đã xong vẫn còn; sửa xong, chạy lại đúng lệnh này để làm tiếp.`
      : `Cannot write ${error.path}: ${reason}. What is done stays; mend it and run the same command to go on.`,
  );
}
