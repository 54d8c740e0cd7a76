// Files beside the program in a bundle. Windows reads .cmd files with CRLF; chcp 65001 makes its console UTF-8.
const crlf = (text) => text.replaceAll('\n', '\r\n');

const RUN = '"%~dp0node.exe" "%~dp0app\\dist\\cli\\main.js"';

const COMMAND = `@echo off
setlocal
chcp 65001 >nul
${RUN} %*
exit /b %errorlevel%
`;

const DROP = `@echo off
chcp 65001 >nul
setlocal
if "%~1"=="" (
  echo Kéo một thư mục hoặc các tệp văn bản rồi thả vào biểu tượng của tệp này.
  echo Bảng Excel và bản ghi JSON sẽ nằm trong thư mục "<tên>-ket-qua" bên cạnh.
  pause
  exit /b 2
)
:next
if "%~1"=="" goto done
echo Đang đọc: %~1
${RUN} convert "%~f1" --out "%~dpn1-ket-qua" --tables xlsx,csv
if errorlevel 2 (echo Không làm được: %~1) else (echo Kết quả: %~dpn1-ket-qua)
shift
goto next
:done
pause
`;

const DESK = `@echo off
chcp 65001 >nul
setlocal
echo Bàn làm việc mở trong trình duyệt. Đóng cửa sổ này để dừng.
${RUN} desk %*
if errorlevel 1 pause
`;

const README = (start) => `kehoach: kế hoạch hành chính thành dữ liệu
==========================================

Giải nén vào đâu cũng được (kể cả USB); không cần cài đặt, không cần mạng, không cần quyền quản trị. Xóa thư mục là gỡ bỏ.

${start}

Kết quả
-------
  tables\\*.xlsx, *.csv   bảng công việc, đơn vị, thời hạn, văn bản viện dẫn (mở bằng Excel)
  manifest.ndjson         mỗi văn bản một dòng: đọc được hay không, vì sao
  records\\               bản ghi JSON của từng văn bản

Tài liệu: app\\README.md, app\\docs. Giấy phép của mọi thứ bên trong: LICENSES.txt.
`;

const WINDOWS_START = `Cách dùng
---------
  1. Kéo thư mục chứa văn bản (Word, PDF, …) thả vào "Kéo thư mục vào đây.cmd".
  2. Bảng hiện ra trong thư mục "<tên>-ket-qua" bên cạnh.
  Xem và sửa từng văn bản: mở "Bàn làm việc.cmd".
  Dòng lệnh: kehoach.cmd convert "D:\\Kế hoạch" --out "D:\\Kết quả"

Windows có thể hỏi "Windows protected your PC" vì tệp tải về từ mạng: bấm "More info", rồi "Run anyway"; hoặc, trước khi giải nén, bấm chuột
phải vào tệp .zip, chọn Properties, đánh dấu Unblock.`;

const LINUX_START = `Cách dùng
---------
  ./kehoach convert THƯ-MỤC --out KẾT-QUẢ --tables xlsx`;

export const WINDOWS_FILES = {
  'kehoach.cmd': { content: crlf(COMMAND) },
  'Kéo thư mục vào đây.cmd': { content: crlf(DROP) },
  'Bàn làm việc.cmd': { content: crlf(DESK) },
  // Notepad of older Windows takes a file without the mark for ANSI
  'ĐỌC TRƯỚC.txt': { content: `\uFEFF${crlf(README(WINDOWS_START))}` },
};

export const LINUX_FILES = {
  kehoach: {
    content: `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
exec "$here/node" "$here/app/dist/cli/main.js" "$@"
`,
    mode: 0o755,
  },
  'ĐỌC TRƯỚC.txt': { content: README(LINUX_START).replaceAll('\\', '/') },
};
