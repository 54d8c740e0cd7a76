import { foldPhrase } from '../../document/fold.ts';
import type { Passage } from '../prepare/passages.ts';

/**
 * Id of a link or finding: the same over reruns, machines, new conversions and changes elsewhere in the documents, so that waivers
 * hold. From the words of both sides as they are written, whatever was read out of them (FNV-1a, 2 x 32 bits).
 */
export function linkId(parent: Passage | null, child: Passage | null): string {
  return show(goOn(child ? said(child) : '-', begunWith(parent)));
}

/** Two 32-bit states of the hash. */
type State = readonly [number, number];

const START: State = [0x811c9dc5, 0x01000193];
const NO_PARENT = goOn('-=', START);
/** A parent's passage is linked in each of its children. */
const begun = new WeakMap<Passage, State>();
const known = new WeakMap<Passage, string>();

/** The hash as it stands behind "parent=". */
function begunWith(parent: Passage | null): State {
  if (!parent) return NO_PARENT;
  let state = begun.get(parent);
  if (!state) begun.set(parent, (state = goOn('=', goOn(said(parent), START))));
  return state;
}

function said(passage: Passage): string {
  let key = known.get(passage);
  if (key === undefined) known.set(passage, (key = `${passage.of}:${foldPhrase(passage.quote)}`));
  return key;
}

export function hashText(text: string): string {
  return show(goOn(text, START));
}

function goOn(text: string, [first, second]: State): State {
  let [a, b] = [first, second];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x01000193);
  }
  return [a, b];
}

function show(state: State): string {
  return state.map((value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
}
