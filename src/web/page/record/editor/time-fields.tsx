import type { Task } from '../../adapters.ts';
import { meanRange, parseDay } from '../../base/days.ts';
import { t } from '../../base/language.ts';
import { removeAt, replaceAt } from './lists.ts';
import { blankTime, isSoundDay, isSoundTime, type TimeDraft } from './task-draft.ts';

interface TimeFieldsProps {
  readonly task: Task;
  readonly times: readonly TimeDraft[];
  readonly setTimes: (times: readonly TimeDraft[]) => void;
}

export function TimeFields({ task, times, setTimes }: TimeFieldsProps) {
  return (
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
      <button type="button" class="quiet" onClick={() => setTimes([...times, blankTime(task)])}>
        + {t('thời gian', 'time')}
      </button>
    </fieldset>
  );
}

interface TimeRowProps {
  readonly draft: TimeDraft;
  readonly change: (next: TimeDraft) => void;
  readonly remove: () => void;
}

/** The words of a time, its two days, and what they mean. */
function TimeRow({ draft, change, remove }: TimeRowProps) {
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
        <DayInput
          title={t('Từ ngày', 'From')}
          hint={t('từ ngày', 'from')}
          day={from}
          change={(day) => change({ ...draft, from: day })}
        />
        <span aria-hidden="true">–</span>
        <DayInput
          title={t('Đến ngày', 'To')}
          hint={t('đến ngày', 'to')}
          day={to}
          change={(day) => change({ ...draft, to: day })}
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

interface DayInputProps {
  readonly title: string;
  readonly hint: string;
  readonly day: string;
  readonly change: (day: string) => void;
}

function DayInput({ title, hint, day, change }: DayInputProps) {
  return (
    <input
      class="day"
      inputMode="numeric"
      aria-label={title}
      placeholder={hint}
      value={day}
      aria-invalid={!isSoundDay(day)}
      onInput={(event) => change(event.currentTarget.value)}
    />
  );
}
