import type { Command } from 'commander';
import { parseChoice } from '../option-parsers.ts';

export interface QueueFlags {
  readonly queue: string;
  readonly lang: 'vi' | 'en';
  readonly log: 'json' | 'text';
}

/** What submit, work and status share. */
export function addQueueOptions(command: Command): Command {
  return command
    .requiredOption('--queue <địa-chỉ>', 'máy chủ hàng đợi: redis://…, rediss://… hoặc postgres://…')
    .option('--lang <vi|en>', 'ngôn ngữ của thông báo', parseChoice('vi', 'en'), 'vi')
    .option('--log <text|json>', 'dạng nhật ký trên stderr', parseChoice('text', 'json'), 'text');
}
