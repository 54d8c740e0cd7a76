import type { Command } from 'commander';
import { describeExamples } from '../help.ts';
import { addQueueOptions } from './queue-options.ts';
import type { QueueFlags } from './queue-options.ts';
import { say } from '../language.ts';

export interface StatusFlags extends QueueFlags {
  readonly to?: string;
  readonly watch?: boolean;
  readonly json?: boolean;
}

const EXAMPLES: readonly (readonly [string, string])[] = [
  [
    'kehoach status --queue redis://may-chu --to /chung/ket-qua',
    say('đã xong bao nhiêu, tốc độ, còn bao lâu', 'how much is done, how fast, how long it takes'),
  ],
  ['kehoach status --queue redis://may-chu --watch', say('in lại mỗi hai giây', 'again every two seconds')],
];

export function register(command: Command): void {
  command.description(
    say(
      'Hàng đợi và kết quả đang ở đâu: đã xong, đang làm, hỏng, tốc độ, còn bao lâu.',
      'How far queue and results have come: done, under way, failed, speed, time left.',
    ),
  );
  addQueueOptions(command)
    .option(
      say('--to <nơi>', '--to <place>'),
      say(
        'nơi ghi kết quả (mặc định: của các lô trong hàng đợi)',
        'where results go (default: that of the shards in the queue)',
      ),
    )
    .option(
      '--watch',
      say(
        'in lại mỗi hai giây, cho đến khi xong hoặc bị dừng',
        'prints it every two seconds until all is done or it is stopped',
      ),
    )
    .option('--json', say('mỗi lần một dòng JSON', 'one line of JSON each time'))
    .addHelpText('after', describeExamples(EXAMPLES))
    .action(async (flags: StatusFlags) => {
      const { runStatus } = await import('../queue/run-status.ts');
      process.exitCode = await runStatus(flags);
    });
}
