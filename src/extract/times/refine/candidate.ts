import type { Expression } from '../expression.ts';
import type { Frame } from '../frame.ts';
import type { Group } from '../resolve.ts';
import type { Point, TimeContext } from '../types.ts';

/** An expression with its meaning, before it is decided whether it is a time at all. */
export interface Candidate {
  readonly text: string;
  readonly expression: Expression;
  readonly frame: Frame;
  readonly points: readonly Point[];
  readonly groups: readonly Group[];
  readonly yearImplied: boolean;
  readonly context: TimeContext;
}

/** True when the candidate is no time; the name says which rule refused it. */
export interface Refusal {
  readonly name: string;
  readonly refuses: (candidate: Candidate) => boolean;
}
