import type { Command } from 'commander';
import { describeExamples } from '../help.ts';
import { parseChoice } from '../option-parsers.ts';
import { say } from '../language.ts';

export interface ScoreFlags {
  readonly all?: boolean;
  readonly format: 'text' | 'json';
}

const EXAMPLES: readonly (readonly [string, string])[] = [
  [
    'kehoach score kho',
    say(
      'máy đọc đúng bao nhiêu, theo những văn bản đã soát xong',
      'how much was read rightly, by the documents that were checked',
    ),
  ],
  [
    'kehoach score kho --all --format json',
    say('tính cả văn bản mới sửa một phần; kết quả JSON', 'also documents corrected in part; the result as JSON'),
  ],
];

export function register(command: Command): void {
  command
    .description(
      say(
        'So kết quả đọc với những gì người dùng đã sửa trên bàn làm việc: bộ đáp án riêng của cơ quan.\n' +
          'Chỉ tính văn bản đã đánh dấu "Soát xong", trừ khi có --all. Mã thoát: 0 xong; 2 không có gì để so.',
        "Compares what was read with what people corrected on the desk: an office's own set of answers.\n" +
          'Only documents marked as checked count, unless --all is given. Exit codes: 0 done; 2 there is nothing to compare.',
      ),
    )
    .argument(say('<kho>', '<archive>'), say('kho của bàn làm việc', 'the archive of a desk'))
    .option(
      '--all',
      say(
        'tính cả văn bản có chỗ sửa nhưng chưa soát xong',
        'also documents with corrections that are not checked yet',
      ),
    )
    .option(
      say('--format <dạng>', '--format <form>'),
      say('text hoặc json', 'text or json'),
      parseChoice('text', 'json'),
      'text',
    )
    .addHelpText('after', describeExamples(EXAMPLES))
    .action(async (folder: string, flags: ScoreFlags) => {
      const { runScore } = await import('./score-run.ts');
      process.exitCode = await runScore(folder, flags);
    });
}
