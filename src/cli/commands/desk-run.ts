import { resolve } from 'node:path';
import { hashBytes } from '../../batch/folder/identity.ts';
import { FolderInUseError } from '../../batch/folder/lock.ts';
import { OutputError } from '../../batch/folder/output-error.ts';
import { loadFile } from '../../batch/load-bytes.ts';
import { start, type Started, type StartOptions } from '../../web/start/desk.ts';
import { chooseFolder } from '../../web/start/find-folder.ts';
import { openBrowser } from '../../web/start/open-browser.ts';
import { readSettings } from '../convert/settings.ts';
import { ALL_DONE } from '../exit-codes.ts';
import { findSources } from '../inputs.ts';
import { cleanForTerminal, writeError } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { DeskFlags } from './desk.ts';
import type { ServeFlags } from './serve.ts';
import { say } from '../language.ts';

/** So many files may wait on the desk; the page sends them a few at a time. */
const DESK_QUEUE = 10_000;

/** The `desk` command: serves until Ctrl-C. Gives back the exit code. */
export async function runDesk(named: string | undefined, flags: DeskFlags): Promise<number> {
  const { archive, takeIn } = chooseFolder(named);
  const started = await open({
    folder: archive,
    port: flags.port ?? 0,
    host: '127.0.0.1',
    names: [],
    hasPage: true,
    maxWaiting: DESK_QUEUE,
    settings: await readConfigured(flags.config),
  });
  writeError(`Kho: ${cleanForTerminal(resolve(archive))}`);
  writeError(say(`Bàn làm việc: ${started.url}`, `Desk: ${started.url}`));
  writeError(say('Ctrl-C để dừng.', 'Ctrl-C stops it.'));
  if (flags.open) openBrowser(started.url);
  if (takeIn !== null) void takeFolder(started, takeIn, archive);
  return untilStopped(started);
}

/** The `serve` command. */
export async function runServe(folder: string, flags: ServeFlags): Promise<number> {
  const token = process.env['KEHOACH_TOKEN'];
  if (token !== undefined && token.length < 16)
    throw new UsageError(say('KEHOACH_TOKEN cần ít nhất 16 ký tự.', 'KEHOACH_TOKEN needs at least 16 characters.'));
  const { port, host, name, queue } = flags;
  const settings = await readConfigured(flags.config);
  const options = { folder, port, host, names: name, hasPage: false, maxWaiting: queue, settings };
  const started = await open(token === undefined ? options : { ...options, token });
  writeError(`Kho: ${cleanForTerminal(resolve(folder))}`);
  writeError(
    say(
      `Giao diện JSON: ${started.url} (mô tả: ${started.url}openapi.json)`,
      `JSON interface: ${started.url} (description: ${started.url}openapi.json)`,
    ),
  );
  if (token === undefined) writeError(say(`Mã: ${started.token}`, `Token: ${started.token}`));
  return untilStopped(started);
}

/** Limits and words of the configuration file; the desk reads as `convert` does in the same folder. */
async function readConfigured(config: string | undefined): Promise<StartOptions['settings']> {
  const flags = { lang: 'vi', ocr: 'auto', timeout: 60, memory: 768, progress: false, delimiter: ',' } as const;
  const {
    limits,
    vocabulary = {},
    ocr = 'auto',
  } = await readSettings(config === undefined ? flags : { ...flags, config });
  return { limits, vocabulary, ocr };
}

async function open(options: StartOptions): Promise<Started> {
  try {
    return await start(options);
  } catch (error) {
    if (error instanceof FolderInUseError)
      throw new UsageError(
        say(
          `Kho ${options.folder} đang được mở ở một bàn làm việc khác (tiến trình ${error.pid}).`,
          `The archive ${options.folder} is open on another desk (process ${error.pid}).`,
        ),
      );
    if (error instanceof OutputError)
      throw new UsageError(
        say(
          `Không ghi được vào ${error.path} (${error.reason}): kiểm tra đường dẫn và quyền ghi.`,
          `Cannot write to ${error.path} (${error.reason}): check the path and your rights.`,
        ),
      );
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new UsageError(
        say(
          `Cổng ${options.port} đang có chương trình khác dùng.`,
          `The port ${options.port} is used by another program.`,
        ),
      );
    if (code === 'EACCES')
      throw new UsageError(
        say(`Không được phép dùng cổng ${options.port}.`, `The port ${options.port} may not be used.`),
      );
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new UsageError(
        say(`Máy này không có địa chỉ ${options.host}.`, `This machine has no address ${options.host}.`),
      );
    throw error;
  }
}

/** Copies the documents of a folder into the archive, as if they had been dropped on the page. */
async function takeFolder({ archive }: Started, folder: string, own: string): Promise<void> {
  const known = new Set(archive.entries().map(({ line }) => line.sha256));
  for (const { path, name } of await findSources([folder])) {
    if (resolve(path).startsWith(resolve(own))) continue;
    try {
      const bytes = await loadFile(path, Infinity);
      if (!known.has(hashBytes(bytes))) await archive.take(name, toChunks(bytes));
    } catch {
      writeError(
        say(
          `✗ ${cleanForTerminal(path)}: không đưa vào kho được (không mở được hoặc quá lớn).`,
          `✗ ${cleanForTerminal(path)}: cannot be taken into the archive (cannot be opened, or too large).`,
        ),
      );
    }
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- one chunk, nothing to wait for
async function* toChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Until Ctrl-C or SIGTERM; a second one does not wait for what is under way. */
async function untilStopped(started: Started): Promise<number> {
  await new Promise<void>((done) => {
    let isStopping = false;
    const stop = (): void => {
      if (isStopping) process.exit(ALL_DONE);
      isStopping = true;
      writeError(say('Đang dừng …', 'Stopping …'));
      void started.stop().then(done, done);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  });
  writeError(say('Đã dừng.', 'Stopped.'));
  return ALL_DONE;
}
