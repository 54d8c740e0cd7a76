/** All that the desk knows of tables: those of `convert --tables`. */
import { createTableWriters } from '../../batch/tables/create-table-writers.ts';
import type { PlanRecord } from '../../record/schema.ts';
import type { TableKind } from '../../report/tables/kinds.ts';
import type { ManifestLine } from './reading.ts';

export type { TableKind } from '../../report/tables/kinds.ts';

export interface Tables {
  readonly add: (record: PlanRecord | null, line: ManifestLine, number: number) => void;
  readonly finish: () => Promise<void>;
  readonly discard: () => void;
}

export function createTables(kinds: readonly TableKind[], folder: string): Tables {
  const writers = createTableWriters(kinds, folder, { delimiter: ',' });
  return {
    add: (record, { source, sha256, status, record: recordFile, code, message }, document) =>
      writers.add(record, {
        document,
        source,
        link: null,
        sha256,
        status,
        recordFile,
        failure: code === null ? null : { code, message: message ?? code },
      }),
    finish: writers.finish,
    discard: writers.discard,
  };
}
