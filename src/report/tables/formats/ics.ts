import { sayIn, type Say } from '../../say.ts';
import { cutText } from './cell-text.ts';
import { columnIndex } from '../table.ts';
import type { Cell, FinishedTable, Row } from '../table.ts';
import { encodeText } from './table-file.ts';
import type { CalendarOptions, TableFile, TableOptions } from './table-file.ts';
import { nextDay, readRule, toRrule } from './recurrence.ts';

/**
 * A calendar of deadlines: an all-day event on each last day of a task, one that repeats where it recurs, with the unit
 * in its title and a reminder. What has passed is left out, unless all is asked for; with one calendar a unit on request.
 */
export async function renderIcs(
  tables: readonly FinishedTable[],
  { calendar = EVERYTHING, lang = 'vi' }: TableOptions,
): Promise<readonly TableFile[]> {
  const tasks = tables.find(({ definition }) => definition.name === 'tasks');
  if (!tasks) return [];
  const { today } = calendar;
  const span = { since: calendar.isAll ? '' : today, today };
  const say = sayIn(lang);
  const whole = { path: 'kehoach.ics', chunks: encodeText(renderCalendar(tasks, null, span, say)) };
  if (!calendar.isByUnit) return [whole];
  const names = nameFiles(await listUnits(tasks));
  const files = [...names].map(([unit, name]) => {
    return { path: `ics/${name}.ics`, chunks: encodeText(renderCalendar(tasks, unit, span, say)) };
  });
  return [whole, ...files];
}

const LINE_END = '\r\n';
const MAX_SUMMARY = 160;
const MAX_UNIT = 60;
const MAX_QUOTE = 1_500;
/** For documents without a day of issue: a calendar has to say some time, and none of a clock. */
const UNKNOWN_ISSUE = '1970-01-01';
const REMIND_SECONDS = 3 * 86_400;
const EVERYTHING: CalendarOptions = { today: UNKNOWN_ISSUE, isAll: true, isByUnit: false };

function renderHead(unit: string | null, say: Say): string {
  const name = unit === null ? say('Thời hạn nhiệm vụ') : cleanLine(unit).replace(/[\\,;]/gu, String.raw`\$&`);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//kehoach//kehoach//VI', 'CALSCALE:GREGORIAN'];
  return [...lines, foldLine(`X-WR-CALNAME:${name}`), ''].join(LINE_END);
}

/** The library holds a whole calendar in memory, so it makes one event at a time; head, end and folding are ours. */
async function* renderCalendar(
  tasks: FinishedTable,
  unit: string | null,
  { since, today }: { readonly since: string; readonly today: string },
  say: Say,
): AsyncGenerator<string> {
  const { ICalCalendar } = await import('ical-generator');
  const read = createReader(tasks);
  yield renderHead(unit, say);
  // Of files with the same bytes only the first: an UID may stand in a calendar once.
  const owners = new Map<Cell, Cell>();
  for await (const row of tasks.rows()) {
    const cell = (name: string): Cell => read(row, name);
    if (unit !== null && !listLeads(cell('lead')).includes(unit)) continue;
    const [recordId, document] = [cell('record_id'), cell('document')];
    if ((owners.get(recordId) ?? document) !== document) continue;
    owners.set(recordId, document);
    for (const { day, rule } of listDays(cell, since, today)) {
      const event = new ICalCalendar().createEvent({
        id: `${String(cell('task_key'))}-${rule === null ? day : 'lap-lai'}@kehoach`,
        allDay: true,
        start: new Date(`${day}T00:00:00Z`),
        stamp: new Date(`${String(cell('issued') ?? UNKNOWN_ISSUE)}T00:00:00Z`),
        summary: summarize(cell),
        description: describe(cell, say),
        ...(rule !== null && { repeating: `RRULE:${rule}` }),
      });
      event.createAlarm({ type: 'display' as never, trigger: REMIND_SECONDS, description: summarize(cell) });
      for (const line of event.toString().trimEnd().split(LINE_END)) yield foldLine(line) + LINE_END;
    }
  }
  yield `END:VCALENDAR${LINE_END}`;
}

interface EventDay {
  readonly day: string;
  /** Value of RRULE. */
  readonly rule: string | null;
}

/** Each deadline that has not passed; where there is none, the days that recur. */
function listDays(cell: (name: string) => Cell, since: string, today: string): EventDay[] {
  const deadlines = String(cell('deadlines') ?? '')
    .split('; ')
    .filter((day) => day !== '');
  if (deadlines.length > 0) return deadlines.filter((day) => day >= since).map((day) => ({ day, rule: null }));
  const rules = String(cell('times') ?? '')
    .split('; ')
    .flatMap((written) => readRule(written) ?? []);
  return rules.slice(0, 1).map((rule) => ({ day: nextDay(rule, today), rule: toRrule(rule) }));
}

function listLeads(cell: Cell): string[] {
  return typeof cell === 'string' ? cell.split('; ') : [];
}

async function listUnits(tasks: FinishedTable): Promise<string[]> {
  const read = createReader(tasks);
  const units = new Set<string>();
  for await (const row of tasks.rows()) for (const unit of listLeads(read(row, 'lead'))) units.add(unit);
  return [...units];
}

/** What no file name on Windows may hold. */
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const MAX_NAME = 80;

function nameFiles(units: readonly string[]): Map<string, string> {
  const used = new Set<string>();
  const names = new Map<string, string>();
  for (const unit of units) {
    const base = cutText(unit.replace(UNSAFE, '_'), MAX_NAME).replace(/[. ]{1,80}$/u, '') || '_';
    let name = base;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${base} (${number})`;
    used.add(name.toLowerCase());
    names.set(unit, name);
  }
  return names;
}

function summarize(cell: (name: string) => Cell): string {
  const lead = cell('lead');
  const start = lead === null ? '' : `${cutText(cleanLine(lead), MAX_UNIT)}: `;
  return cutText(start + cleanLine(cell('action')), MAX_SUMMARY);
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

function describe(cell: (name: string) => Cell, say: Say): string {
  const lines = DESCRIBED.map(([name, title]) => [title, cutText(cleanLine(cell(name)), MAX_QUOTE)] as const);
  return lines
    .filter(([, text]) => text !== '')
    .map(([title, text]) => `${say(title)}: ${text}`)
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
