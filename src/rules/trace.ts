/** Takes down what the rules decide, as they decide it. */
export interface Trace {
  /** `subject`: what the rule looked at, as its decision hands it to its rules. */
  readonly record: (decision: string, rule: string, subject: unknown, verdict: unknown) => void;
}

/** Nobody listens: recording costs a call. */
export const NO_TRACE: Trace = { record: () => undefined };
