import { useEffect, useMemo, useRef } from 'preact/hooks';
import { findDoubts, type PlanRecord, type Task } from '../adapters.ts';
import { t } from '../base/language.ts';
import { useStore } from '../base/store.ts';
import { taskOf, walkNodes } from '../paper/marks.ts';
import type { RecordPanelProps } from './record-panel.tsx';
import { TaskCard } from './task-card.tsx';

/** Tasks under the headings they stand in, in the order of the text. */
export function TasksPanel(props: RecordPanelProps) {
  const { state, focus } = props;
  const { record } = state;
  const selected = taskOf(useStore(focus.selected));
  const hovered = taskOf(useStore(focus.hovered));
  const box = useRef<HTMLDivElement>(null);
  const headings = useMemo(() => headingsOf(record), [record]);
  const doubted = useMemo(
    () => new Set(findDoubts(record).flatMap(({ kind, about }) => (kind === 'task' ? [about] : []))),
    [record],
  );
  const touched = useMemo(() => touchedTasks(record), [record]);
  useEffect(() => {
    if (selected === null) return;
    box.current?.querySelector(`[data-task="${CSS.escape(selected)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [selected, props.editing]);
  if (record.tasks.length === 0)
    return (
      <p class="empty">
        {t(
          'Không thấy nhiệm vụ nào. Bôi đen một câu bên văn bản rồi bấm T để thêm.',
          'No tasks were found. Select a sentence of the document and press T to add one.',
        )}
      </p>
    );
  let before = '';
  return (
    <div class="tasks" ref={box}>
      {record.tasks.map((task, index) => {
        const heading = headings.get(task.node) ?? '';
        const isNew = heading !== before;
        before = heading;
        return (
          <div key={task.id}>
            {isNew && heading !== '' && (
              <h2 class="group" lang="vi">
                {heading}
              </h2>
            )}
            <TaskCard
              {...props}
              task={task}
              number={index + 1}
              isSelected={selected === task.id}
              isHovered={hovered === task.id}
              isDoubted={doubted.has(task.id)}
              touched={touched.get(task.id) ?? null}
            />
          </div>
        );
      })}
    </div>
  );
}

/** For each node the heading of the section it stands in. */
function headingsOf(record: PlanRecord): Map<string, string> {
  const headings = new Map<string, string>();
  const trail: string[] = [];
  walkNodes(record.outline, (node, _, depth) => {
    trail.length = depth;
    headings.set(
      node.id,
      trail
        .filter((part) => part !== '')
        .slice(-2)
        .join(' › '),
    );
    trail[depth] = node.heading === null ? '' : `${node.marker ?? ''} ${node.heading}`.trim();
  });
  return headings;
}

/** What people did to each task: accepted it, or changed it. */
function touchedTasks(record: PlanRecord): Map<string, 'accepted' | 'changed' | 'added'> {
  const touched = new Map<Task['id'], 'accepted' | 'changed' | 'added'>();
  for (const { op, task, state } of record.corrections ?? []) {
    if (task === undefined || state !== 'applied') continue;
    if (op === 'add') touched.set(task, 'added');
    else if (op === 'replace' && touched.get(task) !== 'added') touched.set(task, 'changed');
    else if (op === 'test' && !touched.has(task)) touched.set(task, 'accepted');
  }
  return touched;
}
