import { INTERRUPTED, TERMINATED } from '../exit-codes.ts';

export interface StopSignals {
  /** Nothing new is started any more. */
  readonly isStopped: () => boolean;
  /** Set once stopped: what the shell is told. */
  readonly exitCode: () => number;
  readonly dispose: () => void;
}

/** Most documents are done in this time; nobody who pressed Ctrl-C wants to wait longer for one that is not. */
const GRACE_MS = 700;

/**
 * Ctrl-C gives what is under way a moment to come to its end; after that, or a second one (or SIGTERM, whose sender waits only so long),
 * it is given up: `onGiveUp` ends the reading processes, and the next run reads those documents again.
 */
export function listenForStop(onFirst: () => void, onGiveUp: () => void): StopSignals {
  let code = 0;
  let patience: NodeJS.Timeout | undefined;
  const interrupt = (): void => {
    if (code !== 0) {
      onGiveUp();
      return;
    }
    code = INTERRUPTED;
    patience = setTimeout(onGiveUp, GRACE_MS);
    onFirst();
  };
  const terminate = (): void => {
    code ||= TERMINATED;
    onGiveUp();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', terminate);
  process.on('SIGHUP', terminate);
  return {
    isStopped: () => code !== 0,
    exitCode: () => code,
    dispose: () => {
      clearTimeout(patience);
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', terminate);
      process.off('SIGHUP', terminate);
    },
  };
}
