import type { Command } from 'commander';

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  /** Adds arguments, options, examples and the action; loaded only when the command is called. */
  readonly load: () => Promise<{ readonly register: (command: Command) => void }>;
}

/** In the order `kehoach --help` lists them. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'convert',
    summary: 'đọc văn bản, cho ra bản ghi JSON (mỗi văn bản một dòng)',
    load: () => import('./convert.ts'),
  },
  {
    name: 'compare',
    summary: 'đối chiếu kế hoạch cấp dưới với kế hoạch cấp trên',
    load: () => import('./compare.ts'),
  },
  {
    name: 'audit',
    summary: 'ma trận đối chiếu một kế hoạch cấp trên với nhiều cấp dưới',
    load: () => import('./audit.ts'),
  },
  {
    name: 'desk',
    summary: 'mở bàn làm việc trong trình duyệt: xem, sửa, đối chiếu, theo dõi',
    load: () => import('./desk.ts'),
  },
  {
    name: 'serve',
    summary: 'giao diện JSON của kho cho hệ thống khác',
    load: () => import('./serve.ts'),
  },
  {
    name: 'score',
    summary: 'máy đọc đúng bao nhiêu, theo những gì đã sửa trên bàn làm việc',
    load: () => import('./score.ts'),
  },
  {
    name: 'submit',
    summary: 'đưa cả kho văn bản vào hàng đợi cho nhiều máy',
    load: () => import('./submit.ts'),
  },
  {
    name: 'work',
    summary: 'nhận việc từ hàng đợi',
    load: () => import('./work.ts'),
  },
  {
    name: 'status',
    summary: 'hàng đợi đã làm đến đâu',
    load: () => import('./status.ts'),
  },
  {
    name: 'load',
    summary: 'nạp kết quả của hàng đợi vào PostgreSQL hoặc Parquet',
    load: () => import('./load.ts'),
  },
  {
    name: 'schema',
    summary: 'in lược đồ JSON Schema của bản ghi',
    load: () => import('./schema.ts'),
  },
];
