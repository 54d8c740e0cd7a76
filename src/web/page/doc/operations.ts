import { nodeAt, openingOf, type Correction, type OutlineNodeRecord, type PlanRecord, type Task } from '../adapters.ts';
import { userName } from '../base/settings.ts';
import type { TextSpan } from '../paper/marks.ts';

type Draft = Pick<Correction, 'op' | 'path' | 'value' | 'quote' | 'span' | 'was'>;
type Json = Correction['value'];

/** What was done at once is undone at once. */
function asStep(drafts: readonly Draft[]): Correction[] {
  const step = crypto.randomUUID();
  const at = new Date().toISOString();
  const by = userName.get() || '?';
  return drafts.map((draft) => {
    const { value, was, ...rest } = draft;
    return {
      ...rest,
      ...(value === undefined ? {} : { value }),
      ...(was === undefined ? {} : { was }),
      by,
      at,
      step,
    };
  });
}

const json = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

function onTask(record: PlanRecord, task: Task, op: Draft['op'], field?: string): Draft {
  const index = record.tasks.findIndex(({ id }) => id === task.id);
  return { op, path: `/tasks/${index}${field === undefined ? '' : `/${field}`}`, quote: task.quote, span: task.span };
}

export function acceptTask(record: PlanRecord, task: Task): Correction[] {
  return asStep([{ ...onTask(record, task, 'test'), value: json(task) }]);
}

export function removeTask(record: PlanRecord, task: Task): Correction[] {
  return asStep([{ ...onTask(record, task, 'remove'), was: json(task) }]);
}

const FIELDS = ['action', 'units', 'times', 'targets', 'modality', 'kind'] as const;

/** One operation for each field that differs. */
export function changeTask(record: PlanRecord, before: Task, after: Task): Correction[] {
  const kind = after.units.some(({ role }) => role === 'lead') ? 'assignment' : 'activity';
  const wanted: Task = { ...after, kind };
  return asStep(
    FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(wanted[field])).map((field) => ({
      ...onTask(record, before, 'replace', field),
      value: json(wanted[field]),
      was: json(before[field]),
    })),
  );
}

/** A task of the words that were selected. */
export function addTask(record: PlanRecord, selected: TextSpan): Correction[] {
  const span = trim(record.text, selected);
  const quote = record.text.slice(span.start, span.end);
  const task: Task = {
    id: 'u1',
    node: nodeAt(record.outline, span),
    kind: 'activity',
    modality: 'assigned',
    action: quote.replace(/\s+/g, ' '),
    quote,
    span,
    actions: [],
    units: [],
    times: [],
    targets: [],
    references: [],
    confidence: 1,
  };
  const index = record.tasks.findIndex((other) => other.span.start > span.start);
  const path = `/tasks/${index < 0 ? record.tasks.length : index}`;
  return asStep([{ op: 'add', path, value: json(task), quote, span }]);
}

function trim(text: string, { start, end }: TextSpan): TextSpan {
  let [from, to] = [start, end];
  while (from < to && text.charAt(from).trim() === '') from += 1;
  while (to > from && text.charAt(to - 1).trim() === '') to -= 1;
  return { start: from, end: to };
}

/** Part of the header that a field's words stand in. */
const PARTS: Readonly<Record<string, string>> = { issued: 'placeAndDate', place: 'placeAndDate' };

export function changeHeader(record: PlanRecord, field: keyof PlanRecord['header'], value: unknown): Correction[] {
  const part = record.header.spans[PARTS[field] ?? field];
  const span = (Array.isArray(part) ? part[0] : part) ?? null;
  const quote = span ? record.text.slice(span.start, span.end) : '';
  return asStep([
    { op: 'replace', path: `/header/${field}`, value: json(value), was: json(record.header[field]), quote, span },
  ]);
}

export function changeSignature(record: PlanRecord, field: 'name' | 'position', value: string | null): Correction[] {
  const span = record.signature?.spans.at(field === 'name' ? -1 : 0) ?? null;
  const quote = span ? record.text.slice(span.start, span.end) : '';
  return asStep([
    { op: 'replace', path: `/signature/${field}`, value, was: record.signature?.[field] ?? null, quote, span },
  ]);
}

export function changeRole(record: PlanRecord, node: OutlineNodeRecord, pointer: string, role: string): Correction[] {
  return asStep([
    {
      op: 'replace',
      path: `${pointer}/role`,
      value: role,
      was: node.role,
      quote: openingOf(record.text, node),
      span: node.span,
    },
  ]);
}

export function checkDocument(record: PlanRecord): Correction[] {
  return asStep([{ op: 'test', path: '/id', value: record.id, quote: '', span: null }]);
}
