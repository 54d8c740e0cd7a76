import { diagnostics } from './columns/diagnostics.ts';
import { documents } from './columns/documents.ts';
import { recipients } from './columns/recipients.ts';
import { references } from './columns/references.ts';
import { tasks } from './columns/tasks.ts';
import { times } from './columns/times.ts';
import { units } from './columns/units.ts';
import type { OutputTable } from './output-table.ts';

/**
 * The tables of `--tables`, in order: one file each, with its columns and its rows. Every format is written from them, and so is
 * docs/columns.md. Names avoid words that SQL keeps for itself, but for the table `references`.
 */
const LIST = [documents, tasks, units, times, references, recipients, diagnostics] as const;

export type TableName = (typeof LIST)[number]['name'];

export const TABLE_NAMES: readonly TableName[] = LIST.map(({ name }) => name);

/** Columns of a table's key; [] where it has none, or there is no such table. */
export function keyOf(name: string): readonly string[] {
  return LIST.find((table) => table.name === name)?.key ?? [];
}

export const TABLES = Object.fromEntries(LIST.map((table) => [table.name, table])) as Readonly<
  Record<TableName, OutputTable>
>;
