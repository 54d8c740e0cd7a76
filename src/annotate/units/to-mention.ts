import type { TokenTable } from '../tokens.ts';
import type { ScannedUnit } from './names/scanned-unit.ts';
import type { UnitMention } from './unit-mention.ts';

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
