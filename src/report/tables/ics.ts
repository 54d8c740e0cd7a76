import { cutText } from './cell-text.ts';
import { columnIndex } from './table.ts';
import type { Cell, FinishedTable, Row } from './table.ts';
import { encodeText } from './table-file.ts';
import type { RenderTables } from './table-file.ts';

/** A calendar of last days: an all-day event for each task that has one, on that day. */
export const renderIcs: RenderTables = (tables) => {
  const tasks = tables.find(({ definition }) => definition.name === 'tasks');
  return tasks ? [{ path: 'kehoach.ics', chunks: encodeText(renderCalendar(tasks)) }] : [];
};

const HEAD = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//kehoach//kehoach//VI',
  'CALSCALE:GREGORIAN',
  'X-WR-CALNAME:Thời hạn nhiệm vụ',
];
const LINE_END = '\r\n';
const MAX_SUMMARY = 160;
const MAX_QUOTE = 1_500;
/** For documents without a day of issue: a calendar has to say some time, and none of a clock. */
const UNKNOWN_ISSUE = '1970-01-01';

/** The library holds a whole calendar in memory, so it makes one event at a time; head, end and folding are ours. */
async function* renderCalendar(tasks: FinishedTable): AsyncGenerator<string> {
  const { ICalCalendar } = await import('ical-generator');
  const read = createReader(tasks);
  yield HEAD.join(LINE_END) + LINE_END;
  // Of files with the same bytes only the first: an UID may stand in a calendar once.
  const owners = new Map<Cell, Cell>();
  for await (const row of tasks.rows()) {
    const cell = (name: string): Cell => read(row, name);
    const lastDay = cell('last_day');
    if (typeof lastDay !== 'string') continue;
    const [recordId, document] = [cell('record_id'), cell('document')];
    if ((owners.get(recordId) ?? document) !== document) continue;
    owners.set(recordId, document);
    const event = new ICalCalendar().createEvent({
      id: `${String(recordId)}-${String(cell('task'))}@kehoach`,
      allDay: true,
      start: new Date(`${lastDay}T00:00:00Z`),
      stamp: new Date(`${String(cell('issued') ?? UNKNOWN_ISSUE)}T00:00:00Z`),
      summary: cutText(cleanLine(cell('action')), MAX_SUMMARY),
      description: describe(cell),
    });
    for (const line of event.toString().trimEnd().split(LINE_END)) yield foldLine(line) + LINE_END;
  }
  yield `END:VCALENDAR${LINE_END}`;
}

function createReader({ definition }: FinishedTable): (row: Row, name: string) => Cell {
  const positions = new Map(definition.columns.map(({ name }) => [name, columnIndex(definition, name)]));
  return ({ cells }, name) => cells[positions.get(name) ?? -1] ?? null;
}

const DESCRIBED = [
  ['document_label', 'Văn bản'],
  ['lead', 'Chủ trì'],
  ['coordinating', 'Phối hợp'],
  ['times', 'Thời gian'],
  ['section', 'Mục'],
  ['quote', 'Trích dẫn'],
] as const;

function describe(cell: (name: string) => Cell): string {
  const lines = DESCRIBED.map(([name, title]) => [title, cutText(cleanLine(cell(name)), MAX_QUOTE)] as const);
  return lines
    .filter(([, text]) => text !== '')
    .map(([title, text]) => `${title}: ${text}`)
    .join('\n');
}

/** RFC 5545 allows no control characters in text; line ends inside a quote become blanks. */
function cleanLine(cell: Cell): string {
  return cell === null ? '' : String(cell).replace(/\p{Cc}+/gu, ' ');
}

const MAX_OCTETS = 75;

/** RFC 5545, 3.1: lines of at most 75 octets, cut between characters. */
export function foldLine(line: string): string {
  const folded: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = countOctets(character.codePointAt(0) ?? 0);
    if (octets + size > MAX_OCTETS) {
      folded.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...folded, current].join(LINE_END);
}

/** In UTF-8. */
function countOctets(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
