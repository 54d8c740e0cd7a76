import type { Command } from 'commander';
import { say } from '../language.ts';
import { logOption } from './reading-options.ts';

export interface QueueFlags {
  readonly queue: string;
  readonly lang: 'vi' | 'en';
  readonly log: 'json' | 'text';
}

/** What submit, work and status share. */
export function addQueueOptions(command: Command): Command {
  return command
    .requiredOption(
      say('--queue <địa-chỉ>', '--queue <address>'),
      say(
        'máy chủ hàng đợi: redis://…, rediss://… hoặc postgres://…',
        'server of the queue: redis://…, rediss://… or postgres://…',
      ),
    )
    .addOption(logOption());
}
