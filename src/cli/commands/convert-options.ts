import { Option } from 'commander';
import { TABLE_KINDS } from '../../report/tables/kinds.ts';
import { say } from '../language.ts';
import { parseChoice, parseDelimiter, parseList, parsePath } from '../option-parsers.ts';
import { forceOption, jobsOption, logOption, maxSizeOption, memoryOption, timeoutOption } from './reading-options.ts';

/** The options of `convert` in the order in which its help tells them. */
export function convertOptions(): Option[] {
  return [
    ...resultOptions(),
    ...tableOptions(),
    ocrOption(),
    calendarOption(),
    jobsOption(),
    lexiconOption(),
    ...runOptions(),
    timeoutOption(),
    memoryOption(),
    maxSizeOption(),
    logOption(),
    new Option('--no-progress', say('không vẽ thanh tiến độ', 'no progress bar')),
  ];
}

/** Where records go, and in what form. */
const resultOptions = (): Option[] => [
  new Option(
    say('-o, --out <thư-mục>', '-o, --out <folder>'),
    say(
      'ghi records/<tên>.json và manifest.ndjson vào thư mục này',
      'writes records/<name>.json and manifest.ndjson into this folder',
    ),
  ).argParser(parsePath),
  new Option('--pretty', say('JSON thụt dòng', 'JSON indented')),
  new Option(
    '--explain',
    say('in ra stderr quy tắc nào đã chạy, trên đoạn nào', 'prints on stderr which rules spoke, and of what'),
  ),
  new Option(
    say('--format <dạng>', '--format <form>'),
    say(
      'trên stdout: ndjson, hoặc html là một trang để đọc và in của một văn bản',
      'on stdout: ndjson, or html, one page of one document to read and print',
    ),
  )
    .argParser(parseChoice('ndjson', 'html'))
    .default('ndjson'),
];

const tableOptions = (): Option[] => [
  new Option(
    say('--tables <dạng,…>', '--tables <form,…>'),
    say(
      `thêm bảng vào thư mục kết quả: ${TABLE_KINDS.join(', ')}`,
      `writes tables into the output folder too: ${TABLE_KINDS.join(', ')}`,
    ),
  ).argParser(parseList(...TABLE_KINDS)),
  new Option(
    say('--update <tệp.xlsx>', '--update <file.xlsx>'),
    say(
      'giữ những gì đã điền trong bảng này; dòng không còn chuyển sang trang riêng',
      'keeps what was filled in in this workbook; rows that went get a sheet of their own',
    ),
  ),
  new Option(
    say('--delimiter <dấu>', '--delimiter <sign>'),
    say('dấu ngăn cột của csv: ",", ";" hoặc "tab"', 'between the columns of csv: ",", ";" or "tab"'),
  )
    .argParser(parseDelimiter)
    .default(','),
];

const ocrOption = (): Option =>
  new Option(
    '--ocr <auto|never|always>',
    say(
      'nhận dạng chữ trong ảnh: khi cần, không bao giờ, mọi trang',
      'recognize text in pictures: where needed, never, on every page',
    ),
  )
    .argParser(parseChoice('auto', 'never', 'always'))
    .default('auto');

const calendarOption = (): Option =>
  new Option(
    '--ics <all,units>',
    say(
      'lịch ics: all cả hạn đã qua, units thêm mỗi đơn vị một lịch',
      'ics calendars: all also what has passed, units one more for each unit',
    ),
  ).argParser(parseList('all', 'units'));

const lexiconOption = (): Option =>
  new Option(
    say('--config <tệp>', '--config <file>'),
    say(
      'tệp JSON: giới hạn đọc, từ viết tắt, tên đơn vị, tên mục riêng (docs/configuration.md)',
      'a JSON file: limits, abbreviations, units, section titles of your own (docs/configuration.md)',
    ),
  ).argParser(parsePath);

/** Which documents are taken, and whether the run goes on. */
const runOptions = (): Option[] => [
  new Option(
    '--watch',
    say(
      'chạy xong thì chờ: tệp mới hoặc vừa sửa được đọc ngay, bảng viết lại theo',
      'when done, waits: new and changed files are read as they come, the tables follow',
    ),
  ),
  forceOption(),
  new Option('--dry-run', say('chỉ liệt kê việc sẽ làm, không đọc văn bản', 'lists what would be done, reads nothing')),
  new Option(
    '--retry-failed',
    say('làm lại những văn bản lần trước không đọc được', 'tries again what could not be read last time'),
  ),
];
