import { show, showBytes, showDay } from './message-table.ts';
import type { MessageTable, Sentence } from './message-table.ts';

const size = (value: string | number | undefined): string => showBytes(value, ',');

/** Names of the limits in `ingest/too-large`. */
const LIMITS: Readonly<Record<string, string>> = {
  'text-length': 'độ dài phần chữ',
  'xml-depth': 'độ sâu của XML',
  'unpacked-bytes': 'dung lượng sau khi giải nén',
  'zip-entries': 'số mục trong tệp nén',
  'zip-ratio': 'tỉ lệ nén',
  pages: 'số trang',
};

/** Kinds of mending, as the folder of recognition names them. */
const MENDS: Readonly<Record<string, string>> = {
  signs: 'dấu',
  splits: 'hai từ dính nhau',
  markers: 'số thứ tự',
  titles: 'dòng có sẵn theo mẫu',
  seals: 'chữ dưới dấu',
  dates: 'dạng ngày tháng',
  numbers: 'dạng số, ký hiệu',
  syllables: 'chính tả theo từ bên cạnh',
  usage: 'cách viết của chính văn bản',
  echoes: 'cùng một câu ở chỗ khác trong văn bản',
  habits: 'cách viết cố định',
  sequences: 'dãy số thứ tự',
};

const FIELDS: Readonly<Record<string, string>> = {
  signature: 'chữ ký',
  units: 'tên đơn vị',
  times: 'thời hạn',
  number: 'số, ký hiệu',
  placeAndDate: 'địa danh, ngày tháng',
  title: 'trích yếu',
  type: 'tên loại',
  issuer: 'cơ quan ban hành',
  parentIssuer: 'cơ quan chủ quản',
};

/** "header.number", "t12.units" as people call them. */
function nameField(field: string): string {
  const part = field.slice(field.indexOf('.') + 1);
  const task = /^t(\d+)\./.exec(field)?.[1];
  return `${FIELDS[part] ?? part}${task === undefined ? '' : ` của nhiệm vụ ${task}`}`;
}

export const MESSAGES_VI: MessageTable = new Map<string, Sentence>([
  // open
  ['open/not-found', () => 'Không tìm thấy tệp này.'],
  ['open/own-record', () => 'Đây là bản ghi do kehoach làm ra, không phải văn bản; dùng nó với compare hoặc audit.'],
  ['open/not-a-file', () => 'Đường dẫn này không phải là một tệp thường.'],
  ['open/no-permission', () => 'Không có quyền đọc tệp này.'],
  ['open/folder-unreadable', (a) => `Không mở được thư mục này để tìm văn bản (${show(a['reason'])}).`],
  ['open/unreadable', (a) => `Hệ điều hành không đọc được tệp này (${show(a['reason'])}).`],
  ['open/too-large', (a) => `Tệp nặng ${size(a['bytes'])}, quá giới hạn ${size(a['limit'])}.`],
  // detect
  ['detect/unknown-format', () => 'Không nhận ra định dạng: nội dung không phải văn bản, PDF, Word hay HTML.'],
  [
    'detect/unsupported-format',
    (a) => `Chưa đọc được định dạng ${show(a['format'])}; hãy lưu lại thành PDF, DOCX hoặc văn bản thuần.`,
  ],
  [
    'detect/name-mismatch',
    (a) =>
      `Tệp mang đuôi .${show(a['name'])} nhưng nội dung không phải loại đó (là ${show(a['format'])}); hãy kiểm tra lại tệp.`,
  ],
  // ingest
  ['ingest/empty', () => 'Tệp rỗng, không có nội dung.'],
  ['ingest/no-text', () => 'Không có chữ nào để đọc: tệp trống hoặc chỉ có hình ảnh.'],
  ['ingest/encrypted', () => 'Tệp được bảo vệ bằng mật khẩu; hãy gỡ mật khẩu rồi chạy lại.'],
  ['ingest/broken-pdf', () => 'Tệp PDF bị hỏng hoặc bị cắt cụt, không mở được.'],
  ['ingest/file-too-large', (a) => `Tệp nặng ${size(a['bytes'])}, quá giới hạn ${size(a['limit'])}.`],
  ['ingest/too-large', (a) => `Vượt giới hạn ${LIMITS[String(a['limit'])] ?? show(a['limit'])} (${show(a['value'])}).`],
  ['ingest/too-many-bytes', (a) => `Giải nén ra quá nhiều dữ liệu (giới hạn ${size(a['limit'])}).`],
  ['ingest/too-many-pages', (a) => `Có quá nhiều trang (giới hạn ${show(a['limit'])} trang).`],
  ['ingest/text-too-long', (a) => `Phần chữ quá dài (giới hạn ${show(a['limit'])} ký tự).`],
  ['ingest/zip-broken', () => 'Tệp nén (DOCX) bị hỏng hoặc bị cắt cụt, không mở được.'],
  ['ingest/zip-member-missing', (a) => `Tệp DOCX thiếu phần bắt buộc ${show(a['name'])}.`],
  ['ingest/zip-method', (a) => `Tệp nén dùng cách nén lạ (${show(a['method'])}), không mở được.`],
  ['ingest/invalid-utf8', (a) => `Có ${show(a['count'])} chỗ không phải UTF-8 hợp lệ, đã thay bằng ký hiệu �.`],
  ['ingest/line-too-long', (a) => `Dòng dài ${show(a['length'])} ký tự, đã được chia nhỏ.`],
  ['ingest/damaged-container', () => 'Tệp Word (.doc) bị hỏng hoặc bị cắt cụt, không mở được.'],
  ['ingest/docx-unreadable', () => 'Tệp DOCX có cấu trúc hỏng, không đọc được nội dung.'],
  ['ingest/embedded-part-ignored', (a) => `Có ${show(a['count'])} tài liệu nhúng bên trong không được đọc.`],
  [
    'ingest/font-lost',
    (a) =>
      `Phông chữ trong tệp bị hỏng: ${show(a['texts'])} đoạn chữ trên trang này không đọc được; cần bản PDF khác hoặc nhận dạng chữ.`,
  ],
  [
    'ingest/font-contradicts',
    (a) =>
      `Phông chữ trong tệp tự mâu thuẫn: tên chữ và bảng mã của nó khác nhau ở ${show(a['texts'])} đoạn trên trang này, nên chữ và số đọc được có thể không đúng như trên trang.`,
  ],
  ['ingest/page-content-lost', () => 'Nội dung của một trang PDF bị hỏng: trang này thiếu chữ; cần bản PDF khác.'],
  ['ingest/formatting-unread', () => 'Không đọc được định dạng (đậm, nghiêng, bảng); chỉ lấy phần chữ.'],
  ['ingest/no-main-part', () => 'Tệp Word không có phần nội dung chính.'],
  [
    'ingest/no-text-layer',
    ({ picture }) =>
      picture === 1
        ? 'Tệp là ảnh; cần nhận dạng chữ trước.'
        : 'Tệp PDF không có lớp chữ (có thể là bản quét ảnh); cần nhận dạng chữ trước.',
  ],
  ['ingest/not-docx', () => 'Tệp nén này không phải văn bản Word (DOCX).'],
  [
    'ingest/page-needs-ocr',
    (a) =>
      a['reason'] === 'garbled'
        ? 'Phông chữ của trang này đổi một số chữ thành chữ khác: chữ đọc được có chỗ không đúng như trên trang; cần nhận dạng chữ.'
        : 'Trang này là ảnh hoặc không có chữ đọc được; cần nhận dạng chữ.',
  ],
  ['ingest/cut-short', () => 'Tệp bị cắt cụt: phần sau chỗ cắt không còn, bản ghi chỉ có phần đầu.'],
  [
    'ingest/table-unread',
    (a) => `Một bảng mất hàng cột (${show(a['count'])} ô); chữ trong các ô được giữ thành từng đoạn.`,
  ],
  [
    'ingest/text-incomplete',
    (a) => `Chỉ đọc được ${show(a['found'])} trong ${show(a['expected'])} ký tự của tệp; phần còn lại bị hỏng.`,
  ],
  [
    'ingest/image-page',
    (a) => `Có ${show(a['count'])} trang chỉ là ảnh trong tệp Word; chữ trong ảnh không được đọc, cần nhận dạng chữ.`,
  ],
  [
    'ingest/unreadable-text',
    () => 'Phần lớn chữ không đọc được (sai bảng mã); hãy lưu lại tệp dưới dạng Unicode (UTF-8).',
  ],
  ['ingest/damaged-file', (a) => `Tệp mang đuôi .${show(a['name'])} nhưng nội dung bị hỏng, không nhận ra được nữa.`],
  ['ingest/zip-crc', (a) => `Phần ${show(a['name'])} trong tệp đã bị thay đổi hoặc hỏng (sai mã kiểm CRC-32).`],
  [
    'ingest/letters-lost',
    (a) => `Có ${show(a['count'])} chữ đã mất khi tệp bị chuyển mã hai lần; đã khôi phục phần còn lại.`,
  ],
  ['ingest/workbook-unreadable', () => 'Tệp bảng tính bị hỏng, không đọc được.'],
  ['ingest/message-unreadable', () => 'Thư điện tử bị hỏng, không đọc được.'],
  ['ingest/rar-broken', () => 'Tệp RAR bị hỏng hoặc bị cắt cụt, không mở được.'],
  [
    'detect/archive-inside',
    () => 'Tệp nén không có văn bản nào đọc được, hoặc lồng quá hai lớp; hãy giải nén rồi đọc từng tệp.',
  ],
  ['ingest/broken-picture', () => 'Tệp ảnh bị hỏng, bị cắt cụt hoặc là ảnh động, không mở được.'],
  [
    'ingest/picture-too-large',
    (a) => `Ảnh ${show(a['width'])} × ${show(a['height'])} điểm là quá lớn (giới hạn ${show(a['limit'])} điểm).`,
  ],
  ['ingest/no-recognizer', () => 'Không mở được bộ nhận dạng chữ; hãy cài lại gói (npm install).'],
  [
    'ingest/page-not-recognized',
    () => 'Không nhận dạng được trang này (quá thời gian, quá lớn hoặc ảnh hỏng); trang bị bỏ qua.',
  ],
  [
    'ingest/page-unreadable',
    () => 'Trang này không đọc ra tiếng Việt (ảnh mờ, nhiễu, chữ khác hoặc không phải chữ); trang bị bỏ qua.',
  ],
  ['ingest/page-without-text', () => 'Trang này không có chữ nào đọc được: trang trắng, hoặc chỉ có hình.'],
  [
    'ingest/print-under-stamp',
    (a) => `Có ${show(a['lines'])} dòng chữ dưới dấu hoặc cạnh dấu không đọc được đủ; nên đối chiếu với ảnh.`,
  ],
  ['ingest/unreadable-scan', () => 'Bản quét không đọc ra chữ tiếng Việt nào: ảnh mờ, nhiễu hoặc không phải chữ.'],
  [
    'ingest/low-recognition',
    (a) =>
      `Trang này nhận dạng kém (độ tin ${show(a['confidence'])} %, ${show(a['missed'])} % nét chữ chưa đọc được); nên đối chiếu với ảnh.`,
  ],
  [
    'ingest/doubtful-field',
    (a) =>
      `Chữ nhận dạng chưa chắc ở ${nameField(show(a['field']))}: "${show(a['text'])}" (độ tin ${show(a['confidence'])} %); nên đối chiếu với ảnh.`,
  ],
  [
    'ingest/mended',
    (a) =>
      `Nhận dạng ra "${show(a['read'])}", đã sửa thành "${show(a['put'])}" (${MENDS[show(a['why'])] ?? show(a['why'])}).`,
  ],
  ['ingest/handwritten-number', (a) => `Số viết tay, không đọc được (máy đọc ra "${show(a['read'])}"); để trống.`],
  ['ingest/xml-fault', () => 'XML trong tệp có lỗi; phần sau chỗ lỗi có thể bị thiếu.'],
  // structure
  ['header/blank-number', (a) => `Số văn bản còn để trống${a['symbol'] ? ` ("/${show(a['symbol'])}")` : ''}.`],
  ['header/blank-date', (a) => `Ngày ban hành còn để trống ("${show(a['raw'])}").`],
  [
    'time/end-before-start',
    (a) => `Thời hạn kết thúc (${showDay(a['to'])}) trước ngày bắt đầu (${showDay(a['from'])}).`,
  ],
  ['time/before-issue', (a) => `Thời hạn ${showDay(a['to'])} đã qua trước ngày ban hành (${showDay(a['issued'])}).`],
  ['time/weekday-mismatch', (a) => `Thứ trong tuần không khớp với ngày: "${show(a['raw'])}".`],
  ['recipients/unit-not-informed', (a) => `"${show(a['unit'])}" được giao nhiệm vụ nhưng không có trong Nơi nhận.`],
  ['structure/other-language', () => 'Văn bản không viết bằng tiếng Việt; chỉ đọc được văn bản tiếng Việt.'],
  ['structure/number-gap', (a) => `Số thứ tự "${show(a['marker'])}" bị nhảy, lẽ ra là "${show(a['expected'])}".`],
  [
    'structure/number-misread',
    (a) => `Số thứ tự "${show(a['marker'])}" có lẽ bị nhận dạng sai, được hiểu là "${show(a['read'])}".`,
  ],
  ['structure/number-repeated', (a) => `Số thứ tự "${show(a['marker'])}" bị lặp.`],
  [
    'structure/not-a-plan',
    () => 'Không thấy dấu hiệu của văn bản hành chính (tiêu đề, mục đánh số, nơi nhận hay chữ ký).',
  ],
  // batch
  ['batch/timeout', (a) => `Đọc quá ${show(a['seconds'])} giây nên đã dừng.`],
  ['batch/memory', (a) => `Cần hơn ${show(a['limit'])} MB bộ nhớ nên đã dừng.`],
  [
    'batch/quarantined',
    () => 'Tệp đã hai lần làm sập chương trình đọc nên bị cách ly; dùng --force nếu vẫn muốn thử lại.',
  ],
  ['batch/defect', (a) => `Chương trình gặp lỗi khi đọc tệp này (${show(a['error'])}); xin báo cho người phát triển.`],
  ['batch/machine-trouble', (a) => explainTrouble(show(a['reason']))],
]);

/** Trouble of the machine, by the operating system's code or what happened to a reading process (batch/machine-trouble.ts). */
function explainTrouble(reason: string): string {
  switch (reason) {
    case 'EMFILE':
    case 'ENFILE':
      return 'Máy đã hết số tệp được mở cùng lúc nên chưa đọc được tệp này.';
    case 'ENOMEM':
    case 'EAGAIN':
      return 'Máy thiếu bộ nhớ hoặc đã chạm giới hạn số tiến trình nên chưa đọc được tệp này.';
    case 'killed':
      return 'Tiến trình đọc bị kết thúc từ bên ngoài nên chưa đọc được tệp này.';
    case 'no-process':
      return 'Không khởi động được tiến trình đọc nên chưa đọc được tệp này.';
    default:
      return `Máy đang gặp trục trặc (${reason}) nên chưa đọc được tệp này.`;
  }
}
