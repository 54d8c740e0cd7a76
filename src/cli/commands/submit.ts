import type { Command } from 'commander';
import type { OcrMode } from '../../ingest/ocr/recognition.ts';
import { describeExamples } from '../help.ts';
import { parseBytes, parseChoice, parseNumber } from '../option-parsers.ts';
import { addQueueOptions } from './queue-options.ts';
import type { QueueFlags } from './queue-options.ts';

export interface SubmitFlags extends QueueFlags {
  readonly to: string;
  readonly config?: string;
  readonly maxSize?: number;
  readonly ocr: OcrMode;
  readonly force?: boolean;
  /** Most documents of a shard. */
  readonly shard: number;
}

const EXAMPLES: readonly (readonly [string, string])[] = [
  [
    'kehoach submit /chung/van-ban --queue redis://may-chu --to /chung/ket-qua',
    'cả thư mục; chạy lại đúng lệnh này để làm tiếp',
  ],
  [
    'kehoach submit danh-sach.txt --queue postgres://may-chu/hang_doi --to s3://kho/ket-qua',
    'danh sách, mỗi dòng một đường dẫn',
  ],
];

export function register(command: Command): void {
  command
    .description(
      'Chia văn bản thành từng lô, đưa vào hàng đợi cho các máy chạy "kehoach work", đợi đến khi xong hết.\n' +
        'Kết quả ở nơi ghi: records/*.ndjson, manifest/*.ndjson, thứ tự các lô trong shards.ndjson.\n' +
        'Mã thoát: 0 xong hết; 2 gọi sai; 130 dừng giữa chừng (chạy lại cùng lệnh để làm tiếp).',
    )
    .argument('<thư mục|danh sách|s3://…>', 'thư mục, tệp danh sách (mỗi dòng một đường dẫn) hoặc kho S3')
    .requiredOption('--to <nơi>', 'nơi ghi kết quả: thư mục dùng chung hoặc s3://kho/tiền-tố');
  addQueueOptions(command)
    .option('--shard <n>', 'số văn bản nhiều nhất của một lô', parseNumber(1, 100_000, true), 1000)
    .option('--config <tệp>', 'tệp JSON: giới hạn đọc, từ viết tắt, tên đơn vị (docs/configuration.md)')
    .option('--max-size <cỡ>', 'cỡ tệp tối đa, ví dụ 100MB', parseBytes)
    .option(
      '--ocr <auto|never|always>',
      'trang nào được nhận dạng từ ảnh, như ở lệnh convert',
      parseChoice('auto', 'never', 'always'),
      'auto',
    )
    .option('--force', 'làm lại tất cả, kể cả những gì đã xong')
    .addHelpText('after', describeExamples(EXAMPLES))
    .action(async (input: string, flags: SubmitFlags) => {
      const { runSubmit } = await import('../queue/run-submit.ts');
      process.exitCode = await runSubmit(input, flags);
    });
}
