import type { Task } from '../adapters.ts';
import { meanRange } from '../base/days.ts';
import { label } from '../base/labels.ts';
import { t } from '../base/language.ts';
import { show } from '../paper/focus.ts';
import type { RecordPanelProps } from './record-panel.tsx';
import { TaskEditor } from './editor/task-editor.tsx';

interface TaskCardProps extends RecordPanelProps {
  readonly task: Task;
  readonly number: number;
  readonly isSelected: boolean;
  readonly isHovered: boolean;
  readonly isDoubted: boolean;
  readonly touched: 'accepted' | 'changed' | 'added' | null;
}

/** One task: what, who, when; each value leads to its place on the paper. */
export function TaskCard(props: TaskCardProps) {
  const { task, number, focus, state, isSelected, isHovered, isDoubted, touched, editing, setEditing } = props;
  const classes = [
    'task',
    isSelected && 'is-selected',
    isHovered && 'is-hovered',
    isDoubted && 'is-doubted',
    touched && `is-${touched}`,
  ]
    .filter(Boolean)
    .join(' ');
  if (editing === task.id)
    return <TaskEditor record={state.record} task={task} correct={state.correct} close={() => setEditing(null)} />;
  const select = (): void => {
    focus.selected.set(`task:${task.id}`);
    show(focus, `task:${task.id}`, task.span);
  };
  return (
    <article
      class={classes}
      data-task={task.id}
      aria-current={isSelected || undefined}
      onMouseEnter={() => focus.hovered.set(`task:${task.id}`)}
      onMouseLeave={() => focus.hovered.set(null)}
    >
      <button type="button" class="task-main" onClick={select} onDblClick={() => setEditing(task.id)}>
        <span class="task-number">{number}</span>
        <span class="task-action" lang="vi">
          {task.action}
        </span>
      </button>
      <Values {...props} />
      <div class="task-foot">
        <Marks task={task} isDoubted={isDoubted} touched={touched} />
        {isSelected && (
          <span class="task-tools">
            <button type="button" onClick={() => void props.accept(task)}>
              {t('Nhận', 'Accept')} <kbd>A</kbd>
            </button>
            <button type="button" onClick={() => setEditing(task.id)}>
              {t('Sửa', 'Edit')} <kbd>E</kbd>
            </button>
            <button type="button" onClick={() => void props.refuse(task)}>
              {t('Bỏ', 'Refuse')} <kbd>R</kbd>
            </button>
            <button type="button" onClick={() => props.why(task.span)}>
              {t('Vì sao', 'Why')} <kbd>W</kbd>
            </button>
          </span>
        )}
      </div>
    </article>
  );
}

function Values({ task, focus }: TaskCardProps) {
  const chip = (kind: string, index: number, span: Task['span'], content: preact.ComponentChildren) => {
    const id = `${kind}:${task.id}:${index}`;
    return (
      <button
        key={id}
        type="button"
        class={`value value-${kind}`}
        data-value={id}
        onMouseEnter={() => focus.hovered.set(id)}
        onMouseLeave={() => focus.hovered.set(`task:${task.id}`)}
        onClick={() => {
          focus.selected.set(id);
          show(focus, id, span);
        }}
      >
        {content}
      </button>
    );
  };
  if (task.units.length + task.times.length + task.targets.length === 0) return null;
  return (
    <div class="values">
      {task.units.map((unit, index) =>
        chip(
          'unit',
          index,
          unit.span,
          <>
            <small>{label('role', unit.role)}</small> <span lang="vi">{unit.name}</span>
            {unit.inherited && <i title={t('lấy từ đề mục', 'from the heading')}>↑</i>}
          </>,
        ),
      )}
      {task.times.map((time, index) =>
        chip(
          'time',
          index,
          time.span,
          <>
            <span lang="vi">{time.raw}</span> <small>{time.recurrence ?? meanRange(time.from, time.to)}</small>
            {time.inherited && <i title={t('lấy từ đề mục', 'from the heading')}>↑</i>}
          </>,
        ),
      )}
      {task.targets.map((target, index) => chip('target', index, target.span, <span lang="vi">{target.raw}</span>))}
    </div>
  );
}

function Marks({
  task,
  isDoubted,
  touched,
}: {
  readonly task: Task;
  readonly isDoubted: boolean;
  readonly touched: TaskCardProps['touched'];
}) {
  const words = {
    accepted: t('đã nhận', 'accepted'),
    changed: t('đã sửa', 'corrected'),
    added: t('thêm tay', 'added by hand'),
  };
  return (
    <span class="task-marks">
      {touched && <span class={`tag ${touched === 'accepted' ? 'good' : 'pen'}`}>{words[touched]}</span>}
      {isDoubted && (
        <span class="tag look">
          {t(`chưa chắc, ${Math.round(task.confidence * 100)}%`, `unsure, ${Math.round(task.confidence * 100)}%`)}
        </span>
      )}
      {task.modality !== 'assigned' && (
        <span class="tag">
          {task.modality === 'requested' ? t('đề nghị', 'requested') : t('khuyến khích', 'encouraged')}
        </span>
      )}
    </span>
  );
}
