import type { Diagnostic } from '../document/diagnostic.ts';
import type { SourceDocument } from '../document/source-document.ts';
import type { Span } from '../document/span.ts';
import type { PlanRecord, Task } from './schema.ts';

/** A word that was read from a picture and is not sure. */
interface Doubt {
  readonly span: Span;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Under this a field is noted. A word that was mended is as sure as its mend, which is noted by itself. */
const NOTED = 0.6;
/** What a wholly doubtful task keeps of its confidence. */
const LEAST_SHARE = 0.4;
/** A doubtful word in a unit's name or a time weighs as much as so many in the sentence. */
const FIELD_WEIGHT = 4;

export interface Doubted {
  readonly tasks: readonly Task[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What recognition was unsure of, carried to the values made of it: confidence of tasks, a note (`ingest/doubtful-field`) for each field
 * that rests on doubtful words, and each mend (`ingest/mended`). Nothing for a document that was not recognized.
 */
export function weighDoubts(record: PlanRecord, document: SourceDocument): Doubted {
  if (record.source.textFrom === 'text-layer') return { tasks: record.tasks, diagnostics: [] };
  const doubts = findDoubts(document);
  const notes = listFields(record).flatMap(([field, span]) => noteField(field, span, doubts, record.text));
  const tasks = record.tasks.map((task) => ({ ...task, confidence: lower(task, doubts) }));
  return { tasks, diagnostics: [...notes, ...listMends(document)] };
}

function findDoubts(document: SourceDocument): Doubt[] {
  const doubts: Doubt[] = [];
  for (const block of document.blocks) {
    for (const { recognized, span } of block.regions) {
      if (recognized && recognized.mends.length === 0) doubts.push({ span, confidence: recognized.confidence });
    }
  }
  return doubts.sort((a, b) => a.span.start - b.span.start);
}

function within(span: Span, doubts: readonly Doubt[]): Doubt[] {
  return doubts.filter((doubt) => doubt.span.start < span.end && doubt.span.end > span.start);
}

function lower(task: Task, doubts: readonly Doubt[]): number {
  const near = within(task.span, doubts);
  if (near.length === 0) return task.confidence;
  const fields = [...task.units, ...task.times].map(({ span }) => span);
  const words = Math.max(4, task.quote.split(/\s+/u).length);
  const weight = near.reduce((sum, { span, confidence }) => {
    const isField = fields.some((field) => span.start < field.end && span.end > field.start);
    return sum + (1 - confidence) * (isField ? FIELD_WEIGHT : 1);
  }, 0);
  const share = Math.max(LEAST_SHARE, 1 - weight / words);
  return Math.max(0.05, Math.round(task.confidence * share * 100) / 100);
}

/** Fields with the place in the text that each was read from. */
function listFields(record: PlanRecord): (readonly [string, Span])[] {
  const { header, signature, tasks } = record;
  const fields: (readonly [string, Span])[] = [];
  for (const [part, spans] of Object.entries(header.spans))
    for (const span of Array.isArray(spans) ? spans : [spans]) fields.push([`header.${part}`, span]);
  for (const span of signature?.spans ?? []) fields.push(['signature', span]);
  for (const task of tasks) {
    for (const unit of task.units) fields.push([`${task.id}.units`, unit.span]);
    for (const time of task.times) fields.push([`${task.id}.times`, time.span]);
  }
  return fields;
}

function noteField(field: string, span: Span, doubts: readonly Doubt[], text: string): Diagnostic[] {
  const unsure = within(span, doubts).filter(({ confidence }) => confidence < NOTED);
  if (unsure.length === 0) return [];
  const least = Math.min(...unsure.map(({ confidence }) => confidence));
  const words = unsure.map((doubt) => text.slice(doubt.span.start, doubt.span.end)).join(' ');
  const args = { field, text: words, confidence: Math.round(least * 100) };
  return [{ code: 'ingest/doubtful-field', severity: 'warning', span, args }];
}

function listMends(document: SourceDocument): Diagnostic[] {
  return document.blocks.flatMap((block) =>
    block.regions.flatMap(({ recognized, span }) =>
      (recognized?.mends ?? []).map((mend): Diagnostic => ({
        code: mend.why === 'handwriting' ? 'ingest/handwritten-number' : 'ingest/mended',
        severity: mend.why === 'handwriting' ? 'warning' : 'info',
        span,
        args: { read: mend.read, put: mend.put, why: mend.why },
      })),
    ),
  );
}
