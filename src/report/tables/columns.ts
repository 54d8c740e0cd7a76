import { documents } from './columns/documents.ts';
import { diagnostics, recipients, references, times, units } from './columns/facts.ts';
import { tasks } from './columns/tasks.ts';
import type { TableDefinition, TableName } from './table.ts';

/**
 * The tables of `--tables`: one ordered list of columns for each. Every format is written from these lists, and so is
 * docs/columns.md. Names avoid words that SQL keeps for itself, but for the table `references`.
 */
export const TABLES: Readonly<Record<TableName, TableDefinition>> = {
  documents,
  tasks,
  units,
  times,
  references,
  recipients,
  diagnostics,
};
