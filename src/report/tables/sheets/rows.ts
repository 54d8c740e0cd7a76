import type { PlanRecord, Task, Time, Unit } from '../../../record/schema.ts';
import { bodiesOf, namesOfBodies } from '../../../record/unit-bodies.ts';
import { exactDay, showDate } from '../../show-time.ts';
import { stripBullet } from '../formats/cell-text.ts';
import { nameTasks } from '../rows/keys.ts';

import type { UnitPlace } from '../rows/labels.ts';
import { createPageFinder, createSectionFinder } from '../rows/places.ts';
import {
  isInherited,
  joinDistinct,
  joinUnits,
  labelDocument,
  listProducts,
  nameDocument,
  showDays,
} from '../rows/draft.ts';
import { toRow } from '../rows/rows.ts';
import type { DocumentPlace, Draft } from '../rows/draft.ts';
import { isEndOnly, scheduleOf, writeTime } from '../rows/schedule.ts';
import { SHEET_NAMES } from '../table.ts';
import type { Row, TableDefinition } from '../table.ts';
import { adviseOn } from './advice.ts';
import { SHEETS } from './columns.ts';
import { laysDownRules } from './standing-rules.ts';

type FilledSheet = (typeof SHEET_NAMES)[number];
type SheetDrafts = Readonly<Record<FilledSheet, readonly Draft[]>>;

/** Rows of one document in the sheets for people. */
export function buildSheetRows(
  record: PlanRecord | null,
  place: DocumentPlace,
): ReadonlyMap<FilledSheet, readonly Row[]> {
  const drafts = record ? draftSheets(record, place) : { ...NOTHING, 'sheet-unreadable': [draftUnreadable(place)] };
  return new Map(
    SHEET_NAMES.map((name) => {
      const sheet: TableDefinition = SHEETS[name];
      return [name, drafts[name].map((draft) => toRow(sheet, draft, place.link))];
    }),
  );
}

/** Shown where a click opens the file. */
const OPEN = 'mở';

const NOTHING = Object.fromEntries(SHEET_NAMES.map((name) => [name, []])) as unknown as SheetDrafts;

function draftUnreadable({ source, status, failure, sha256 }: DocumentPlace): Draft {
  return { source, status, failure: failure?.message, advice: adviseOn(status, failure?.code ?? null), sha256 };
}

/** What the rows of a document have in common. */
interface Reading {
  readonly record: PlanRecord;
  readonly place: DocumentPlace;
  readonly pageAt: (span: { readonly start: number } | null | undefined) => number | null;
  readonly findSection: ReturnType<typeof createSectionFinder>;
}

function draftSheets(record: PlanRecord, place: DocumentPlace): SheetDrafts {
  const findPage = createPageFinder(record.pages);
  const reading: Reading = {
    record,
    place,
    pageAt: (span) => (span ? findPage(span.start) : null),
    findSection: createSectionFinder(record.outline),
  };
  const labelled = (drafts: readonly Draft[]): Draft[] => {
    const document_label = labelDocument(record);
    return drafts.map((draft) => ({ open: place.link === null ? null : OPEN, ...draft, document_label }));
  };
  return {
    'sheet-follow-up': laysDownRules(record) ? [] : draftFollowUp(reading),
    'sheet-rules': laysDownRules(record) ? labelled(draftFollowUp(reading)) : [],
    'sheet-documents': labelled([draftDocument(record, place)]),
    'sheet-units': labelled(draftUnits(reading)),
    'sheet-times': labelled(draftTimes(reading)),
    'sheet-references': labelled(draftReferences(reading)),
    'sheet-recipients': labelled(
      record.recipients.map(({ name, purpose, archive, span }) => {
        return { name: stripBullet(name), purpose, is_archive: archive ?? false, page: reading.pageAt(span) };
      }),
    ),
    'sheet-notes': labelled(draftNotes(reading)),
    'sheet-unreadable': [],
  };
}

/** "5973 /UBND-KT" as it is cited: "5973/UBND-KT". */
function showNumber({ header }: PlanRecord): string | undefined {
  return header.number?.raw.replace(/\s{0,9}([/-])\s{0,9}/gu, '$1');
}

function showIssued({ header }: PlanRecord): string | null {
  return exactDay(header.issued) ?? showDate(header.issued);
}

function draftDocument(record: PlanRecord, { source, status, recordFile, sha256 }: DocumentPlace): Draft {
  const { header, signature } = record;
  return {
    number: showNumber(record),
    type: header.type?.name,
    issued_shown: showIssued(record),
    issuer: header.issuer?.canonical,
    level: header.level,
    signer: signature?.name,
    signer_position: signature?.position,
    addressees: joinDistinct(header.addressees),
    task_count: record.tasks.length,
    warning_count: record.diagnostics.filter(({ severity }) => severity !== 'info').length,
    status,
    pages: record.source.pages,
    source,
    is_draft: header.draft,
    urgency: header.urgency,
    secrecy: header.secrecy,
    record_file: recordFile,
    sha256,
  };
}

/** One row for a task and each unit that leads it; one without a unit where none does. */
function draftFollowUp(reading: Reading): Draft[] {
  const { record } = reading;
  const keys = nameTasks(record, reading.findSection);
  return record.tasks.flatMap((task) => {
    const base = draftTask(task, reading);
    const key = keys.get(task.id) ?? task.id;
    const leads = listLeads(task);
    if (leads.length === 0) return [{ ...base, row_key: key }];
    return leads.map((lead) => ({ ...base, lead, row_key: `${key}|${lead}` }));
  });
}

/** Products first, then the figures that no product says already. */
function listOutcomes(task: Task): string[] {
  const products = listProducts(task);
  const figures = task.targets.map(({ raw }) => raw).filter((raw) => !products.some((said) => said.includes(raw)));
  return [...products, ...figures];
}

/** Units that the list under one "các" names come one by one. */
function listLeads({ units }: Task): string[] {
  return namesOfBodies(units, 'lead');
}

function draftTask(task: Task, { record, place, pageAt, findSection }: Reading): Draft {
  const { deadlines, recurrence, isInherited: isTimeInherited } = scheduleOf(task.times, record.text);
  const [action, quote] = [stripBullet(task.action), stripBullet(task.quote)];
  return {
    document_label: nameDocument(record),
    number: showNumber(record),
    issued_shown: showIssued(record),
    action,
    coordinating: joinUnits(task, 'coordinate'),
    times: joinDistinct(task.times.map(writeTime)),
    deadline: deadlines[0],
    targets: joinDistinct(listOutcomes(task)),
    section: findSection(task.node, task.quote).section,
    page: pageAt(task.span),
    quote: isSameText(action, quote) ? null : quote,
    all_deadlines: showDays(deadlines),
    recurrence,
    modality: task.modality,
    confidence: task.confidence,
    is_time_inherited: isTimeInherited,
    is_lead_inherited: isInherited(task.units.filter(({ role }) => role === 'lead')),
    source: place.source,
  };
}

/** But for blanks and a stop at the end. */
function isSameText(one: string, other: string): boolean {
  const bare = (text: string): string =>
    text
      .replace(/\s+/gu, ' ')
      .replace(/[.;,: ]$/u, '')
      .toLowerCase();
  return bare(one) === bare(other);
}

function draftUnits({ record, pageAt }: Reading): Draft[] {
  const { header, tasks } = record;
  const draft = (unit: Unit, role: UnitPlace, more: Draft = {}): Draft => {
    const { name, canonical, level, system, collective, span } = unit;
    return { name, canonical, level, system, is_collective: collective, role, page: pageAt(span), ...more };
  };
  return [
    ...(header.issuer ? [draft(header.issuer, 'issuer', { is_inherited: false })] : []),
    ...(header.parentIssuer ? [draft(header.parentIssuer, 'parent-issuer', { is_inherited: false })] : []),
    ...tasks.flatMap((task) =>
      task.units
        .flatMap(bodiesOf)
        .map((unit) => draft(unit, unit.role, { is_inherited: unit.inherited, task_text: stripBullet(task.action) })),
    ),
  ];
}

function draftTimes({ record, pageAt }: Reading): Draft[] {
  const draft = (time: Time, more: Draft): Draft => ({
    written: time.raw,
    kind: time.kind,
    first_day: isEndOnly(time, record.text) ? null : time.from,
    last_day: time.to,
    recurrence: time.recurrence,
    clock: time.clock,
    precision: time.precision,
    is_exclusive: time.exclusive,
    is_approximate: time.approximate ?? false,
    is_inherited: time.inherited,
    page: pageAt(time.span),
    ...more,
  });
  const { issued } = record.header;
  const day = exactDay(issued);
  return [
    ...(issued ? [draft(issued, { first_day: day, last_day: day })] : []),
    ...record.tasks.flatMap((task) => task.times.map((time) => draft(time, { task_text: stripBullet(task.action) }))),
  ];
}

function draftReferences({ record, pageAt }: Reading): Draft[] {
  const citing = new Map<number, string>();
  for (const { action, references } of record.tasks) {
    for (const index of references) if (!citing.has(index)) citing.set(index, stripBullet(action));
  }
  return record.references.map(({ raw, number, date, issuer, subject, use, span }, index) => {
    return {
      written: raw,
      number,
      dated: date,
      issuer,
      subject,
      use,
      page: pageAt(span),
      task_text: citing.get(index),
    };
  });
}

function draftNotes({ record, pageAt }: Reading): Draft[] {
  return record.diagnostics.map(({ code, severity, message, span, page }) => {
    const at = span?.start ?? -1;
    const task = record.tasks.find(({ span: own }) => own.start <= at && at < own.end);
    return { code, severity, message, page: page ?? pageAt(span), task_text: task && stripBullet(task.action) };
  });
}
