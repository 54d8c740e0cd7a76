/** What a cell may hold. A day is ISO text ("2026-03-05"), in a column of type `day`. */
export type Cell = string | number | boolean | null;

export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'day';

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
}

export interface TableDefinition {
  readonly name: TableName;
  /** Vietnamese, the name of the XLSX sheet. */
  readonly heading: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** What makes a row unique, where something does. */
  readonly key?: readonly string[];
  /** Columns that point at the key of another table; the row points nowhere where one of them is empty. */
  readonly parents: readonly { readonly columns: readonly string[]; readonly table: TableName }[];
}

export const TABLE_NAMES = ['documents', 'tasks', 'units', 'times', 'references', 'recipients', 'diagnostics'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

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
