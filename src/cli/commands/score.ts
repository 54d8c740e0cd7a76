import type { Command } from 'commander';
import { describeExamples } from '../help.ts';
import { parseChoice } from '../option-parsers.ts';

export interface ScoreFlags {
  readonly all?: boolean;
  readonly format: 'text' | 'json';
}

const EXAMPLES: readonly (readonly [string, string])[] = [
  ['kehoach score kho', 'máy đọc đúng bao nhiêu, theo những văn bản đã soát xong'],
  ['kehoach score kho --all --format json', 'tính cả văn bản mới sửa một phần; kết quả JSON'],
];

export function register(command: Command): void {
  command
    .description(
      'So kết quả đọc với những gì người dùng đã sửa trên bàn làm việc: bộ đáp án riêng của cơ quan.\n' +
        'Chỉ tính văn bản đã đánh dấu "Soát xong", trừ khi có --all. Mã thoát: 0 xong; 2 không có gì để so.',
    )
    .argument('<kho>', 'kho của bàn làm việc')
    .option('--all', 'tính cả văn bản có chỗ sửa nhưng chưa soát xong')
    .option('--format <dạng>', 'text hoặc json', parseChoice('text', 'json'), 'text')
    .addHelpText('after', describeExamples(EXAMPLES))
    .action(async (folder: string, flags: ScoreFlags) => {
      const { runScore } = await import('./score-run.ts');
      process.exitCode = await runScore(folder, flags);
    });
}
