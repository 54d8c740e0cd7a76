/** What a cell may hold. A day is ISO text ("2026-03-05"), in a column of type `day`. */
export type Cell = string | number | boolean | null;

/** A `percent` is a number from 0 to 1. */
export type ColumnType = 'text' | 'integer' | 'number' | 'percent' | 'boolean' | 'day';

/** What a formula of a workbook is made of; nothing in it comes from a document. */
export interface FormulaPlace {
  /** The row's own cell. */
  readonly read: (name: string) => Cell;
  /** Its address: "H12". */
  readonly at: (name: string) => string;
  /** The column of another sheet, all rows: "'Theo dõi'!$E$2:$E$90". */
  readonly range: (sheet: string, name: string) => string;
}

export interface Column {
  /** English, in snake_case: the name in every format for machines. */
  readonly name: string;
  /** Vietnamese, in XLSX and in CSV for Excel. */
  readonly heading: string;
  readonly type: ColumnType;
  /** One Vietnamese sentence for docs/columns.md. */
  readonly description: string;
  /** In characters, for XLSX. */
  readonly width: number;
  /** Never empty. */
  readonly isRequired?: boolean;
  /** What people see in place of codes; machines get the codes. */
  readonly labels?: Readonly<Record<string, string>>;
  /** XLSX links this cell to the source file. */
  readonly isLink?: boolean;
  /** SQLite has an index on it. */
  readonly isIndexed?: boolean;
  /** XLSX groups and hides it: for programs, or to look up. */
  readonly isHidden?: boolean;
  /** XLSX offers these to choose from. */
  readonly choices?: readonly string[];
  /** XLSX computes the cell, without its "="; the cell is what a program without formulas sees. Null: the cell as it is. */
  readonly formula?: (place: FormulaPlace) => string | null;
  /** Its texts are phrases of ours, not of a document. */
  readonly isSpoken?: boolean;
  /** Days from today on, shown as "3 ngày", "quá 2 ngày", "hôm nay". */
  readonly isDaysLeft?: boolean;
  /** XLSX leaves it to be filled in. */
  readonly isFillIn?: boolean;
  /** XLSX colours the cell where the formula holds, first match first. */
  readonly colours?: readonly { readonly colour: keyof typeof COLOURS; readonly when: (at: string) => string }[];
}

/** Fill and letters of a coloured cell. */
export const COLOURS = {
  red: ['FFF8CBAD', 'FF9C0006'],
  amber: ['FFFFEB9C', 'FF7F6000'],
  green: ['FFE2EFDA', 'FF375623'],
} as const;

export interface TableDefinition {
  /** Of a table of `--tables`, or of a sheet (`SheetName`). */
  readonly name: string;
  /** Vietnamese, the name of the XLSX sheet. */
  readonly heading: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** What makes a row unique, where something does. */
  readonly key?: readonly string[];
  /** Columns that point at the key of another table; the row points nowhere where one of them is empty. */
  readonly parents: readonly { readonly columns: readonly string[]; readonly table: string }[];
  /** Columns whose cells give the order of the rows, empty ones last; otherwise rows stay as they come. */
  readonly sortBy?: readonly string[];
  /** So many columns from the left are printed; all that are not hidden where it is left out. */
  readonly printed?: number;
  /** "Trang" at the foot of what is printed. */
  readonly pageWord?: string;
}

/** The sheets of the workbook that are filled document by document, in order; "summary" stands behind the first. */
export const SHEET_NAMES = [
  'sheet-follow-up',
  'sheet-documents',
  'sheet-units',
  'sheet-times',
  'sheet-references',
  'sheet-recipients',
  'sheet-rules',
  'sheet-notes',
  'sheet-unreadable',
] as const;
export type SheetName = (typeof SHEET_NAMES)[number] | 'sheet-summary' | 'sheet-gone' | 'sheet-other';

/** One row: its cells in the order of the table's columns. */
export interface Row {
  readonly cells: readonly Cell[];
  /** Where XLSX links to: the source file, as a URL relative to the workbook. */
  readonly link: string | null;
}

/** A finished table: may be gone through several times, and never stands in memory as a whole. */
export interface FinishedTable {
  readonly definition: TableDefinition;
  readonly rowCount: number;
  readonly rows: () => AsyncIterable<Row>;
}

/** Position of a column; a table without it is a mistake of ours. */
export function columnIndex(table: TableDefinition, name: string): number {
  const index = table.columns.findIndex((column) => column.name === name);
  if (index < 0) throw new Error(`table ${table.name} has no column ${name}`);
  return index;
}
