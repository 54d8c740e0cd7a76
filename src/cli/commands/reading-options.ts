import { Option } from 'commander';
import { say } from '../language.ts';
import { parseBytes, parseChoice, parseNumber, parsePath } from '../option-parsers.ts';

/** Options that several commands share, as all of them read documents with the same limits and configuration. */
export const timeoutOption = (): Option =>
  new Option(
    say('--timeout <giây>', '--timeout <seconds>'),
    say('thời gian tối đa cho một văn bản', 'the longest that one document may take'),
  )
    .argParser(parseNumber(0.001, 86_400))
    .default(60);

export const memoryOption = (): Option =>
  new Option('--memory <MB>', say('bộ nhớ tối đa của một tiến trình đọc', 'the most memory of a reading process'))
    .argParser(parseNumber(128, 1_000_000))
    .default(768);

export const configOption = (): Option =>
  new Option(
    say('--config <tệp>', '--config <file>'),
    say(
      'tệp cấu hình như của convert (docs/configuration.md)',
      'a configuration as for convert (docs/configuration.md)',
    ),
  ).argParser(parsePath);

export const jobsOption = (): Option =>
  new Option(
    '-j, --jobs <n>',
    say(
      'số tiến trình đọc cùng lúc (mặc định: theo số nhân của máy)',
      'reading processes at a time (default: by the cores of the machine)',
    ),
  ).argParser(parseNumber(1, 256, true));

export const maxSizeOption = (): Option =>
  new Option(
    say('--max-size <cỡ>', '--max-size <size>'),
    say('cỡ tệp tối đa, ví dụ 100MB', 'the largest file, such as 100MB'),
  ).argParser(parseBytes);

export const forceOption = (): Option =>
  new Option('--force', say('làm lại tất cả, kể cả những gì đã xong', 'does everything again, also what is done'));

export const logOption = (): Option =>
  new Option('--log <text|json>', say('dạng nhật ký trên stderr', 'form of the log on stderr'))
    .argParser(parseChoice('text', 'json'))
    .default('text');
