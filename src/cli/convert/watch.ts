import { existsSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import type { ConvertFlags } from '../commands/convert.ts';
import { INTERRUPTED, TERMINATED } from '../exit-codes.ts';
import { say } from '../language.ts';
import { writeError } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { runConvert } from './run.ts';

/** Files that are being copied in change for a while; what is half there now is read again then. */
const QUIET_MS = 1_500;

/** Converts, waits for files to come or change, converts again: what is done is taken over. Ends with Ctrl-C. */
export async function watchConvert(inputs: readonly string[], flags: ConvertFlags): Promise<number> {
  for (;;) {
    const changed = waitForChange(inputs, flags.out ?? '');
    const code = await runConvert(inputs, flags);
    if (code === INTERRUPTED || code === TERMINATED) {
      changed.stop();
      return code;
    }
    writeError(
      flags.lang === 'vi' ? 'Đang chờ tệp mới … (Ctrl-C để dừng)' : 'Waiting for new files … (Ctrl-C to stop)',
    );
    const stop = (): void => changed.stop();
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    const isChange = await changed.done;
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    if (!isChange) return code;
  }
}

interface Waiting {
  /** True once something changed and nothing more came for a moment; false when stopped. */
  readonly done: Promise<boolean>;
  readonly stop: () => void;
}

/** Listens from now on, also while the run goes on; what we write into the output folder is no change. */
function waitForChange(inputs: readonly string[], out: string): Waiting {
  const own = resolve(out);
  const watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  let settle: (isChange: boolean) => void = () => undefined;
  const done = new Promise<boolean>((resolvePromise) => {
    settle = resolvePromise;
  });
  const end = (isChange: boolean): void => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
    settle(isChange);
  };
  for (const input of new Set(inputs.map((path) => (/[*?]/u.test(path) ? dirname(path) : path)))) {
    if (!existsSync(input)) throw new UsageError(say(`${input}: không tìm thấy.`, `${input}: not found.`));
    const watcher = watch(input, { recursive: true }, (_, name) => {
      const path = resolve(input, name ?? '');
      if (path === own || path.startsWith(own + sep)) return;
      clearTimeout(timer);
      timer = setTimeout(() => end(true), QUIET_MS);
    });
    watcher.on('error', () => end(true));
    watchers.push(watcher);
  }
  return { done, stop: () => end(false) };
}
