import { createHash } from 'node:crypto';
import type { SourceError } from '../../document/source-error.ts';

const EXTENSION = '.json';
/** Windows refuses longer paths in many programs, ext4 and APFS refuse names over 255 bytes. */
const MAX_UNITS = 200;
const MAX_BYTES = 240;
/** Room for "~" and a number. */
const RESERVE = 8;
/** What a file name on Windows may not hold, what cannot be seen, and "~", which we number with. */
const UNSAFE = /[<>:"/\\|?*~\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Devices on Windows, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

export interface NamedSource {
  /** As found; its identity in the manifest. */
  readonly path: string;
  /** File name in NFC: what a record may say of where it came from. */
  readonly name: string;
  /** The path's bytes, where its names are no UTF-8. */
  readonly rawPath?: Buffer;
  /** Why it cannot be read: a folder that may not be opened stands for what is in it. */
  readonly problem?: SourceError;
}

/**
 * File names for records, one for each source, distinct also where case and accents are spelled alike (Windows, macOS).
 * They depend on the set of sources, not on its order: sources of the same name are numbered in the order of their paths.
 * `taken` holds names given in an earlier run, by source path; they stay.
 */
export function planRecordNames(
  sources: readonly NamedSource[],
  taken: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const names = new Map<string, string>();
  const used = new Set([...taken.values()].map(toKey));
  const nextNumber = new Map<string, number>();
  const sorted = [...sources].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const { path, name } of sorted) {
    const base = makeSafe(name);
    let number = nextNumber.get(toKey(base)) ?? 1;
    let chosen = taken.get(path);
    while (chosen === undefined) {
      const candidate = (number === 1 ? base : `${base}~${number}`) + EXTENSION;
      if (!used.has(toKey(candidate))) chosen = candidate;
      number += 1;
    }
    if (!taken.has(path)) nextNumber.set(toKey(base), number);
    used.add(toKey(chosen));
    names.set(path, chosen);
  }
  return names;
}

/** Whether a file name is one that `planRecordNames` could have given. */
export function isRecordName(name: string): boolean {
  const base = name.endsWith(EXTENSION) ? name.slice(0, -EXTENSION.length).replace(/~\d{1,9}$/, '') : '';
  return base !== '' && base !== '.' && base !== '..' && makeSafe(base) === base;
}

/** What file systems that ignore case see of a name. */
function toKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function makeSafe(name: string): string {
  let safe = name.normalize('NFC').replace(UNSAFE, '_').trim();
  while (safe.endsWith('.') || safe.endsWith(' ')) safe = safe.slice(0, -1);
  const named = safe === '' ? '_' : DEVICE.test(safe) ? `_${safe}` : safe;
  return shorten(named);
}

/** A name that had to be cut ends in a hash of the whole, so that cut names stay distinct. */
function shorten(name: string): string {
  const room = (text: string): boolean =>
    text.length <= MAX_UNITS - EXTENSION.length - RESERVE &&
    Buffer.byteLength(text) <= MAX_BYTES - EXTENSION.length - RESERVE;
  if (room(name)) return name;
  const mark = `-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;
  const letters = Array.from(name);
  while (!room(letters.join('') + mark)) letters.pop();
  return letters.join('') + mark;
}
