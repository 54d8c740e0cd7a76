import type { PlanRecord } from '../../record/schema.ts';
import type { DocumentPlace, Draft, Locate } from './rows/draft.ts';
import type { createSectionFinder } from './rows/places.ts';
import type { TableDefinition } from './table.ts';

/** A document that was read, as the tables ask about it. */
export interface TableSite {
  readonly record: PlanRecord;
  readonly place: DocumentPlace;
  /** Number and key of the document, page and span of a passage. */
  readonly at: Locate;
  /** Number and key of a task. */
  readonly ofTask: (id: string) => Draft;
  readonly findSection: ReturnType<typeof createSectionFinder>;
}

/** A table of `--tables`: its columns, and the rows that a document gives. */
export interface OutputTable extends TableDefinition {
  readonly rows: (site: TableSite) => readonly Draft[];
  /** Rows of a document that could not be read; none where it is left out. */
  readonly ofFailure?: (place: DocumentPlace) => readonly Draft[];
}

/** The table, with its name as a type. */
export function outputTable<const Name extends string>(
  table: OutputTable & { readonly name: Name },
): OutputTable & { readonly name: Name } {
  return table;
}
