import type { Command } from 'commander';
import type { Language } from '../../report/messages.ts';

export interface CommandEntry {
  readonly name: string;
  readonly summary: Readonly<Record<Language, string>>;
  /** Adds arguments, options, examples and the action; loaded only when the command is called. */
  readonly load: () => Promise<{ readonly register: (command: Command) => void }>;
}

/** In the order `kehoach --help` lists them. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'convert',
    summary: {
      vi: 'đọc văn bản, cho ra bản ghi JSON (mỗi văn bản một dòng)',
      en: 'reads documents and gives JSON records, one a line',
    },
    load: () => import('./convert.ts'),
  },
  {
    name: 'compare',
    summary: {
      vi: 'đối chiếu kế hoạch cấp dưới với kế hoạch cấp trên',
      en: 'compares a plan with the plan of the level above',
    },
    load: () => import('./compare.ts'),
  },
  {
    name: 'audit',
    summary: {
      vi: 'ma trận đối chiếu một kế hoạch cấp trên với nhiều cấp dưới',
      en: 'a matrix: one plan of the level above against many below it',
    },
    load: () => import('./audit.ts'),
  },
  {
    name: 'desk',
    summary: {
      vi: 'mở bàn làm việc trong trình duyệt: xem, sửa, đối chiếu, theo dõi',
      en: 'opens the desk in the browser: look, correct, compare, follow up',
    },
    load: () => import('./desk.ts'),
  },
  {
    name: 'serve',
    summary: {
      vi: 'giao diện JSON của kho cho hệ thống khác',
      en: 'a JSON interface to an archive for other systems',
    },
    load: () => import('./serve.ts'),
  },
  {
    name: 'score',
    summary: {
      vi: 'máy đọc đúng bao nhiêu, theo những gì đã sửa trên bàn làm việc',
      en: 'how much was read rightly, by what was corrected on the desk',
    },
    load: () => import('./score.ts'),
  },
  {
    name: 'submit',
    summary: {
      vi: 'đưa cả kho văn bản vào hàng đợi cho nhiều máy',
      en: 'puts a whole stock of documents into a queue for many machines',
    },
    load: () => import('./submit.ts'),
  },
  {
    name: 'work',
    summary: {
      vi: 'nhận việc từ hàng đợi',
      en: 'takes work from the queue',
    },
    load: () => import('./work.ts'),
  },
  {
    name: 'status',
    summary: {
      vi: 'hàng đợi đã làm đến đâu',
      en: 'how far the queue has come',
    },
    load: () => import('./status.ts'),
  },
  {
    name: 'load',
    summary: {
      vi: 'nạp kết quả của hàng đợi vào PostgreSQL hoặc Parquet',
      en: 'loads what the queue made into PostgreSQL or Parquet',
    },
    load: () => import('./load.ts'),
  },
  {
    name: 'schema',
    summary: {
      vi: 'in lược đồ JSON Schema của bản ghi',
      en: 'prints the JSON Schema of a record',
    },
    load: () => import('./schema.ts'),
  },
];
