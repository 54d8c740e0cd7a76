import type { Command } from 'commander';
import { describeExamples } from '../help.ts';
import { parseNumber, parsePath } from '../option-parsers.ts';

export interface DeskFlags {
  readonly port?: number;
  readonly open: boolean;
  readonly config?: string;
}

const EXAMPLES: readonly (readonly [string, string])[] = [
  ['kehoach desk', 'mở bàn làm việc với kho trong thư mục người dùng; thả văn bản vào trang'],
  ['kehoach desk ket-qua', 'mở thư mục mà "kehoach convert … --out ket-qua" đã ghi'],
  ['kehoach desk van-ban-den', 'nhận các văn bản của thư mục này vào kho van-ban-den/kho-ke-hoach'],
];

export function register(command: Command): void {
  command
    .description(
      'Mở bàn làm việc trong trình duyệt của máy này: xem bản ghi bên cạnh văn bản, sửa, đối chiếu, theo dõi, xuất bảng.\n' +
        'Không dùng mạng; chỉ máy này mở được. Ctrl-C để dừng.',
    )
    .argument('[thư-mục]', 'kho (thư mục kết quả của convert --out) hoặc thư mục văn bản')
    .option('--port <cổng>', 'cổng trên máy này (mặc định: cổng còn trống)', parseNumber(1, 65_535, true))
    .option('--no-open', 'không tự mở trình duyệt, chỉ in địa chỉ')
    .option('--config <tệp>', 'tệp cấu hình như của convert (docs/configuration.md)', parsePath)
    .addHelpText('after', describeExamples(EXAMPLES))
    .action(async (folder: string | undefined, flags: DeskFlags) => {
      const { runDesk } = await import('./desk-run.ts');
      process.exitCode = await runDesk(folder, flags);
    });
}
