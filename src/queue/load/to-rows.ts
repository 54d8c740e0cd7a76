import { buildRows } from '../../report/tables/rows/rows.ts';
import type { TableName } from '../../report/tables/columns.ts';
import type { Cell } from '../../report/tables/table.ts';
import type { LoadedDocument } from './read-results.ts';

/** Rows of one table for one document, in the order of the table's columns. `document` counts from 1 in input order. */
export function toRows(
  { line, record }: LoadedDocument,
  document: number,
): ReadonlyMap<TableName, readonly (readonly Cell[])[]> {
  const rows = buildRows(record, {
    document,
    source: line.source,
    link: null,
    sha256: line.sha256,
    status: line.status,
    recordFile: line.record,
    failure: line.code === null ? null : { code: line.code, message: line.message ?? line.code },
  });
  return new Map([...rows].map(([name, list]) => [name, list.map(({ cells }) => cells)]));
}
