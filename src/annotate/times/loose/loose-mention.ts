import type { PointForm, TimeMention } from '../types.ts';

/** A time without days of its own. */
export type LooseMention = Pick<TimeMention, 'start' | 'end' | 'kind' | 'rule'>;

/** One way of saying it. */
export interface LooseForm extends Pick<PointForm, 'starts' | 'follows'> {
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
