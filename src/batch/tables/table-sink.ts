import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlanRecord } from '../../record/schema.ts';
import type { TableKind } from '../../report/tables/kinds.ts';
import type { TableOptions } from '../../report/tables/formats/table-file.ts';
import type { ResultSink } from '../folder/folder-run.ts';
import { TABLES_FOLDER } from '../folder/layout.ts';
import type { ManifestLine } from '../folder/manifest.ts';
import { OutputError } from '../folder/output-error.ts';
import { createTableWriters } from './create-table-writers.ts';
import { linkToSource } from './source-link.ts';
import type { FilledWorkbook } from './workbook-sheets.ts';

/**
 * Tables of an output folder. Records are read back from their files, whether this run or an earlier one wrote them:
 * the tables of a resumed run are those of a run that was never interrupted.
 */
export function createTableSink(
  folder: string,
  kinds: readonly TableKind[],
  options: TableOptions,
  earlier: FilledWorkbook | null = null,
): ResultSink {
  const tables = join(folder, TABLES_FOLDER);
  const writers = createTableWriters(kinds, tables, options, earlier);
  let count = 0;
  return {
    add: async (line) => {
      count += 1;
      writers.add(line.record === null ? null : await readRecord(join(folder, line.record)), {
        document: count,
        source: line.source,
        link: linkToSource(line.source, tables),
        sha256: line.sha256,
        status: line.status,
        recordFile: line.record,
        failure: describeFailure(line),
      });
    },
    finish: writers.finish,
    discard: writers.discard,
  };
}

function describeFailure({ code, message }: ManifestLine): { code: string; message: string } | null {
  return code === null ? null : { code, message: message ?? code };
}

/** As people left it on the desk; the library that checks their file is loaded only where there is one. */
async function withCorrections(path: string, record: PlanRecord): Promise<PlanRecord> {
  if (!existsSync(path.replace(/\.json$/u, '.json-patch'))) return record;
  const { correctRecord } = await import('../folder/corrections-file.ts');
  return correctRecord(path, record);
}

async function readRecord(path: string): Promise<PlanRecord> {
  const json = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new OutputError(path, error);
  });
  try {
    return await withCorrections(path, JSON.parse(json) as PlanRecord);
  } catch (error) {
    throw new OutputError(path, Object.assign(new Error('not JSON', { cause: error }), { code: 'EDAMAGED' }));
  }
}
