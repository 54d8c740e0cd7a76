/**
 * Sentences that count what they list: "… gồm: (1) nạo vét mương; (2) xây trạm bơm" and "… tập trung: (i) …; (ii) …".
 * Where a row of the page happens to begin with a number of theirs, the sentence goes on and no item begins.
 */
export interface Counted {
  /** Last "(2)" and last "(ii)" so far, 0 where none is. */
  readonly arabic: number;
  readonly roman: number;
}

export const NOTHING_COUNTED: Counted = { arabic: 0, roman: 0 };

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const COUNT = /(?:^|\s)\((?<digits>\d{1,2}|[ivx]{1,4})\)(?=\s)/gu;
const COUNT_AT_START = /^\((?<digits>\d{1,2}|[ivx]{1,4})\)\s/u;

function readCount(digits: string): { readonly kind: keyof Counted; readonly value: number } {
  return /\d/u.test(digits)
    ? { kind: 'arabic', value: Number(digits) }
    : { kind: 'roman', value: ROMAN.indexOf(digits) + 1 };
}

/** What a row adds to the count of its paragraph. */
export function countInside(text: string, counted: Counted): Counted {
  let now = counted;
  if (!text.includes('(')) return now;
  for (const match of text.matchAll(COUNT)) {
    const { kind, value } = readCount(match.groups?.['digits'] ?? '');
    if (value === 1 || value === now[kind] + 1) now = { ...now, [kind]: value };
  }
  return now;
}

/** "… (1) nạo vét;" ⏎ "(2) xây trạm bơm", and "… ba trụ cột:" ⏎ "(1) công nghiệp; (2) nông" where the count begins with the row. */
export function goesOnCount(before: string, after: string, counted: Counted): boolean {
  const digits = COUNT_AT_START.exec(after)?.groups?.['digits'];
  if (digits === undefined) return false;
  const { kind, value } = readCount(digits);
  if (value > 1) return counted[kind] === value - 1;
  return value === 1 && /[:\p{L}]$/u.test(before) && /; \((?:2|ii)\)(?:\s|$)/u.test(after);
}
