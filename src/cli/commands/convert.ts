import type { Command } from 'commander';
import type { OcrMode } from '../../ingest/ocr/recognition.ts';
import type { TableKind } from '../../report/tables/kinds.ts';
import { TABLE_KINDS } from '../../report/tables/kinds.ts';
import { describeExamples } from '../help.ts';
import { parseBytes, parseChoice, parseDelimiter, parseList, parseNumber, parsePath } from '../option-parsers.ts';
import { UsageError } from '../usage-error.ts';

/** Options as commander gives them. */
export interface ConvertFlags {
  readonly out?: string;
  readonly explain?: boolean;
  readonly lang: 'vi' | 'en';
  readonly pretty?: boolean;
  readonly jobs?: number;
  readonly config?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly retryFailed?: boolean;
  /** Seconds. */
  readonly timeout: number;
  /** Megabytes. */
  readonly memory: number;
  readonly maxSize?: number;
  readonly log?: 'json' | 'text';
  readonly progress: boolean;
  readonly tables?: readonly TableKind[];
  /** The workbook whose filled-in columns are taken over. */
  readonly update?: string;
  readonly format: 'ndjson' | 'html';
  readonly watch?: boolean;
  readonly delimiter: string;
  readonly ocr: OcrMode;
  /** Calendars also of what has passed; one a unit. */
  readonly ics?: readonly ('all' | 'units')[];
}

const EXAMPLES: readonly (readonly [string, string])[] = [
  ['kehoach convert 22-kh-ubnd.pdf > 22.ndjson', 'một văn bản; bản ghi ra stdout, một dòng JSON'],
  ['kehoach convert 22-kh-ubnd.docx --pretty', 'JSON thụt dòng cho dễ đọc'],
  ['cat ke-hoach.txt | kehoach convert -', 'đọc từ stdin'],
  ['kehoach convert thu-muc --out ket-qua', 'cả thư mục; chạy lại cùng lệnh để làm tiếp sau khi bị ngắt'],
  ['kehoach convert thu-muc --out ket-qua --jobs 4 --log json', 'bốn tiến trình, nhật ký JSON trên stderr'],
  ['kehoach convert thu-muc --out ket-qua --retry-failed', 'thử lại những văn bản đã hỏng lần trước'],
  ['kehoach convert thu-muc --out ket-qua --tables xlsx,csv --delimiter ";"', 'thêm bảng nhiệm vụ cho Excel'],
  [
    'kehoach convert 22-kh-ubnd.docx --format html > 22.html',
    'một trang để đọc và in: nhiệm vụ, đơn vị, thời gian được tô',
  ],
  ['kehoach convert thu-muc --out ket-qua --update ket-qua/tables/kehoach.xlsx', 'giữ những gì đã điền trong bảng'],
  ['kehoach convert a.txt --explain > /dev/null', 'xem quy tắc nào đã chạy, trên đoạn nào'],
];

export function register(command: Command): void {
  command
    .description(
      'Đọc văn bản (PDF, bản quét, ảnh, DOCX, DOC, RTF, ODT, XLSX, XLS, PPTX, HTML, Markdown, văn bản thuần, thư EML và MSG; từng tệp trong ZIP, RAR) và cho ra bản ghi JSON.\n' +
        'Không có --out: mỗi văn bản một dòng trên stdout, theo thứ tự đầu vào.\n' +
        'Mã thoát: 0 mọi văn bản đều đọc được; 1 có văn bản không đọc được; 2 gọi sai hoặc không ghi được.',
    )
    .argument('<tệp|thư mục|->', 'văn bản hoặc thư mục (duyệt cả thư mục con); "-" là stdin')
    .argument('[khác...]', 'các văn bản hoặc thư mục khác')
    .option('-o, --out <thư-mục>', 'ghi records/<tên>.json và manifest.ndjson vào thư mục này', parsePath)
    .option('--pretty', 'JSON thụt dòng')
    .option('--explain', 'in ra stderr quy tắc nào đã chạy, trên đoạn nào')
    .option(
      '--format <dạng>',
      'trên stdout: ndjson, hoặc html là một trang để đọc và in của một văn bản',
      parseChoice('ndjson', 'html'),
      'ndjson',
    )
    .option('--tables <dạng,…>', `thêm bảng vào thư mục kết quả: ${TABLE_KINDS.join(', ')}`, parseList(...TABLE_KINDS))
    .option('--update <tệp.xlsx>', 'giữ những gì đã điền trong bảng này; dòng không còn chuyển sang trang riêng')
    .option('--delimiter <dấu>', 'dấu ngăn cột của csv: ",", ";" hoặc "tab"', parseDelimiter, ',')
    .option(
      '--ocr <auto|never|always>',
      'nhận dạng chữ trong ảnh: khi cần, không bao giờ, mọi trang',
      parseChoice('auto', 'never', 'always'),
      'auto',
    )
    .option(
      '--ics <all,units>',
      'lịch ics: all cả hạn đã qua, units thêm mỗi đơn vị một lịch',
      parseList('all', 'units'),
    )
    .option('--lang <vi|en>', 'ngôn ngữ của thông báo', parseChoice('vi', 'en'), 'vi')
    .option('-j, --jobs <n>', 'số tiến trình đọc cùng lúc (mặc định: theo số nhân của máy)', parseNumber(1, 256, true))
    .option(
      '--config <tệp>',
      'tệp JSON: giới hạn đọc, từ viết tắt, tên đơn vị, tên mục riêng (docs/configuration.md)',
      parsePath,
    )
    .option('--watch', 'chạy xong thì chờ: tệp mới hoặc vừa sửa được đọc ngay, bảng viết lại theo')
    .option('--force', 'làm lại tất cả, kể cả những gì đã xong')
    .option('--dry-run', 'chỉ liệt kê việc sẽ làm, không đọc văn bản')
    .option('--retry-failed', 'làm lại những văn bản lần trước không đọc được')
    .option('--timeout <giây>', 'thời gian tối đa cho một văn bản', parseNumber(0.001, 86_400), 60)
    .option('--memory <MB>', 'bộ nhớ tối đa của một tiến trình đọc', parseNumber(128, 1_000_000), 768)
    .option('--max-size <cỡ>', 'cỡ tệp tối đa, ví dụ 100MB', parseBytes)
    .option('--log <text|json>', 'dạng nhật ký trên stderr', parseChoice('text', 'json'), 'text')
    .option('--no-progress', 'không vẽ thanh tiến độ')
    .addHelpText('after', describeExamples(EXAMPLES))
    .action(async (first: string, others: string[], flags: ConvertFlags) => {
      checkTogether(flags);
      const { runConvert } = await import('../convert/run.ts');
      const { watchConvert } = await import('../convert/watch.ts');
      // The workbook to update is a table to write.
      const tables = flags.tables ?? (flags.update === undefined ? undefined : (['xlsx'] as const));
      process.exitCode = await (flags.watch ? watchConvert : runConvert)([first, ...others], {
        ...flags,
        ...(tables && { tables }),
      });
    });
}

function checkTogether(flags: ConvertFlags): void {
  const needsOut = [
    ['--force', flags.force],
    ['--retry-failed', flags.retryFailed],
    ['--tables', flags.tables],
    ['--update', flags.update],
    ['--watch', flags.watch],
  ] as const;
  const lone = needsOut.find(([, isGiven]) => isGiven && flags.out === undefined);
  if (flags.update !== undefined && flags.tables?.includes('xlsx') === false)
    throw new UsageError('Tùy chọn --update chỉ dùng được cùng với --tables xlsx.');
  if (flags.format === 'html' && flags.out !== undefined)
    throw new UsageError('Tùy chọn --format html ghi một trang ra stdout, không dùng cùng với --out.');
  if (lone) throw new UsageError(`Tùy chọn ${lone[0]} chỉ dùng được cùng với --out.`);
}
