import { INTERRUPTED, TERMINATED } from '../exit-codes.ts';

export interface StopSignals {
  /** Nothing new is started any more. */
  readonly isStopped: () => boolean;
  /** Set once stopped: what the shell is told. */
  readonly exitCode: () => number;
  readonly dispose: () => void;
}

/**
 * Ctrl-C lets what is under way come to its end, a second one (or SIGTERM, whose sender waits only so long) gives it up:
 * `onGiveUp` ends the reading processes, and the next run reads those documents again.
 */
export function listenForStop(onFirst: () => void, onGiveUp: () => void): StopSignals {
  let code = 0;
  const interrupt = (): void => {
    if (code !== 0) {
      onGiveUp();
      return;
    }
    code = INTERRUPTED;
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
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', terminate);
      process.off('SIGHUP', terminate);
    },
  };
}
