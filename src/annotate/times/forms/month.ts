import { narrowToVietnamese } from '../../../document/vietnamese-pattern.ts';
import { NUMBER, type PointForm, type Series } from '../types.ts';
import { matchAt, readValues, readYear, seriesOf, valueOf, withYear, type Values } from './series.ts';

/**
 * "tháng 3/2024", "tháng 03 năm 2024", "tháng 4, 5/2024", "tháng 9 - 11/2025", "tháng 4"; bare "5/2024" in a list or range.
 * "T4/2024", "T10 - T12/2025" as tables write it. Not "06 tháng", "tháng 5 đồng chí", "tháng hành động".
 */
const HEAD = /tháng\s{0,3}(?=\d)/iuy;
const SHORT_HEAD = /T(?=(?:\d{1,2}\s{0,2}[-–,]\s{0,2}T?){0,2}\d{1,2}\s?[/.]\s?20\d{2})/uy;
const MONTH = /T?(0?[1-9]|1[0-2])(?!\d|\s?%|\.(?!20\d{2}(?!\d))\d)/uy;
/** "Tháng Ba năm 2024", "tháng Tư": written as a name (docs/genre.md 6). Not "tháng hai lần". */
const NAMED = narrowToVietnamese(
  /(?:T|t)háng\s{1,2}(Một|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười Một|Mười Hai|Mười)(?!\p{L})/uy,
);
const NAMES = ['', 'Một', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười Một', 'Mười Hai'];
const BARE = narrowToVietnamese(
  /(?<![\p{L}\d])(?<!\d[./])(0?[1-9]|1[0-2])\s{0,2}\/\s{0,2}((?:19|20)\d{2})(?!\d|\s?\/)/uy,
);

function build(start: number, months: Values, year: number | null, end: number, headed: boolean): Series {
  return seriesOf(start, months, end, (month, isLast) => ({
    unit: 'month',
    year: isLast ? year : null,
    month: Number(month),
    headed,
    form: 'month',
  }));
}

export const monthForm: PointForm = {
  name: 'month',
  starts: ['tháng', 'T'],
  read: (text, at) => {
    const head = matchAt(HEAD, text, at) ?? matchAt(SHORT_HEAD, text, at);
    if (!head) return readNamed(text, at);
    const months = readValues(text, at + head[0].length, MONTH);
    if (!months) return null;
    const { members, year } = withYear(text, months);
    return build(at, members, year?.year ?? null, year?.end ?? members.end, true);
  },
};

function readNamed(text: string, at: number): Series | null {
  const match = matchAt(NAMED, text, at);
  if (!match) return null;
  const after = at + match[0].length;
  const year = readYear(text, after);
  const end = year?.end ?? after;
  const month = valueOf(String(NAMES.indexOf(match[1] ?? '')), at, end);
  return build(at, month, year?.year ?? null, end, true);
}

export const bareMonthForm: PointForm = {
  name: 'bare-month',
  starts: [NUMBER],
  follows: [],
  read: (text, at) => {
    const match = matchAt(BARE, text, at);
    if (!match) return readBareSeries(text, at);
    const end = at + match[0].length;
    return build(at, valueOf(match[1] ?? '', at, end), Number(match[2]), end, false);
  },
};

/** "4-5/2024", "4, 5, 6/2024" as a table's cell holds it; whether it may stand without "tháng", refine decides. */
const BARE_SERIES = /(?=(?:0?[1-9]|1[0-2])\s?[-–,]\s?\d{1,2}\s?[/\-–,]\s?\d)/uy;
const SLASH_YEAR = /\s?\/\s?(20\d{2})(?!\d|\s?\/)/uy;

function readBareSeries(text: string, at: number): Series | null {
  const months = matchAt(BARE_SERIES, text, at) ? readValues(text, at, MONTH) : null;
  const year = months && months.values.length > 1 ? matchAt(SLASH_YEAR, text, months.end) : null;
  return months && year ? build(at, months, Number(year[1]), months.end + year[0].length, false) : null;
}
