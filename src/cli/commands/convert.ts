import type { Command } from 'commander';
import type { OcrMode } from '../../ingest/ocr/recognition.ts';
import type { TableKind } from '../../report/tables/kinds.ts';
import { describeExamples } from '../help.ts';
import { UsageError } from '../usage-error.ts';
import { say } from '../language.ts';
import { convertOptions } from './convert-options.ts';

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
    .argument(say('[khác...]', '[more...]'), say('các văn bản hoặc thư mục khác', 'further documents or folders'));
  for (const option of convertOptions()) command.addOption(option);
  command.addHelpText('after', describeExamples(EXAMPLES)).action(convert);
}

async function convert(first: string, others: string[], flags: ConvertFlags): Promise<void> {
  checkTogether(flags);
  const { runConvert } = await import('../convert/run.ts');
  const { watchConvert } = await import('../convert/watch.ts');
  // The workbook to update is a table to write.
  const tables = flags.tables ?? (flags.update === undefined ? undefined : (['xlsx'] as const));
  const run = flags.watch ? watchConvert : runConvert;
  process.exitCode = await run([first, ...others], { ...flags, ...(tables && { tables }) });
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
