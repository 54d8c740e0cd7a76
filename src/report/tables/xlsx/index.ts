/**
 * XLSX written here, part by part: hucre's streaming writer makes one sheet only, without filters, links or guarded
 * texts, and its whole-workbook writer holds all rows in memory.
 */
import { inVietnamese, sayIn, type Say } from '../../say.ts';
import type { FinishedTable, FormulaPlace, TableDefinition } from '../table.ts';
import { justOne } from '../formats/table-file.ts';
import type { RenderTables, TableFile } from '../formats/table-file.ts';
import { nameColumn } from './cells.ts';
import { renderLinkTargets } from './sheet-rules.ts';
import { MAX_ROWS, renderSheet } from './sheet.ts';
import type { SheetResult } from './sheet.ts';
import { speakTable } from './speak-table.ts';
import { renderStyles } from './styles.ts';
import { renderWorkbookParts } from './workbook.ts';
import type { SheetEntry } from './workbook.ts';
import { isOurZip, streamZip } from './zip-stream.ts';
import type { ZipPart } from './zip-stream.ts';

/** One workbook, a sheet for each table, in order. */
export const renderXlsx: RenderTables = (tables, { lang = 'vi' }) => renderWorkbook(tables, MAX_ROWS, sayIn(lang));

/** `maxRows` to a sheet; what is over goes into further sheets "(2)", "(3)" … */
export function renderWorkbook(
  tables: readonly FinishedTable[],
  maxRows: number,
  say: Say = inVietnamese,
): readonly TableFile[] {
  const spoken = say === inVietnamese ? tables : tables.map((table) => speakTable(table, say));
  return [{ path: 'kehoach.xlsx', chunks: streamZip(renderParts(spoken, maxRows, say)) }];
}

/** Whether nobody saved the workbook since it was written here. */
export function isUntouched(bytes: Uint8Array): boolean {
  return isOurZip(bytes, 'xl/worksheets/sheet1.xml');
}

/** Ranges for the formulas of one sheet over the rows of another. */
function rangesOf(tables: readonly FinishedTable[], maxRows: number): FormulaPlace['range'] {
  return (sheet, name) => {
    const table = tables.find(({ definition }) => definition.name === sheet);
    const index = table?.definition.columns.findIndex((column) => column.name === name) ?? -1;
    if (!table || index < 0) throw new Error(`no column ${name} in ${sheet}`);
    const last = Math.max(2, Math.min(table.rowCount, maxRows) + 1);
    return `'${table.definition.heading}'!$${nameColumn(index)}$2:$${nameColumn(index)}$${last}`;
  };
}

function lastPrinted({ columns, printed }: TableDefinition): string {
  const shown = columns.findIndex(({ isHidden }) => isHidden);
  return nameColumn((printed ?? (shown < 0 ? columns.length : shown)) - 1);
}

async function* renderParts(tables: readonly FinishedTable[], maxRows: number, say: Say): AsyncGenerator<ZipPart> {
  const sheets: SheetEntry[] = [];
  const range = rangesOf(tables, maxRows);
  for (const { definition, rowCount, rows } of tables) {
    const iterator = rows()[Symbol.asyncIterator]();
    const sheetCount = Math.max(1, Math.ceil(rowCount / maxRows));
    for (let number = 1; number <= sheetCount; number += 1) {
      const result: SheetResult = { rowCount: 0, links: [] };
      const file = `sheet${sheets.length + 1}.xml`;
      yield { path: `xl/worksheets/${file}`, pieces: renderSheet(definition, iterator, result, maxRows, range) };
      const targets = renderLinkTargets(result.links);
      if (targets !== null) yield { path: `xl/worksheets/_rels/${file}.rels`, pieces: justOne(targets) };
      sheets.push({
        name: number === 1 ? definition.heading : `${definition.heading} (${number})`,
        lastColumn: nameColumn(definition.columns.length - 1),
        lastRow: result.rowCount + 1,
        lastPrinted: lastPrinted(definition),
      });
    }
    await iterator.return?.();
  }
  yield { path: 'xl/styles.xml', pieces: justOne(renderStyles(say)) };
  for (const [path, xml] of renderWorkbookParts(sheets)) yield { path, pieces: justOne(xml) };
}
