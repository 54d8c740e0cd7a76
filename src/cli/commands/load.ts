import type { Command } from 'commander';
import { describeExamples } from '../help.ts';
import { parseChoice } from '../option-parsers.ts';

export interface LoadFlags {
  readonly into: string;
  readonly lang: 'vi' | 'en';
}

const EXAMPLES: readonly (readonly [string, string])[] = [
  [
    'kehoach load /chung/ket-qua --into postgres://may-chu/ke_hoach',
    'COPY vào các bảng kehoach.documents, kehoach.tasks',
  ],
  ['kehoach load s3://kho/ket-qua --into /chung/parquet', 'Parquet chia theo tỉnh và năm'],
];

export function register(command: Command): void {
  command
    .description(
      'Nạp kết quả của "kehoach submit" vào PostgreSQL (cập nhật theo văn bản và nhiệm vụ) hoặc thành Parquet chia theo tỉnh, năm.\n' +
        'Chạy lại thì không có gì bị nạp hai lần.',
    )
    .argument('<nơi>', 'nơi ghi kết quả của submit: thư mục hoặc s3://…')
    .requiredOption('--into <đích>', 'postgres://…, thư mục hoặc s3://… (Parquet)')
    .option('--lang <vi|en>', 'ngôn ngữ của thông báo', parseChoice('vi', 'en'), 'vi')
    .addHelpText('after', describeExamples(EXAMPLES))
    .action(async (place: string, flags: LoadFlags) => {
      const { runLoad } = await import('../queue/run-load.ts');
      process.exitCode = await runLoad(place, flags);
    });
}
