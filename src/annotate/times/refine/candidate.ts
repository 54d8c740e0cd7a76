import type { Rule } from '../../../rules/engine.ts';
import type { Framed } from '../frame/read-frame.ts';
import type { Group } from '../resolve.ts';
import type { Point, TimeContext } from '../types.ts';

/** An expression with its meaning, before it is decided whether it is a time at all. */
export interface Candidate extends Framed {
  readonly points: readonly Point[];
  readonly groups: readonly Group[];
  readonly yearImplied: boolean;
}

export type Verdict = 'keep' | 'refuse';

/** Whether a candidate is a time of the text. Examples are read in a document of 1 March 2024. */
export type TimeRule = Rule<Candidate, Verdict>;

/** A year or a school year. */
export function isYear({ points }: Candidate): boolean {
  const unit = points[0]?.unit;
  return unit === 'year' || unit === 'school-year';
}

export function isRange({ expression }: Candidate): boolean {
  return expression.joins.includes('range');
}

const OPENS_PLACE = /(?:^[\s\-–+*•.\d)a-zđ]{0,8}|[(:.;]\s{0,3})$/iu;
const ENDS_PLACE = /^\s{0,3}(?:$|[).;:,(]|[-–]\s)/u;

/** Nothing of its sentence stands in front of it. */
export function opensPlace(before: string): boolean {
  return OPENS_PLACE.test(before);
}

/** What follows begins with a mark. */
export function endsPlace(after: string): boolean {
  return ENDS_PLACE.test(after);
}

/** First day of what is known of the issue date; null where not even its year is. */
export function issuedFrom(context: TimeContext): string | null {
  const { issued } = context;
  return issued === null ? null : `${issued}${'-01-01'.slice(issued.length - 4)}`.slice(0, 10);
}

/** Last day of all groups. */
export function lastDayOfAll(groups: readonly Group[]): string {
  return groups.reduce((latest, group) => (group.to > latest ? group.to : latest), '');
}
