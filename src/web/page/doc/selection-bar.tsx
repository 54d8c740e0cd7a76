import { useEffect, useState } from 'preact/hooks';
import type { Correction, PlanRecord, Task, UnitRole } from '../adapters.ts';
import { parseDay } from '../base/days.ts';
import { label } from '../base/labels.ts';
import { t } from '../base/language.ts';
import { useStore } from '../base/store.ts';
import type { Focus } from '../paper/focus.ts';
import { taskOf, type TextSpan } from '../paper/marks.ts';
import { changeTask } from './operations.ts';

interface SelectionBarProps {
  readonly focus: Focus;
  readonly record: PlanRecord;
  readonly add: () => Promise<void>;
  readonly correct: (step: readonly Correction[]) => Promise<boolean>;
  readonly why: (span: TextSpan) => void;
}

/** What can be made of the words that are selected on the paper. */
export function SelectionBar({ focus, record, add, correct, why }: SelectionBarProps) {
  const selection = useStore(focus.selection);
  const selected = useStore(focus.selected);
  const place = usePlace(selection);
  if (!selection) return null;
  const task = record.tasks.find(({ id }) => id === taskOf(selected));
  const words = record.text.slice(selection.start, selection.end).replace(/\s+/g, ' ').trim();
  const change = (before: Task, after: Task): void =>
    void correct(changeTask(record, before, after)).then(() => getSelection()?.removeAllRanges());
  return (
    <div
      class="selection-bar"
      role="toolbar"
      aria-label={t('Đoạn đang chọn', 'Selected text')}
      style={{ left: `${place.left}px`, top: `${place.top}px` }}
      onMouseDown={(event) => event.preventDefault()}
    >
      <button type="button" class="primary" onClick={() => void add()}>
        {t('Thêm nhiệm vụ', 'Add a task')} <kbd>T</kbd>
      </button>
      {task && <AddToTask task={task} words={words} span={selection} change={(after) => change(task, after)} />}
      <button type="button" onClick={() => why(selection)}>
        {t('Vì sao?', 'Why?')}
      </button>
    </div>
  );
}

/** Under the selected words, in pixels of the window, and always inside it. */
function usePlace(selection: TextSpan | null): { readonly left: number; readonly top: number } {
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useEffect(() => {
    const range = getSelection();
    if (!selection || !range || range.rangeCount === 0) return;
    const box = range.getRangeAt(0).getBoundingClientRect();
    setPlace({
      left: Math.min(Math.max(8, box.left), innerWidth - 420),
      top: Math.min(box.bottom + 8, innerHeight - 60),
    });
  }, [selection]);
  return place;
}

interface AddToTaskProps {
  readonly task: Task;
  /** What is selected, and where. */
  readonly words: string;
  readonly span: TextSpan;
  readonly change: (after: Task) => void;
}

/** The words as a time or a unit of the task that is chosen. */
function AddToTask({ task, words, span, change }: AddToTaskProps) {
  return (
    <>
      <span class="soft">{t(`vào ${task.id}:`, `to ${task.id}:`)}</span>
      <button type="button" onClick={() => change({ ...task, times: [...task.times, timeOf(words, span)] })}>
        {t('thời hạn', 'time')}
      </button>
      {(['lead', 'coordinate'] as const).map((role) => (
        <button
          key={role}
          type="button"
          onClick={() => change({ ...task, units: [...task.units, unitOf(words, span, role)] })}
        >
          {label('role', role).toLowerCase()}
        </button>
      ))}
    </>
  );
}

function unitOf(name: string, span: TextSpan, role: UnitRole): Task['units'][number] {
  return { name, canonical: name, level: null, system: null, collective: false, span, role, inherited: false };
}

const DAY = /(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})|ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/giu;

/** The days that stand in the words; a person can say better in the editor. */
export function timeOf(raw: string, span: TextSpan): Task['times'][number] {
  const days = [...raw.matchAll(DAY)].flatMap(
    ([, d, m, y, day, month, year]) => parseDay(`${d ?? day}/${m ?? month}/${y ?? year}`) ?? [],
  );
  const [first, second] = days;
  const from = second === undefined ? null : (first ?? null);
  const to = second ?? first ?? null;
  const edtf = to === null ? null : from === null ? `../${to}` : `${from}/${to}`;
  return {
    raw,
    kind: from === null ? 'deadline' : 'window',
    from,
    to,
    edtf,
    precision: 'day',
    exclusive: false,
    recurrence: null,
    inherited: false,
    span,
  };
}
