import type { TimeRule } from '../candidate.ts';

/** The place asks for a time: everything that can be one is one, a bare year too. */
export const due: TimeRule = {
  name: 'due',
  source:
    'tables of tasks in plans of ministries and provinces: columns "Thời gian hoàn thành", "Thời gian thực hiện" with "2026", "2026 - 2027"',
  accepts: ['[due] «2026»', '[due] «2025 - 2027»', '[due] «Trong năm 2023» theo kế hoạch của Công an tỉnh'],
  refuses: ['«2026»'],
  decide: ({ options }) => (options.due === true ? 'keep' : null),
};
