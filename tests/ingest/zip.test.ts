import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/document/raw-document.ts';
import { SourceError } from '../../src/document/source-error.ts';
import { openZip } from '../../src/ingest/bytes/zip.ts';
import fc from '../support/properties.ts';

const FILES = { 'a.txt': strToU8('một'), 'b/c.txt': strToU8('hai '.repeat(5_000)) };
const PACKED = zipSync(FILES);
const CENTRAL = 0x02014b50;

function findStatus(action: () => unknown): string {
  try {
    action();
    return 'none';
  } catch (error) {
    if (error instanceof SourceError) return error.status;
    throw error;
  }
}

/** A copy with 16 bits at `offset` of each central directory entry changed. */
function patchDirectory(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) === CENTRAL) view.setUint16(at + offset, value, true);
  }
  return copy;
}

describe('openZip', () => {
  it.each([
    ['compressed', PACKED],
    ['stored', zipSync(FILES, { level: 0 })],
    ['with bytes before it', new Uint8Array([...strToU8('%PDF-1.4 …'), ...PACKED])],
    ['with declared sizes that lie', patchDirectory(PACKED, 24, 3)],
  ])('reads an archive %s', (_, bytes) => {
    const zip = openZip(bytes, DEFAULT_LIMITS);
    expect(zip.names).toEqual(['a.txt', 'b/c.txt']);
    expect(zip.has('A.TXT')).toBe(false);
    expect(zip.read('a.txt')).toEqual(FILES['a.txt']);
    expect(zip.read('b/c.txt')).toEqual(FILES['b/c.txt']);
  });

  it('reads a comment with a signature in it', () => {
    const comment = strToU8('xPK\u0005\u0006');
    const bytes = new Uint8Array([...PACKED, ...comment]);
    new DataView(bytes.buffer).setUint16(PACKED.length - 2, comment.length, true);
    expect(openZip(bytes, DEFAULT_LIMITS).names).toEqual(['a.txt', 'b/c.txt']);
  });

  it.each([
    ['too many entries', () => openZip(PACKED, { ...DEFAULT_LIMITS, maxZipEntries: 1 }), 'too-large'],
    [
      'too many bytes',
      () => openZip(PACKED, { ...DEFAULT_LIMITS, maxUnpackedBytes: 100 }).read('b/c.txt'),
      'too-large',
    ],
    ['a bomb', () => openZip(zipSync({ x: new Uint8Array(5_000_000) }), DEFAULT_LIMITS).read('x'), 'too-large'],
    ['an encrypted member', () => openZip(patchDirectory(PACKED, 8, 1), DEFAULT_LIMITS).read('a.txt'), 'password'],
    ['an unknown method', () => openZip(patchDirectory(PACKED, 10, 99), DEFAULT_LIMITS).read('a.txt'), 'unsupported'],
    ['a member that is not there', () => openZip(PACKED, DEFAULT_LIMITS).read('x'), 'corrupt'],
    ['no directory', () => openZip(PACKED.subarray(0, -30), DEFAULT_LIMITS), 'corrupt'],
    [
      'an offset beyond the end',
      () => openZip(patchDirectory(PACKED, 44, 0x7fff), DEFAULT_LIMITS).read('a.txt'),
      'corrupt',
    ],
  ])('refuses %s', (_, action, expected) => {
    expect(findStatus(action)).toBe(expected);
  });

  it('counts the bytes of all members together', () => {
    const packed = zipSync({ a: new Uint8Array(20_000), b: new Uint8Array(20_000) });
    const zip = openZip(packed, { ...DEFAULT_LIMITS, maxUnpackedBytes: 30_000 });
    zip.read('a');
    zip.read('a');
    expect(findStatus(() => zip.read('b'))).toBe('too-large');
  });

  it('throws SourceError only, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(PACKED.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        (changes) => {
          const bytes = PACKED.slice();
          for (const [at, value] of changes) bytes[at] = value;
          const status = findStatus(() => {
            const zip = openZip(bytes, DEFAULT_LIMITS);
            for (const name of zip.names) zip.read(name);
          });
          expect(['none', 'corrupt', 'too-large', 'password', 'unsupported']).toContain(status);
        },
      ),
      { numRuns: 300 },
    );
  });
});
