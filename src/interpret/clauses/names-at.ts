import type { Reading } from '../../annotate/reading.ts';
import { tokenAt } from '../../annotate/tokens.ts';
import { readNamesAt, type NamePlace, type UnitMention } from '../../annotate/units/index.ts';

export type { NamePlace } from '../../annotate/units/index.ts';

export interface Names {
  readonly units: readonly UnitMention[];
  /** Offset after the last name. */
  readonly end: number;
  /** Index of the first word behind them. */
  readonly next: number;
}

/** The bodies named from word `at` on, up to word `limit`; null where none is. */
export function namesAt(reading: Reading, at: number, limit: number, place: NamePlace): Names | null {
  const start = reading.starts[at];
  if (start === undefined || at >= limit) return null;
  const person = place === 'receiver' ? personAt(reading, start) : null;
  if (person) return { units: [person], end: person.end, next: tokenAt(reading, person.end) };
  const end = limit < reading.count ? (reading.starts[limit] ?? reading.text.length) : reading.text.length;
  const list = readNamesAt(reading, start, end, place);
  return list && { ...list, next: tokenAt(reading, list.end) };
}

const PERSON =
  /^(?:Thầy|Cô|Ông|Bà|đồng chí|Đồng chí|Đ\/c|đ\/c)\s+\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,4}(?:\s+(?:Phó|phó|Hiệu|hiệu|PHT|HT|Trưởng|Bí|Chủ)\p{L}*(?:\s+(?:trưởng|thư|tịch))?(?:\s+\p{Lu}{2,6})?)?/u;

/** "gửi thầy Trần Văn Mẫu Phó Hiệu trưởng": in schools a person is told. */
function personAt({ text }: Reading, start: number): UnitMention | null {
  const name = PERSON.exec(text.slice(start, start + 100))?.[0];
  if (name === undefined) return null;
  return { start, end: start + name.length, name, collective: false, head: 'person', rule: 'person' };
}
