import { splitClauses } from '../../annotate/clauses.ts';
import { findTargets } from '../../annotate/quantities.ts';
import { toSourceSpan, type SourceDocument } from '../../document/source-document.ts';
import type { PlacedText, TaskDraft } from '../../interpret/tasks/task-draft.ts';
import type { Describe } from '../../interpret/units/describe-unit.ts';
import { judgeTask } from '../confidence.ts';
import type { Product, Task, TaskUnit, Time } from '../schema.ts';
import { collapse } from './collapse.ts';
import { findReferencesIn, type ReferencePlace } from './references.ts';

/** What tasks are told in terms of. */
export interface TaskContext {
  readonly document: SourceDocument;
  readonly references: readonly ReferencePlace[];
  readonly describe: Describe;
}

/** "…thi hành Quyết định này./.sz": strokes of a pen that recognition read behind the end mark. */
const PEN = /(?<=\.\/\.)[\p{L}^~,;°]{1,3}$/u;

/** The task of a draft; `index` is its place among the tasks, from 0. */
export function toTask(draft: TaskDraft, index: number, { document, references, describe }: TaskContext): Task {
  const { block, range } = draft;
  const span = draft.rowSpan ?? toSourceSpan(block, range.start, range.end);
  const clauses = readClauses(draft);
  const units = draft.units.map((placed) => toTaskUnit(placed, describe));
  return {
    id: `t${String(index + 1)}`,
    node: draft.node.id,
    kind: units.some((unit) => unit.role === 'lead') ? 'assignment' : 'activity',
    modality: draft.modality,
    action: collapse(draft.actionText ?? block.text.slice(range.start, range.end)).replace(PEN, ''),
    quote: document.text.slice(span.start, span.end),
    span,
    actions: clauses.length > 1 ? clauses : [],
    units,
    times: draft.times.map(toTime),
    targets: readTargets(draft),
    ...(draft.products && { products: draft.products.map(toProduct) }),
    references: findReferencesIn(span, references),
    confidence: judgeTask(draft),
  };
}

/** A text put together from several cells has no clauses of its own. */
function readClauses({ block, range, actionText }: TaskDraft): string[] {
  if (actionText !== undefined) return [];
  return splitClauses(block.text, range.start, range.end).map((clause) =>
    collapse(block.text.slice(clause.start, clause.end)),
  );
}

function toTaskUnit({ block, unit, role, inherited }: TaskDraft['units'][number], describe: Describe): TaskUnit {
  const { canonical, level, system } = describe(unit.name, unit.head);
  return {
    name: collapse(unit.name),
    canonical,
    level,
    system,
    collective: unit.collective,
    span: toSourceSpan(block, unit.start, unit.end),
    ...(unit.members && { members: unit.members.map((member) => describe(member).canonical) }),
    role,
    inherited,
  };
}

function readTargets({ block, range, countsBodies }: TaskDraft): Task['targets'] {
  if (countsBodies) return [];
  return findTargets(block.text, range).map(({ start, end, value, measure, comparator }) => ({
    raw: collapse(block.text.slice(start, end)),
    value,
    measure,
    comparator,
    span: toSourceSpan(block, start, end),
  }));
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
