import { byStart, type PointForm } from '../types.ts';
import { bareDateForm } from './bare-date.ts';
import { bareYearForm } from './bare-year.ts';
import { halfYearForm } from './half-year.ts';
import { headedDayForm } from './headed-day.ts';
import { bareMonthForm, monthForm } from './month.ts';
import { partForm } from './part.ts';
import { quarterForm } from './quarter.ts';
import { schoolYearForm } from './school-year.ts';
import { stageForm } from './stage.ts';
import { summerForm } from './summer.ts';
import { weekForm } from './week.ts';
import { yearForm } from './year.ts';

/** Of those that begin with the same word the first that reads something wins. */
export const FORMS_BY_START = byStart<PointForm>([
  headedDayForm,
  schoolYearForm,
  yearForm,
  weekForm,
  monthForm,
  quarterForm,
  summerForm,
  stageForm,
  partForm,
  bareDateForm,
  bareMonthForm,
  halfYearForm,
  bareYearForm,
]);
