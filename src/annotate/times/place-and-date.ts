import { foldBlanks } from '../../document/trim.ts';
import { isRealDay, monthsFrom, toDay, type Extent } from './calendar.ts';

export interface PlaceAndDate {
  readonly place: string | null;
  readonly issued: Extent & { readonly raw: string; readonly edtf: string };
  /** Of the whole line part, place included. */
  readonly start: number;
  readonly end: number;
  /** Of the date alone. */
  readonly dateStart: number;
}

/**
 * The line under the national title: "Bắc Sơn, ngày 05 tháng 02 năm 2024", "TP. Hồ Chí Minh, ngày    tháng 02 năm 2024",
 * "Hà Nội, ngày 05/02/2024", "ngày … tháng … năm 2024". Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.
 */
const BLANK = String.raw`[\s.…_\-*]{0,40}`;
const LINE = new RegExp(
  String.raw`(?:(?<place>\p{Lu}[\p{L}\p{M}'’.\s-]{1,60}?)\s{0,3}[,;.]\s{0,3})?(?<date>[Nn]g[aà]y(?:\s{0,3}(?<day>\d{1,2})|${BLANK})\s{0,3}(?:th[aá]ng(?:\s{0,3}(?<month>\d{1,2})|${BLANK})\s{0,3},?\s{0,3}năm\s{0,3}(?<year>(?:19|20)\d{2})|[/.-]\s{0,3}(?:(?<shortMonth>\d{1,2})|${BLANK})\s{0,3}[/.-]\s{0,3}(?<shortYear>(?:19|20)\d{2})))`,
  'u',
);

/** Place and date of issue of a header line, or null; blank days and months become X in `edtf` and the whole month or year in the range. */
export function parsePlaceAndDate(line: string): PlaceAndDate | null {
  const match = LINE.exec(line.length > 1_000 ? line.slice(0, 1_000) : line);
  const groups = match?.groups;
  if (!match || !groups) return null;
  const year = Number(groups['year'] ?? groups['shortYear']);
  const month = toNumber(groups['month'] ?? groups['shortMonth']);
  const day = toNumber(groups['day']);
  const date = groups['date'] ?? '';
  const dateStart = match.index + match[0].length - date.length;
  const issued = toIssued(date, year, month, day);
  if (!issued) return null;
  const place = foldBlanks((groups['place'] ?? '').trim()) || null;
  return {
    place,
    issued,
    start: place === null ? dateStart : match.index,
    end: match.index + match[0].length,
    dateStart,
  };
}

function toNumber(written: string | undefined): number | null {
  return written === undefined ? null : Number(written);
}

function toIssued(raw: string, year: number, month: number | null, day: number | null): PlaceAndDate['issued'] | null {
  if (month === null) return { raw, edtf: `${year}-XX-XX`, ...monthsFrom(year, 1, 12) };
  if (!isRealDay(year, month, day ?? 1)) return null;
  if (day === null) return { raw, edtf: `${toDay(year, month, 1).slice(0, 7)}-XX`, ...monthsFrom(year, month) };
  const date = toDay(year, month, day);
  return { raw, edtf: date, from: date, to: date };
}
