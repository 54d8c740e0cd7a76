import { Option } from 'commander';
import type { Command } from 'commander';
import { describeExamples } from '../help.ts';
import { parseNumber } from '../option-parsers.ts';
import { addQueueOptions } from './queue-options.ts';
import type { QueueFlags } from './queue-options.ts';
import { say } from '../language.ts';
import { jobsOption, memoryOption, timeoutOption } from './reading-options.ts';

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
  [
    'kehoach work --queue redis://may-chu',
    say(
      'nhận việc cho đến khi dừng (Ctrl-C: làm nốt lô dở dang)',
      'takes work until it is stopped (Ctrl-C: ends the shard under way)',
    ),
  ],
  [
    'kehoach work --queue redis://may-chu --idle 60',
    say('tự kết thúc khi hàng đợi trống một phút', 'ends when the queue was empty for a minute'),
  ],
  [
    'kehoach work --queue redis://may-chu --metrics 9464 --log json',
    say('số đo Prometheus và nhật ký JSON', 'Prometheus figures and a JSON log'),
  ],
];

export function register(command: Command): void {
  command.description(
    say(
      'Nhận từng lô văn bản từ hàng đợi, đọc, ghi kết quả. Chạy trên bao nhiêu máy cũng được.\n' +
        'Mã thoát: 0 xong; 2 gọi sai hoặc khác phiên bản với máy gửi; 130 bị dừng.',
      'Takes shards of documents from the queue, reads them, writes the results. Runs on any number of machines.\n' +
        'Exit codes: 0 done; 2 a wrong call, or another version than the one that submitted; 130 stopped.',
    ),
  );
  addQueueOptions(command);
  for (const option of workOptions()) command.addOption(option);
  command.addHelpText('after', describeExamples(EXAMPLES)).action(async (flags: WorkFlags) => {
    const { runWork } = await import('../queue/run-work.ts');
    process.exitCode = await runWork(flags);
  });
}

const workOptions = (): Option[] => [
  jobsOption(),
  timeoutOption(),
  memoryOption(),
  new Option(
    say('--base <thư-mục>', '--base <folder>'),
    say(
      'thư mục chứa các đường dẫn tương đối (mặc định: thư mục của máy gửi)',
      'folder of relative paths (default: that of the machine that submitted)',
    ),
  ),
  new Option(
    say('--lock <giây>', '--lock <seconds>'),
    say('lô im lặng lâu hơn thế được giao cho máy khác', 'a shard that is silent for longer goes to another machine'),
  )
    .argParser(parseNumber(1, 86_400))
    .default(30),
  new Option(
    say('--idle <giây>', '--idle <seconds>'),
    say('kết thúc khi không có việc lâu như thế', 'ends when there was no work for so long'),
  ).argParser(parseNumber(0.1, 86_400)),
  new Option(
    say('--metrics <cổng>', '--metrics <port>'),
    say(
      'phục vụ số đo Prometheus tại cổng này, đường dẫn /metrics',
      'serves Prometheus figures at this port, path /metrics',
    ),
  ).argParser(parseNumber(1, 65_535, true)),
];
