import type { RANKS } from '../ranks.ts';

/** Kinds of markers a line of a plan can begin with (docs/genre.md 3.1), from the outermost inwards. */
export type MarkerForm = keyof typeof RANKS;

/** What a line rule proposes: the marker that the line begins with. Rules never look at other lines. */
export interface MarkerCandidate {
  readonly form: MarkerForm;
  /** As written, without blanks after it: "I.", "3.1.", "đ)", "-". */
  readonly marker: string;
  /** Code units up to the line's own words. */
  readonly length: number;
  /** 1-based position in its sequence; 0 for bullets. */
  readonly ordinal: number;
  /** Segment for the node's id: "II", "3", "a"; for decimals the whole path "3.1". */
  readonly label: string;
  /** Decimals only: [3, 1] for "3.1.". */
  readonly path?: readonly number[];
  /** Bullets only: the symbol, folded ("–" and "—" count as "-"). */
  readonly symbol?: string;
  /** The marker had to be read with mercy ("Ill." for III, "1. .." for 1.2): only believed where its ordinal is the next one. */
  readonly repaired?: boolean;
}

export type LineRule = (line: string) => MarkerCandidate | null;

/** What a rule proposes for the words that its pattern found. */
export function marked(
  form: MarkerForm,
  match: RegExpExecArray,
  ordinal: number,
  label: string,
  more: Pick<MarkerCandidate, 'path' | 'repaired' | 'symbol'> = {},
): MarkerCandidate {
  return { form, marker: match[0].trimEnd(), length: match[0].length, ordinal, label, ...more };
}
