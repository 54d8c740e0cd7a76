import { foldPhrase } from '../../document/fold.ts';
import type { Passage } from '../prepare/passages.ts';

/**
 * Id of a link or finding: the same over reruns, machines, new conversions and changes elsewhere in the documents, so that waivers
 * hold. From the words of both sides as they are written, whatever was read out of them (FNV-1a, 2 x 32 bits).
 */
export function linkId(parent: Passage | null, child: Passage | null): string {
  return hashText(`${said(parent)}=${said(child)}`);
}

/** A parent's passage is linked in each of its children. */
const known = new WeakMap<Passage, string>();

function said(passage: Passage | null): string {
  if (!passage) return '-';
  let key = known.get(passage);
  if (key === undefined) known.set(passage, (key = `${passage.of}:${foldPhrase(passage.quote)}`));
  return key;
}

export function hashText(text: string): string {
  return hash(text, 0x811c9dc5) + hash(text, 0x01000193);
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
