import { renameSync, statfsSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PlanRecord } from '../../record/schema.ts';
import { TABLE_NAMES, TABLES } from '../../report/tables/columns.ts';
import { RENDERERS } from '../../report/tables/index.ts';
import type { TableKind } from '../../report/tables/kinds.ts';
import { buildRows } from '../../report/tables/rows/rows.ts';
import type { DocumentPlace } from '../../report/tables/rows/draft.ts';
import { SHEETS } from '../../report/tables/sheets/columns.ts';
import { buildSheetRows } from '../../report/tables/sheets/rows.ts';
import { SHEET_NAMES } from '../../report/tables/table.ts';
import type { FinishedTable, TableDefinition } from '../../report/tables/table.ts';
import type { TableOptions } from '../../report/tables/formats/table-file.ts';
import { makeFolder } from '../folder/layout.ts';
import { OutputError } from '../folder/output-error.ts';
import { createSpool } from './spool.ts';
import type { Spool } from './spool.ts';
import { writeSqlite } from './sqlite.ts';
import { finishSheets } from './workbook-sheets.ts';
import type { FilledWorkbook } from './workbook-sheets.ts';

export interface TableWriters {
  /** One document after the other, in input order; null where it could not be read. */
  readonly add: (record: PlanRecord | null, place: DocumentPlace) => void;
  /** All documents are in: writes the files, each under its name only when it is whole. */
  readonly finish: () => Promise<void>;
  /** Takes away what is not finished. Harmless after `finish`. */
  readonly discard: () => void;
}

/** Tables of a batch, below `folder`. Rows wait on disk, in a folder of their own beside it, until all are known. */
export function createTableWriters(
  kinds: readonly TableKind[],
  folder: string,
  options: TableOptions,
  earlier: FilledWorkbook | null = null,
): TableWriters {
  const scratch = `${folder}.part`;
  const guard = createGuard(folder);
  guard(() => {
    rmSync(scratch, { recursive: true, force: true });
    makeFolder(scratch);
  });
  const hasSheets = kinds.includes('xlsx');
  const spools = guard(() =>
    openSpools(
      scratch,
      TABLE_NAMES.map((name) => TABLES[name]),
    ),
  );
  const sheets = guard(() => openSpools(scratch, hasSheets ? SHEET_NAMES.map((name) => SHEETS[name]) : []));
  return {
    add: (record, place) =>
      guard(() => {
        for (const [name, rows] of buildRows(record, place)) spools.get(name)?.add(rows);
        if (hasSheets) for (const [name, rows] of buildSheetRows(record, place)) sheets.get(name)?.add(rows);
      }),
    finish: async () => {
      const tables = guard(() => [...spools.values()].map((spool) => spool.finish()));
      const sheetTables = guard(() => [...sheets.values()].map((spool) => spool.finish()));
      const tablesOf = async (kind: TableKind): Promise<readonly FinishedTable[]> =>
        kind === 'xlsx' ? finishSheets(sheetTables, earlier) : tables;
      try {
        for (const kind of new Set(kinds)) {
          for (const file of (await RENDERERS[kind]?.(await tablesOf(kind), options)) ?? []) {
            await saveFile(file.path, (path) => writeChunks(file.chunks, path), scratch, folder);
          }
          if (kind === 'sqlite') {
            await saveFile('kehoach.sqlite', (path) => writeSqlite(tables, path), scratch, folder);
          }
        }
      } catch (error) {
        throw toOutputError(folder, error);
      }
      rmSync(scratch, { recursive: true, force: true });
    },
    discard: () => {
      for (const spool of [...spools.values(), ...sheets.values()]) spool.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

function openSpools(scratch: string, definitions: readonly TableDefinition[]): Map<string, Spool> {
  return new Map(
    definitions.map((definition) => [
      definition.name,
      createSpool(definition, join(scratch, `${definition.name}.rows`)),
    ]),
  );
}

/** Under its name only when it is whole. */
async function saveFile(
  name: string,
  write: (path: string) => Promise<void>,
  scratch: string,
  folder: string,
): Promise<void> {
  const temporary = join(scratch, 'file.tmp');
  const target = join(folder, ...name.split('/'));
  try {
    rmSync(temporary, { force: true });
    await write(temporary);
    makeFolder(dirname(target));
    renameSync(temporary, target);
  } catch (error) {
    throw toOutputError(target, error);
  }
}

async function writeChunks(chunks: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    for await (const chunk of chunks) await file.writeFile(chunk);
    await file.datasync();
  } finally {
    await file.close();
  }
}

function createGuard(folder: string): <T>(action: () => T) => T {
  return (action) => {
    try {
      return action();
    } catch (error) {
      throw toOutputError(folder, error);
    }
  };
}

/** What the operating system refuses is about the output; anything else is a mistake of ours and stays what it is. */
function toOutputError(path: string, error: unknown): unknown {
  const { syscall, name, message } = error as NodeJS.ErrnoException;
  if (error instanceof OutputError) return error;
  if (typeof syscall === 'string') return new OutputError(path, error);
  if (name !== 'SQLite3Error') return error;
  // "database or disk is full"; of a full disk SQLite may say only "disk I/O error"
  return new OutputError(path, message.includes('full') || isFull(path) ? { code: 'ENOSPC' } : error);
}

/** Less than a page of a database. */
const NO_ROOM = 65_536;

function isFull(path: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(path));
    return bavail * bsize < NO_ROOM;
  } catch {
    return false;
  }
}
