import type { Command } from 'commander';
import { describeExamples } from '../help.ts';
import { parseNumber } from '../option-parsers.ts';
import { say } from '../language.ts';
import { configOption } from './reading-options.ts';

export interface DeskFlags {
  readonly port?: number;
  readonly open: boolean;
  readonly config?: string;
}

const EXAMPLES: readonly (readonly [string, string])[] = [
  [
    'kehoach desk',
    say(
      'mở bàn làm việc với kho trong thư mục người dùng; thả văn bản vào trang',
      "opens the desk with an archive in the user's folder; drop documents on the page",
    ),
  ],
  [
    'kehoach desk ket-qua',
    say(
      'mở thư mục mà "kehoach convert … --out ket-qua" đã ghi',
      'opens a folder that "kehoach convert … --out ket-qua" wrote',
    ),
  ],
  [
    'kehoach desk van-ban-den',
    say(
      'nhận các văn bản của thư mục này vào kho van-ban-den/kho-ke-hoach',
      'takes the documents of this folder into the archive van-ban-den/kho-ke-hoach',
    ),
  ],
];

export function register(command: Command): void {
  command
    .description(
      say(
        'Mở bàn làm việc trong trình duyệt của máy này: xem bản ghi bên cạnh văn bản, sửa, đối chiếu, theo dõi, xuất bảng.\n' +
          'Không dùng mạng; chỉ máy này mở được. Ctrl-C để dừng.',
        'Opens the desk in the browser of this machine: records beside their documents, corrections, comparisons, follow-up, tables.\n' +
          'Uses no network; only this machine can open it. Ctrl-C stops it.',
      ),
    )
    .argument(
      say('[thư-mục]', '[folder]'),
      say(
        'kho (thư mục kết quả của convert --out) hoặc thư mục văn bản',
        'an archive (an output folder of convert --out) or a folder of documents',
      ),
    )
    .option(
      say('--port <cổng>', '--port <port>'),
      say('cổng trên máy này (mặc định: cổng còn trống)', 'port on this machine (default: one that is free)'),
      parseNumber(1, 65_535, true),
    )
    .option('--no-open', say('không tự mở trình duyệt, chỉ in địa chỉ', 'opens no browser, only prints the address'))
    .addOption(configOption())
    .addHelpText('after', describeExamples(EXAMPLES))
    .action(async (folder: string | undefined, flags: DeskFlags) => {
      const { runDesk } = await import('./desk-run.ts');
      process.exitCode = await runDesk(folder, flags);
    });
}
