export interface StoredObject {
  /** Below the store's root, with "/". */
  readonly key: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** Where results stand: a folder that all machines share, or a bucket. Keys use "/". */
export interface Store {
  /** Whole or not at all; what was there before is replaced. */
  readonly put: (key: string, bytes: Uint8Array | string) => Promise<void>;
  /** The same with the content of a local file, which stays. */
  readonly putFile: (key: string, file: string) => Promise<void>;
  /** Null where there is nothing. */
  readonly read: (key: string) => Promise<AsyncIterable<Uint8Array> | null>;
  readonly has: (key: string) => Promise<boolean>;
  /** Objects whose keys begin so, in the order of their keys. */
  readonly list: (prefix: string) => AsyncIterable<StoredObject>;
  /** Nothing there is no error. */
  readonly remove: (key: string) => Promise<void>;
}

/** All of an object; null where there is none. */
export async function readText(store: Store, key: string): Promise<string | null> {
  const chunks = await store.read(key);
  if (!chunks) return null;
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all).toString('utf8');
}

/** The lines of an object, one after the other; none where there is none. */
export async function* readLines(store: Store, key: string): AsyncGenerator<string> {
  const chunks = await store.read(key);
  if (!chunks) return;
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
