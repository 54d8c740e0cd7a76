import type { Command } from 'commander';
import { describeExamples } from '../help.ts';
import { parseNumber, parsePath } from '../option-parsers.ts';
import { addReportOptions, type CompareFlags } from './compare.ts';
import { say } from '../language.ts';

export interface AuditFlags extends CompareFlags {
  readonly parent?: string;
  readonly records?: string;
  readonly jobs?: number;
}

const EXAMPLES: readonly (readonly [string, string])[] = [
  [
    'kehoach audit --parent tinh.docx xa/*.pdf',
    say('một kế hoạch cấp trên, nhiều cấp dưới', 'one plan above, many below'),
  ],
  [
    'kehoach audit thu-muc --format html -o ma-tran.html',
    say('tự tìm các nhóm kế hoạch theo căn cứ viện dẫn', 'finds the families of plans by what they cite'),
  ],
  [
    'kehoach audit ban-ghi --format xlsx -o doi-chieu.xlsx --waive da-chap-nhan.json',
    say(
      'từ thư mục bản ghi, bỏ qua phát hiện đã chấp nhận',
      'from a folder of records, without the findings that were accepted',
    ),
  ],
];

export function register(command: Command): void {
  command
    .description(
      say(
        'Ma trận đối chiếu: mỗi nhiệm vụ của cấp trên được từng cấp dưới thực hiện ra sao.\nKhông có --parent: tự tìm cấp trên của mỗi kế hoạch theo số, ngày, cơ quan viện dẫn trong căn cứ.\nMã thoát: 0 xong; 1 có văn bản không đọc được, hoặc còn phát hiện (khi có --check); 2 gọi sai.',
        'A matrix: how each plan below carries out each task of the plan above.\nWithout --parent: finds the plan above each by the number, day and issuer that it cites as its basis.\nExit codes: 0 done; 1 a document cannot be read, or there are findings (with --check); 2 a wrong call.',
      ),
    )
    .argument(
      say('[tệp|thư mục...]', '[file|folder...]'),
      say(
        'văn bản hoặc bản ghi (.json, .ndjson) của cấp dưới, hoặc thư mục',
        'documents or records (.json, .ndjson) of the level below, or folders',
      ),
    )
    .option(
      say('--parent <tệp>', '--parent <file>'),
      say('văn bản hoặc bản ghi của cấp trên', 'document or record of the level above'),
      parsePath,
    )
    .option(
      say('--records <nơi>', '--records <place>'),
      say(
        'bản ghi của submit (thư mục, s3://…) hoặc của load (postgres://…), thay cho các tệp',
        'records of submit (a folder, s3://…) or of load (postgres://…), in place of files',
      ),
    );
  addReportOptions(command)
    .option(
      '-j, --jobs <n>',
      say(
        'số luồng đối chiếu cùng lúc (mặc định: theo số nhân và bộ nhớ của máy khi có nhiều kế hoạch, một luồng khi có ít)',
        'comparing threads at a time (default: by the cores and memory of the machine where there are many plans, one where there are few)',
      ),
      parseNumber(1, 256, true),
    )
    .addHelpText('after', describeExamples(EXAMPLES))
    .action(async (paths: string[], flags: AuditFlags) => {
      const { runAudit } = await import('./audit-run.ts');
      process.exitCode = await runAudit(paths, flags);
    });
}
