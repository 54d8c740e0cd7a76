import { inEnglish } from '../say.ts';
import { TABLE_NAMES, TABLES } from './columns.ts';
import type { Column, ColumnType, TableDefinition } from './table.ts';

const TYPE_NAMES: Readonly<Record<ColumnType, string>> = {
  text: 'chữ',
  integer: 'số nguyên',
  number: 'số',
  percent: 'phần trăm',
  boolean: 'có / không',
  day: 'ngày',
};

const HEAD = `# Từ điển cột / Dictionary of columns

Các bảng mà \`kehoach convert … --out THƯ-MỤC --tables xlsx,csv,csv-raw,ndjson,sqlite,parquet,ics\` ghi vào \`THƯ-MỤC/tables\`.
XLSX và CSV (cho Excel) dùng tiêu đề tiếng Việt và từ tiếng Việt thay cho mã; các dạng cho máy dùng tên tiếng Anh và mã.
Cột đánh dấu * không bao giờ trống. Ngày là kiểu ngày trong XLSX và Parquet, \`YYYY-MM-DD\` ở nơi khác. Có / không là \`true\` /
\`false\` trong csv-raw và NDJSON, 1 / 0 trong SQLite. Vị trí và độ dài tính theo text của bản ghi; dấu đầu dòng ("- ", "+ ") ở
đầu nội dung và trích dẫn được bỏ. XLSX cắt ô dài quá 32.767 ký tự (giới hạn của Excel), các dạng khác giữ nguyên. Nửa cặp thay
thế (surrogate) và NUL, thứ mà nhiều chương trình không giữ được, thành U+FFFD trong mọi dạng.

Tệp này do \`scripts/write-columns.ts\` viết ra từ \`src/report/tables/columns.ts\`.
`;

/** docs/columns.md, before prettier aligns its tables. */
export function writeDictionary(): string {
  return [HEAD, ...TABLE_NAMES.map((name) => writeTable(TABLES[name]))].join('\n');
}

function writeTable({ name, heading, description, columns, key, parents }: TableDefinition): string {
  const keys = [
    ...(key ? [`Khóa: ${listNames(key)}.`] : []),
    ...parents.map((parent) => `${listNames(parent.columns)} chỉ tới bảng \`${parent.table}\`.`),
  ];
  return [
    `## \`${name}\`: ${heading}\n`,
    `${[description, ...keys].join(' ')}\n`,
    '| Tên | Tiêu đề | Kiểu | Ý nghĩa |',
    '| --- | --- | --- | --- |',
    ...columns.map(writeColumn),
    '',
  ].join('\n');
}

function writeColumn({ name, heading, type, description, labels, isRequired }: Column): string {
  const codes = Object.entries(labels ?? {}).map(([code, label]) => `\`${code}\` ${label}`);
  const meaning = codes.length === 0 ? description : `${description} Mã: ${codes.join(', ')}.`;
  return `| \`${name}\`${isRequired ? ' \\*' : ''} | ${heading} | ${TYPE_NAMES[type]} | ${meaning} |`;
}

function listNames(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

const ENGLISH_HEAD = `# Columns

The tables that \`kehoach convert … --out FOLDER --tables xlsx,csv,csv-raw,ndjson,sqlite,parquet,ics\` writes into \`FOLDER/tables\`. XLSX and CSV (for Excel) have
the headings, in English under \`--lang en\`; formats for programs have the names and the codes. Columns with a * are never empty. Days are days in XLSX
and Parquet, \`YYYY-MM-DD\` elsewhere. What each column means is told in [columns.md](../columns.md).

This file is written by \`scripts/write-columns.ts\`.
`;

/** docs/en/columns.md, before prettier aligns its tables. */
export function writeEnglishDictionary(): string {
  const tables = TABLE_NAMES.map((name) => {
    const { columns, heading } = TABLES[name];
    const rows = columns.map((column) => {
      const codes = Object.entries(column.labels ?? {}).map(([code, label]) => `\`${code}\` ${inEnglish(label)}`);
      return `| \`${column.name}\`${column.isRequired ? ' \\*' : ''} | ${inEnglish(column.heading)} | ${column.type} | ${codes.join(', ')} |`;
    });
    return [
      `## \`${name}\`: ${inEnglish(heading)}\n`,
      '| Name | Heading | Type | Codes |',
      '| --- | --- | --- | --- |',
      ...rows,
      '',
    ].join('\n');
  });
  return [ENGLISH_HEAD, ...tables].join('\n');
}
