import type { Status } from '../../../document/source-error.ts';

/** What one can do about a file that was not read. */
const ADVICE: Readonly<Record<Status, string>> = {
  ok: '',
  partial: 'Xem sheet Lưu ý: phần nào của văn bản chưa đọc được.',
  'no-text': 'Tệp chỉ có ảnh: nhận dạng chữ (OCR) trước, hoặc tìm bản gốc có chữ (Word, PDF xuất từ Word).',
  password: 'Mở tệp bằng mật khẩu, lưu một bản không có mật khẩu rồi chạy lại.',
  unsupported: 'Mở bằng phần mềm đã tạo ra nó, lưu lại thành DOCX hoặc PDF rồi chạy lại.',
  corrupt: 'Thử mở bằng Word hoặc trình đọc PDF; mở được thì lưu lại, không thì xin lại tệp từ nơi gửi.',
  'too-large': 'Tách tệp thành từng văn bản, hoặc nâng giới hạn bằng --max-size.',
  timeout: 'Chạy lại với --retry-failed --timeout 300; vẫn không được thì lưu lại thành DOCX.',
  memory: 'Chạy lại với --retry-failed --memory 2048; vẫn không được thì tách tệp.',
  crashed: 'Chạy lại với --retry-failed; vẫn không được thì lưu lại tệp rồi báo cho người phát triển.',
  quarantined: 'Tệp đã hai lần làm dừng việc đọc; lưu lại thành DOCX rồi chạy lại với --force.',
};

/** Of a file that is not there. */
const NOT_FOUND = 'Kiểm tra đường dẫn, ổ đĩa và quyền đọc rồi chạy lại.';

export function adviseOn(status: Status, code: string | null): string {
  return code?.startsWith('open/') && status === 'corrupt' ? NOT_FOUND : ADVICE[status];
}
