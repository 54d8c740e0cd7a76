import { distance } from 'fastest-levenshtein';
import { foldBare } from '../../document/fold.ts';
import type { Passage } from '../prepare/passages.ts';
import { plainWords, type NamedBody, type Said } from '../prepare/plain-words.ts';
import { isCounterpart } from '../prepare/unit-match.ts';

/** One word in so many may be a recognition slip ("Tâm vóc" for "Tầm vóc") before a text counts as another. */
const SLIP_SHARE = 1 / 25;
/** Fewer are the words of any task. */
const LEAST_WORDS = 3;

/**
 * The same words once spelling variants, recognition slips, names of places, levels and of the bodies in each other's place are folded: words
 * in the same order, none left out; a few may differ by marks or a letter, numbers may not. Who does it and when is told by units and times.
 */
export function isVerbatim(parent: Passage, child: Passage, places: ReadonlySet<string>): boolean {
  if (!isNear(parent, child)) return false;
  const bare = ({ said }: Passage): string[] => said.filter((key) => !places.has(key));
  if (hasSameWords(bare(parent), bare(child))) return true;
  const [a, b] = [plainWords(parent, places), plainWords(child, places)];
  return hasSameWords(wordsOf(a), wordsOf(b)) && !hasOtherBodies(a, b);
}

/** In the same order; a few may be slips. */
function hasSameWords(a: readonly string[], b: readonly string[]): boolean {
  if (Math.min(a.length, b.length) < LEAST_WORDS) return false;
  if (a.length !== b.length) return a.join('') === b.join('');
  const slips = Math.max(1, Math.floor(a.length * SLIP_SHARE));
  const other = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at] ?? ''] as const]));
  return other.length <= slips && other.every(([one, two]) => isSlip(one, two));
}

/** As many words of the shorter one as the longer one has, of those that two readings of one text share. */
const NEAR = 0.5;

/** Told before the bodies of a text are looked for, which takes longer. */
function isNear({ said: a }: Passage, { said: b }: Passage): boolean {
  const [short, long] = a.length < b.length ? [a, new Set(b)] : [b, new Set(a)];
  return short.length > 0 && short.filter((key) => long.has(key)).length >= short.length * NEAR;
}

function wordsOf(said: readonly Said[]): string[] {
  return said.filter((piece) => typeof piece === 'string');
}

/** Where both name bodies at the same places: of one kind with other business ("Sở Y tế", "Sở Tài chính"), and none in the other's place. */
function hasOtherBodies(a: readonly Said[], b: readonly Said[]): boolean {
  const [own, others] = [bodiesOf(a), bodiesOf(b)];
  return own.length === others.length && own.some((bodies, at) => !standFor(bodies, others[at] ?? []));
}

function bodiesOf(said: readonly Said[]): (readonly NamedBody[])[] {
  return said.filter((piece) => typeof piece !== 'string');
}

/** Any body may stand in another's place but one of the same kind with other business. */
function standFor(a: readonly NamedBody[], b: readonly NamedBody[]): boolean {
  const some = (test: (one: NamedBody, other: NamedBody) => boolean): boolean =>
    a.some((one) => b.some((other) => test(one, other)));
  return some(isCounterpart) || !some((one, other) => one.head === other.head && !one.collective && !other.collective);
}

const MIN_SLIP_LENGTH = 3;

function isSlip(a: string, b: string): boolean {
  if (/\d/.test(a) || /\d/.test(b)) return false;
  const [x, y] = [foldBare(a), foldBare(b)];
  return x === y || (Math.min(x.length, y.length) >= MIN_SLIP_LENGTH && distance(x, y) === 1);
}
