import type { Framed } from '../framed.ts';
import type { Group } from '../resolve.ts';
import type { Point, TimeContext } from '../types.ts';

/** An expression with its meaning, before it is decided whether it is a time at all. */
export interface Candidate extends Framed {
  readonly points: readonly Point[];
  readonly groups: readonly Group[];
  readonly yearImplied: boolean;
}

/** True when the candidate is no time; the name says which rule refused it. */
export interface Refusal {
  readonly name: string;
  readonly refuses: (candidate: Candidate) => boolean;
}

/** First day of what is known of the issue date; null where not even its year is. */
export function issuedFrom(context: TimeContext): string | null {
  const issued = context.issued?.replace(/-[X.…]{2}/gu, '') ?? null;
  if (issued === null || !/^\d{4}/u.test(issued)) return null;
  return `${issued}${'-01-01'.slice(issued.length - 4)}`.slice(0, 10);
}

/** Last day of all groups. */
export function lastDayOfAll(groups: readonly Group[]): string {
  return groups.reduce((latest, group) => (group.to > latest ? group.to : latest), '');
}

/** The cue's words as written ("trước", "đến hết"). */
export function cueText({ text, frame, expression }: Candidate): string {
  return text.slice(frame.start, expression.start).toLowerCase();
}
