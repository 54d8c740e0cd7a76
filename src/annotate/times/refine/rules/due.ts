import type { TimeRule } from '../candidate.ts';

/** "Tháng   /2026", "từ   /   /2026", "tháng … năm 2026": a month that nobody has filled in leaves no time (docs/genre.md 2.3: copies are published before they are filled in). */
const LEFT_BLANK = /(?<!\p{N}\s{0,2})\/\s{0,2}$|tháng(?:\t|\s?[.…_]{1,20})\s{0,2}$/iu;

/** The place asks for a time: everything that can be one is one, a bare year too. */
export const due: TimeRule = {
  name: 'due',
  source:
    'tables of tasks in plans of ministries and provinces: columns "Thời gian hoàn thành", "Thời gian thực hiện" with "2026", "2026 - 2027"',
  accepts: ['[due] «2026»', '[due] «2025 - 2027»', '[due] «Trong năm 2023» theo kế hoạch của Công an tỉnh'],
  refuses: ['«2026»', '[due] Tháng   /«2026»', '[due] từ     /   /«2026»', '[due] từ tháng … «năm 2026»'],
  decide: ({ options, frame }) => (options.due === true && !LEFT_BLANK.test(frame.before) ? 'keep' : null),
};
