import type { TimeMention } from '../types.ts';

/** A time without days of its own. */
export interface LooseMention {
  readonly start: number;
  readonly end: number;
  readonly kind: 'recurring' | 'relative';
  readonly rule: string;
}

/** One way of saying it; `starts` as in a point form. */
export interface LooseForm {
  readonly starts: readonly string[];
  readonly follows?: readonly string[];
  readonly read: (text: string, at: number) => LooseMention | null;
}

/** As a mention of the text. */
export function toLooseMention(text: string, { start, end, kind, rule }: LooseMention): TimeMention {
  const raw = text.slice(start, end);
  return {
    start,
    end,
    raw,
    kind,
    from: null,
    to: null,
    edtf: null,
    precision: 'day',
    exclusive: false,
    recurrence: kind === 'recurring' ? raw : null,
    clock: null,
    approximate: false,
    yearImplied: false,
    rule,
  };
}
