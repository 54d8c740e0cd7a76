import type { Command } from 'commander';
import { describeExamples } from '../help.ts';
import { parseChoice, parsePath } from '../option-parsers.ts';

export const COMPARE_FORMATS = ['text', 'json', 'html', 'xlsx', 'csv', 'docx'] as const;
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
    .option('--format <dạng>', `dạng kết quả: ${COMPARE_FORMATS.join(', ')}`, parseChoice(...COMPARE_FORMATS), 'text')
    .option(
      '-o, --out <tệp>',
      'ghi vào tệp này thay vì stdout (với csv: thư mục hoặc tệp .csv; với docx: tệp .docx hoặc thư mục có thêm công văn cho từng nơi)',
      parsePath,
    )
    .option(
      '--waive <tệp>',
      'các phát hiện đã chấp nhận: tệp do trang HTML tải về, bảng XLSX, CSV đã điền cột “Lý do chấp nhận”, hoặc mỗi dòng "mã lý do"',
      parsePath,
    )
    .option('--previous <tệp>', 'kết quả JSON lần trước: đánh dấu phát hiện nào là mới', parsePath)
    .option('--check', 'mã thoát 1 khi còn phát hiện chưa chấp nhận');
}

const EXAMPLES: readonly (readonly [string, string])[] = [
  ['kehoach compare tinh.docx phuong.pdf', 'tóm tắt trên màn hình'],
  ['kehoach compare tinh.json phuong.json --format html -o doi-chieu.html', 'từ bản ghi, ra trang HTML'],
  ['kehoach compare tinh.docx phuong.pdf --format xlsx -o doi-chieu.xlsx', 'bảng đối chiếu Excel'],
];

export function register(command: Command): void {
  command
    .description(
      'Đối chiếu kế hoạch cấp dưới với kế hoạch cấp trên: mỗi nhiệm vụ được giữ, cụ thể hóa, bỏ sót hay thêm mới, và chỗ nào mâu thuẫn.\nMã thoát: 0 xong; 1 còn phát hiện (khi có --check); 2 gọi sai hoặc không đọc được văn bản.',
    )
    .argument('<cấp-trên>', 'văn bản hoặc bản ghi (.json) của cấp trên; "-" là stdin')
    .argument('<cấp-dưới>', 'văn bản hoặc bản ghi (.json) của cấp dưới');
  addReportOptions(command)
    .addHelpText('after', describeExamples(EXAMPLES))
    .action(async (parent: string, child: string, flags: CompareFlags) => {
      const { runCompare } = await import('./compare-run.ts');
      process.exitCode = await runCompare(parent, child, flags);
    });
}
