import { foldWord } from '../../document/fold.ts';
import type { Trace as RuleTrace } from '../../rules/trace.ts';
import type { Span } from '../../document/span.ts';

export interface TimeContext {
  /** Day ("2024-02-05"), month ("2024-02") or year the document was issued; null where not known. */
  readonly issued: string | null;
  /** Year that a heading or the title gives. */
  readonly year: number | null;
  /** Ranges of cited documents: dates in them are never times. */
  readonly exclude?: readonly Span[];
}

export type TimePrecision = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** A time as one paragraph tells of it; offsets in that paragraph. Fields as in the record's time. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly kind: 'deadline' | 'window' | 'recurring' | 'relative';
  readonly from: string | null;
  readonly to: string | null;
  readonly edtf: string | null;
  readonly precision: TimePrecision;
  readonly exclusive: boolean;
  readonly recurrence: string | null;
  readonly clock: string | null;
  readonly approximate: boolean;
  /** The expression leaves the year to its context. */
  readonly yearImplied: boolean;
  /** The weekday written beside the date is not that day's. */
  readonly weekdayMismatch?: true;
  readonly rule: string;
}

/** First word of a form that begins with digits. */
export const NUMBER = '#';

/** What the place of the text tells of it, beside the text itself. */
export interface FindOptions {
  /** A time is due here: a cell of a time column, the value of "Thời gian hoàn thành:". A bare year is one then. */
  readonly due?: boolean;
  /** Hears what was kept and refused, and by which rule. */
  readonly trace?: Trace;
  /** Takes down each listed decision. */
  readonly record?: RuleTrace;
}

/** Reports which rule decided on a candidate, and how. */
export type Trace = (raw: string, rule: string, at: number, verdict: 'keep' | 'refuse') => void;

export type PointUnit = 'day' | 'week' | 'part' | 'month' | 'quarter' | 'half' | 'months' | 'year' | 'school-year';

/** One end or member of an expression, as far as it is written: "ngày 26" of "ngày 26, 27/12/2011" has no month yet. */
export interface Point {
  readonly start: number;
  readonly end: number;
  readonly unit: PointUnit;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Quarter, half, week of the month (0: the last), number of months, part (1 first, 2 middle, 3 last third). */
  readonly ordinal: number | null;
  /** What a part is a part of. */
  readonly of: 'month' | 'quarter' | 'year' | null;
  /** Has a word of its own ("ngày", "tháng"), so it can stand without a cue. */
  readonly headed: boolean;
  readonly approximate: boolean;
  /** Years after the plan's own ("năm tới": 1, "năm nay": 0), where the year is told that way. */
  readonly yearsOn: 0 | 1 | null;
  /** Of the lunar calendar by its words ("tháng Chạp", "mùng 10"). */
  readonly lunar: boolean;
  readonly form: string;
}

export type Join = 'list' | 'range';

/** Points that stand together: joins[i] is between points[i] and points[i + 1]. */
export interface Series {
  readonly points: readonly Point[];
  readonly joins: readonly Join[];
  readonly end: number;
}

/** One way of writing points; `previous` is the point that a list or range goes on from. */
export interface PointForm {
  readonly name: string;
  /** What its first word is: a word ("ngày"), `NUMBER`, or a letter before digits ("T" of "T4/2024"). */
  readonly starts: readonly string[];
  /** For `NUMBER`: words that may stand behind it; another number, and a number of more than two digits, always may. */
  readonly follows?: readonly string[];
  readonly read: (text: string, at: number, previous: Point | null) => Series | null;
}

/** Forms by the folded word that they begin with, each word's in their order. */
export function byStart<Form extends { readonly starts: readonly string[] }>(
  forms: readonly Form[],
): ReadonlyMap<string, readonly Form[]> {
  const found = new Map<string, Form[]>();
  for (const form of forms)
    for (const start of form.starts.map(foldWord)) found.set(start, [...(found.get(start) ?? []), form]);
  return found;
}
