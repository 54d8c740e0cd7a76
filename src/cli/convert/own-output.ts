import { SourceError } from '../../document/source-error.ts';

/** How every record of ours begins, compact or indented. */
const RECORD_START = /^\uFEFF?\{\s{0,8}"schemaVersion"\s{0,2}:/u;
const HEAD_BYTES = 64;

/** Records that kehoach wrote are no documents; `compare` and `audit` take them. Throws `SourceError`. */
export function refuseOwnOutput(bytes: Uint8Array): Uint8Array {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES));
  if (RECORD_START.test(head)) throw new SourceError('unsupported', 'open', 'open/own-record');
  return bytes;
}
