import type { Command } from 'commander';
import { describeExamples } from '../help.ts';
import { parseNumber } from '../option-parsers.ts';
import { say } from '../language.ts';
import { configOption } from './reading-options.ts';

export interface ServeFlags {
  readonly port: number;
  readonly host: string;
  readonly name: readonly string[];
  readonly queue: number;
  readonly config?: string;
}

const EXAMPLES: readonly (readonly [string, string])[] = [
  [
    'KEHOACH_TOKEN=… kehoach serve kho',
    say(
      'giao diện JSON ở http://127.0.0.1:8070/ cho chương trình khác',
      'a JSON interface at http://127.0.0.1:8070/ for other programs',
    ),
  ],
  [
    'curl -H "Authorization: Bearer $KEHOACH_TOKEN" --data-binary @22.pdf "http://127.0.0.1:8070/documents?name=22.pdf"',
    say('gửi một văn bản và chờ đọc xong', 'sends a document and waits until it is read'),
  ],
];

export function register(command: Command): void {
  command
    .description(
      say(
        'Giao diện JSON của kho cho hệ thống khác (mô tả OpenAPI ở /openapi.json). Mọi yêu cầu cần mã trong biến KEHOACH_TOKEN\n' +
          '(không đặt thì một mã mới được in ra). Khi quá bận: 503 và Retry-After.',
        'A JSON interface to an archive for other systems (described by OpenAPI at /openapi.json). Every request needs the token of the variable KEHOACH_TOKEN\n' +
          '(a new one is printed where it is not set). When too busy: 503 and Retry-After.',
      ),
    )
    .argument(
      say('<thư-mục>', '<folder>'),
      say(
        'kho (thư mục kết quả của convert --out), được tạo nếu chưa có',
        'the archive (an output folder of convert --out), made where there is none',
      ),
    )
    .option(say('--port <cổng>', '--port <port>'), say('cổng', 'port'), parseNumber(1, 65_535, true), 8070)
    .option(say('--host <địa-chỉ>', '--host <address>'), say('địa chỉ nghe', 'address to listen on'), '127.0.0.1')
    .option(
      say('--name <tên:cổng...>', '--name <name:port...>'),
      say(
        'tên máy mà yêu cầu được phép ghi ở Host, ngoài localhost',
        'names of the machine that requests may give as Host, besides localhost',
      ),
      [],
    )
    .option(
      '--queue <n>',
      say('số văn bản được chờ cùng lúc', 'documents that may wait at a time'),
      parseNumber(1, 10_000, true),
      64,
    )
    .addOption(configOption())
    .addHelpText('after', describeExamples(EXAMPLES))
    .action(async (folder: string, flags: ServeFlags) => {
      const { runServe } = await import('./desk-run.ts');
      process.exitCode = await runServe(folder, flags);
    });
}
