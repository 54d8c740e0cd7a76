import { renderCsv } from '../../tables/formats/csv.ts';
import type { Language } from '../../messages.ts';
import type { TableFile } from '../../tables/formats/table-file.ts';
import { renderXlsx } from '../../tables/xlsx/index.ts';
import { finishTable, type SheetPlan } from './sheet.ts';

/** One workbook of all sheets: filters, frozen head, days as days, no text a formula. */
export function renderWorkbook(sheets: readonly SheetPlan[], lang: Language = 'vi'): AsyncIterable<Uint8Array> {
  const [file] = renderXlsx(sheets.map(finishTable), { delimiter: ',', lang });
  if (!file) throw new Error('no workbook');
  return file.chunks;
}

/** A CSV file for each sheet, as Excel opens it by a double click: BOM, CRLF. */
export function renderCsvFiles(sheets: readonly SheetPlan[], lang: Language = 'vi'): readonly TableFile[] {
  return renderCsv(sheets.map(finishTable), { delimiter: ',', lang }).map(({ path, chunks }) => ({
    path: path.replace(/^csv\//u, ''),
    chunks,
  }));
}
