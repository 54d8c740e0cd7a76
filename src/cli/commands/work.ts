import type { Command } from 'commander';
import { describeExamples } from '../help.ts';
import { parseNumber } from '../option-parsers.ts';
import { addQueueOptions } from './queue-options.ts';
import type { QueueFlags } from './queue-options.ts';

export interface WorkFlags extends QueueFlags {
  readonly jobs?: number;
  /** Seconds. */
  readonly timeout: number;
  /** Megabytes. */
  readonly memory: number;
  readonly base?: string;
  /** Seconds. */
  readonly lock: number;
  /** Seconds. */
  readonly idle?: number;
  /** Port. */
  readonly metrics?: number;
}

const EXAMPLES: readonly (readonly [string, string])[] = [
  ['kehoach work --queue redis://may-chu', 'nhận việc cho đến khi dừng (Ctrl-C: làm nốt lô dở dang)'],
  ['kehoach work --queue redis://may-chu --idle 60', 'tự kết thúc khi hàng đợi trống một phút'],
  ['kehoach work --queue redis://may-chu --metrics 9464 --log json', 'số đo Prometheus và nhật ký JSON'],
];

export function register(command: Command): void {
  command.description(
    'Nhận từng lô văn bản từ hàng đợi, đọc, ghi kết quả. Chạy trên bao nhiêu máy cũng được.\n' +
      'Mã thoát: 0 xong; 2 gọi sai hoặc khác phiên bản với máy gửi; 130 bị dừng.',
  );
  addQueueOptions(command)
    .option('-j, --jobs <n>', 'số tiến trình đọc cùng lúc (mặc định: theo số nhân của máy)', parseNumber(1, 256, true))
    .option('--timeout <giây>', 'thời gian tối đa cho một văn bản', parseNumber(0.001, 86_400), 60)
    .option('--memory <MB>', 'bộ nhớ tối đa của một tiến trình đọc', parseNumber(128, 1_000_000), 768)
    .option('--base <thư-mục>', 'thư mục chứa các đường dẫn tương đối (mặc định: thư mục của máy gửi)')
    .option('--lock <giây>', 'lô im lặng lâu hơn thế được giao cho máy khác', parseNumber(1, 86_400), 30)
    .option('--idle <giây>', 'kết thúc khi không có việc lâu như thế', parseNumber(0.1, 86_400))
    .option(
      '--metrics <cổng>',
      'phục vụ số đo Prometheus tại cổng này, đường dẫn /metrics',
      parseNumber(1, 65_535, true),
    )
    .addHelpText('after', describeExamples(EXAMPLES))
    .action(async (flags: WorkFlags) => {
      const { runWork } = await import('../queue/run-work.ts');
      process.exitCode = await runWork(flags);
    });
}
