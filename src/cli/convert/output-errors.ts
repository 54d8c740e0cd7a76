import { FolderInUseError } from '../../batch/folder/lock.ts';
import { OutputError } from '../../batch/folder/output-error.ts';
import { UsageError } from '../usage-error.ts';

const REASONS: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  ENOSPC: ['ổ đĩa đã đầy', 'the disk is full'],
  EDQUOT: ['đã hết hạn mức dung lượng', 'the disk quota is used up'],
  EROFS: ['thư mục chỉ cho đọc', 'the folder is read-only'],
  EACCES: ['không có quyền ghi', 'no permission to write'],
  EPERM: ['không có quyền ghi', 'no permission to write'],
  ENOTDIR: ['đường dẫn đi qua một tệp, không phải thư mục', 'the path runs through a file'],
  EDAMAGED: ['bản ghi này bị hỏng, hãy xóa nó', 'this record is damaged, delete it'],
  UNKNOWN: ['hệ thống từ chối ghi', 'the system refused to write'],
  EEXIST: ['đã có một tệp trùng tên', 'there is a file of that name'],
};

/** What stops a whole run, as one sentence; anything else is given back as it is. */
export function explainOutputError(error: unknown, isVietnamese: boolean): unknown {
  if (error instanceof FolderInUseError) {
    return new UsageError(
      isVietnamese
        ? `Thư mục kết quả đang được một lần chạy khác dùng (tiến trình ${error.pid}). Hãy đợi nó xong hoặc chọn thư mục khác.`
        : `The output folder is in use by another run (process ${error.pid}). Wait for it or choose another folder.`,
    );
  }
  if (!(error instanceof OutputError)) return error;
  const [vi, en] = REASONS[error.reason] ?? [error.reason, error.reason];
  return new UsageError(
    isVietnamese
      ? `Không ghi được ${error.path}: ${vi}. Những gì đã xong vẫn còn; sửa xong, chạy lại đúng lệnh này để làm tiếp.`
      : `Cannot write ${error.path}: ${en}. What is done stays; mend it and run the same command to go on.`,
  );
}
