import type { TextRange } from '../../outline/outline-node.ts';

/** A cited document as the text of one paragraph tells of it; offsets in that text. */
export interface ReferenceMention {
  /** Hull of the whole citation: from the type's name to the end of its subject. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** The number alone; both at the start of the citation where it has none. */
  readonly numberStart: number;
  readonly numberEnd: number;
  /** Code of the type: KH, QĐ, NQ, CV … */
  readonly type: string | null;
  /** "22/KH-UBND": without blanks, leading zeros kept; null for a law cited by name or a blank number. */
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  readonly rule: string;
}

/** Those of `others` that nothing of `taken` touches; both are in order. */
export function apartFrom<T extends TextRange>(others: readonly T[], taken: readonly TextRange[]): T[] {
  let next = 0;
  return others.filter(({ start, end }) => {
    while ((taken[next]?.end ?? Infinity) <= start) next += 1;
    return (taken[next]?.start ?? Infinity) >= end;
  });
}

/** What is cited by name alone, from `start` to `end`; its parts where they are known. */
export function toReference(
  text: string,
  start: number,
  end: number,
  parts: Partial<ReferenceMention> & Pick<ReferenceMention, 'rule'>,
): ReferenceMention {
  const unknown = { type: null, number: null, date: null, issuer: null, subject: null };
  return { start, end, raw: text.slice(start, end), numberStart: start, numberEnd: start, ...unknown, ...parts };
}
