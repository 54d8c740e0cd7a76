import { toSourceSpan } from '../document/source-document.ts';
import type { ReadDocument } from '../annotate/reading.ts';
import type { Span } from '../document/span.ts';
import { contentOf, walkOutline } from '../outline/outline-node.ts';
import type { ExtractedPlan } from './interpret-plan.ts';
import { refuseForm } from './tasks/decide-task.ts';
import { findTimes } from '../annotate/times/index.ts';
import { findUnits } from '../annotate/units/index.ts';

/** One decision: which rule fired, on what, with what outcome. */
export interface ExplainEvent {
  readonly stage: 'structure' | 'extract';
  readonly rule: string;
  readonly span: Span;
  readonly text: string;
  readonly outcome: string;
}

const QUOTE = 80;

/** Tells the decisions behind a plan in document order; costs nothing where nobody listens. */
export function explainPlan(document: ReadDocument, plan: ExtractedPlan, tell: (event: ExplainEvent) => void): void {
  const events: ExplainEvent[] = [];
  const add = (stage: ExplainEvent['stage'], rule: string, span: Span, outcome: string): void => {
    events.push({
      stage,
      rule,
      span,
      text: document.text.slice(span.start, Math.min(span.end, span.start + QUOTE)),
      outcome,
    });
  };
  for (const node of walkOutline(plan.roots))
    add('structure', `marker/${node.form}`, node.block.span, `${node.id} ${node.role}`);
  for (const reference of plan.references)
    add(
      'extract',
      `reference/${reference.rule}`,
      reference.span,
      `${reference.number ?? reference.type ?? '?'} ${reference.date ?? ''} (${reference.use})`.trim(),
    );
  for (const task of plan.tasks) {
    add(
      'extract',
      `task/${task.rule}`,
      task.rowSpan ?? toSourceSpan(task.block, task.range.start, task.range.end),
      `${task.node.id} ${task.modality}`,
    );
    for (const placed of task.units)
      add(
        'extract',
        `unit/${placed.rule}`,
        toSourceSpan(placed.block, placed.unit.start, placed.unit.end),
        `${placed.role}${placed.inherited ? ' (inherited)' : ''}`,
      );
    for (const placed of task.times)
      add(
        'extract',
        `time/${placed.time.rule}`,
        toSourceSpan(placed.block, placed.time.start, placed.time.end),
        `${placed.time.from ?? '..'}/${placed.time.to ?? '..'}${placed.inherited ? ' (inherited)' : ''}`,
      );
  }
  addRefused(plan, add);
  events.sort((a, b) => a.span.start - b.span.start);
  events.forEach(tell);
}

type Add = (stage: ExplainEvent['stage'], rule: string, span: Span, outcome: string) => void;

/** The readings that were looked at and refused: leaves that are no tasks, units without a part, dates that are no times. */
function addRefused(plan: ExtractedPlan, add: Add): void {
  const tasks = new Set(plan.tasks.map((task) => task.node));
  const nodes = walkOutline(plan.roots);
  for (const node of nodes) {
    if (node.children.length > 0 || node.kind === 'table' || tasks.has(node)) continue;
    const form = refuseForm(contentOf(node).trim());
    add(
      'extract',
      `task/refused/${form ?? `role-${node.role}`}`,
      toSourceSpan(node.block, node.content.start, node.content.end),
      'no task',
    );
  }
  for (const task of plan.tasks) {
    const taken = new Set(
      task.units.filter((placed) => placed.block === task.block).map((placed) => placed.unit.start),
    );
    for (const unit of findUnits(task.block.reading, task.range.start, task.range.end))
      if (!taken.has(unit.start))
        add(
          'extract',
          'unit/refused/no-part',
          toSourceSpan(task.block, unit.start, unit.end),
          'named, no part in the task',
        );
  }
  for (const block of new Set(nodes.map((node) => node.block)))
    findTimes(
      block.reading,
      { ...plan.timeContext, exclude: plan.citedIn(block) },
      {
        trace: (raw, rule, at, verdict) => {
          if (verdict === 'refuse')
            add('extract', `time/refused/${rule}`, toSourceSpan(block, at, at + raw.length), 'no time of a task');
        },
      },
    );
}
