import type { PlanRecord } from '../../../record/schema.ts';
import { cleanText } from '../formats/cell-text.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../columns.ts';
import type { DocumentPlace, Draft } from './draft.ts';
import { documentKey, nameTasks } from './keys.ts';
import type { TableSite } from '../output-table.ts';
import { createPageFinder, createSectionFinder } from './places.ts';
import type { Row, TableDefinition } from '../table.ts';

export type TableRows = ReadonlyMap<TableName, readonly Row[]>;

/** All rows of one document. One that could not be read has its row in `documents` and nothing else. */
export function buildRows(record: PlanRecord | null, place: DocumentPlace): TableRows {
  const site = record && describeSite(record, place);
  return new Map(
    TABLE_NAMES.map((name) => {
      const table = TABLES[name];
      const drafts = site ? table.rows(site) : (table.ofFailure?.(place) ?? []);
      return [name, drafts.map((draft) => toRow(table, draft, place.link))];
    }),
  );
}

/** Cells in the order of the columns. */
export function toRow({ columns }: TableDefinition, draft: Draft, link: string | null): Row {
  const cells = columns.map((column) => {
    const cell = draft[column.name] ?? null;
    return typeof cell === 'string' ? cleanText(cell) : cell;
  });
  return { cells, link };
}

function describeSite(record: PlanRecord, place: DocumentPlace): TableSite {
  const pageAt = createPageFinder(record.pages);
  const findSection = createSectionFinder(record.outline);
  const keys = nameTasks(record, findSection);
  const document_key = documentKey(place.sha256, place.source);
  return {
    record,
    place,
    findSection,
    ofTask: (id) => ({ task: id, task_key: keys.get(id) }),
    at: (span) => ({
      document: place.document,
      document_key,
      page: span ? pageAt(span.start) : null,
      span_start: span?.start,
      span_end: span?.end,
    }),
  };
}
