import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Correction, PlanRecord, Task, TaskUnit, Time, UnitRole } from '../adapters.ts';
import { meanRange, parseDay, showDay } from '../base/days.ts';
import { codesOf, label } from '../base/labels.ts';
import { t } from '../base/language.ts';
import { changeTask } from '../doc/operations.ts';

interface TaskEditorProps {
  readonly record: PlanRecord;
  readonly task: Task;
  readonly correct: (step: readonly Correction[]) => Promise<boolean>;
  readonly close: () => void;
}

interface TimeDraft {
  readonly time: Time;
  readonly from: string;
  readonly to: string;
}

/** A task's words, units and times as fields; days are typed as people write them, and what they mean stands beside. */
export function TaskEditor({ record, task, correct, close }: TaskEditorProps) {
  const [action, setAction] = useState(task.action);
  const [modality, setModality] = useState(task.modality);
  const [units, setUnits] = useState<readonly TaskUnit[]>(task.units);
  const [times, setTimes] = useState<readonly TimeDraft[]>(
    task.times.map((time) => ({ time, from: showDay(time.from), to: showDay(time.to) })),
  );
  const form = useRef<HTMLFormElement>(null);
  const names = useMemo(() => unitNames(record), [record]);
  useEffect(() => {
    form.current?.querySelector('textarea')?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const isSound = action.trim() !== '' && units.every(({ name }) => name.trim() !== '') && times.every(isSoundTime);
  const save = async (): Promise<void> => {
    if (!isSound) return;
    const after: Task = {
      ...task,
      action: action.trim(),
      modality,
      units: units.map((unit, at) => settleUnit(unit, task.units[at], record)),
      times: times.map(settleTime),
    };
    if (await correct(changeTask(record, task, after))) close();
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
      <label class="field">
        <span>{t('Nội dung', 'What')}</span>
        <textarea
          lang="vi"
          rows={Math.min(8, Math.ceil(action.length / 55) + 1)}
          value={action}
          onInput={(event) => setAction(event.currentTarget.value)}
        />
      </label>
      <fieldset>
        <legend>{t('Đơn vị', 'Units')}</legend>
        {units.map((unit, at) => (
          <div class="edit-row" key={at}>
            <select
              aria-label={t('Vai', 'Part')}
              value={unit.role}
              onChange={(event) =>
                setUnits(replaceAt(units, at, { ...unit, role: event.currentTarget.value as UnitRole }))
              }
            >
              {codesOf('role').map((code) => (
                <option key={code} value={code}>
                  {label('role', code)}
                </option>
              ))}
            </select>
            <input
              lang="vi"
              list="unit-names"
              aria-label={t('Tên đơn vị', 'Name of the unit')}
              value={unit.name}
              onInput={(event) => setUnits(replaceAt(units, at, { ...unit, name: event.currentTarget.value }))}
            />
            <button
              type="button"
              class="quiet"
              aria-label={t('Bỏ đơn vị này', 'Remove this unit')}
              onClick={() => setUnits(removeAt(units, at))}
            >
              ×
            </button>
          </div>
        ))}
        <button type="button" class="quiet" onClick={() => setUnits([...units, blankUnit(task, units.length === 0)])}>
          + {t('đơn vị', 'unit')}
        </button>
      </fieldset>
      <fieldset>
        <legend>{t('Thời gian', 'Times')}</legend>
        {times.map((draft, at) => (
          <TimeRow
            key={at}
            draft={draft}
            change={(next) => setTimes(replaceAt(times, at, next))}
            remove={() => setTimes(removeAt(times, at))}
          />
        ))}
        <button
          type="button"
          class="quiet"
          onClick={() => setTimes([...times, { time: blankTime(task), from: '', to: '' }])}
        >
          + {t('thời gian', 'time')}
        </button>
      </fieldset>
      <label class="field is-inline">
        <span>{t('Mức độ', 'Modality')}</span>
        <select value={modality} onChange={(event) => setModality(event.currentTarget.value as Task['modality'])}>
          <option value="assigned">{t('giao', 'assigned')}</option>
          <option value="requested">{t('đề nghị', 'requested')}</option>
          <option value="encouraged">{t('khuyến khích', 'encouraged')}</option>
        </select>
      </label>
      <datalist id="unit-names">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div class="editor-end">
        <button type="submit" class="primary" disabled={!isSound}>
          {t('Ghi', 'Save')} <kbd>Ctrl ↵</kbd>
        </button>
        <button type="button" onClick={close}>
          {t('Thôi', 'Cancel')} <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}

function TimeRow({
  draft,
  change,
  remove,
}: {
  readonly draft: TimeDraft;
  readonly change: (next: TimeDraft) => void;
  readonly remove: () => void;
}) {
  const { time, from, to } = draft;
  return (
    <div class="edit-time">
      <div class="edit-row">
        <input
          lang="vi"
          aria-label={t('Như ghi trong văn bản', 'As written')}
          placeholder={t('như ghi trong văn bản', 'as written')}
          value={time.raw}
          onInput={(event) => change({ ...draft, time: { ...time, raw: event.currentTarget.value } })}
        />
        <button type="button" class="quiet" aria-label={t('Bỏ thời gian này', 'Remove this time')} onClick={remove}>
          ×
        </button>
      </div>
      <div class="edit-row days">
        <input
          class="day"
          inputMode="numeric"
          aria-label={t('Từ ngày', 'From')}
          placeholder={t('từ ngày', 'from')}
          value={from}
          aria-invalid={!isSoundDay(from)}
          onInput={(event) => change({ ...draft, from: event.currentTarget.value })}
        />
        <span aria-hidden="true">–</span>
        <input
          class="day"
          inputMode="numeric"
          aria-label={t('Đến ngày', 'To')}
          placeholder={t('đến ngày', 'to')}
          value={to}
          aria-invalid={!isSoundDay(to)}
          onInput={(event) => change({ ...draft, to: event.currentTarget.value })}
        />
        <output class="meaning">
          {isSoundTime(draft)
            ? meanRange(parseDay(from), parseDay(to))
            : t('ngày viết như 15/09/2025', 'a day is like 15/09/2025')}
        </output>
      </div>
    </div>
  );
}

function isSoundDay(text: string): boolean {
  return text.trim() === '' || parseDay(text) !== null;
}

function isSoundTime({ time, from, to }: TimeDraft): boolean {
  const [first, last] = [parseDay(from), parseDay(to)];
  return (
    time.raw.trim() !== '' && isSoundDay(from) && isSoundDay(to) && (first === null || last === null || first <= last)
  );
}

/** Days that were not touched keep all that was read of them; new ones are exact to the day. */
function settleTime({ time, from, to }: TimeDraft): Time {
  const [first, last] = [parseDay(from), parseDay(to)];
  const raw = time.raw.trim();
  if (first === time.from && last === time.to) return { ...time, raw };
  const { approximate: _, ...rest } = time;
  const edtf = first === null && last === null ? null : first === last ? last : `${first ?? '..'}/${last ?? '..'}`;
  return {
    ...rest,
    raw,
    kind: first === null || first === last ? 'deadline' : 'window',
    from: first,
    to: last,
    edtf,
    precision: 'day',
    exclusive: false,
  };
}

/** A name that was typed is a unit of this document where it has one by that name. */
function settleUnit(unit: TaskUnit, before: TaskUnit | undefined, record: PlanRecord): TaskUnit {
  const name = unit.name.trim();
  if (before?.name === name) return { ...unit, name };
  const known = record.tasks
    .flatMap(({ units }) => units)
    .find((each) => each.name === name || each.canonical === name);
  return known
    ? { ...known, role: unit.role, span: unit.span, inherited: false }
    : { ...unit, name, canonical: name, level: null, system: null, inherited: false };
}

function blankUnit(task: Task, isFirst: boolean): TaskUnit {
  return {
    name: '',
    canonical: '',
    level: null,
    system: null,
    collective: false,
    span: task.span,
    role: isFirst ? 'lead' : 'coordinate',
    inherited: false,
  };
}

function blankTime(task: Task): Time {
  return {
    raw: '',
    kind: 'deadline',
    from: null,
    to: null,
    edtf: null,
    precision: 'day',
    exclusive: false,
    recurrence: null,
    inherited: false,
    span: task.span,
  };
}

function unitNames(record: PlanRecord): string[] {
  return [...new Set(record.tasks.flatMap(({ units }) => units.map(({ name }) => name)))].sort((a, b) =>
    a.localeCompare(b, 'vi'),
  );
}

function replaceAt<T>(all: readonly T[], at: number, value: T): T[] {
  return all.map((each, index) => (index === at ? value : each));
}

function removeAt<T>(all: readonly T[], at: number): T[] {
  return all.filter((_, index) => index !== at);
}
