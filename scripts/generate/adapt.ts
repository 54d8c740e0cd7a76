import { counterpartOf, REWORDINGS } from './counterparts.ts';
import type { PlanFacts } from './parts.ts';
import { createPhrases } from './phrases.ts';
import type { GeneratedPlan } from './plan.ts';
import type { Random } from './random.ts';
import type { TaskDraft } from './tasks.ts';
import { iso, type WrittenTime } from './times.ts';

export type Verdict = 'localized' | 'tightened' | 'conflict' | 'dropped' | 'new';

export interface GoldChange {
  readonly field: 'times' | 'units';
  readonly verdict: Verdict;
}

/** A child's task and the parent's tasks (by index) that it takes up. */
export interface ChildTask {
  readonly draft: TaskDraft;
  readonly from: readonly number[];
  readonly status: 'verbatim' | 'adapted' | 'added';
  /** Absent where the parent's own answer does not settle it. */
  readonly changes?: readonly GoldChange[];
}

/** The child's tasks, in the order of the parent's, its own last. */
export function adaptTasks(parent: GeneratedPlan, facts: PlanFacts, random: Random): ChildTask[] {
  const answers = (parent.gold as { tasks: { times: unknown[] }[] }).tasks;
  const out: ChildTask[] = [];
  parent.drafts.forEach((draft, at) => {
    const inherits = draft.time === null && (answers[at]?.times.length ?? 0) > 0;
    const settled = !inherits && draft.coLead === undefined && keepsAllUnits(draft, facts);
    const lead = draft.lead === null ? null : counterpartOf(draft.lead, facts.profile.key);
    const hasHome = draft.lead === null || lead !== null;
    const form = hasHome
      ? random.pick([
          'keep',
          'keep',
          'keep',
          'reword',
          'reword',
          'times',
          'times',
          'swap',
          'split',
          'merge',
          'drop',
          'drop',
        ])
      : 'drop';
    if (form === 'drop') return;
    const localized = localize(draft, facts);
    const units: GoldChange[] = unitsOf(localized) === unitsOf(draft) ? [] : [{ field: 'units', verdict: 'localized' }];
    const before = out.at(-1);
    if (form === 'merge' && before && canMerge(before, localized)) {
      out[out.length - 1] = mergeTasks(before, localized, at);
      return;
    }
    if (form === 'split') {
      out.push(...splitTask(localized, at, settled ? units : undefined));
      return;
    }
    if (form === 'swap' && localized.coordinates[0] !== undefined && localized.leads && localized.lead !== null) {
      const [first, ...rest] = localized.coordinates;
      const swapped = { ...localized, lead: first, coordinates: [localized.lead, ...rest] };
      out.push(
        withChanges(
          { draft: swapped, from: [at], status: statusOf(draft, swapped) },
          settled ? [{ field: 'units', verdict: 'conflict' }] : undefined,
        ),
      );
      return;
    }
    if (form === 'times') {
      const moved = moveTime(localized.time, facts, random);
      const changes = [...units, ...(moved.verdict ? [{ field: 'times' as const, verdict: moved.verdict }] : [])];
      out.push(
        withChanges(
          { draft: { ...localized, time: moved.time }, from: [at], status: statusOf(draft, localized) },
          settled ? changes : undefined,
        ),
      );
      return;
    }
    const words = form === 'reword' ? { ...localized, action: reword(localized.action) } : localized;
    out.push(withChanges({ draft: words, from: [at], status: statusOf(draft, words) }, settled ? units : undefined));
  });
  const phrases = createPhrases(random, parent.facts.topic);
  const known = new Set(parent.drafts.map(({ action }) => action.slice(0, 18)));
  for (let i = random.integer(1, 3); i > 0; i -= 1) {
    const action = newAction(phrases.nextAction, known);
    if (action !== null)
      out.push({
        draft: {
          action,
          lead: random.pick(facts.profile.leads),
          requested: false,
          coordinates: [],
          leads: false,
          advised: null,
          reportTo: null,
          time: null,
        },
        from: [],
        status: 'added',
      });
  }
  return out;
}

function withChanges(task: Omit<ChildTask, 'changes'>, changes: readonly GoldChange[] | undefined): ChildTask {
  return changes ? { ...task, changes } : task;
}

/** An action that no task of the parent resembles. */
function newAction(next: () => string, known: Set<string>): string | null {
  for (let tries = 0; tries < 20; tries += 1) {
    const action = next();
    const key = action.slice(0, 18);
    if (known.has(key)) continue;
    known.add(key);
    return action;
  }
  return null;
}

function localize(draft: TaskDraft, facts: PlanFacts): TaskDraft {
  const near = (unit: string): string | null => counterpartOf(unit, facts.profile.key);
  const lead = draft.lead === null ? null : near(draft.lead);
  const coordinates = [...new Set(draft.coordinates.map(near))].filter(
    (unit): unit is string => unit !== null && unit !== lead,
  );
  // the issuer itself is no unit of its own plan: what is advised or reported goes to it
  const head = (unit: string | null): string | null => (unit === null ? null : near(unit) === lead ? null : near(unit));
  const { action, requested, leads, time, tail } = draft;
  const kept = { action, requested, leads, time, ...(tail === undefined ? {} : { tail }) };
  return { ...kept, lead, coordinates, advised: head(draft.advised), reportTo: head(draft.reportTo) };
}

const unitsOf = (draft: TaskDraft): string =>
  [draft.lead, ...draft.coordinates, draft.advised, draft.reportTo].join('|');

/** Every unit has a counterpart of its own: none is lost and no two become one. */
function keepsAllUnits(draft: TaskDraft, facts: PlanFacts): boolean {
  const before = [draft.lead, ...draft.coordinates, draft.advised, draft.reportTo].filter((unit) => unit !== null);
  const after = new Set(before.map((unit) => counterpartOf(unit, facts.profile.key)));
  return !after.has(null) && after.size === before.length;
}

/** Verbatim: the same words but for whom it is given to, with whom, and when; units and times tell those. */
function statusOf(parent: TaskDraft, child: TaskDraft): 'verbatim' | 'adapted' {
  const wordsOf = ({ action, advised, reportTo, tail }: TaskDraft): string =>
    [action, advised !== null, reportTo !== null, tail].join('|');
  return wordsOf(parent) === wordsOf(child) ? 'verbatim' : 'adapted';
}

function reword(action: string): string {
  for (const [from, to] of REWORDINGS) if (action.startsWith(from)) return `${to}${action.slice(from.length)}`;
  return action;
}

function canMerge(before: ChildTask, draft: TaskDraft): boolean {
  return (
    before.status !== 'added' &&
    before.from.length === 1 &&
    before.draft.lead === draft.lead &&
    before.draft.time === null &&
    draft.time === null &&
    !before.draft.reportTo &&
    !draft.reportTo &&
    !draft.coordinates.length &&
    !draft.advised
  );
}

function mergeTasks(before: ChildTask, draft: TaskDraft, at: number): ChildTask {
  const action = `${before.draft.action}; ${draft.action}`;
  return { draft: { ...before.draft, action }, from: [...before.from, at], status: 'adapted' };
}

/** Preparing and doing, each a task of its own; the time stays with the doing. */
function splitTask(draft: TaskDraft, at: number, changes: readonly GoldChange[] | undefined): ChildTask[] {
  const prepare: TaskDraft = {
    ...draft,
    action: `chuẩn bị các điều kiện cần thiết để ${draft.action}`,
    coordinates: [],
    leads: false,
    advised: null,
    reportTo: null,
    time: null,
  };
  const task: Omit<ChildTask, 'changes'> = { draft: prepare, from: [at], status: 'adapted' };
  return [
    task,
    withChanges({ draft: { ...draft, action: reword(draft.action) }, from: [at], status: 'adapted' }, changes),
  ];
}

interface MovedTime {
  readonly time: WrittenTime | null;
  readonly verdict: Verdict | null;
}

const DAY = 86_400_000;
const pad = (value: number): string => String(value).padStart(2, '0');

/** Earlier, later, gone or new; "same" where there is no room. */
function moveTime(time: WrittenTime | null, facts: PlanFacts, random: Random): MovedTime {
  const last = time?.days.at(-1)?.[1] ?? null;
  if (time === null) {
    const day = random.integer(1, 28);
    return { time: deadline(facts.year, 12, day), verdict: 'new' };
  }
  if (last === null) return { time, verdict: null };
  const form = random.pick(['earlier', 'later', 'none']);
  if (form === 'none') return { time: null, verdict: 'dropped' };
  const end = Date.parse(last);
  const first = time.days[0]?.[0] ?? null;
  const floor = Math.max(
    first === null ? 0 : Date.parse(first),
    Date.UTC(facts.year, facts.month - 1, facts.day) + DAY,
  );
  const moved = form === 'earlier' ? end - random.integer(2, 9) * DAY : end + random.integer(6, 20) * DAY;
  if (moved <= floor) return { time, verdict: null };
  const date = new Date(moved);
  return {
    time: deadline(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()),
    verdict: form === 'earlier' ? 'tightened' : 'conflict',
  };
}

function deadline(year: number, month: number, day: number): WrittenTime {
  return {
    text: `hoàn thành trước ngày ${pad(day)}/${month <= 2 ? pad(month) : month}/${year}`,
    days: [[null, iso(year, month, day)]],
    place: 'end',
  };
}
