import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findDoubts, isChecked, type Doubt, type PlanRecord, type Task } from '../adapters.ts';
import { showDay } from '../base/days.ts';
import { useKeys } from '../base/keys.ts';
import { t } from '../base/language.ts';
import { useStore } from '../base/store.ts';
import { say } from '../base/toast.tsx';
import { createFocus, show, type Focus } from '../paper/focus.ts';
import { collectMarks, taskOf, type TextSpan } from '../paper/marks.ts';
import { Paper } from '../paper/paper.tsx';
import { DocHead } from './doc-head.tsx';
import { acceptTask, addTask, checkDocument, removeTask } from './operations.ts';
import { RecordPanel, type Tab } from '../record/record-panel.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useDocument, type DocumentState } from './use-document.ts';
import { WhyDrawer } from './why-drawer.tsx';

interface DocViewProps {
  readonly id: string;
  /** Offset in the text to begin with; -1: none. */
  readonly at: number;
  /** Task to begin with. */
  readonly find: string | null;
}

export function DocView({ id, at, find }: DocViewProps) {
  const [state, problem] = useDocument(id);
  if (!state)
    return (
      <section class="doc-wait">
        {problem === '' ? <p class="soft">{t('Đang mở …', 'Opening …')}</p> : <p class="note bad">{problem}</p>}
      </section>
    );
  return <OpenDocument id={id} at={at} find={find} state={state} />;
}

function OpenDocument({ id, at, find, state }: DocViewProps & { readonly state: DocumentState }) {
  const { record } = state;
  const focus = useMemo(createFocus, [id]);
  const [tab, setTab] = useState<Tab>('tasks');
  const [editing, setEditing] = useState<string | null>(null);
  const [why, setWhy] = useState<TextSpan | null>(null);
  const [side, setSide] = useState<'paper' | 'record'>('paper');
  const doubts = useMemo(() => findDoubts(record), [record]);
  const marks = useMemo(
    () => collectMarks(record, new Set(doubts.map(({ kind, about }) => `${kind}:${about}`))),
    [record, doubts],
  );
  useStart(record, focus, at, find);
  const actions = useActions(state, focus, doubts, why !== null, { setTab, setEditing, setWhy });
  useKeys(actions.keys);
  return (
    <section class={`doc shows-${side}`} aria-label={record.header.title ?? record.source.name}>
      <DocHead
        id={id}
        state={state}
        doubts={doubts}
        next={actions.next}
        check={actions.check}
        side={side}
        setSide={setSide}
      />
      <div class="split">
        <Paper id={id} record={record} marks={marks} focus={focus} />
        <Divider />
        <RecordPanel
          state={state}
          focus={focus}
          doubts={doubts}
          tab={tab}
          setTab={setTab}
          editing={editing}
          setEditing={setEditing}
          accept={actions.accept}
          refuse={actions.refuse}
          why={(span) => setWhy(span)}
        />
      </div>
      <SelectionBar
        focus={focus}
        record={record}
        add={actions.addSelected}
        correct={state.correct}
        why={(span) => setWhy(span)}
      />
      {why && <WhyDrawer id={id} record={record} span={why} close={() => setWhy(null)} />}
    </section>
  );
}

function useStart(record: PlanRecord, focus: Focus, at: number, find: string | null): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    const task = record.tasks.find(({ id }) => id === find);
    if (task) select(focus, task);
    else if (at >= 0) show(focus, null, { start: at, end: at + 1 });
  }, []);
}

function select(focus: Focus, task: Task): void {
  focus.selected.set(`task:${task.id}`);
  show(focus, `task:${task.id}`, task.span);
}

interface Setters {
  readonly setTab: (tab: Tab) => void;
  readonly setEditing: (id: string | null) => void;
  readonly setWhy: (span: TextSpan | null) => void;
}

/** What the keys and buttons do. */
function useActions(
  state: DocumentState,
  focus: Focus,
  doubts: readonly Doubt[],
  isAsking: boolean,
  { setTab, setEditing, setWhy }: Setters,
) {
  const { record } = state;
  const seen = useRef(-1);
  const current = (): Task | undefined => record.tasks.find(({ id }) => id === taskOf(focus.selected.get()));
  const step = (by: number): void => {
    setTab('tasks');
    const at = record.tasks.findIndex(({ id }) => id === taskOf(focus.selected.get()));
    const next =
      record.tasks[
        at < 0 ? (by > 0 ? 0 : record.tasks.length - 1) : Math.min(record.tasks.length - 1, Math.max(0, at + by))
      ];
    if (next) select(focus, next);
  };
  const accept = async (task: Task | undefined): Promise<void> => {
    if (task && (await state.correct(acceptTask(record, task)))) say(t('Đã nhận nhiệm vụ.', 'Task accepted.'));
  };
  const refuse = async (task: Task | undefined): Promise<void> => {
    if (!task) return;
    const at = record.tasks.indexOf(task);
    if (!(await state.correct(removeTask(record, task)))) return;
    say(t('Đã bỏ nhiệm vụ.', 'Task refused.'), { name: t('Hoàn tác', 'Undo'), run: () => void state.undo() });
    const next = record.tasks[at + 1] ?? record.tasks[at - 1];
    if (next) select(focus, next);
  };
  const next = (): void => {
    if (doubts.length === 0) {
      say(t('Không còn chỗ nào cần xem.', 'Nothing more to look at.'));
      return;
    }
    seen.current = (seen.current + 1) % doubts.length;
    const doubt = doubts[seen.current];
    if (!doubt) return;
    setTab(doubt.kind === 'task' ? 'tasks' : doubt.kind === 'header' ? 'header' : 'notes');
    if (doubt.kind === 'task') focus.selected.set(`task:${doubt.about}`);
    if (doubt.span) show(focus, doubt.kind === 'task' ? `task:${doubt.about}` : null, doubt.span);
  };
  const check = async (): Promise<void> => {
    if (isChecked(record)) {
      await state.drop(state.corrections.flatMap(({ path }, index) => (path === '/id' ? [index] : [])));
      return;
    }
    if (await state.correct(checkDocument(record)))
      say(t('Đã ghi: văn bản này đã soát xong.', 'Noted: this document is checked.'));
  };
  const addSelected = async (): Promise<void> => {
    const span = focus.selection.get();
    if (!span || !(await state.correct(addTask(record, span)))) return;
    getSelection()?.removeAllRanges();
    setTab('tasks');
    say(t('Đã thêm nhiệm vụ.', 'Task added.'), { name: t('Hoàn tác', 'Undo'), run: () => void state.undo() });
  };
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    n: next,
    a: () => void accept(current()).then(() => step(1)),
    r: () => void refuse(current()),
    e: () => setEditing(current()?.id ?? null),
    t: () => void addSelected(),
    w: () => setWhy(focus.selection.get() ?? current()?.span ?? null),
    u: () => void state.undo(),
    'Shift+u': () => void state.redo(),
    d: () => void check(),
    Escape: () => {
      if (isAsking) setWhy(null);
      else focus.selected.set(null);
    },
  };
  return { keys, next, accept, refuse, check, addSelected };
}

const WIDTH = 'kehoach-record-width';

/** Between paper and record; dragged, or moved by the arrow keys. */
function Divider() {
  const set = (width: number): void => {
    const kept = Math.min(Math.max(320, width), Math.max(360, innerWidth - 420));
    document.documentElement.style.setProperty('--record-width', `${kept}px`);
    localStorage.setItem(WIDTH, String(kept));
  };
  useEffect(() => {
    const kept = Number(localStorage.getItem(WIDTH));
    if (kept > 0) set(kept);
  }, []);
  const width = (): number => document.querySelector('.record')?.getBoundingClientRect().width ?? 480;
  return (
    <div
      class="divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={t('Ranh giới giữa văn bản và bản ghi', 'Border between document and record')}
      aria-valuenow={Math.round(width())}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) set(innerWidth - event.clientX);
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') set(width() + 24);
        if (event.key === 'ArrowRight') set(width() - 24);
      }}
    />
  );
}

/** "158/KH-UBND, 20/08/2025": how people name a document. */
export function nameOf(record: PlanRecord): string {
  const { number, issued } = record.header;
  return [number?.raw, showDay(issued?.to ?? issued?.from)].filter(Boolean).join(', ');
}
