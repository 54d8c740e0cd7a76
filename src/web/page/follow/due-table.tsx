import type { Duty } from '../adapters.ts';
import { daysBetween, showDay, weekdayOf } from '../base/days.ts';
import { t } from '../base/language.ts';
import { useStore } from '../base/store.ts';
import { documents, type Listed } from '../list/documents.ts';

interface DueTableProps {
  /** In the order of their last days. */
  readonly duties: readonly Duty[];
  readonly now: string;
}

/** Duties day by day; a day is told at its first one. */
export function DueTable({ duties, now }: DueTableProps) {
  const all = useStore(documents);
  return (
    <ul class="due-list">
      {duties.map((duty, index) => (
        <DueItem
          key={`${duty.document}${duty.task}${duty.unit}${duty.last}`}
          duty={duty}
          card={all.get(duty.document)}
          now={now}
          isAgain={duty.last === duties[index - 1]?.last}
        />
      ))}
    </ul>
  );
}

interface DueItemProps {
  readonly duty: Duty;
  /** Of its document. */
  readonly card: Listed | undefined;
  readonly now: string;
  /** The duty before it is due on the same day. */
  readonly isAgain: boolean;
}

function DueItem({ duty, card, now, isAgain }: DueItemProps) {
  const left = daysBetween(now, duty.last);
  return (
    <li>
      <time dateTime={duty.last} class={isAgain ? 'is-again' : ''}>
        <b>{showDay(duty.last)}</b>
        <small>{weekdayOf(duty.last)}</small>
        <small class={left < 0 ? '' : left <= 7 ? 'alarm' : ''}>{sayLeft(left)}</small>
      </time>
      <a href={`#/doc/${duty.document}?task=${duty.task}`} lang="vi">
        <span>{duty.action}</span>
        <small>
          {[
            duty.unit,
            duty.coordinating && `${t('phối hợp', 'with')}: ${duty.coordinating}`,
            card?.number ?? card?.name,
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </a>
    </li>
  );
}

function sayLeft(days: number): string {
  if (days < 0) return t('đã qua', 'past');
  return days === 0 ? t('hôm nay', 'today') : t(`còn ${days} ngày`, `${days} days`);
}
