import { hasRecord } from '../../batch/outcome.ts';
import type { Outcome } from '../../batch/outcome.ts';
import { renderMessage } from '../../report/messages.ts';
import { nameStatus } from '../../report/statuses.ts';
import type { ConvertFlags } from '../commands/convert.ts';
import { cleanForTerminal, colors, writeError } from '../terminal.ts';

/** What stderr says of one finished document: its trace where asked for, one sentence where it failed. */
export function reportOutcome(path: string, outcome: Outcome, flags: ConvertFlags): void {
  if (outcome.trace !== '') for (const line of outcome.trace.trimEnd().split('\n')) writeError(cleanForTerminal(line));
  if (flags.log === 'json') {
    const { status, stage, code } = outcome;
    const message = code === null ? null : renderMessage(flags.lang, code, outcome.args);
    writeError(JSON.stringify({ event: 'document', source: path, status, stage, code, message }));
  } else if (!hasRecord(outcome.status)) writeError(describeFailedDocument(path, outcome, flags.lang));
}

function describeFailedDocument(path: string, outcome: Outcome, lang: 'vi' | 'en'): string {
  const sentence = renderMessage(lang, outcome.code ?? outcome.status, outcome.args);
  if (outcome.stage === 'open') return `${colors.red('✗')} ${cleanForTerminal(path)}: ${cleanForTerminal(sentence)}`;
  const status = colors.dim(`[${nameStatus(lang, outcome.status)}]`);
  return `${colors.red('✗')} ${cleanForTerminal(path)}: ${cleanForTerminal(sentence)} ${status}`;
}
