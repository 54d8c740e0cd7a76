import { phraseEnd, type ReadBlock } from '../../annotate/reading.ts';
import { tokenAt } from '../../annotate/tokens.ts';
import { parseUnitList, type UnitMention } from '../../annotate/units/index.ts';
import type { TextRange } from '../../outline/outline-node.ts';
import { afterAddress, offsetOf } from './walk.ts';

/** "Thủ trưởng các sở; Chủ tịch UBND các xã; các cơ quan … chịu trách nhiệm": names that fill a clause, their verb stands behind them. */
export function readNamesAlone(block: ReadBlock, clause: TextRange): readonly UnitMention[] | null {
  const { reading } = block;
  const asked = phraseEnd(reading, 'asking', tokenAt(reading, clause.start));
  const start = afterAddress(block.text, Math.max(clause.start, offsetOf(reading, asked)));
  const known = parseUnitList(reading, start)?.units.filter((unit) => unit.end <= clause.end) ?? [];
  const last = known[known.length - 1];
  return last && clause.end - last.end <= 1 ? known : null;
}
