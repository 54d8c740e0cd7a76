import { inEnglish } from '../../say.ts';
import { contentKey } from '../rows/keys.ts';
import { columnIndex } from '../table.ts';
import type { Cell, Column, FinishedTable, Row, TableDefinition } from '../table.ts';
import { FILLED_IN, followUp, STATES } from './follow-up.ts';

/** A row of an earlier workbook: what its cells show, by heading. */
export interface EarlierRow {
  readonly key: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** What people made of the workbook of an earlier run. */
export interface FilledWorkbook {
  readonly rows: readonly EarlierRow[];
  /** Rows that an earlier run already moved to "Không còn". */
  readonly gone: readonly EarlierRow[];
  /** Headings of columns that people added, in order. */
  readonly added: readonly string[];
  /** Sheets that people added, in order. */
  readonly others: readonly OtherSheet[];
}

/** A sheet of theirs: what its cells show, the first row first. */
export interface OtherSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

export interface CarriedOver {
  readonly followUp: FinishedTable;
  /** Rows that were there before. */
  readonly kept: number;
  /** Rows that went; null where none did. */
  readonly gone: FinishedTable | null;
  readonly others: readonly FinishedTable[];
}

export const GONE_HEADING = 'Không còn';

/** Headings of the first sheet that are ours. */
export const OWN_HEADINGS: ReadonlySet<string> = new Set(followUp.columns.map(({ heading }) => heading));

const FROM_ENGLISH: ReadonlyMap<string, string> = new Map(
  [...OWN_HEADINGS, ...STATES].map((phrase) => [inEnglish(phrase), phrase]),
);

/** A heading or state of an English workbook, as it is known here; anything else as it is. */
export function fromEnglish(phrase: string): string {
  return FROM_ENGLISH.get(phrase) ?? phrase;
}

/**
 * The follow-up sheet with what people filled in, matched by key; what is left over goes to a sheet of its own. A row
 * whose document came in another issue is found by the task's words and unit, where only one of each is left.
 */
export async function carryOver(table: FinishedTable, earlier: FilledWorkbook): Promise<CarriedOver> {
  const keyAt = columnIndex(table.definition, 'row_key');
  const all = [...earlier.rows, ...earlier.gone];
  const matches = await matchRows(table, keyAt, all);
  const definition = withAdded(table.definition, earlier.added);
  const filledIn = [...FILLED_IN.map((name) => headingOf(name)), ...earlier.added];
  const places = filledIn.map((heading) => definition.columns.findIndex((column) => column.heading === heading));
  const fill = ({ cells, link }: Row): Row => {
    const before = matches.get(String(cells[keyAt]));
    const whole = [...cells, ...earlier.added.map(() => null)];
    if (before) places.forEach((place, index) => (whole[place] = before.cells.get(filledIn[index] ?? '') ?? null));
    return { cells: whole, link };
  };
  const used = new Set(matches.values());
  const left = all.filter((row) => !used.has(row));
  return {
    kept: matches.size,
    followUp: {
      definition,
      rowCount: table.rowCount,
      rows: async function* () {
        for await (const row of table.rows()) yield fill(row);
      },
    },
    gone: left.length === 0 ? null : listGone(left, definition),
    others: earlier.others.map(copySheet),
  };
}

/** Whether people wrote anything into it. */
export function isFilledIn({ rows, gone, added, others }: FilledWorkbook): boolean {
  const headings = FILLED_IN.map(headingOf);
  return (
    gone.length > 0 ||
    added.length > 0 ||
    others.length > 0 ||
    rows.some(
      ({ key, cells }) =>
        key.startsWith(ADDED_ROW) || headings.some((heading) => (cells.get(heading) ?? null) !== null),
    )
  );
}

/** Key of a row that people added; no task has it. */
export const ADDED_ROW = 'added:';

function headingOf(name: string): string {
  return followUp.columns[columnIndex(followUp, name)]?.heading ?? name;
}

/** Behind the columns to fill in, before those that are hidden: they are put last, so that places stay. */
function withAdded(definition: TableDefinition, added: readonly string[]): TableDefinition {
  const columns = added.map((heading): Column => {
    return { name: `added:${heading}`, heading, type: 'text', width: 20, description: '', isFillIn: true };
  });
  return { ...definition, columns: [...definition.columns, ...columns] };
}

async function matchRows(
  table: FinishedTable,
  keyAt: number,
  rows: readonly EarlierRow[],
): Promise<ReadonlyMap<string, EarlierRow>> {
  const byKey = new Map<string, EarlierRow>();
  for (const row of rows) if (!byKey.has(row.key)) byKey.set(row.key, row);
  const matches = new Map<string, EarlierRow>();
  const open: OpenRow[] = [];
  const sourceAt = columnIndex(table.definition, 'source');
  for await (const { cells } of table.rows()) {
    const key = String(cells[keyAt]);
    const row = byKey.get(key);
    if (row) matches.set(key, row);
    else open.push({ key, source: fileName(cells[sourceAt]) });
  }
  // a document in two formats has each of its rows twice: the file's name tells them apart, else none of them is taken for another
  for (const nameOf of [
    (content: string, source: string): string => `${content}|${source}`,
    (content: string) => content,
  ])
    matchLeft(open, rows, matches, nameOf);
  return matches;
}

interface OpenRow {
  readonly key: string;
  readonly source: string;
}

function fileName(path: Cell | undefined): string {
  return typeof path === 'string' ? (path.split(/[/\\]/u).at(-1) ?? '') : '';
}

/** Takes over the rows that are the only ones of their name on either side. */
function matchLeft(
  open: readonly OpenRow[],
  rows: readonly EarlierRow[],
  matches: Map<string, EarlierRow>,
  nameOf: (content: string, source: string) => string,
): void {
  const used = new Set(matches.values());
  const source = headingOf('source');
  const fromOpen = onlyOnes(
    open.filter(({ key }) => !matches.has(key)),
    (row) => nameOf(contentKey(row.key), row.source),
  );
  const fromLeft = onlyOnes(
    rows.filter((row) => !used.has(row)),
    (row) => nameOf(contentKey(row.key), fileName(row.cells.get(source))),
  );
  for (const [name, { key }] of fromOpen) {
    const row = fromLeft.get(name);
    if (row) matches.set(key, row);
  }
}

/** By what is the same in another issue of a document; those that are not the only ones of their kind are left out. */
function onlyOnes<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T> {
  const found = new Map<string, T | null>();
  for (const item of items) {
    const content = nameOf(item);
    found.set(content, found.has(content) ? null : item);
  }
  return new Map([...found].flatMap(([content, item]) => (item === null ? [] : [[content, item] as const])));
}

/** Its values as they stood; the copy that is kept of the workbook has the formulas and the looks. */
function copySheet({ name, rows }: OtherSheet): FinishedTable {
  const [head = [], ...body] = rows;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: Math.max(1, width) }, (_, index): Column => {
    const heading = String(head[index] ?? '');
    return { name: `other:${index}`, heading, type: 'text', width: 20, description: '' };
  });
  return {
    definition: { name: 'sheet-other', heading: name, description: '', columns, parents: [] },
    rowCount: body.length,
    // eslint-disable-next-line @typescript-eslint/require-await -- rows at hand, in the shape of rows to come
    rows: async function* () {
      for (const cells of body) yield { cells, link: null };
    },
  };
}

/** As they stood, as text: days and formulas have been read as what they showed. */
function listGone(rows: readonly EarlierRow[], { columns }: TableDefinition): FinishedTable {
  const plain = columns
    .filter(({ name }) => name !== 'left')
    .map(({ name, heading, type, width, isHidden = false, labels }): Column => {
      return { name, heading, type, width, description: '', isHidden, ...(labels && { labels }) };
    });
  return {
    definition: { name: 'sheet-gone', heading: GONE_HEADING, description: '', columns: plain, parents: [] },
    rowCount: rows.length,
    // eslint-disable-next-line @typescript-eslint/require-await -- rows at hand, in the shape of rows to come
    rows: async function* () {
      for (const { cells } of rows) yield { cells: plain.map(({ heading }) => cells.get(heading) ?? null), link: null };
    },
  };
}
