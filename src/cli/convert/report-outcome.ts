import type { MachineTrouble } from '../../batch/machine-trouble.ts';
import { hasRecord } from '../../batch/outcome.ts';
import { escapeJson } from '../../document/escape-json.ts';
import type { Status } from '../../document/source-error.ts';
import { renderMessage } from '../../report/messages.ts';
import { nameStatus } from '../../report/statuses.ts';
import type { ConvertFlags } from '../commands/convert.ts';
import { cleanForTerminal, colors, writeError } from '../terminal.ts';
import type { Progress } from './progress.ts';
import { summarize } from './summary.ts';
import { Tally } from './tally.ts';

/** One finished document, as stderr speaks of it. */
export interface Finished {
  readonly path: string;
  readonly status: Status;
  readonly stage: string | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly tasks: number;
  readonly isEarlier: boolean;
  readonly trace: string;
}

export interface Reporter {
  readonly tally: Tally;
  readonly finished: (document: Finished) => void;
  /** A document that could not be read for trouble of the machine: the same command reads it again. */
  readonly troubled: (path: string, trouble: MachineTrouble) => void;
  readonly note: (line: string) => void;
  /** The closing summary, where there is something to sum up. */
  readonly close: (folder?: string) => void;
}

/** Everything `convert` says on stderr: traces, one sentence for each failure, progress, the summary. */
export function createReporter(flags: ConvertFlags, progress: Progress): Reporter {
  const tally = new Tally();
  const logJson = (event: object): void => writeError(escapeJson(JSON.stringify(event)));
  return {
    tally,
    note: (line) => (flags.log === 'json' ? logJson({ event: 'note', message: line }) : progress.note(line)),
    finished: (document) => {
      tally.add(document);
      const { path, status, stage, code, message, tasks, isEarlier, trace } = document;
      if (trace !== '') for (const line of trace.trimEnd().split('\n')) progress.note(cleanForTerminal(line));
      if (flags.log === 'json')
        logJson({ event: 'document', source: path, status, stage, code, message, tasks, isEarlier });
      else if (status !== 'ok') progress.note(describeDocument(document, flags.lang));
      progress.advance(tally, path);
    },
    troubled: (path, { reason }) => {
      tally.troubles += 1;
      const message = renderMessage(flags.lang, 'batch/machine-trouble', { reason });
      if (flags.log === 'json') logJson({ event: 'trouble', source: path, reason, message });
      else progress.note(`${colors.red('✗')} ${cleanForTerminal(path)}: ${message}`);
    },
    close: (folder) => {
      progress.stop();
      if (flags.log === 'json') {
        const { documents, failures, troubles, tasks, seconds } = tally;
        logJson({
          event: 'end',
          documents,
          failures,
          troubles,
          tasks,
          seconds,
          statuses: Object.fromEntries(tally.byStatus),
        });
      } else if (tally.documents > 1 || folder !== undefined) {
        for (const line of summarize(tally, flags.lang, folder)) writeError(cleanForTerminal(line));
      }
    },
  };
}

function describeDocument({ path, status, stage, message }: Finished, lang: 'vi' | 'en'): string {
  const sign = hasRecord(status) ? colors.yellow('!') : colors.red('✗');
  const line = `${sign} ${cleanForTerminal(path)}: ${cleanForTerminal(message ?? '')}`;
  return stage === 'open' ? line : `${line} ${colors.dim(`[${nameStatus(lang, status)}]`)}`;
}
