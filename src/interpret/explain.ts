import type { ReadDocument } from '../annotate/reading.ts';
import { findTimes } from '../annotate/times/index.ts';
import { findUnits } from '../annotate/units/index.ts';
import { toSourceSpan } from '../document/source-document.ts';
import type { Span } from '../document/span.ts';
import { walkOutline, type OutlineNode } from '../outline/outline-node.ts';
import type { Trace } from '../rules/trace.ts';
import type { ExtractedPlan } from './interpret-plan.ts';
import type { TaskDraft } from './tasks/task-draft.ts';

/** One decision: which rule decided, on what, with what outcome. */
export interface ExplainEvent {
  readonly stage: 'outline' | 'interpret';
  /** Decision and rule: "task/partners-alone", "role/known-title", "unit/subject", "time/refused/effect-date". */
  readonly rule: string;
  readonly span: Span;
  readonly text: string;
  readonly outcome: string;
}

export interface Recorded {
  readonly decision: string;
  readonly rule: string;
  readonly node: OutlineNode;
  readonly verdict: string;
}

/** Keeps what the rules decide about nodes, in the order in which they decide it: what `explainPlan` prints is what happened. */
export function createRecorder(): Trace & { readonly recorded: readonly Recorded[] } {
  const recorded: Recorded[] = [];
  return {
    recorded,
    record: (decision, rule, subject, verdict) => {
      const { node } = subject as { readonly node?: OutlineNode };
      if (node) recorded.push({ decision, rule, node, verdict: String(verdict) });
    },
  };
}

type Add = (rule: string, span: Span, outcome: string, stage?: ExplainEvent['stage']) => void;

const QUOTE = 80;

/** Tells the decisions behind a plan in document order. */
export function explainPlan(
  document: ReadDocument,
  plan: ExtractedPlan,
  recorded: readonly Recorded[],
  tell: (event: ExplainEvent) => void,
): void {
  const events: ExplainEvent[] = [];
  const add: Add = (rule, span, outcome, stage = 'interpret') => {
    const text = document.text.slice(span.start, Math.min(span.end, span.start + QUOTE));
    events.push({ stage, rule, span, text, outcome });
  };
  for (const node of walkOutline(plan.roots)) add(`marker/${node.form}`, node.block.span, node.id, 'outline');
  for (const { decision, rule, node, verdict } of recorded)
    add(`${decision}/${rule}`, toSourceSpan(node.block, node.content.start, node.content.end), verdict);
  for (const { rule, span, number, type, date, use } of plan.references)
    add(`reference/${rule}`, span, `${number ?? type ?? '?'} ${date ?? ''} (${use})`.trim());
  for (const task of plan.tasks) {
    addTask(task, add);
    addUnitsWithoutPart(task, add);
  }
  addRefusedTimes(plan, add);
  events.sort((a, b) => a.span.start - b.span.start);
  events.forEach(tell);
}

function addTask(task: TaskDraft, add: Add): void {
  for (const { block, unit, role, rule, inherited } of task.units)
    add(`unit/${rule}`, toSourceSpan(block, unit.start, unit.end), told(role, inherited));
  for (const { block, time, inherited } of task.times)
    add(
      `time/${time.rule}`,
      toSourceSpan(block, time.start, time.end),
      told(`${time.from ?? '..'}/${time.to ?? '..'}`, inherited),
    );
}

function told(what: string, inherited: boolean): string {
  return inherited ? `${what} (inherited)` : what;
}

function addUnitsWithoutPart(task: TaskDraft, add: Add): void {
  const own = task.units.filter((placed) => placed.block === task.block);
  for (const unit of findUnits(task.block.reading, task.range.start, task.range.end)) {
    if (own.some((placed) => placed.unit.start === unit.start)) continue;
    add('unit/refused/no-part', toSourceSpan(task.block, unit.start, unit.end), 'no part in the task');
  }
}

function addRefusedTimes(plan: ExtractedPlan, add: Add): void {
  for (const block of new Set(walkOutline(plan.roots).map((node) => node.block)))
    findTimes(
      block.reading,
      { ...plan.timeContext, exclude: [...plan.citedIn(block)] },
      {
        trace: (raw, rule, at, verdict) => {
          if (verdict === 'refuse')
            add(`time/refused/${rule}`, toSourceSpan(block, at, at + raw.length), 'no time of a task');
        },
      },
    );
}
