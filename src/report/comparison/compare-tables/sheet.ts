import type { Cell, Column, ColumnType, FinishedTable, TableDefinition } from '../../tables/table.ts';

/** A sheet of a workbook, or a file of CSV. */
export interface SheetPlan {
  /** File name of its CSV. */
  readonly name: string;
  readonly heading: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export function columnOf(name: string, heading: string, width: number, type: ColumnType = 'text'): Column {
  return { name, heading, width, type, description: '' };
}

/** A sheet in the shape that the writers of tables take; its name is of no table of records. */
export function finishTable({ name, heading, columns, rows }: SheetPlan): FinishedTable {
  const definition: TableDefinition = { name, heading, description: '', columns, parents: [] };
  return {
    definition,
    rowCount: rows.length,
    // eslint-disable-next-line @typescript-eslint/require-await -- rows at hand, in the shape of rows to come
    rows: async function* () {
      for (const cells of rows) yield { cells, link: null };
    },
  };
}
