import type { PlanRecord, Task, TaskUnit, Time } from '../../adapters.ts';
import { parseDay, showDay } from '../../base/days.ts';

/** A time while its days are typed, as people write them. */
export interface TimeDraft {
  readonly time: Time;
  readonly from: string;
  readonly to: string;
}

/** A task while it is edited. */
export interface TaskDraft {
  readonly action: string;
  readonly modality: Task['modality'];
  readonly units: readonly TaskUnit[];
  readonly times: readonly TimeDraft[];
}

export function draftOf({ action, modality, units, times }: Task): TaskDraft {
  return {
    action,
    modality,
    units,
    times: times.map((time) => ({ time, from: showDay(time.from), to: showDay(time.to) })),
  };
}

export function isSound({ action, units, times }: TaskDraft): boolean {
  return action.trim() !== '' && units.every(({ name }) => name.trim() !== '') && times.every(isSoundTime);
}

/** The task of a sound draft. */
export function settleTask({ action, modality, units, times }: TaskDraft, task: Task, record: PlanRecord): Task {
  return {
    ...task,
    action: action.trim(),
    modality,
    units: units.map((unit, at) => settleUnit(unit, task.units[at], record)),
    times: times.map(settleTime),
  };
}

export function isSoundDay(text: string): boolean {
  return text.trim() === '' || parseDay(text) !== null;
}

export function isSoundTime({ time, from, to }: TimeDraft): boolean {
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

/** The first unit of a task leads it. */
export function blankUnit(task: Task, isFirst: boolean): TaskUnit {
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

export function blankTime(task: Task): TimeDraft {
  const time: Time = {
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
  return { time, from: '', to: '' };
}

/** Names of all units of the record, for the field to propose. */
export function unitNames(record: PlanRecord): string[] {
  return [...new Set(record.tasks.flatMap(({ units }) => units.map(({ name }) => name)))].sort((a, b) =>
    a.localeCompare(b, 'vi'),
  );
}
