import { QueueError } from '../../queue/queue-error.ts';
import { explainOutputError } from '../output-errors.ts';
import { UsageError } from '../usage-error.ts';

/** What stops a command of the queue, as one sentence; anything else is given back as it is. */
export function explainQueueError(error: unknown, lang: 'vi' | 'en'): unknown {
  if (error instanceof QueueError) return new UsageError(lang === 'vi' ? error.vi : error.en);
  return explainOutputError(error, lang === 'vi');
}
