import { tokenAt } from '../../annotate/tokens.ts';
import type { Reading } from '../../annotate/reading.ts';
import { opensBody, parseUnitList, type UnitMention } from '../../annotate/units/index.ts';
import { namesAt } from '../clauses/names-at.ts';
import { afterAddress } from '../clauses/walk.ts';
import { placeUnits, type PlacedUnit } from '../leads/lead.ts';
import type { TaskDraft } from './task-draft.ts';

/** What stands behind the list (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.1 to 1.4). */
const CARRIES_OUT =
  /\s(?:chịu|có) trách nhiệm (?:tổ chức )?(?:thi hành|thực hiện) (?:quyết định|nghị quyết|chỉ thị|quy chế|quy định|thông tư) này/iu;
const LONGEST_LIST = 1200;

/**
 * "Trưởng phòng A, Trưởng phòng B, Giám đốc Trung tâm C và các đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này": an article
 * with nothing but names before its predicate, so that each of them is one, whether a list knows it or not. Null for any other text.
 */
export function readExecuting({ node, block, range }: TaskDraft): PlacedUnit[] | null {
  if (node.form !== 'article' && node.parent?.form !== 'article') return null;
  const text = block.text.slice(range.start, Math.min(range.end, range.start + LONGEST_LIST));
  const length = text.search(CARRIES_OUT);
  if (length < 0 || /[.!?]\s\p{Lu}/u.test(text.slice(0, length))) return null;
  const start = afterAddress(block.text, range.start);
  const limit = tokenAt(block.reading, range.start + length + 1);
  const units = readList(block.reading, tokenAt(block.reading, start), limit);
  return units && placeUnits(units, block, 'lead', 'executing');
}

/** Names that fill the words from `at` to `limit`; null where something else stands among them. */
function readList(reading: Reading, at: number, limit: number): readonly UnitMention[] | null {
  const known = parseUnitList(reading, reading.starts[at] ?? 0);
  if (known && tokenAt(reading, known.end) >= limit) return known.units;
  const names = namesAt(reading, at, limit, 'field');
  if (!names || names.next < limit) return null;
  return joinPieces(reading, names.units);
}

/** "Hội đồng thẩm định địa bàn trọng điểm, phức tạp": what opens no body goes on with the name before it. */
function joinPieces(reading: Reading, units: readonly UnitMention[]): UnitMention[] {
  const whole: UnitMention[] = [];
  for (const unit of units) {
    const before = whole.at(-1);
    if (!before || opensBody(reading, tokenAt(reading, unit.start))) whole.push(unit);
    else whole[whole.length - 1] = { ...before, end: unit.end, name: reading.text.slice(before.start, unit.end) };
  }
  return whole;
}
