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
    const read = task.times.find(
      (time) => !time.inherited && time.to !== null && time.to < issued && /\p{N}{4}/u.test(time.raw),
    );
    const late = read?.raw ?? wrongYear(task.quote, issued);
    if (late === null) return [];
    return [
      {
        code: 'copy/year-left',
        severity: 'warning' as const,
        message: `“${shorten(task.quote, 90)}”: thời hạn “${shorten(late, 60)}” đã qua khi kế hoạch được ký (${shown ?? ''}).`,
        parent: null,
        child: { task: task.id, quote: task.quote, span: task.span },
        key: foldPhrase(task.quote),
      },
    ];
  });
};

/** Last words of a clause: "…, hoàn thành trước ngày 15 tháng 12 năm 2024." */
const LAST_DAY =
  /(?:trước|chậm nhất(?: là| vào)?|đến hết) ngày (?<day>\p{N}{1,2})(?:\/| tháng )(?<month>\p{N}{1,2})(?:\/| năm )(?<year>\p{N}{4})(?=\s*(?:[.;)]|$))/giu;
/** What was made, given or counted before a day tells of the past. */
const PAST =
  /(?:ban hành|có hiệu lực|được|đã|cấp|sinh|phát sinh|xây dựng|nộp|ký|tiếp nhận|tồn đọng|nợ|từ)(?:\s[^\s.;]{1,8}){0,2}\s*$/iu;

/** A deadline of the year before that would lie ahead in the year of signing: read as past it is no time of the task, yet the year was copied. */
function wrongYear(quote: string, issued: string): string | null {
  for (const match of quote.replace(/\s+/gu, ' ').matchAll(LAST_DAY)) {
    const { day = '', month = '', year = '' } = match.groups ?? {};
    const monthDay = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const isYearBefore = Number(year) === Number(issued.slice(0, 4)) - 1;
    if (isYearBefore && monthDay > issued.slice(5) && !PAST.test(quote.slice(0, match.index))) return match[0];
  }
  return null;
}
