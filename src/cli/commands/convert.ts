import type { Command } from 'commander';
import type { OcrMode } from '../../ingest/ocr/recognition.ts';
import type { TableKind } from '../../report/tables/kinds.ts';
import { TABLE_KINDS } from '../../report/tables/kinds.ts';
import { describeExamples } from '../help.ts';
import { parseBytes, parseChoice, parseDelimiter, parseList, parseNumber, parsePath } from '../option-parsers.ts';
import { UsageError } from '../usage-error.ts';
import { say } from '../language.ts';
import { memoryOption, timeoutOption } from './reading-options.ts';

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
  [
    'kehoach convert 22-kh-ubnd.pdf > 22.ndjson',
    say('một văn bản; bản ghi ra stdout, một dòng JSON', 'one document; its record on stdout, one line of JSON'),
  ],
  ['kehoach convert 22-kh-ubnd.docx --pretty', say('JSON thụt dòng cho dễ đọc', 'JSON indented for reading')],
  ['cat ke-hoach.txt | kehoach convert -', say('đọc từ stdin', 'from stdin')],
  [
    'kehoach convert thu-muc --out ket-qua',
    say(
      'cả thư mục; chạy lại cùng lệnh để làm tiếp sau khi bị ngắt',
      'a whole folder; after an interruption the same command goes on',
    ),
  ],
  [
    'kehoach convert thu-muc --out ket-qua --jobs 4 --log json',
    say('bốn tiến trình, nhật ký JSON trên stderr', 'four processes, a JSON log on stderr'),
  ],
  [
    'kehoach convert thu-muc --out ket-qua --retry-failed',
    say('thử lại những văn bản đã hỏng lần trước', 'try again what could not be read last time'),
  ],
  [
    'kehoach convert thu-muc --out ket-qua --tables xlsx,csv --delimiter ";"',
    say('thêm bảng nhiệm vụ cho Excel', 'tables of tasks for Excel too'),
  ],
  [
    'kehoach convert 22-kh-ubnd.docx --format html > 22.html',
    say(
      'một trang để đọc và in: nhiệm vụ, đơn vị, thời gian được tô',
      'one page to read and print: tasks, units, times are marked',
    ),
  ],
  [
    'kehoach convert thu-muc --out ket-qua --update ket-qua/tables/kehoach.xlsx',
    say('giữ những gì đã điền trong bảng', 'keeps what was filled in in the workbook'),
  ],
  [
    'kehoach convert a.txt --explain > /dev/null',
    say('xem quy tắc nào đã chạy, trên đoạn nào', 'see which rules spoke, and of what'),
  ],
];

export function register(command: Command): void {
  command
    .description(
      say(
        'Đọc văn bản (PDF, bản quét, ảnh, DOCX, DOC, RTF, ODT, XLSX, XLS, PPTX, HTML, Markdown, văn bản thuần, thư EML và MSG; từng tệp trong ZIP, RAR) và cho ra bản ghi JSON.\n' +
          'Không có --out: mỗi văn bản một dòng trên stdout, theo thứ tự đầu vào.\n' +
          'Mã thoát: 0 mọi văn bản đều đọc được; 1 có văn bản không đọc được; 2 gọi sai hoặc không ghi được.',
        'Reads documents (PDF, scans, pictures, DOCX, DOC, RTF, ODT, XLSX, XLS, PPTX, HTML, Markdown, plain text, EML and MSG; every file in a ZIP or RAR) and gives JSON records.\n' +
          'Without --out: one line a document on stdout, in the order of the input.\n' +
          'Exit codes: 0 every document was read; 1 some could not be read; 2 a wrong call, or the results cannot be written.',
      ),
    )
    .argument(
      say('<tệp|thư mục|->', '<file|folder|->'),
      say(
        'văn bản hoặc thư mục (duyệt cả thư mục con); "-" là stdin',
        'documents or folders (with all below them); "-" is stdin',
      ),
    )
    .argument(say('[khác...]', '[more...]'), say('các văn bản hoặc thư mục khác', 'further documents or folders'))
    .option(
      say('-o, --out <thư-mục>', '-o, --out <folder>'),
      say(
        'ghi records/<tên>.json và manifest.ndjson vào thư mục này',
        'writes records/<name>.json and manifest.ndjson into this folder',
      ),
      parsePath,
    )
    .option('--pretty', say('JSON thụt dòng', 'JSON indented'))
    .option(
      '--explain',
      say('in ra stderr quy tắc nào đã chạy, trên đoạn nào', 'prints on stderr which rules spoke, and of what'),
    )
    .option(
      say('--format <dạng>', '--format <form>'),
      say(
        'trên stdout: ndjson, hoặc html là một trang để đọc và in của một văn bản',
        'on stdout: ndjson, or html, one page of one document to read and print',
      ),
      parseChoice('ndjson', 'html'),
      'ndjson',
    )
    .option(
      say('--tables <dạng,…>', '--tables <form,…>'),
      say(
        `thêm bảng vào thư mục kết quả: ${TABLE_KINDS.join(', ')}`,
        `writes tables into the output folder too: ${TABLE_KINDS.join(', ')}`,
      ),
      parseList(...TABLE_KINDS),
    )
    .option(
      say('--update <tệp.xlsx>', '--update <file.xlsx>'),
      say(
        'giữ những gì đã điền trong bảng này; dòng không còn chuyển sang trang riêng',
        'keeps what was filled in in this workbook; rows that went get a sheet of their own',
      ),
    )
    .option(
      say('--delimiter <dấu>', '--delimiter <sign>'),
      say('dấu ngăn cột của csv: ",", ";" hoặc "tab"', 'between the columns of csv: ",", ";" or "tab"'),
      parseDelimiter,
      ',',
    )
    .option(
      '--ocr <auto|never|always>',
      say(
        'nhận dạng chữ trong ảnh: khi cần, không bao giờ, mọi trang',
        'recognize text in pictures: where needed, never, on every page',
      ),
      parseChoice('auto', 'never', 'always'),
      'auto',
    )
    .option(
      '--ics <all,units>',
      say(
        'lịch ics: all cả hạn đã qua, units thêm mỗi đơn vị một lịch',
        'ics calendars: all also what has passed, units one more for each unit',
      ),
      parseList('all', 'units'),
    )
    .option(
      '-j, --jobs <n>',
      say(
        'số tiến trình đọc cùng lúc (mặc định: theo số nhân của máy)',
        'reading processes at a time (default: by the cores of the machine)',
      ),
      parseNumber(1, 256, true),
    )
    .option(
      say('--config <tệp>', '--config <file>'),
      say(
        'tệp JSON: giới hạn đọc, từ viết tắt, tên đơn vị, tên mục riêng (docs/configuration.md)',
        'a JSON file: limits, abbreviations, units, section titles of your own (docs/configuration.md)',
      ),
      parsePath,
    )
    .option(
      '--watch',
      say(
        'chạy xong thì chờ: tệp mới hoặc vừa sửa được đọc ngay, bảng viết lại theo',
        'when done, waits: new and changed files are read as they come, the tables follow',
      ),
    )
    .option('--force', say('làm lại tất cả, kể cả những gì đã xong', 'does everything again, also what is done'))
    .option('--dry-run', say('chỉ liệt kê việc sẽ làm, không đọc văn bản', 'lists what would be done, reads nothing'))
    .option(
      '--retry-failed',
      say('làm lại những văn bản lần trước không đọc được', 'tries again what could not be read last time'),
    )
    .addOption(timeoutOption())
    .addOption(memoryOption())
    .option(
      say('--max-size <cỡ>', '--max-size <size>'),
      say('cỡ tệp tối đa, ví dụ 100MB', 'the largest file, such as 100MB'),
      parseBytes,
    )
    .option(
      '--log <text|json>',
      say('dạng nhật ký trên stderr', 'form of the log on stderr'),
      parseChoice('text', 'json'),
      'text',
    )
    .option('--no-progress', say('không vẽ thanh tiến độ', 'no progress bar'))
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
    throw new UsageError(
      say('Tùy chọn --update chỉ dùng được cùng với --tables xlsx.', 'The option --update needs --tables xlsx.'),
    );
  if (flags.format === 'html' && flags.out !== undefined)
    throw new UsageError(
      say(
        'Tùy chọn --format html ghi một trang ra stdout, không dùng cùng với --out.',
        'The option --format html writes one page to stdout and does not go with --out.',
      ),
    );
  if (lone)
    throw new UsageError(
      say(`Tùy chọn ${lone[0]} chỉ dùng được cùng với --out.`, `The option ${lone[0]} needs --out.`),
    );
}
