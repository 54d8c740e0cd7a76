import { foldPhrase } from '../../document/fold.ts';
import { exactDay, showDate, showDay } from '../../document/show-time.ts';
import { shorten } from './gaps.ts';
import type { Task, Time } from '../../record/schema.ts';
import type { Finder, FindingDraft } from './index.ts';

/** A deadline before the plan itself was signed: a day or year left from an older plan. */
export const findStaleYears: Finder = (_comparison, _parent, { record }) => {
  const issued = record.header.issued?.from ?? null;
  if (issued === null) return [];
  const shown = exactDay(record.header.issued) === null ? showDate(record.header.issued) : showDay(issued);
  return record.tasks.flatMap((task): FindingDraft[] => {
    const read = task.times.find(
      (time) => isOwn(task, time) && time.to !== null && time.to < issued && /\p{N}{4}/u.test(time.raw),
    );
    const late = read?.raw ?? wrongYear(task.quote, issued);
    const year = late === null ? yearBehind(task.quote, issued) : null;
    if (year !== null) return [behind(task, year, shown)];
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

const LINES_BELOW = 200;

/** In its own words, or in a line "Thời gian: …" right below them. */
function isOwn({ span }: Task, time: Time): boolean {
  return !time.inherited || (time.span.start >= span.end && time.span.start <= span.end + LINES_BELOW);
}

function behind(task: Task, year: string, shown: string | null): FindingDraft {
  return {
    code: 'copy/year-left',
    severity: 'warning',
    message: `“${shorten(task.quote, 90)}”: “${year}” đã qua khi kế hoạch được ký (${shown ?? ''}).`,
    parent: null,
    child: { task: task.id, quote: task.quote, span: task.span },
    key: foldPhrase(task.quote),
  };
}

/** The year before the plan: "khen thưởng theo kết quả năm 2024", "dự toán ngân sách năm 2024" in a plan of December 2025. */
const OF_YEAR =
  /năm (?<year>\p{N}{4})(?!\p{N}|\s?[-–/]|\s(?:và|đến|của|về|theo))(?<=(?:kết quả|dự toán|kinh phí|ngân sách|kế hoạch|chỉ tiêu|chương trình công tác|khen thưởng|cuối|đầu|trong|tháng \p{N}{1,2})(?:\s(?!giai đoạn|từ|đến)[^\s.;:,()]{1,12}){0,3}\snăm \p{N}{4})/giu;
const YEARS_BEFORE = 1;

function yearBehind(quote: string, issued: string): string | null {
  const plain = quote.replace(/\s+/gu, ' ');
  for (const match of plain.matchAll(OF_YEAR)) {
    const year = Number(match.groups?.['year']);
    const isBehind = year < Number(issued.slice(0, 4)) && Number(issued.slice(0, 4)) - year <= YEARS_BEFORE;
    if (isBehind && !PAST_WORK.test(plain.slice(Math.max(0, match.index - 80), match.index))) return match[0];
  }
  return null;
}

/** What was counted, given or done in the year before may be named. */
const PAST_WORK =
  /(?:số|tổng kết|sơ kết|đánh giá|rà soát|so với|từ|kỳ|quyết toán|còn lại|chuyển (?:nguồn|sang)|đã|được|tồn|Luật|Nghị|Quyết định|Thông tư|Chỉ thị|Công văn|học)(?:\s[^\s.;:]{1,12}){0,6}\s$/iu;

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
