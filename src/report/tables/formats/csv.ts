import type { Options } from 'csv-stringify/sync';
import { sayIn } from '../../say.ts';
import { looksLikeFormula } from './cell-text.ts';
import { writePostgresScript, writePostgresUpsert } from './postgres.ts';
import { showCell } from './show-cell.ts';
import type { Cell, FinishedTable } from '../table.ts';
import { encodeText, justOne } from './table-file.ts';
import type { RenderTables } from './table-file.ts';

const BOM = '\uFEFF';
const ROWS_PER_CALL = 200;

/** CSV that Excel opens by a double click: BOM, CRLF, headings and labels for people, no cell a formula. */
export const renderCsv: RenderTables = (tables, { delimiter, lang = 'vi' }) =>
  tables.map((table) => {
    const say = sayIn(lang);
    const { columns, name } = table.definition;
    // A heading may be the name of a plan: of an audit each child has a column.
    const heading = columns.map((column) => String(guardCell(say(column.heading))));
    const show = (cells: readonly Cell[]): Cell[] =>
      columns.map((column, index) => guardCell(showCell(column, cells[index] ?? null, say)));
    // All texts quoted: a program that expects another delimiter has fewer places to cut at.
    const options: Options = {
      delimiter,
      record_delimiter: '\r\n',
      quoted_string: true,
      quoted_empty: false,
      escape_formulas: true,
      cast: CASTS,
    };
    return { path: `csv/${name}.csv`, chunks: encodeText(renderPieces(table, BOM, heading, show, options)) };
  });

/**
 * CSV for machines: UTF-8 without BOM, LF, English names, text exactly as in the record. An empty field is "nothing",
 * `""` is empty text, as COPY of PostgreSQL reads them. With them goes a script that does so.
 */
export const renderRawCsv: RenderTables = (tables) => [
  ...tables.map((table) => {
    const { columns, name } = table.definition;
    const names = columns.map((column) => column.name);
    const options: Options = { record_delimiter: '\n', quoted_empty: false, quoted_match: /^$|[\r\n]/u, cast: CASTS };
    return {
      path: `csv-raw/${name}.csv`,
      chunks: encodeText(renderPieces(table, '', names, (cells) => cells, options)),
    };
  }),
  { path: 'csv-raw/postgres.sql', chunks: encodeText(justOne(writePostgresScript())) },
  { path: 'csv-raw/postgres-upsert.sql', chunks: encodeText(justOne(writePostgresUpsert())) },
];

const CASTS = { boolean: (value: boolean): string => (value ? 'true' : 'false') };

/** csv-stringify guards against the plain starters; this also against those behind blanks and invisible signs. */
function guardCell(cell: Cell): Cell {
  return typeof cell === 'string' && looksLikeFormula(cell) ? `'${cell}` : cell;
}

async function* renderPieces(
  table: FinishedTable,
  start: string,
  heading: readonly string[],
  show: (cells: readonly Cell[]) => readonly Cell[],
  options: Options,
): AsyncGenerator<string> {
  const { stringify } = await import('csv-stringify/sync');
  yield start + stringify([heading], options);
  let waiting: (readonly Cell[])[] = [];
  for await (const { cells } of table.rows()) {
    waiting.push(show(cells));
    if (waiting.length < ROWS_PER_CALL) continue;
    yield stringify(waiting, options);
    waiting = [];
  }
  if (waiting.length > 0) yield stringify(waiting, options);
}
