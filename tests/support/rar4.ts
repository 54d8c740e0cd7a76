import { computeCrc32 } from '../../src/ingest/bytes/crc32.ts';

/** A RAR 4 archive with its members stored as they are: nothing else writes this format here. */
export function makeRar(members: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const parts = [Uint8Array.of(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x00), makeHeader(0x73, 0, new Uint8Array(6))];
  for (const [name, content] of Object.entries(members)) {
    const ascii = new TextEncoder().encode(name);
    const fields = new DataView(new ArrayBuffer(25 + ascii.length));
    fields.setUint32(0, content.length, true);
    fields.setUint32(4, content.length, true);
    fields.setUint8(8, 3);
    fields.setUint32(9, computeCrc32(content), true);
    fields.setUint32(13, 0x58_21_00_00, true);
    fields.setUint8(17, 20);
    fields.setUint8(18, 0x30);
    fields.setUint16(19, ascii.length, true);
    fields.setUint32(21, 0o100644, true);
    new Uint8Array(fields.buffer).set(ascii, 25);
    parts.push(makeHeader(0x74, 0x8000, new Uint8Array(fields.buffer)), content);
  }
  parts.push(makeHeader(0x7b, 0x4000, new Uint8Array(0)));
  return Buffer.concat(parts);
}

/** CRC (low half of CRC-32), type, flags, size, then the fields of the type. */
function makeHeader(type: number, flags: number, fields: Uint8Array): Uint8Array {
  const header = new Uint8Array(7 + fields.length);
  const view = new DataView(header.buffer);
  view.setUint8(2, type);
  view.setUint16(3, flags, true);
  view.setUint16(5, header.length, true);
  header.set(fields, 7);
  view.setUint16(0, computeCrc32(header.subarray(2)) & 0xffff, true);
  return header;
}
