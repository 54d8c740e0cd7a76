import type { Language } from '../../messages.ts';
import type { FinishedTable } from '../table.ts';

/** A file below the folder of tables, made as it is read: nothing of it is kept. */
export interface TableFile {
  /** With "/" between folders. */
  readonly path: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

export interface TableOptions {
  /** Between fields of CSV for Excel. */
  readonly delimiter: string;
  /** Of headings and of words for codes; Vietnamese where it is left out. */
  readonly lang?: Language;
  /** Where it is left out, calendars hold everything. */
  readonly calendar?: CalendarOptions;
}

export interface CalendarOptions {
  /** ISO; what recurs begins on it, what has passed before it is left out. */
  readonly today: string;
  /** Also what has passed. */
  readonly isAll: boolean;
  /** Also a calendar for each unit. */
  readonly isByUnit: boolean;
}

/** All files of one kind. Pure: the same tables give the same bytes. */
export type RenderTables = (tables: readonly FinishedTable[], options: TableOptions) => readonly TableFile[];

const encoder = new TextEncoder();
const CHUNK_UNITS = 1 << 16;

/** Joins short pieces of text into chunks worth writing. */
export async function* encodeText(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let waiting: string[] = [];
  let units = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    units += piece.length;
    if (units < CHUNK_UNITS) continue;
    yield encoder.encode(waiting.join(''));
    waiting = [];
    units = 0;
  }
  if (units > 0) yield encoder.encode(waiting.join(''));
}

/** One piece, in the shape of many. */
// eslint-disable-next-line @typescript-eslint/require-await -- nothing to wait for
export async function* justOne(text: string): AsyncGenerator<string> {
  yield text;
}
