import { Option } from 'commander';
import type { Command } from 'commander';
import type { OcrMode } from '../../ingest/ocr/recognition.ts';
import { describeExamples } from '../help.ts';
import { parseChoice, parseNumber } from '../option-parsers.ts';
import { addQueueOptions } from './queue-options.ts';
import type { QueueFlags } from './queue-options.ts';
import { say } from '../language.ts';
import { forceOption, maxSizeOption } from './reading-options.ts';

export interface SubmitFlags extends QueueFlags {
  readonly to: string;
  readonly config?: string;
  readonly maxSize?: number;
  readonly ocr: OcrMode;
  readonly force?: boolean;
  readonly prune?: boolean;
  /** Most documents of a shard. */
  readonly shard: number;
}

const EXAMPLES: readonly (readonly [string, string])[] = [
  [
    'kehoach submit /chung/van-ban --queue redis://may-chu --to /chung/ket-qua',
    say('cả thư mục; chạy lại đúng lệnh này để làm tiếp', 'a whole folder; the same command goes on'),
  ],
  [
    'kehoach submit danh-sach.txt --queue postgres://may-chu/hang_doi --to s3://kho/ket-qua',
    say('danh sách, mỗi dòng một đường dẫn', 'a list, one path a line'),
  ],
];

export function register(command: Command): void {
  command
    .description(
      say(
        'Chia văn bản thành từng lô, đưa vào hàng đợi cho các máy chạy "kehoach work", đợi đến khi xong hết.\n' +
          'Kết quả ở nơi ghi: records/*.ndjson, manifest/*.ndjson, thứ tự các lô trong shards.ndjson.\n' +
          'Mã thoát: 0 xong hết; 2 gọi sai; 130 dừng giữa chừng (chạy lại cùng lệnh để làm tiếp).',
        'Cuts documents into shards, puts them into the queue for machines that run "kehoach work", waits until all is done.\n' +
          'Results: records/*.ndjson, manifest/*.ndjson, the order of the shards in shards.ndjson.\n' +
          'Exit codes: 0 all done; 2 a wrong call; 130 stopped half way (the same command goes on).',
      ),
    )
    .argument(
      say('<thư mục|danh sách|s3://…>', '<folder|list|s3://…>'),
      say(
        'thư mục, tệp danh sách (mỗi dòng một đường dẫn) hoặc kho S3',
        'a folder, a list (one path a line) or an S3 bucket',
      ),
    )
    .requiredOption(
      say('--to <nơi>', '--to <place>'),
      say(
        'nơi ghi kết quả: thư mục dùng chung hoặc s3://kho/tiền-tố',
        'where results go: a shared folder or s3://bucket/prefix',
      ),
    );
  addQueueOptions(command);
  for (const option of submitOptions()) command.addOption(option);
  command.addHelpText('after', describeExamples(EXAMPLES)).action(async (input: string, flags: SubmitFlags) => {
    const { runSubmit } = await import('../queue/run-submit.ts');
    process.exitCode = await runSubmit(input, flags);
  });
}

const submitOptions = (): Option[] => [
  new Option('--shard <n>', say('số văn bản nhiều nhất của một lô', 'the most documents of a shard'))
    .argParser(parseNumber(1, 100_000, true))
    .default(1000),
  new Option(
    say('--config <tệp>', '--config <file>'),
    say(
      'tệp JSON: giới hạn đọc, từ viết tắt, tên đơn vị (docs/configuration.md)',
      'a JSON file: limits, abbreviations, units (docs/configuration.md)',
    ),
  ),
  maxSizeOption(),
  new Option(
    '--ocr <auto|never|always>',
    say('trang nào được nhận dạng từ ảnh, như ở lệnh convert', 'which pages are recognized, as for convert'),
  )
    .argParser(parseChoice('auto', 'never', 'always'))
    .default('auto'),
  forceOption(),
  new Option(
    '--prune',
    say(
      'xong hết thì xóa kết quả của những danh sách gửi trước mà danh sách này không còn',
      'takes away, once all is done, results of earlier lists that this one does not have',
    ),
  ),
];
