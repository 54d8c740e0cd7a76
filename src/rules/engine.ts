import type { Trace } from './trace.ts';

/**
 * One line of a decision: what it looks at, what it says, and why it may say so.
 * Examples are texts with the passage in question between "«" and "»"; they are the rule's tests.
 */
export interface Rule<Subject, Verdict> {
  /** Kebab-case, unique in its list; public: `--explain` prints it. */
  readonly name: string;
  /** Decree and clause, section of a guide, or the wording it was met in with two issuers at least. */
  readonly source: string;
  /** The rule says something here. */
  readonly accepts: readonly string[];
  /** Near-misses: here it says nothing. */
  readonly refuses: readonly string[];
  /** The rule's word on the subject; null: it has none. */
  readonly decide: (subject: Subject) => Verdict | null;
}

/** An ordered list of rules under the name of what they decide. */
export interface Decision<Subject, Verdict> {
  readonly name: string;
  readonly rules: readonly Rule<Subject, Verdict>[];
}

export interface Decided<Verdict> {
  readonly rule: string;
  readonly verdict: Verdict;
}

/** The word of the first rule that has one, recorded as it is given; null where all are silent. */
export function firstOf<Subject, Verdict>(
  decision: Decision<Subject, Verdict>,
  subject: Subject,
  trace: Trace,
): Decided<Verdict> | null {
  for (const rule of decision.rules) {
    const verdict = rule.decide(subject);
    if (verdict === null) continue;
    trace.record(decision.name, rule.name, subject, verdict);
    return { rule: rule.name, verdict };
  }
  return null;
}

/** A sign that speaks for (above 0) or against (below 0) what is decided, with the log-odds it was fitted to. */
export interface Sign<Subject> {
  readonly name: string;
  readonly weight: number;
  readonly holds: (subject: Subject) => boolean;
}

export interface Weighed {
  /** Sum of the weights of the signs that hold, and the list's own start. */
  readonly sum: number;
  readonly signs: readonly string[];
}

/** Adds up the signs that hold; `start` is the log-odds where none does. */
export function weigh<Subject>(signs: readonly Sign<Subject>[], start: number, subject: Subject): Weighed {
  const held = signs.filter((sign) => sign.holds(subject));
  return {
    sum: held.reduce((sum, sign) => sum + sign.weight, start),
    signs: held.map((sign) => sign.name),
  };
}
