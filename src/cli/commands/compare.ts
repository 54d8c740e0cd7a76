import type { Command } from 'commander';
import { describeExamples } from '../help.ts';
import { parseChoice, parsePath } from '../option-parsers.ts';
import { say } from '../language.ts';

const COMPARE_FORMATS = ['text', 'json', 'html', 'xlsx', 'csv', 'docx'] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];

export interface CompareFlags {
  readonly format: CompareFormat;
  readonly out?: string;
  readonly waive?: string;
  readonly previous?: string;
  readonly check?: boolean;
}

export function addReportOptions(command: Command): Command {
  return command
    .option(
      say('--format <dạng>', '--format <form>'),
      say(`dạng kết quả: ${COMPARE_FORMATS.join(', ')}`, `form of the result: ${COMPARE_FORMATS.join(', ')}`),
      parseChoice(...COMPARE_FORMATS),
      'text',
    )
    .option(
      say('-o, --out <tệp>', '-o, --out <file>'),
      say(
        'ghi vào tệp này thay vì stdout (với csv: thư mục hoặc tệp .csv; với docx: tệp .docx hoặc thư mục có thêm công văn cho từng nơi)',
        'writes to this file, not to stdout (csv: a folder or a .csv file; docx: a .docx file, or a folder with a letter to each place too; these letters are Vietnamese)',
      ),
      parsePath,
    )
    .option(
      say('--waive <tệp>', '--waive <file>'),
      say(
        'các phát hiện đã chấp nhận: tệp do trang HTML tải về, bảng XLSX, CSV đã điền cột “Lý do chấp nhận”, hoặc mỗi dòng "mã lý do"',
        'findings that were accepted: the file of the HTML page, an XLSX or CSV table with “Reason for accepting” filled in, or lines of "id reason"',
      ),
      parsePath,
    )
    .option(
      say('--previous <tệp>', '--previous <file>'),
      say(
        'kết quả JSON lần trước: đánh dấu phát hiện nào là mới',
        'an earlier JSON result: marks which findings are new',
      ),
      parsePath,
    )
    .option(
      '--check',
      say('mã thoát 1 khi còn phát hiện chưa chấp nhận', 'exit code 1 while there are findings that nobody accepted'),
    );
}

const EXAMPLES: readonly (readonly [string, string])[] = [
  ['kehoach compare tinh.docx phuong.pdf', say('tóm tắt trên màn hình', 'a summary on the screen')],
  [
    'kehoach compare tinh.json phuong.json --format html -o doi-chieu.html',
    say('từ bản ghi, ra trang HTML', 'from records to an HTML page'),
  ],
  [
    'kehoach compare tinh.docx phuong.pdf --format xlsx -o doi-chieu.xlsx',
    say('bảng đối chiếu Excel', 'an Excel workbook'),
  ],
];

export function register(command: Command): void {
  command
    .description(
      say(
        'Đối chiếu kế hoạch cấp dưới với kế hoạch cấp trên: mỗi nhiệm vụ được giữ, cụ thể hóa, bỏ sót hay thêm mới, và chỗ nào mâu thuẫn.\nMã thoát: 0 xong; 1 còn phát hiện (khi có --check); 2 gọi sai hoặc không đọc được văn bản.',
        'Compares a plan with the plan of the level above: which tasks are kept, made concrete, left out or new, and what contradicts.\nExit codes: 0 done; 1 there are findings (with --check); 2 a wrong call, or a document cannot be read.',
      ),
    )
    .argument(
      say('<cấp-trên>', '<above>'),
      say(
        'văn bản hoặc bản ghi (.json) của cấp trên; "-" là stdin',
        'document or record (.json) of the level above; "-" is stdin',
      ),
    )
    .argument(
      say('<cấp-dưới>', '<below>'),
      say('văn bản hoặc bản ghi (.json) của cấp dưới', 'document or record (.json) of the level below'),
    );
  addReportOptions(command)
    .addHelpText('after', describeExamples(EXAMPLES))
    .action(async (parent: string, child: string, flags: CompareFlags) => {
      const { runCompare } = await import('./compare-run.ts');
      process.exitCode = await runCompare(parent, child, flags);
    });
}
