import { inEnglish } from '../../say.ts';
import { columnIndex } from '../table.ts';
import type { Cell, Column, FinishedTable, FormulaPlace, Row, TableDefinition } from '../table.ts';
import { STATES } from './follow-up.ts';

export const SUMMARY_HEADING = 'Tổng hợp';
const NO_UNIT = '(chưa nêu đơn vị chủ trì)';
const SHEET = 'sheet-follow-up';
const DONE = STATES[2];

/** Counted by the program, as days pass and people fill in the first sheet. */
const SUMMARY: TableDefinition = {
  name: 'sheet-summary',
  heading: SUMMARY_HEADING,
  description: 'Mỗi dòng một đơn vị chủ trì: bao nhiêu nhiệm vụ, bao nhiêu sắp đến hạn, quá hạn.',
  parents: [],
  columns: [
    { name: 'unit', heading: 'Đơn vị chủ trì', type: 'text', width: 48, description: 'Tên đầy đủ.', isSpoken: true },
    count('tasks', 'Số nhiệm vụ', (place) => counting(place)),
    count('done', 'Hoàn thành', (place) => counting(place, ['state', `"${DONE}"`])),
    count('overdue', 'Quá hạn', (place) => counting(place, ['left', '"<0"'])),
    count('soon', 'Đến hạn trong 7 ngày', (place) => counting(place, ['left', '">=0"'], ['left', '"<=7"'])),
    count('later', 'Còn trên 7 ngày', (place) => counting(place, ['left', '">7"'])),
  ],
};

function count(name: string, heading: string, formula: (place: FormulaPlace) => string): Column {
  return { name, heading, type: 'integer', width: 14, description: heading, formula };
}

/** Longer criteria, and signs that stand for others, Excel does not compare as they are. */
const MAX_CRITERION = 250;
const WILD = /[*?~]/u;

function counting({ read, at, range }: FormulaPlace, ...more: readonly (readonly [string, string])[]): string {
  const unit = read('unit');
  const conditions = more.map(([name, criterion]) => `${range(SHEET, name)},${criterion}`);
  if (unit === NO_UNIT || unit === inEnglish(NO_UNIT))
    return `COUNTIFS(${[`${range(SHEET, 'action')},"<>"`, `${range(SHEET, 'lead')},""`, ...conditions].join(',')})`;
  const isPlain = typeof unit === 'string' && unit.length <= MAX_CRITERION && !WILD.test(unit);
  if (isPlain) return `COUNTIFS(${[`${range(SHEET, 'lead')},"="&${at('unit')}`, ...conditions].join(',')})`;
  const tests = more.map(([name, criterion]) => {
    const plain = criterion.slice(1, -1);
    const column = range(SHEET, name);
    return /^[<>]/u.test(plain) ? `ISNUMBER(${column})*(${column}${plain})` : `(${column}="${plain}")`;
  });
  return `SUMPRODUCT(${[`(${range(SHEET, 'lead')}=${at('unit')})`, ...tests].join('*')})`;
}

/** The units of the follow-up sheet with what is asked of each, those with most first. */
export async function summarizeUnits(followUp: FinishedTable): Promise<FinishedTable> {
  const lead = columnIndex(followUp.definition, 'lead');
  const counts = new Map<Cell, number>();
  for await (const { cells } of followUp.rows()) {
    const unit = cells[lead] ?? NO_UNIT;
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const order = [...counts].sort(
    ([one, a], [other, b]) =>
      Number(one === NO_UNIT) - Number(other === NO_UNIT) || b - a || (String(one) < String(other) ? -1 : 1),
  );
  const rows = order.map(([unit, tasks]): Row => ({ cells: [unit, tasks, null, null, null, null], link: null }));
  return {
    definition: SUMMARY,
    rowCount: rows.length,
    // eslint-disable-next-line @typescript-eslint/require-await -- rows at hand, in the shape of rows to come
    rows: async function* () {
      yield* rows;
    },
  };
}
