import { Option } from 'commander';
import { say } from '../language.ts';
import { parseNumber, parsePath } from '../option-parsers.ts';

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
