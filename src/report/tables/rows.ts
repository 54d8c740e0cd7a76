import type { Status } from '../../document/source-error.ts';
import type { PlanRecord, Task, TaskUnit, Time, Unit } from '../../record/schema.ts';
import { bodiesOf, namesOfBodies } from '../../record/unit-bodies.ts';
import { END_MARKS, trimEndOf } from '../../document/trim.ts';
import { exactDay, showDay } from '../show-time.ts';
import { cleanText, stripBullet } from './cell-text.ts';
import { TABLES } from './columns.ts';
import { documentKey, nameTasks } from './keys.ts';
import type { UnitPlace } from './labels.ts';
import { createPageFinder, createSectionFinder } from './places.ts';
import { scheduleOf } from './schedule.ts';
import { TABLE_NAMES } from './table.ts';
import type { Cell, Row, TableDefinition, TableName } from './table.ts';

/** What a batch knows of a document besides its record. */
export interface DocumentPlace {
  /** From 1, in input order. */
  readonly document: number;
  /** Path as found. */
  readonly source: string;
  /** The source file as a URL relative to the tables; null where there is no file. */
  readonly link: string | null;
  readonly sha256: string | null;
  readonly status: Status;
  /** "records/….json" */
  readonly recordFile: string | null;
  /** Why there is no record. */
  readonly failure: { readonly code: string; readonly message: string } | null;
}

export type TableRows = ReadonlyMap<TableName, readonly Row[]>;

/** Named cells; what is left out is empty. */
export type Draft = Readonly<Record<string, Cell | undefined>>;
type Drafts = Readonly<Record<TableName, readonly Draft[]>>;

/** All rows of one document. One that could not be read has its row in `documents` and nothing else. */
export function buildRows(record: PlanRecord | null, place: DocumentPlace): TableRows {
  const drafts = record ? draftRecord(record, place) : draftFailure(place);
  return new Map(
    TABLE_NAMES.map((name) => [name, drafts[name].map((draft) => toRow(TABLES[name], draft, place.link))]),
  );
}

/** Cells in the order of the columns. */
export function toRow({ columns }: TableDefinition, draft: Draft, link: string | null): Row {
  const cells = columns.map((column) => {
    const cell = draft[column.name] ?? null;
    return typeof cell === 'string' ? cleanText(cell) : cell;
  });
  return { cells, link };
}

function draftFailure(place: DocumentPlace): Drafts {
  const documents = [{ ...describePlace(place), task_count: 0, warning_count: 0 }];
  return { documents, tasks: [], units: [], times: [], references: [], recipients: [], diagnostics: [] };
}

function describePlace({ document, source, sha256, status, recordFile, failure }: DocumentPlace): Draft {
  return {
    document,
    document_key: documentKey(sha256, source),
    source,
    sha256,
    status,
    record_file: recordFile,
    failure: failure?.message,
    failure_code: failure?.code,
  };
}

function draftRecord(record: PlanRecord, place: DocumentPlace): Drafts {
  const { document } = place;
  const pageAt = createPageFinder(record.pages);
  const findSection = createSectionFinder(record.outline);
  const keys = nameTasks(record, findSection);
  const ofTask = (id: string): Draft => ({ task: id, task_key: keys.get(id) });
  const document_key = documentKey(place.sha256, place.source);
  const at = (span: { start: number; end: number } | null | undefined): Draft => ({
    document,
    document_key,
    page: span ? pageAt(span.start) : null,
    span_start: span?.start,
    span_end: span?.end,
  });
  const { header } = record;
  return {
    documents: [draftDocument(record, place)],
    tasks: draftTasks(record, place, at, findSection).map((draft) => ({ ...draft, ...ofTask(String(draft['task'])) })),
    units: [
      ...(header.issuer ? [draftUnit(header.issuer, 'issuer', at)] : []),
      ...(header.parentIssuer ? [draftUnit(header.parentIssuer, 'parent-issuer', at)] : []),
      ...record.tasks.flatMap(({ id, units }) =>
        units.flatMap((unit) =>
          bodiesOf(unit).map((body) => ({
            ...draftUnit(body, unit.role, at),
            ...ofTask(id),
            is_inherited: unit.inherited,
          })),
        ),
      ),
    ],
    times: [
      ...(header.issued ? [draftTime(header.issued, at)] : []),
      ...record.tasks.flatMap((task) => task.times.map((time) => ({ ...draftTime(time, at), ...ofTask(task.id) }))),
    ],
    references: draftReferences(record, at),
    recipients: record.recipients.map(({ name, purpose, archive, span }) => ({
      ...at(span),
      name: stripBullet(name),
      purpose,
      is_archive: archive ?? false,
    })),
    diagnostics: record.diagnostics.map(({ code, severity, message, span, page }) => ({
      ...at(span),
      ...(page === undefined ? {} : { page }),
      code,
      severity,
      message,
    })),
  };
}

/** Whether a person accepted, changed or added a task on the desk. */
function isTouched({ corrections = [] }: PlanRecord, { id }: Task): boolean {
  return corrections.some(({ task, state }) => task === id && state === 'applied');
}

export type Locate = (span: { start: number; end: number } | null | undefined) => Draft;

function draftDocument(record: PlanRecord, place: DocumentPlace): Draft {
  const { header, source, signature } = record;
  return {
    ...describePlace(place),
    number: header.number?.raw,
    serial: header.number?.serial,
    symbol: header.number?.symbol,
    type: header.type?.name,
    type_code: header.type?.code,
    title: header.title,
    level: header.level,
    system: header.system,
    issuer: header.issuer?.canonical,
    parent_issuer: header.parentIssuer?.canonical,
    issued: exactDay(header.issued),
    place: header.place,
    signer: signature?.name,
    signer_position: signature?.position,
    signing_capacity: signature?.authority,
    addressees: joinDistinct(header.addressees),
    is_draft: header.draft,
    urgency: header.urgency,
    secrecy: header.secrecy,
    task_count: record.tasks.length,
    warning_count: record.diagnostics.filter(({ severity }) => severity !== 'info').length,
    correction_count: record.corrections?.length ?? 0,
    pages: source.pages,
    format: source.format,
    text_from: source.textFrom,
    bytes: source.bytes,
    record_id: record.id,
  };
}

function draftTasks(
  record: PlanRecord,
  place: DocumentPlace,
  at: Locate,
  findSection: ReturnType<typeof createSectionFinder>,
): Draft[] {
  const { header } = record;
  const label = labelDocument(record);
  return record.tasks.map((task) => ({
    ...at(task.span),
    ...draftSchedule(task.times, record.text),
    document_label: label,
    level: header.level,
    issuer: header.issuer?.canonical,
    issued: exactDay(header.issued),
    ...findSection(task.node, task.quote),
    action: stripBullet(task.action),
    lead: joinUnits(task, 'lead'),
    coordinating: joinUnits(task, 'coordinate'),
    is_lead_inherited: isInherited(task.units.filter(({ role }) => role === 'lead')),
    targets: joinDistinct(task.targets.map(({ raw }) => raw)),
    products: joinDistinct(listProducts(task)),
    quote: stripBullet(task.quote),
    source: place.source,
    modality: task.modality,
    kind: task.kind,
    confidence: task.confidence,
    is_corrected: isTouched(record, task),
    task: task.id,
    record_id: record.id,
    node: task.node,
  }));
}

/** What is to come of a task, without bullets and end marks. */
export function listProducts({ products = [] }: Task): string[] {
  return products.map(({ raw }) => trimEndOf(stripBullet(raw), END_MARKS));
}

/** Number and title; the file's name where it has neither. */
export function labelDocument({ header, source }: PlanRecord): string {
  return [header.number?.raw, header.title].filter(Boolean).join(' ') || source.name;
}

function draftSchedule(all: readonly Time[], text: string): Draft {
  const { firstDay, lastDay, deadlines, isInherited } = scheduleOf(all, text);
  return {
    first_day: firstDay,
    last_day: lastDay,
    deadline: deadlines[0],
    deadlines: joinDistinct(deadlines),
    times: joinDistinct(all.map(({ raw }) => raw)),
    is_time_inherited: isInherited,
  };
}

/** "20/04/2026; 30/06/2026" */
export function showDays(days: readonly string[]): string | null {
  return joinDistinct(days.map(showDay));
}

export function isInherited(values: readonly { readonly inherited: boolean }[]): boolean | null {
  return values.length === 0 ? null : values.every(({ inherited }) => inherited);
}

export function joinUnits({ units }: Task, role: TaskUnit['role']): string | null {
  return joinDistinct(namesOfBodies(units, role));
}

export function joinDistinct(values: readonly string[]): string | null {
  return values.length === 0 ? null : [...new Set(values)].join('; ');
}

function draftUnit(unit: Unit, role: UnitPlace, at: Locate): Draft {
  const { name, canonical, level, system, collective, span } = unit;
  return { ...at(span), role, name, canonical, level, system, is_collective: collective, is_inherited: false };
}

function draftTime(time: Time, at: Locate): Draft {
  return {
    ...at(time.span),
    kind: time.kind,
    written: time.raw,
    first_day: time.from,
    last_day: time.to,
    edtf: time.edtf,
    precision: time.precision,
    is_exclusive: time.exclusive,
    is_approximate: time.approximate ?? false,
    recurrence: time.recurrence,
    clock: time.clock,
    is_inherited: time.inherited,
  };
}

function draftReferences(record: PlanRecord, at: Locate): Draft[] {
  const citing = new Map<number, string[]>();
  for (const { id, references } of record.tasks) {
    for (const index of references) citing.set(index, [...(citing.get(index) ?? []), id]);
  }
  return record.references.map((reference, index) => ({
    ...at(reference.span),
    reference: index,
    written: reference.raw,
    type_code: reference.type,
    number: reference.number,
    dated: reference.date,
    issuer: reference.issuer,
    subject: reference.subject,
    use: reference.use,
    tasks: joinDistinct(citing.get(index) ?? []),
  }));
}
