import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { findDoubts, type PlanRecord } from '../adapters.ts';
import { useKeys } from '../base/keys.ts';
import { t } from '../base/language.ts';
import { createFocus, show, type Focus } from '../paper/focus.ts';
import { collectMarks, type TextSpan } from '../paper/marks.ts';
import { Paper } from '../paper/paper.tsx';
import { RecordPanel, type Tab } from '../record/record-panel.tsx';
import { Divider } from './divider.tsx';
import { DocHead, type Side } from './doc-head.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { selectTask, useActions } from './use-actions.ts';
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
  const [side, setSide] = useState<Side>('paper');
  const doubts = useMemo(() => findDoubts(record), [record]);
  const marks = useMemo(
    () => collectMarks(record, new Set(doubts.map(({ kind, about }) => `${kind}:${about}`))),
    [record, doubts],
  );
  useStart(record, focus, at, find);
  const place = { state, focus, doubts, setTab, setEditing, why, setWhy };
  const { keys, next, check, accept, refuse, addSelected } = useActions(place);
  useKeys(keys);
  const panel = { state, focus, doubts, tab, setTab, editing, setEditing, accept, refuse, why: setWhy };
  return (
    <section class={`doc shows-${side}`} aria-label={record.header.title ?? record.source.name}>
      <DocHead id={id} state={state} doubts={doubts} next={next} check={check} side={side} setSide={setSide} />
      <div class="split">
        <Paper id={id} record={record} marks={marks} focus={focus} />
        <Divider />
        <RecordPanel {...panel} />
      </div>
      <SelectionBar focus={focus} record={record} add={addSelected} correct={state.correct} why={setWhy} />
      {why && <WhyDrawer id={id} record={record} span={why} close={() => setWhy(null)} />}
    </section>
  );
}

/** Shows the task or the place that the address names, once. */
function useStart(record: PlanRecord, focus: Focus, at: number, find: string | null): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current) return;
    isDone.current = true;
    const task = record.tasks.find(({ id }) => id === find);
    if (task) selectTask(focus, task);
    else if (at >= 0) show(focus, null, { start: at, end: at + 1 });
  }, []);
}
