import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Correction, PlanRecord, Task } from '../../adapters.ts';
import { t } from '../../base/language.ts';
import { changeTask } from '../../doc/operations.ts';
import { draftOf, isSound, settleTask, unitNames, type TaskDraft } from './task-draft.ts';
import { TimeFields } from './time-fields.tsx';
import { UnitFields } from './unit-fields.tsx';

interface TaskEditorProps {
  readonly record: PlanRecord;
  readonly task: Task;
  readonly correct: (step: readonly Correction[]) => Promise<boolean>;
  readonly close: () => void;
}

/** A task's words, units and times as fields; days are typed as people write them, and what they mean stands beside. */
export function TaskEditor({ record, task, correct, close }: TaskEditorProps) {
  const [draft, setDraft] = useState(() => draftOf(task));
  const form = useRef<HTMLFormElement>(null);
  const names = useMemo(() => unitNames(record), [record]);
  useEffect(() => {
    form.current?.querySelector('textarea')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const change = (part: Partial<TaskDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const save = async (): Promise<void> => {
    if (isSound(draft) && (await correct(changeTask(record, task, settleTask(draft, task, record))))) close();
  };
  return (
    <form
      ref={form}
      class="task-editor"
      data-task={task.id}
      aria-label={t('Sửa nhiệm vụ', 'Edit the task')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          close();
        }
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <ActionField action={draft.action} setAction={(action) => change({ action })} />
      <UnitFields task={task} units={draft.units} setUnits={(units) => change({ units })} />
      <TimeFields task={task} times={draft.times} setTimes={(times) => change({ times })} />
      <ModalityField modality={draft.modality} setModality={(modality) => change({ modality })} />
      <UnitNames names={names} />
      <EditorEnd isSound={isSound(draft)} close={close} />
    </form>
  );
}

function ActionField({ action, setAction }: { readonly action: string; readonly setAction: (action: string) => void }) {
  return (
    <label class="field">
      <span>{t('Nội dung', 'What')}</span>
      <textarea
        lang="vi"
        rows={Math.min(8, Math.ceil(action.length / 55) + 1)}
        value={action}
        onInput={(event) => setAction(event.currentTarget.value)}
      />
    </label>
  );
}

interface ModalityFieldProps {
  readonly modality: Task['modality'];
  readonly setModality: (modality: Task['modality']) => void;
}

function ModalityField({ modality, setModality }: ModalityFieldProps) {
  return (
    <label class="field is-inline">
      <span>{t('Mức độ', 'Modality')}</span>
      <select value={modality} onChange={(event) => setModality(event.currentTarget.value as Task['modality'])}>
        <option value="assigned">{t('giao', 'assigned')}</option>
        <option value="requested">{t('đề nghị', 'requested')}</option>
        <option value="encouraged">{t('khuyến khích', 'encouraged')}</option>
      </select>
    </label>
  );
}

/** What the fields of units propose. */
function UnitNames({ names }: { readonly names: readonly string[] }) {
  return (
    <datalist id="unit-names">
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}

function EditorEnd({ isSound, close }: { readonly isSound: boolean; readonly close: () => void }) {
  return (
    <div class="editor-end">
      <button type="submit" class="primary" disabled={!isSound}>
        {t('Ghi', 'Save')} <kbd>Ctrl ↵</kbd>
      </button>
      <button type="button" onClick={close}>
        {t('Thôi', 'Cancel')} <kbd>Esc</kbd>
      </button>
    </div>
  );
}
