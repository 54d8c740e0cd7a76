import { layOutCells } from '../document/table-grid.ts';
import { nameWithPlace, saidOnce } from '../lexicon/places/name-with-place.ts';
import type { Diagnostic } from '../document/diagnostic.ts';
import { toSourceSpan, type Block, type SourceDocument } from '../document/source-document.ts';
import type { Span } from '../document/span.ts';
import type { ExtractedPlan, ExtractedReference } from '../interpret/interpret-plan.ts';
import type { PlacedText, TaskDraft } from '../interpret/tasks/task-draft.ts';
import { splitClauses } from '../annotate/clauses.ts';
import { findTargets } from '../annotate/quantities.ts';
import type { Describe } from '../interpret/units/describe-in.ts';
import { textOf, type OutlineNode } from '../outline/outline-node.ts';
import { createClaims, type Claims } from './claims.ts';
import { judgeTask } from './confidence.ts';
import { placeRegions } from './regions.ts';
import type { OutlineNodeRecord, PlanRecord, Product, Task, TaskUnit, Time } from './schema.ts';

/** Turns a diagnostic into the sentence that the record carries. */
export type MessageRenderer = (diagnostic: Diagnostic) => string;

/** The record of a document: stages' results with spans of the text, every character accounted for. */
export function assembleRecord(
  document: SourceDocument,
  plan: ExtractedPlan,
  diagnostics: readonly Diagnostic[],
  render: MessageRenderer,
): PlanRecord {
  const { text } = document;
  const claims = createClaims(text);
  const furniture: { kind: string; span: Span }[] = [];
  const addFurniture = (kind: string, span: Span): void => {
    for (const piece of claims.take(span)) furniture.push({ kind, span: piece });
  };
  for (const block of document.blocks) {
    if (block.layer === 'body') continue;
    for (const piece of block.pieces)
      addFurniture(block.layer === 'notes' ? 'note' : (block.furniture ?? 'other'), piece);
  }
  for (const extra of plan.footer.furniture) addFurniture(extra.kind, extra.span);
  plan.roots.forEach((node) => {
    claims.take(node.span);
  });
  const headerSpans: Record<string, Span | Span[]> = {};
  for (const [part, spans] of plan.header.spans) {
    const taken = spans.flatMap((span) => claims.take(span));
    const only = taken[0];
    if (only) headerSpans[part] = taken.length === 1 ? only : taken;
  }
  const signature = plan.footer.signature
    ? {
        ...plan.footer.signature,
        spans: plan.footer.signature.spans.flatMap((span) => claims.take(span)),
        digital: [...plan.footer.signature.digital],
      }
    : null;
  const recipients = plan.footer.recipients.map((recipient) => ({
    ...recipient,
    span: claimOne(claims, recipient.span, furniture),
  }));
  for (const span of claims.leftovers()) addFurniture('other', span);

  const { describe } = plan;
  const references = placeReferences(plan.references);
  const regions = placeRegions(document);
  const { header } = plan;
  const issuer = plan.issuer;
  const superior = header.parentIssuer ? describe(header.parentIssuer.name).canonical : null;
  return {
    schemaVersion: '1.0',
    id: document.origin.sha256.slice(0, 16),
    source: { ...document.origin, pages: document.pages.length > 0 ? document.pages.length : null },
    text,
    pages: document.pages.map(({ page, span, width, height, textFrom }) => ({
      page,
      ...span,
      width,
      height,
      textFrom: textFrom ?? 'text-layer',
    })),
    ...(regions ? { regions } : {}),
    header: {
      issuer: issuer.issuer ? toUnit(issuer.issuer.name, issuer.issuer.span, describe, issuer, superior) : null,
      parentIssuer: header.parentIssuer ? toUnit(header.parentIssuer.name, header.parentIssuer.span, describe) : null,
      level: issuer.level,
      system: issuer.system,
      number: header.number,
      place: header.place,
      issued: header.issued,
      type: header.type,
      title: header.title,
      addressees: header.addressees.map((addressee) => addressee.name),
      draft: header.draft,
      urgency: header.urgency,
      secrecy: header.secrecy,
      spans: headerSpans,
    },
    outline: plan.roots.map((node) => toOutlineRecord(node, document)),
    tasks: plan.tasks.map((draft, index) => toTask(draft, index, document, references, describe)),
    references: plan.references.map((reference) => ({
      raw: reference.raw,
      type: reference.type,
      number: reference.number,
      date: reference.date,
      issuer: reference.issuer,
      subject: reference.subject,
      use: reference.use,
      span: reference.span,
    })),
    recipients,
    signature,
    furniture: furniture.sort((a, b) => a.span.start - b.span.start),
    diagnostics: diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, render)),
  };
}

/** A diagnostic as the record carries it. */
export function describeDiagnostic(diagnostic: Diagnostic, render: MessageRenderer): PlanRecord['diagnostics'][number] {
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: render(diagnostic),
    span: diagnostic.span ?? null,
    ...(diagnostic.page === undefined ? {} : { page: diagnostic.page }),
  };
}

/** A recipient has one span; where another column's line cuts it, the rest is furniture. */
function claimOne(claims: Claims, span: Span, furniture: { kind: string; span: Span }[]): Span {
  if (claims.isFree(span)) {
    claims.take(span);
    return span;
  }
  const [first, ...rest] = claims.take(span);
  for (const piece of rest) furniture.push({ kind: 'other', span: piece });
  return first ?? { start: span.start, end: span.start };
}

/** Normalized text has single blanks inside a line; only tabs and line ends are left to fold. */
function collapse(text: string): string {
  if (!text.includes('\t') && !text.includes('\n')) return text.trim();
  return text.replace(/\s+/gu, ' ').trim();
}

function toUnit(
  name: string,
  span: Span,
  describe: Describe,
  own?: ExtractedPlan['issuer'],
  superior?: string | null,
): PlanRecord['header']['issuer'] {
  const described = describe(name);
  return {
    name: collapse(name),
    canonical: superior === undefined ? described.canonical : saidOnce(nameWithPlace(described.canonical, superior)),
    level: own?.level ?? described.level,
    system: own?.system ?? described.system,
    collective: described.collective,
    span,
  };
}

function toOutlineRecord(node: OutlineNode, document: SourceDocument): OutlineNodeRecord {
  const table = node.table === undefined ? undefined : document.tables[node.table];
  return {
    id: node.id,
    kind: node.kind,
    marker: node.marker,
    heading: node.heading ? collapse(textOf(node, node.heading)) : null,
    text: table ? '' : collapse(textOf(node, node.body)),
    role: node.role,
    span: node.span,
    children: node.children.map((child) => toOutlineRecord(child, document)),
    ...(table ? { rows: toRows(table, document.blocks) } : {}),
  };
}

/** Code units that a merged cell may come to when its text stands at each of its places. */
const MOST_REPEATED = 100_000;

function toRows(table: SourceDocument['tables'][number], blocks: readonly Block[]): string[][] {
  const texts = new Map(
    table.cells.map((cell) => [cell, cell.blocks.map((index) => blocks[index]?.text ?? '').join('\n')]),
  );
  return layOutCells(table).map((row, rowIndex) =>
    row.map((cell, column) => {
      const text = cell ? (texts.get(cell) ?? '') : '';
      const isFirst = cell?.row === rowIndex && cell.column === column;
      return isFirst || text.length * (cell?.rowSpan ?? 1) * (cell?.colSpan ?? 1) <= MOST_REPEATED ? text : '';
    }),
  );
}

function toTask(
  draft: TaskDraft,
  index: number,
  document: SourceDocument,
  references: ReferencePlaces,
  describe: Describe,
): Task {
  const { block, range } = draft;
  const span = draft.rowSpan ?? toSourceSpan(block, range.start, range.end);
  const action = collapse(draft.actionText ?? block.text.slice(range.start, range.end));
  const clauses =
    draft.actionText === undefined
      ? splitClauses(block.text, range.start, range.end).map((clause) =>
          collapse(block.text.slice(clause.start, clause.end)),
        )
      : [];
  const units: TaskUnit[] = draft.units.map((placed) => {
    const described = describe(placed.unit.name, placed.unit.head);
    return {
      name: collapse(placed.unit.name),
      canonical: described.canonical,
      level: described.level,
      system: described.system,
      collective: placed.unit.collective,
      span: toSourceSpan(placed.block, placed.unit.start, placed.unit.end),
      ...(placed.unit.members && { members: placed.unit.members.map((member) => describe(member).canonical) }),
      role: placed.role,
      inherited: placed.inherited,
    };
  });
  return {
    id: `t${String(index + 1)}`,
    node: draft.node.id,
    kind: units.some((unit) => unit.role === 'lead') ? 'assignment' : 'activity',
    modality: draft.modality,
    action,
    quote: document.text.slice(span.start, span.end),
    span,
    actions: clauses.length > 1 ? clauses : [],
    units,
    times: draft.times.map((placed) => toTime(placed)),
    targets: findTargets(block.text, range).map((target) => ({
      raw: collapse(block.text.slice(target.start, target.end)),
      value: target.value,
      measure: target.measure,
      comparator: target.comparator,
      span: toSourceSpan(block, target.start, target.end),
    })),
    ...(draft.products && { products: draft.products.map(toProduct) }),
    references: references.within(span),
    confidence: judgeTask(draft),
  };
}

function toProduct({ block, range }: PlacedText): Product {
  return {
    raw: collapse(block.text.slice(range.start, range.end)),
    span: toSourceSpan(block, range.start, range.end),
  };
}

function toTime(placed: TaskDraft['times'][number]): Time {
  const { time, block } = placed;
  return {
    raw: collapse(time.raw),
    kind: time.kind,
    from: time.from,
    to: time.to,
    edtf: time.edtf,
    precision: time.precision,
    exclusive: time.exclusive,
    recurrence: time.recurrence,
    inherited: placed.inherited,
    ...(time.clock === null ? {} : { clock: time.clock }),
    ...(time.approximate ? { approximate: true } : {}),
    span: toSourceSpan(block, time.start, time.end),
  };
}

interface ReferencePlaces {
  /** Indices of the references with a mention inside `span`, in order. */
  readonly within: (span: Span) => number[];
}

/** Mentions by place, so that a task looks at those in its own span only. */
function placeReferences(references: readonly ExtractedReference[]): ReferencePlaces {
  const places = references
    .flatMap((reference, index) => reference.mentions.map((mention) => ({ ...mention, index })))
    .sort((a, b) => a.start - b.start);
  return {
    within: (span) => {
      const found = new Set<number>();
      for (let at = firstFrom(places, span.start); at < places.length; at += 1) {
        const place = places[at];
        if (!place || place.start > span.end) break;
        if (place.end <= span.end) found.add(place.index);
      }
      return [...found].sort((a, b) => a - b);
    },
  };
}

/** Index of the first place that starts at `offset` or after it. */
function firstFrom(places: readonly Span[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
