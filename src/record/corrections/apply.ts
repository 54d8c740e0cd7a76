import patch, { type Operation } from 'fast-json-patch';
import { z } from 'zod';
import type { Span } from '../../document/span.ts';
import {
  headerSchema,
  outlineNodeSchema,
  recordSchema,
  signatureSchema,
  taskSchema,
  type PlanRecord,
  type Task,
} from '../schema.ts';
import { findNode, findTask, locateQuote, nodeAt } from './anchor.ts';
import type { Correction, StuckReason } from './correction.ts';
import { isSameTask } from './same-task.ts';

export interface Corrected {
  /** With `corrections` telling each of them. The record given is left as it was. */
  readonly record: PlanRecord;
  /** For each correction why it is stuck, or null; in their order. */
  readonly stuck: readonly (StuckReason | null)[];
}

/** What an operation means for the record at hand, or why nothing. `done`: already as it asks. */
type Plan = { readonly operation: Operation; readonly task?: string } | { readonly stuck: StuckReason } | 'done';

/**
 * Puts corrections into a record, also one that was read anew: each finds its place by the words it was made on. What finds
 * none is told as stuck and changes nothing.
 */
export function applyCorrections(base: PlanRecord, corrections: readonly Correction[]): Corrected {
  const record = structuredClone(base);
  const told: NonNullable<PlanRecord['corrections']> = [];
  const stuck = corrections.map((correction) => {
    const { op, path, quote, by, at } = correction;
    const plan = planOperation(record, correction);
    const reason = plan === 'done' || 'operation' in plan ? null : plan.stuck;
    const failure = reason ?? (plan !== 'done' && 'operation' in plan ? perform(record, plan.operation) : null);
    const task = plan !== 'done' && 'operation' in plan ? plan.task : undefined;
    told.push({ op, path, quote, by, at, state: failure ?? 'applied', ...(task === undefined ? {} : { task }) });
    return failure;
  });
  if (told.length > 0) record.corrections = told;
  return { record, stuck };
}

/** Whether what people made of it is still a record; the path of the first fault otherwise. */
export function findFault(record: PlanRecord): string | null {
  const checked = recordSchema.safeParse(record);
  return checked.success ? null : (checked.error.issues[0]?.path.join('/') ?? '');
}

/** A file may hold anything: what would not leave a record is taken back. */
function perform(record: PlanRecord, operation: Operation): StuckReason | null {
  if (operation.op === 'test') return null;
  const part = operation.path.split('/')[1] as 'tasks' | 'header' | 'outline' | 'signature';
  const before = part === 'tasks' ? [...record.tasks] : structuredClone(record[part]);
  const [, , index = ''] = operation.path.split('/');
  // The task in question is changed on a copy, so that the list as it was still holds it whole.
  if (part === 'tasks' && operation.op === 'replace')
    record.tasks[Number(index)] = structuredClone(record.tasks[Number(index)]) as Task;
  try {
    patch.applyOperation(record, operation, false, true, true);
    if (isSound(record, operation)) return null;
  } catch {
    // Refused by the library: a place that is not there, a key of a prototype.
  }
  Object.assign(record, { [part]: before });
  return 'invalid';
}

function isSound(record: PlanRecord, { op, path }: Operation): boolean {
  const [, part, index] = path.split('/');
  if (op === 'remove') return true;
  if (part === 'tasks') return isSoundTask(record.tasks[Number(index)], record.text.length);
  if (part === 'header') return headerSchema.safeParse(record.header).success;
  if (part === 'signature') return signatureSchema.nullable().safeParse(record.signature).success;
  return z.array(outlineNodeSchema).safeParse(record.outline).success;
}

function isSoundTask(task: Task | undefined, length: number): boolean {
  if (!task || !taskSchema.safeParse(task).success) return false;
  return [task, ...task.units, ...task.times, ...task.targets].every(
    ({ span: { start, end } }) => start <= end && end <= length,
  );
}

function planOperation(record: PlanRecord, correction: Correction): Plan {
  const { op, path, quote, span } = correction;
  if (!isMeant(correction)) return { stuck: 'invalid' };
  if (path === '/id') return planWhole(record, correction);
  if (path.startsWith('/tasks/')) return op === 'add' ? planAdded(record, correction) : planTask(record, correction);
  if (path.startsWith('/outline/')) {
    const node = findNode(record, quote, path.slice(0, -'/role'.length));
    return node === null ? { stuck: 'quote-gone' } : { operation: toOperation(correction, `${node}/role`) };
  }
  if (quote !== '' && !locateQuote(record.text, quote, span)) return { stuck: 'quote-gone' };
  if (path.startsWith('/signature/') && record.signature === null)
    record.signature = { authority: null, onBehalfOf: null, position: null, name: null, spans: [], digital: [] };
  return { operation: toOperation(correction, path) };
}

/** Only tasks come and go; what is looked at is a task or the whole document; a field is replaced. */
function isMeant({ op, path }: Correction): boolean {
  if (path === '/id') return op === 'test';
  return /^\/tasks\/\d+$/.test(path) ? op !== 'replace' : op === 'replace';
}

/** "The whole document was looked at": of these very words, so another text is another document. */
function planWhole(record: PlanRecord, { value }: Correction): Plan {
  return value === record.id ? 'done' : { stuck: 'read-otherwise' };
}

function planTask(record: PlanRecord, correction: Correction): Plan {
  const { op, path, quote, span, value } = correction;
  const [, , hint = '', field] = path.split('/');
  if (op === 'test' && !taskSchema.safeParse(value).success) return { stuck: 'invalid' };
  const index = findTask(record, quote, span, Number(hint));
  const task = record.tasks[index];
  if (!task) {
    if (!locateQuote(record.text, quote, span)) return { stuck: 'quote-gone' };
    return op === 'remove' ? 'done' : { stuck: 'not-read' };
  }
  if (op === 'test')
    return isSameTask(task, value as unknown as Task)
      ? { operation: { op: 'test', path: `/tasks/${index}/id`, value: task.id }, task: task.id }
      : { stuck: 'read-otherwise' };
  const moved = { ...correction, ...(value === undefined ? {} : { value: moveSpans(value, span, task.span) }) };
  const target = field === undefined ? `/tasks/${index}` : `/tasks/${index}/${field}`;
  return { operation: toOperation(moved as Correction, target), task: task.id };
}

/** A task that a person found: its words have to stand in the text. */
function planAdded(record: PlanRecord, { quote, span, value }: Correction): Plan {
  const place = locateQuote(record.text, quote, span);
  if (!place) return { stuck: 'quote-gone' };
  if (!taskSchema.safeParse(value).success) return { stuck: 'invalid' };
  const given = moveSpans(value, span, place) as Task;
  const id = freeId(record);
  const task = { ...given, id, quote, span: place, node: nodeAt(record.outline, place) };
  const after = record.tasks.findIndex((other) => other.span.start > place.start);
  const index = after < 0 ? record.tasks.length : after;
  return { operation: { op: 'add', path: `/tasks/${index}`, value: task }, task: id };
}

/** Ids of tasks that people added never meet those that rules give. */
function freeId({ tasks }: PlanRecord): string {
  const taken = new Set(tasks.map(({ id }) => id));
  for (let number = 1; ; number += 1) if (!taken.has(`u${number}`)) return `u${number}`;
}

/** Spans inside a value follow their passage to its new place; what stood outside of it points at the whole of it. */
function moveSpans(value: unknown, from: Span | null, to: Span): unknown {
  if (from === null || from.start === to.start) return value;
  const move = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(move);
    if (typeof part !== 'object' || part === null) return part;
    const entries = Object.entries(part).map(([key, inner]) => [
      key,
      key === 'span' ? moveSpan(inner as Span, from, to) : move(inner),
    ]);
    return Object.fromEntries(entries) as unknown;
  };
  return move(value);
}

function moveSpan(span: Span, from: Span, to: Span): Span {
  const delta = to.start - from.start;
  const isInside = span.start >= from.start && span.end <= from.end;
  return isInside ? { start: span.start + delta, end: span.end + delta } : { ...to };
}

function toOperation({ op, value }: Correction, path: string): Operation {
  if (op === 'remove') return { op, path };
  return { op, path, value } as Operation;
}
