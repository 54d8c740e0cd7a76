import { foldPhrase } from '../../document/fold.ts';
import { exactDay, showDate, showDay } from '../../document/show-time.ts';
import { shorten } from './gaps.ts';
import type { Finder } from './index.ts';

/** A deadline before the plan itself was signed: a day or year left from an older plan. */
export const findStaleYears: Finder = (_comparison, _parent, { record }) => {
  const issued = record.header.issued?.from ?? null;
  if (issued === null) return [];
  const shown = exactDay(record.header.issued) === null ? showDate(record.header.issued) : showDay(issued);
  return record.tasks.flatMap((task) => {
    const late = task.times.find(
      (time) => !time.inherited && time.to !== null && time.to < issued && /\p{N}{4}/u.test(time.raw),
    );
    if (!late) return [];
    return [
      {
        code: 'copy/year-left',
        severity: 'warning' as const,
        message: `“${shorten(task.quote, 90)}”: thời hạn “${shorten(late.raw, 60)}” đã qua khi kế hoạch được ký (${shown ?? ''}).`,
        parent: null,
        child: { task: task.id, quote: task.quote, span: task.span },
        key: foldPhrase(task.quote),
      },
    ];
  });
};
