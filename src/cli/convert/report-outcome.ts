import { hasRecord } from '../../batch/outcome.ts';
import type { Status } from '../../document/source-error.ts';
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
  readonly note: (line: string) => void;
  /** The closing summary, where there is something to sum up. */
  readonly close: (folder?: string) => void;
}

/** Everything `convert` says on stderr: traces, one sentence for each failure, progress, the summary. */
export function createReporter(flags: ConvertFlags, progress: Progress): Reporter {
  const tally = new Tally();
  const logJson = (event: object): void => writeError(JSON.stringify(event));
  return {
    tally,
    note: (line) => (flags.log === 'json' ? logJson({ event: 'note', message: line }) : progress.note(line)),
    finished: (document) => {
      tally.add(document);
      const { path, status, stage, code, message, tasks, isEarlier, trace } = document;
      if (trace !== '') for (const line of trace.trimEnd().split('\n')) progress.note(cleanForTerminal(line));
      if (flags.log === 'json')
        logJson({ event: 'document', source: path, status, stage, code, message, tasks, isEarlier });
      else if (!hasRecord(status)) progress.note(describeFailedDocument(document, flags.lang));
      progress.advance(tally, path);
    },
    close: (folder) => {
      progress.stop();
      if (flags.log === 'json') {
        const { documents, failures, tasks, seconds } = tally;
        logJson({ event: 'end', documents, failures, tasks, seconds, statuses: Object.fromEntries(tally.byStatus) });
      } else if (tally.documents > 1 || folder !== undefined) {
        for (const line of summarize(tally, flags.lang, folder)) writeError(cleanForTerminal(line));
      }
    },
  };
}

function describeFailedDocument({ path, status, stage, message }: Finished, lang: 'vi' | 'en'): string {
  const line = `${colors.red('✗')} ${cleanForTerminal(path)}: ${cleanForTerminal(message ?? '')}`;
  return stage === 'open' ? line : `${line} ${colors.dim(`[${nameStatus(lang, status)}]`)}`;
}
