import type { Command } from 'commander';
import { describeExamples } from '../help.ts';
import { addQueueOptions } from './queue-options.ts';
import type { QueueFlags } from './queue-options.ts';

export interface StatusFlags extends QueueFlags {
  readonly to?: string;
  readonly watch?: boolean;
  readonly json?: boolean;
}

const EXAMPLES: readonly (readonly [string, string])[] = [
  ['kehoach status --queue redis://may-chu --to /chung/ket-qua', 'đã xong bao nhiêu, tốc độ, còn bao lâu'],
  ['kehoach status --queue redis://may-chu --watch', 'in lại mỗi hai giây'],
];

export function register(command: Command): void {
  command.description('Hàng đợi và kết quả đang ở đâu: đã xong, đang làm, hỏng, tốc độ, còn bao lâu.');
  addQueueOptions(command)
    .option('--to <nơi>', 'nơi ghi kết quả (mặc định: của các lô trong hàng đợi)')
    .option('--watch', 'in lại mỗi hai giây, cho đến khi xong hoặc bị dừng')
    .option('--json', 'mỗi lần một dòng JSON')
    .addHelpText('after', describeExamples(EXAMPLES))
    .action(async (flags: StatusFlags) => {
      const { runStatus } = await import('../queue/run-status.ts');
      process.exitCode = await runStatus(flags);
    });
}
