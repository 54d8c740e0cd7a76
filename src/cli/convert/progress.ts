import type { ConvertFlags } from '../commands/convert.ts';
import { cleanForTerminal, writeError } from '../terminal.ts';
import type { Tally } from './tally.ts';

export interface Progress {
  readonly advance: (tally: Tally, path: string) => void;
  /** Prints a line above the bar. */
  readonly note: (line: string) => void;
  readonly stop: () => void;
}

/** For fewer documents a bar only flickers. */
const FEW = 5;

/** A bar on stderr with rate, remaining time and counts, where somebody looks at it; nothing elsewhere. */
export async function startProgress(total: number, flags: ConvertFlags): Promise<Progress> {
  if (!process.stderr.isTTY || total <= FEW || flags.log === 'json' || !flags.progress) {
    return { advance: () => undefined, note: writeError, stop: () => undefined };
  }
  const { default: cliProgress } = await import('cli-progress');
  const words = flags.lang === 'vi' ? { left: 'còn', rate: 'văn bản/giây' } : { left: 'left', rate: 'documents/s' };
  const bars = new cliProgress.MultiBar({
    format: `{bar} {value}/{total} · {rate} ${words.rate} · ${words.left} {eta_formatted} · {counts} · {path}`,
    stream: process.stderr,
    barsize: 20,
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
    forceRedraw: true,
    linewrap: false,
    barCompleteChar: '█',
    barIncompleteChar: '░',
  });
  const bar = bars.create(total, 0, { rate: '–', counts: '', path: '' });
  return {
    advance: (tally, path) => {
      const rate = (tally.documents - tally.earlier) / Math.max(tally.seconds, 0.001);
      bar.update(tally.documents, {
        rate: rate.toFixed(1),
        counts: tally.describeStatuses(flags.lang),
        path: cleanForTerminal(path).slice(-40),
      });
    },
    note: (line) => {
      // Above the bar, whole, however long.
      bars.log(`${line}\n`);
    },
    stop: () => {
      // lines noted since the last drawing wait for the next one, and stopping draws none
      bars.update();
      bars.stop();
    },
  };
}
