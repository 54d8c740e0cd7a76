import { narrowToVietnamese } from '../../document/vietnamese-pattern.ts';
import { tokenAt, SHAPE } from '../tokens.ts';
import type { Reading } from '../reading.ts';
import { NUMBER, type Join, type Point, type PointForm, type Series } from './types.ts';
import { FORMS_BY_START } from './forms/index.ts';
import { matchAt, readLink } from './forms/series.ts';

const MEMBERS = 12;
/** Words that may stand between a link and the next point: "và cả ngày 29/12", "đến 17h00 ngày 15/12", "- chiều ngày …". */
const LEAD = narrowToVietnamese(
  /(?:(?:cả|sáng|trưa|chiều|tối|vào|các|trong|lúc)\s{1,2}){0,2}(?:\d{1,2}(?:\s?(?:giờ|[hg])\s?(?:\d{2})?(?:\s?phút)?['’]?|:\d{2}),?\s{1,2})?(?:(?:sáng|trưa|chiều|tối|đêm)\s{1,2})?(?:(?:thứ\s\p{L}{2,4}|thứ\s\d|chủ nhật),?\s{1,2})?/iuy,
);

export interface Expression extends Series {
  readonly start: number;
}

/** Points that begin with word `word`, and all that is coordinated with them ("tháng 3 đến tuần 01 tháng 5/2024"); null where none does. */
export function readExpression(reading: Reading, word: number): Expression | null {
  const { text } = reading;
  const at = reading.starts[word] ?? 0;
  const first = readSeriesOf(formsAt(reading, word), text, at, null);
  if (!first) return null;
  const points = [...first.points];
  const joins = [...first.joins];
  let end = first.end;
  while (points.length < MEMBERS) {
    const link = readLink(text, end);
    if (!link) break;
    const lead = matchAt(LEAD, text, link.end);
    const next = link.end + (lead?.[0].length ?? 0);
    const previous = points[points.length - 1] ?? null;
    const series = readSeries(reading, next, previous) ?? (lead?.[0] ? readSeries(reading, link.end, previous) : null);
    const member = series?.points[0];
    if (!series || !member || !previous || !canJoin(previous, member, link.join)) break;
    joins.push(link.join, ...series.joins);
    points.push(...series.points);
    end = series.end;
  }
  return withRelativeYear(text, { start: at, end, points, joins });
}

/** "quý I năm tới", "tháng 01 năm sau", "tháng 9 năm nay". */
const RELATIVE_YEAR = narrowToVietnamese(/,?\s{1,2}năm\s{1,2}(?:(tới|sau)|nay)(?!\p{L})/iuy);

function withRelativeYear(text: string, expression: Expression): Expression {
  const last = expression.points.at(-1);
  if (!last || last.year !== null || (last.month === null && last.unit !== 'quarter')) return expression;
  const match = matchAt(RELATIVE_YEAR, text, expression.end);
  if (!match) return expression;
  const end = expression.end + match[0].length;
  const yearsOn = match[1] === undefined ? 0 : 1;
  return { ...expression, end, points: [...expression.points.slice(0, -1), { ...last, end, yearsOn }] };
}

const NO_FORMS: readonly PointForm[] = [];

/** The forms that may begin with this word. */
function formsAt({ keys, shapes }: Reading, word: number): readonly PointForm[] {
  const key = keys[word] ?? '';
  if (shapes[word] === SHAPE.number) return FORMS_BY_START.get(NUMBER) ?? NO_FORMS;
  // "T4/2024", "ngày05/4": letters with digits behind them are one word
  const letters = isDigit(key, key.length - 1) ? key.slice(0, key.search(/\d/u)) : key;
  return FORMS_BY_START.get(letters) ?? NO_FORMS;
}

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function readSeries(reading: Reading, at: number, previous: Point | null): Series | null {
  const word = tokenAt(reading, at);
  return reading.starts[word] === at ? readSeriesOf(formsAt(reading, word), reading.text, at, previous) : null;
}

function readSeriesOf(forms: readonly PointForm[], text: string, at: number, previous: Point | null): Series | null {
  for (const form of forms) {
    const series = form.read(text, at, previous);
    if (series) return series;
  }
  return null;
}

/** Lists hold one kind of thing; ranges may end in a finer one ("từ tháng 3 đến tuần 01 tháng 5"). */
function canJoin(previous: Point, next: Point, join: Join): boolean {
  if (join === 'list') return previous.unit === next.unit && (next.unit !== 'day' || next.month !== null);
  if (previous.unit === 'year' || next.unit === 'year') return previous.unit === next.unit || next.headed;
  return true;
}
