import type { RawBlock, RawDocument, ReadLimits } from '../../document/raw-document.ts';
import { SourceError } from '../../document/source-error.ts';
import { openZip } from '../bytes/zip.ts';
import { layOutSheet } from './lay-out.ts';
import { readRows } from './rows.ts';

const MEDIA_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xls: 'application/vnd.ms-excel',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
} as const;
/** Rows of a sheet that are read; Excel has a million, a plan some hundreds. */
const MOST_ROWS = 50_000;

/**
 * Reads an Excel or OpenDocument workbook as people see it: the visible sheets in order, their letterhead and footer as lines, the rows
 * under a head of columns as a table. Values are as shown, days always day/month/year. Throws `SourceError` only.
 */
async function readSheets(
  bytes: Uint8Array,
  limits: ReadLimits,
  format: keyof typeof MEDIA_TYPES,
): Promise<RawDocument> {
  if (format !== 'xls') checkUnpacked(bytes, limits);
  const { read } = await import('@e965/xlsx');
  const blocks: RawBlock[] = [];
  let length = 0;
  const isTruncated: string[] = [];
  try {
    const options = { type: 'array', dense: true, cellNF: true, cellHTML: false, sheetRows: MOST_ROWS + 1 } as const;
    const workbook = read(bytes, options);
    for (const [index, name] of workbook.SheetNames.entries()) {
      const sheet = workbook.Sheets[name];
      if (!sheet || (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0) continue;
      const rows = readRows(sheet, workbook.Workbook?.WBProps?.date1904 ?? false);
      if (rows.length > MOST_ROWS) isTruncated.push(name);
      for (const row of rows) for (const cell of row) length += cell.text.length;
      if (length > limits.maxTextLength)
        throw new SourceError('too-large', 'ingest', 'ingest/text-too-long', { limit: limits.maxTextLength });
      for (const block of layOutSheet(rows)) blocks.push(block);
    }
  } catch (cause) {
    throw explain(cause, format);
  }
  return {
    format,
    mediaType: MEDIA_TYPES[format],
    textFrom: 'text-layer',
    encoding: null,
    pages: [],
    blocks,
    diagnostics: isTruncated.length > 0 ? [{ code: 'ingest/cut-short', severity: 'error', args: { format } }] : [],
  };
}

export const readXlsx = (bytes: Uint8Array, limits: ReadLimits): Promise<RawDocument> =>
  readSheets(bytes, limits, 'xlsx');
export const readXls = (bytes: Uint8Array, limits: ReadLimits): Promise<RawDocument> =>
  readSheets(bytes, limits, 'xls');
export const readOds = (bytes: Uint8Array, limits: ReadLimits): Promise<RawDocument> =>
  readSheets(bytes, limits, 'ods');

/** The library unpacks without a limit: our own count of real bytes, and the CRC of each part, go before. */
function checkUnpacked(bytes: Uint8Array, limits: ReadLimits): void {
  const zip = openZip(bytes, limits);
  for (const name of zip.names) if (/\.(?:xml|rels|bin)$/i.test(name)) zip.read(name);
}

function explain(cause: unknown, format: string): SourceError {
  if (cause instanceof SourceError) return cause;
  const message = cause instanceof Error ? cause.message : '';
  if (/password/i.test(message)) return new SourceError('password', 'ingest', 'ingest/encrypted', { format }, cause);
  return new SourceError('corrupt', 'ingest', 'ingest/workbook-unreadable', { format }, cause);
}
