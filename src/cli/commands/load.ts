import type { Command } from 'commander';
import { describeExamples } from '../help.ts';
import { say } from '../language.ts';

export interface LoadFlags {
  readonly into: string;
  readonly prune?: boolean;
  readonly lang: 'vi' | 'en';
}

const EXAMPLES: readonly (readonly [string, string])[] = [
  [
    'kehoach load /chung/ket-qua --into postgres://may-chu/ke_hoach',
    say('COPY vào các bảng kehoach.documents, kehoach.tasks', 'COPY into the tables kehoach.documents, kehoach.tasks'),
  ],
  [
    'kehoach load s3://kho/ket-qua --into /chung/parquet',
    say('Parquet chia theo tỉnh và năm', 'Parquet, split by province and year'),
  ],
];

export function register(command: Command): void {
  command
    .description(
      say(
        'Nạp kết quả của "kehoach submit" vào PostgreSQL (cập nhật theo văn bản và nhiệm vụ) hoặc thành Parquet chia theo tỉnh, năm.\n' +
          'Chạy lại thì không có gì bị nạp hai lần.',
        'Loads results of "kehoach submit" into PostgreSQL (updated by document and task) or as Parquet, split by province and year.\n' +
          'Run again, it loads nothing twice.',
      ),
    )
    .argument(
      say('<nơi>', '<place>'),
      say('nơi ghi kết quả của submit: thư mục hoặc s3://…', 'where submit wrote: a folder or s3://…'),
    )
    .requiredOption(
      say('--into <đích>', '--into <target>'),
      say('postgres://…, thư mục hoặc s3://… (Parquet)', 'postgres://…, a folder or s3://… (Parquet)'),
    )
    .option(
      '--prune',
      say(
        'xóa ở đích những gì danh sách của lần gửi cuối không còn (đích chỉ chứa kết quả của nơi này)',
        'takes away from the target what the last list does not have (a target that holds nothing else)',
      ),
    )
    .addHelpText('after', describeExamples(EXAMPLES))
    .action(async (place: string, flags: LoadFlags) => {
      const { runLoad } = await import('../queue/run-load.ts');
      process.exitCode = await runLoad(place, flags);
    });
}
