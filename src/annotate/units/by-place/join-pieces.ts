import { tokenAt } from '../../tokens.ts';
import type { Reading } from '../../reading.ts';
import type { UnitMention } from '../unit-mention.ts';
import { opensBody } from './opens-body.ts';

/**
 * "Hội đồng thẩm định địa bàn trọng điểm, phức tạp", "Các cơ sở sản xuất giống, NTTS thương phẩm": where nothing but names stands, what
 * opens no body goes on with the name before it.
 */
export function joinPieces(
  reading: Reading,
  units: readonly UnitMention[],
  takesMore: (unit: UnitMention) => boolean = () => true,
): UnitMention[] {
  const whole: UnitMention[] = [];
  for (const unit of units) {
    const before = whole.at(-1);
    if (!before || !takesMore(before) || opensBody(reading, tokenAt(reading, unit.start))) whole.push(unit);
    else whole[whole.length - 1] = { ...before, end: unit.end, name: reading.text.slice(before.start, unit.end) };
  }
  return whole;
}
