/** Takes down what the rules decide, as they decide it. */
export interface Trace<Subject> {
  readonly record: (decision: string, rule: string, subject: Subject, verdict: unknown) => void;
}

/** Nobody listens: recording costs a call. */
export const NO_TRACE: Trace<unknown> = { record: () => undefined };
