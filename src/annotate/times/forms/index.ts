import type { PointForm } from '../types.ts';
import { bareDateForm } from './bare-date.ts';
import { halfYearForm } from './half-year.ts';
import { headedDayForm } from './headed-day.ts';
import { bareMonthForm, monthForm } from './month.ts';
import { partForm } from './part.ts';
import { quarterForm } from './quarter.ts';
import { schoolYearForm } from './school-year.ts';
import { weekForm } from './week.ts';
import { yearForm } from './year.ts';

/** The forms to try where a text goes on with this letter; the first that reads something wins. */
const BY_FIRST: ReadonlyMap<string, readonly PointForm[]> = new Map([
  ...'0 1 2 3 4 5 6 7 8 9'
    .split(' ')
    .map((digit): [string, readonly PointForm[]] => [digit, [bareDateForm, bareMonthForm, halfYearForm]]),
  ['n', [headedDayForm, schoolYearForm, yearForm, halfYearForm]],
  ['t', [weekForm, monthForm, partForm]],
  ['q', [quarterForm]],
  ['đ', [partForm]],
  ['g', [partForm]],
  ['c', [partForm]],
  ['h', [partForm, schoolYearForm, headedDayForm]],
  ['s', [halfYearForm]],
  ['m', [headedDayForm]],
]);

export function formsAt(text: string, at: number): readonly PointForm[] {
  return BY_FIRST.get(text.charAt(at).toLowerCase()) ?? [];
}
