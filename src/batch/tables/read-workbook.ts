import { readFileSync } from 'node:fs';
import type * as Xlsx from '@e965/xlsx';
import { followUp } from '../../report/tables/sheets/follow-up.ts';
import { inEnglish } from '../../report/say.ts';
import { ADDED_ROW, fromEnglish, GONE_HEADING, OWN_HEADINGS } from '../../report/tables/sheets/carry-over.ts';
import type { EarlierRow, FilledWorkbook, OtherSheet } from '../../report/tables/sheets/carry-over.ts';
import { SHEETS } from '../../report/tables/sheets/columns.ts';
import { SUMMARY_HEADING } from '../../report/tables/sheets/summary.ts';
import { columnIndex } from '../../report/tables/table.ts';
import type { Cell } from '../../report/tables/table.ts';
import { WorkbookError } from './workbook-error.ts';

const STATE_HEADING = followUp.columns[columnIndex(followUp, 'state')]?.heading ?? '';
const KEY_HEADING = followUp.columns[columnIndex(followUp, 'row_key')]?.heading ?? '';
/** A sheet that was split has "Theo dõi (2)" … too. */
const isSheet = (name: string, heading: string): boolean =>
  [heading, inEnglish(heading)].includes(name.replace(SPLIT, ''));
const isFollowUp = (name: string): boolean => isSheet(name, followUp.heading);
const OWN_SHEETS: ReadonlySet<string> = new Set(
  [...Object.values(SHEETS).map(({ heading }) => heading), SUMMARY_HEADING, GONE_HEADING].flatMap((heading) => [
    heading,
    inEnglish(heading),
  ]),
);
const SPLIT = / \(\d{1,4}\)$/u;
const isGone = (name: string): boolean => isSheet(name, GONE_HEADING);

/** What people filled in in a workbook of ours. Throws `WorkbookError`. */
export async function readFilledWorkbook(path: string): Promise<FilledWorkbook> {
  const book = parse(path, readBytes(path), await import('@e965/xlsx'));
  const ours = book.SheetNames.filter(isFollowUp);
  if (ours.length === 0) throw new WorkbookError(path, 'not-ours');
  const sheets = ours.map((name) => readSheet(book, name));
  if (sheets.some(({ headings }) => !headings.includes(KEY_HEADING))) throw new WorkbookError(path, 'no-keys');
  const added = new Set(sheets.flatMap(({ headings }) => headings).filter((heading) => !OWN_HEADINGS.has(heading)));
  return {
    rows: sheets.flatMap(({ rows }) => rows),
    gone: book.SheetNames.filter(isGone).flatMap((name) => readSheet(book, name).rows),
    added: [...added],
    others: book.SheetNames.filter((name) => !OWN_SHEETS.has(name.replace(SPLIT, ''))).map((name) =>
      readOther(book, name),
    ),
  };
}

/** A sheet that people added; rows without anything at its end are none. */
function readOther(book: Xlsx.WorkBook, name: string): OtherSheet {
  const rows = Array.from(cellsOf(book, name), (row = []) => Array.from(row, (cell) => readCell('', cell)));
  return { name, rows: rows.slice(0, rows.findLastIndex((row) => row.some((cell) => cell !== null)) + 1) };
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new WorkbookError(path, code === 'ENOENT' ? 'missing' : 'unreadable', error);
  }
}

function parse(path: string, bytes: Buffer, xlsx: typeof Xlsx): Xlsx.WorkBook {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new WorkbookError(path, 'not-a-workbook');
  try {
    return xlsx.read(bytes, { dense: true, cellFormula: false, cellHTML: false, cellText: false });
  } catch (error) {
    throw new WorkbookError(path, 'not-a-workbook', error);
  }
}

interface SheetCells {
  readonly headings: readonly string[];
  readonly rows: readonly EarlierRow[];
}

interface RawCell {
  readonly t: string;
  readonly v?: string | number | boolean | Date;
  readonly z?: string | number;
}

function cellsOf(book: Xlsx.WorkBook, name: string): readonly (readonly (RawCell | undefined)[] | undefined)[] {
  return (book.Sheets[name] as { '!data'?: ReturnType<typeof cellsOf> })['!data'] ?? [];
}

function readSheet(book: Xlsx.WorkBook, name: string): SheetCells {
  const data = cellsOf(book, name);
  const headings = (data[0] ?? []).map((cell) => (typeof cell?.v === 'string' ? fromEnglish(cell.v.trim()) : ''));
  const keyAt = headings.indexOf(KEY_HEADING);
  const rows = data.slice(1).flatMap((row = [], index): EarlierRow[] => {
    const cells = new Map(
      headings.flatMap((heading, at) => (heading === '' ? [] : [[heading, readCell(heading, row[at])] as const])),
    );
    if ([...cells.values()].every((cell) => cell === null)) return [];
    // A row that somebody added has no key; it is kept as one that went.
    const key = row[keyAt]?.v;
    return [{ key: typeof key === 'string' ? key : `${ADDED_ROW}${name}:${index}`, cells }];
  });
  return { headings: headings.filter((heading) => heading !== ''), rows };
}

const DAY_HEADINGS = new Set(followUp.columns.filter(({ type }) => type === 'day').map(({ heading }) => heading));
const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY_FORMAT = /[dy]/iu;

/** A day of ours as ISO text; a day that somebody typed as "dd/mm/yyyy". */
function readCell(heading: string, cell: RawCell | undefined): Cell {
  const value = cell?.v;
  if (cell === undefined || value === undefined || value === '' || cell.t === 'e' || cell.t === 'z') return null;
  if (typeof value === 'number' && (DAY_HEADINGS.has(heading) || DAY_FORMAT.test(String(cell.z ?? '')))) {
    const iso = new Date(EPOCH + Math.round(value) * DAY_MS).toISOString().slice(0, 10);
    return DAY_HEADINGS.has(heading) ? iso : iso.split('-').reverse().join('/');
  }
  if (value instanceof Date) return value.toISOString();
  return heading === STATE_HEADING && typeof value === 'string' ? fromEnglish(value) : value;
}
