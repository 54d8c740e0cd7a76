import { foldPhrase } from '../../document/fold.ts';
import type { Passage } from '../prepare/passages.ts';

/**
 * Id of a link or finding: the same over reruns, machines, new conversions and changes elsewhere in the documents, so that waivers
 * hold. From the words of both sides as they are written, whatever was read out of them (FNV-1a, 2 x 32 bits).
 */
export function linkId(parent: Passage | null, child: Passage | null): string {
  const said = (passage: Passage | null): string => (passage ? `${passage.of}:${foldPhrase(passage.quote)}` : '-');
  return hashText(`${said(parent)}=${said(child)}`);
}

export function hashText(text: string): string {
  return hash(text, 0x811c9dc5) + hash(text, 0x01000193);
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
