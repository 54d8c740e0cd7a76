import { encodeText } from '../formats/table-file.ts';

export interface ZipPart {
  readonly path: string;
  readonly pieces: AsyncIterable<string>;
}

/**
 * A zip archive as it is made: one part after the other, nothing kept but the directory. The time of every entry is the
 * first one a zip file can hold, in local time, as that is what the format stores: the same bytes everywhere.
 */
export async function* streamZip(parts: AsyncIterable<ZipPart>): AsyncGenerator<Uint8Array> {
  const { Zip, ZipDeflate } = await import('fflate');
  let ready: Uint8Array[] = [];
  const take = (): Uint8Array[] => {
    const chunks = ready;
    ready = [];
    return chunks;
  };
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for await (const { path, pieces } of parts) {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = new Date(1980, 0, 1);
    zip.add(entry);
    for await (const chunk of encodeText(pieces)) {
      entry.push(chunk);
      yield* take();
    }
    entry.push(new Uint8Array(0), true);
    yield* take();
  }
  zip.end();
  yield* take();
}

const FIRST_NAME_AT = 30;
/** Of 1 January 1980, midnight, as zip files write it: two bytes of time, two of day. */
const MADE = [0, 0, 0x21, 0];

/** Whether the archive is as `streamZip` wrote it: no other program gives its parts this order and this day. */
export function isOurZip(bytes: Uint8Array, firstPath: string): boolean {
  const name = new TextDecoder().decode(bytes.subarray(FIRST_NAME_AT, FIRST_NAME_AT + firstPath.length));
  return name === firstPath && MADE.every((byte, index) => bytes[10 + index] === byte);
}
