import type { Command } from 'commander';
import { describeExamples } from '../help.ts';
import { parsePath } from '../option-parsers.ts';
import { addReportOptions, type CompareFlags } from './compare.ts';

export interface AuditFlags extends CompareFlags {
  readonly parent?: string;
  readonly records?: string;
}

const EXAMPLES: readonly (readonly [string, string])[] = [
  ['kehoach audit --parent tinh.docx xa/*.pdf', 'một kế hoạch cấp trên, nhiều cấp dưới'],
  ['kehoach audit thu-muc --format html -o ma-tran.html', 'tự tìm các nhóm kế hoạch theo căn cứ viện dẫn'],
  [
    'kehoach audit ban-ghi --format xlsx -o doi-chieu.xlsx --waive da-chap-nhan.json',
    'từ thư mục bản ghi, bỏ qua phát hiện đã chấp nhận',
  ],
];

export function register(command: Command): void {
  command
    .description(
      'Ma trận đối chiếu: mỗi nhiệm vụ của cấp trên được từng cấp dưới thực hiện ra sao.\nKhông có --parent: tự tìm cấp trên của mỗi kế hoạch theo số, ngày, cơ quan viện dẫn trong căn cứ.\nMã thoát: 0 xong; 1 có văn bản không đọc được, hoặc còn phát hiện (khi có --check); 2 gọi sai.',
    )
    .argument('[tệp|thư mục...]', 'văn bản hoặc bản ghi (.json, .ndjson) của cấp dưới, hoặc thư mục')
    .option('--parent <tệp>', 'văn bản hoặc bản ghi của cấp trên', parsePath)
    .option('--records <nơi>', 'bản ghi của submit (thư mục, s3://…) hoặc của load (postgres://…), thay cho các tệp');
  addReportOptions(command)
    .addHelpText('after', describeExamples(EXAMPLES))
    .action(async (paths: string[], flags: AuditFlags) => {
      const { runAudit } = await import('./audit-run.ts');
      process.exitCode = await runAudit(paths, flags);
    });
}
