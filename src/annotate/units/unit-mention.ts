import type { TokenTable } from '../tokens.ts';
import type { ScannedUnit } from './names/scanned-unit.ts';

/** One organisation or post in a text. Offsets index the text that was given. */
export interface UnitMention {
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly name: string;
  /** Stands for many bodies ("các cơ quan, đơn vị liên quan"). */
  readonly collective: boolean;
  /** The head as the lexicon writes it ("Sở", "Ủy ban nhân dân"); of a piece of "Sở Tài chính, Xây dựng" the head it shares. */
  readonly head: string;
  /** Which rule found it: body, department, noun-group, post, elided-head … */
  readonly rule: string;
  /** The lexicon knows the name to its end; false: its place says that it is one. */
  readonly sure?: boolean;
  /** The bodies that a list under one "các" names, each with its head as written: "Sở Tài chính", "Sở Nội vụ". */
  readonly members?: readonly string[] | undefined;
}

/** A scanned unit with its offsets in the text. */
export function toMention(tokens: TokenTable, unit: ScannedUnit & { readonly sure?: boolean }): UnitMention {
  const start = tokens.starts[unit.at] ?? 0;
  const end = tokens.ends[unit.end - 1] ?? start;
  return {
    start,
    end,
    name: tokens.text.slice(start, end),
    collective: unit.collective,
    head: unit.head,
    rule: unit.rule,
    sure: unit.sure ?? true,
    members: unit.members,
  };
}
