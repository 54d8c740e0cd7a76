/**
 * Messages between the coordinator and a reading process, over a socket of our own. Node's channel is not used: it
 * deserializes whatever comes, so rubbish written to it throws inside the coordinator.
 *
 * A frame is: token (8 bytes), length of the head, length of the body (two 32-bit numbers, big endian), the head
 * (UTF-8 JSON), the body. The token is drawn for each process; bytes that do not begin with it are rubbish.
 */
export const TOKEN_BYTES = 8;
const HEADER_BYTES = TOKEN_BYTES + 8;
/** A trace is at most 4 million code units of three bytes; escapes double that. */
const MAX_HEAD = 32 * 1024 * 1024;
/** A 100 MB file on the way in; the record of 20 million code units of text on the way out. */
const MAX_BODY = 512 * 1024 * 1024;

export interface Frame {
  readonly head: unknown;
  readonly body: Buffer;
}

export function encodeFrame(token: Buffer, head: unknown, body: Uint8Array | null): Buffer[] {
  const headBytes = Buffer.from(JSON.stringify(head), 'utf8');
  const header = Buffer.alloc(HEADER_BYTES);
  token.copy(header);
  header.writeUInt32BE(headBytes.length, TOKEN_BYTES);
  header.writeUInt32BE(body?.length ?? 0, TOKEN_BYTES + 4);
  const frame = Buffer.concat([header, headBytes]);
  return body ? [frame, Buffer.from(body.buffer, body.byteOffset, body.byteLength)] : [frame];
}

/** Collects chunks and gives back the frames they complete; throws on anything that is not a frame. */
export function createFrameDecoder(token: Buffer): (chunk: Buffer) => Frame[] {
  let chunks: Buffer[] = [];
  let size = 0;
  let needed = HEADER_BYTES;
  let lengths: { head: number; body: number } | null = null;

  const take = (count: number): Buffer => {
    const all = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size);
    const rest = all.subarray(count);
    chunks = rest.length > 0 ? [rest] : [];
    size = rest.length;
    return all.subarray(0, count);
  };

  return (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
    const frames: Frame[] = [];
    while (size >= needed) {
      const bytes = take(needed);
      if (lengths === null) {
        lengths = readHeader(bytes, token);
        needed = lengths.head + lengths.body;
      } else {
        frames.push({
          head: JSON.parse(bytes.toString('utf8', 0, lengths.head)) as unknown,
          body: bytes.subarray(lengths.head),
        });
        lengths = null;
        needed = HEADER_BYTES;
      }
    }
    return frames;
  };
}

function readHeader(bytes: Buffer, token: Buffer): { head: number; body: number } {
  if (!bytes.subarray(0, TOKEN_BYTES).equals(token)) throw new Error('not a frame');
  const head = bytes.readUInt32BE(TOKEN_BYTES);
  const body = bytes.readUInt32BE(TOKEN_BYTES + 4);
  if (head > MAX_HEAD || body > MAX_BODY) throw new Error('frame too long');
  return { head, body };
}
