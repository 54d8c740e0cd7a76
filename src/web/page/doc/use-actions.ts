import { useRef } from 'preact/hooks';
import { isChecked, type Doubt, type Task } from '../adapters.ts';
import { t } from '../base/language.ts';
import { say } from '../base/toast.tsx';
import { show, type Focus } from '../paper/focus.ts';
import { taskOf, type TextSpan } from '../paper/marks.ts';
import type { Tab } from '../record/record-panel.tsx';
import { acceptTask, addTask, checkDocument, removeTask } from './operations.ts';
import type { DocumentState } from './use-document.ts';

/** The open document, and the parts of the page that actions bring to the front. */
export interface Workplace {
  readonly state: DocumentState;
  readonly focus: Focus;
  readonly doubts: readonly Doubt[];
  readonly setTab: (tab: Tab) => void;
  readonly setEditing: (id: string | null) => void;
  /** The span that is asked about, "why?". */
  readonly why: TextSpan | null;
  readonly setWhy: (span: TextSpan | null) => void;
}

export interface Actions {
  readonly keys: Readonly<Record<string, () => void>>;
  /** The next place to look at; from the last one back to the first. */
  readonly next: () => void;
  readonly accept: (task: Task | undefined) => Promise<void>;
  readonly refuse: (task: Task | undefined) => Promise<void>;
  /** Marks the document as checked, or takes that back. */
  readonly check: () => Promise<void>;
  /** Makes a task of the selected words. */
  readonly addSelected: () => Promise<void>;
}

/** What the keys and buttons do. */
export function useActions(place: Workplace): Actions {
  const seen = useRef(-1);
  const actions = {
    next: () => {
      seen.current = showDoubt(place, seen.current + 1);
    },
    accept: (task: Task | undefined) => accept(place, task),
    refuse: (task: Task | undefined) => refuse(place, task),
    check: () => check(place),
    addSelected: () => addSelected(place),
  };
  return { ...actions, keys: keysOf(place, actions) };
}

function keysOf(place: Workplace, actions: Omit<Actions, 'keys'>): Actions['keys'] {
  const { state, focus, why, setEditing, setWhy } = place;
  return {
    j: () => step(place, 1),
    k: () => step(place, -1),
    n: actions.next,
    a: () => void actions.accept(currentTask(place)).then(() => step(place, 1)),
    r: () => void actions.refuse(currentTask(place)),
    e: () => setEditing(currentTask(place)?.id ?? null),
    t: () => void actions.addSelected(),
    w: () => setWhy(focus.selection.get() ?? currentTask(place)?.span ?? null),
    u: () => void state.undo(),
    'Shift+u': () => void state.redo(),
    d: () => void actions.check(),
    Escape: () => {
      if (why !== null) setWhy(null);
      else focus.selected.set(null);
    },
  };
}

/** Selects a task on both sides of the page. */
export function selectTask(focus: Focus, task: Task): void {
  focus.selected.set(`task:${task.id}`);
  show(focus, `task:${task.id}`, task.span);
}

function currentTask({ state: { record }, focus }: Workplace): Task | undefined {
  return record.tasks.find(({ id }) => id === taskOf(focus.selected.get()));
}

/** To a task further down or up; from none to the first or the last. */
function step({ state: { record }, focus, setTab }: Workplace, by: 1 | -1): void {
  setTab('tasks');
  const last = record.tasks.length - 1;
  const at = record.tasks.findIndex(({ id }) => id === taskOf(focus.selected.get()));
  const start = by > 0 ? 0 : last;
  const next = record.tasks[at < 0 ? start : Math.min(last, Math.max(0, at + by))];
  if (next) selectTask(focus, next);
}

async function accept({ state }: Workplace, task: Task | undefined): Promise<void> {
  if (task && (await state.correct(acceptTask(state.record, task)))) say(t('Đã nhận nhiệm vụ.', 'Task accepted.'));
}

async function refuse({ state, focus }: Workplace, task: Task | undefined): Promise<void> {
  if (!task) return;
  const { record } = state;
  const at = record.tasks.indexOf(task);
  if (!(await state.correct(removeTask(record, task)))) return;
  say(t('Đã bỏ nhiệm vụ.', 'Task refused.'), undoAction(state));
  const next = record.tasks[at + 1] ?? record.tasks[at - 1];
  if (next) selectTask(focus, next);
}

const TAB_OF: Readonly<Record<string, Tab>> = { task: 'tasks', header: 'header' };

/** Shows a doubt, counted on from the last one to the first again; gives its index, or the one before `index` where there is none. */
function showDoubt({ doubts, focus, setTab }: Workplace, index: number): number {
  if (doubts.length === 0) {
    say(t('Không còn chỗ nào cần xem.', 'Nothing more to look at.'));
    return index - 1;
  }
  const at = index % doubts.length;
  const doubt = doubts[at];
  if (!doubt) return at;
  const { kind, about, span } = doubt;
  const mark = kind === 'task' ? `task:${about}` : null;
  setTab(TAB_OF[kind] ?? 'notes');
  if (mark !== null) focus.selected.set(mark);
  if (span) show(focus, mark, span);
  return at;
}

async function check({ state }: Workplace): Promise<void> {
  if (isChecked(state.record)) {
    await state.drop(state.corrections.flatMap(({ path }, index) => (path === '/id' ? [index] : [])));
    return;
  }
  if (await state.correct(checkDocument(state.record)))
    say(t('Đã ghi: văn bản này đã soát xong.', 'Noted: this document is checked.'));
}

async function addSelected({ state, focus, setTab }: Workplace): Promise<void> {
  const span = focus.selection.get();
  if (!span || !(await state.correct(addTask(state.record, span)))) return;
  getSelection()?.removeAllRanges();
  setTab('tasks');
  say(t('Đã thêm nhiệm vụ.', 'Task added.'), undoAction(state));
}

function undoAction(state: DocumentState): { readonly name: string; readonly run: () => void } {
  return { name: t('Hoàn tác', 'Undo'), run: () => void state.undo() };
}
