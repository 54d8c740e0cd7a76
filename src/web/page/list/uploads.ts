import { api, ApiError } from '../base/api.ts';
import { t } from '../base/language.ts';
import { createStore } from '../base/store.ts';

export interface Upload {
  readonly key: number;
  readonly name: string;
  readonly state: 'waiting' | 'sending' | 'failed';
  readonly message: string;
}

/** Files on their way to the archive; those that arrived leave the list. */
export const uploads = createStore<readonly Upload[]>([]);
export const sent = createStore(0);

const AT_ONCE = 4;
const MAX_TRIES = 20;
const queue: { key: number; file: File; replaces?: string }[] = [];
let count = 0;
let sending = 0;

export function upload(files: readonly File[], replaces?: string): void {
  const added = files.map((file) => ({ key: (count += 1), file, ...(replaces === undefined ? {} : { replaces }) }));
  queue.push(...added);
  uploads.set([
    ...uploads.get(),
    ...added.map(({ key, file }) => ({ key, name: file.name, state: 'waiting' as const, message: '' })),
  ]);
  pump();
}

export function forgetFailed(): void {
  uploads.set(uploads.get().filter(({ state }) => state !== 'failed'));
}

function pump(): void {
  while (sending < AT_ONCE) {
    const next = queue.shift();
    if (!next) return;
    sending += 1;
    void send(next.key, next.file, next.replaces).finally(() => {
      sending -= 1;
      pump();
    });
  }
}

async function send(key: number, file: File, replaces?: string): Promise<void> {
  change(key, { state: 'sending' });
  for (let attempt = 1; ; attempt += 1) {
    try {
      await api.upload(file, replaces);
      uploads.set(uploads.get().filter((each) => each.key !== key));
      sent.set(sent.get() + 1);
      return;
    } catch (error) {
      const isBusy = error instanceof ApiError && error.status === 503;
      if (isBusy && attempt < MAX_TRIES) {
        await new Promise((resolve) => setTimeout(resolve, 500 * attempt));
        continue;
      }
      const message =
        error instanceof ApiError
          ? error.message
          : t('Không gửi được: tệp bị khóa hay đã bị xóa?', 'Cannot be sent: locked or gone?');
      change(key, { state: 'failed', message });
      return;
    }
  }
}

function change(key: number, part: Partial<Upload>): void {
  uploads.set(uploads.get().map((each) => (each.key === key ? { ...each, ...part } : each)));
}

/** Files of a drop, folders walked; what cannot be a document (hidden, Word's lock files) is left out. */
export async function filesOf(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const found: File[] = [];
  for (const entry of entries) if (entry) await walk(entry, found);
  return found.length > 0 ? found : [...transfer.files];
}

async function walk(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (entry.name.startsWith('.') || entry.name.startsWith('~$')) return;
  if (entry.isFile) {
    found.push(await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)));
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A reader gives at most a hundred at a time.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const inner of some) await walk(inner, found);
  }
}
