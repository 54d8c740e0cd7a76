import type { Command } from 'commander';
import { describeExamples } from '../help.ts';
import { parseNumber, parsePath } from '../option-parsers.ts';

export interface ServeFlags {
  readonly port: number;
  readonly host: string;
  readonly name: readonly string[];
  readonly queue: number;
  readonly config?: string;
}

const EXAMPLES: readonly (readonly [string, string])[] = [
  ['KEHOACH_TOKEN=… kehoach serve kho', 'giao diện JSON ở http://127.0.0.1:8070/ cho chương trình khác'],
  [
    'curl -H "Authorization: Bearer $KEHOACH_TOKEN" --data-binary @22.pdf "http://127.0.0.1:8070/documents?name=22.pdf"',
    'gửi một văn bản và chờ đọc xong',
  ],
];

export function register(command: Command): void {
  command
    .description(
      'Giao diện JSON của kho cho hệ thống khác (mô tả OpenAPI ở /openapi.json). Mọi yêu cầu cần mã trong biến KEHOACH_TOKEN\n' +
        '(không đặt thì một mã mới được in ra). Khi quá bận: 503 và Retry-After.',
    )
    .argument('<thư-mục>', 'kho (thư mục kết quả của convert --out), được tạo nếu chưa có')
    .option('--port <cổng>', 'cổng', parseNumber(1, 65_535, true), 8070)
    .option('--host <địa-chỉ>', 'địa chỉ nghe', '127.0.0.1')
    .option('--name <tên:cổng...>', 'tên máy mà yêu cầu được phép ghi ở Host, ngoài localhost', [])
    .option('--queue <n>', 'số văn bản được chờ cùng lúc', parseNumber(1, 10_000, true), 64)
    .option('--config <tệp>', 'tệp cấu hình như của convert (docs/configuration.md)', parsePath)
    .addHelpText('after', describeExamples(EXAMPLES))
    .action(async (folder: string, flags: ServeFlags) => {
      const { runServe } = await import('./desk-run.ts');
      process.exitCode = await runServe(folder, flags);
    });
}
