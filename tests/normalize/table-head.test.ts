import { describe, expect, it } from 'vitest';
import { readTableHead } from '../../src/normalize/table-head.ts';
import type { HeadCell } from '../../src/normalize/table-head.ts';

/** Cells as "text|colSpan x rowSpan"; "^" stands for a place that a cell above covers. */
function place(rows: readonly (readonly string[])[]): HeadCell[] {
  return rows.flatMap((row, rowIndex) => {
    let column = 0;
    return row.flatMap((written) => {
      if (written === '^') {
        column += 1;
        return [];
      }
      const [text = '', spans = '1x1'] = written.split('|');
      const [colSpan = 1, rowSpan = 1] = spans.split('x').map(Number);
      const cell = { row: rowIndex, column, rowSpan, colSpan, text };
      column += colSpan;
      return [cell];
    });
  });
}

const head = (rows: readonly (readonly string[])[], columns: number) =>
  readTableHead(place(rows), rows.length, columns);
const JOINED = ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian'];

describe('the head of a table', () => {
  it.each([
    [
      'merged cells',
      [
        ['STT|1x2', 'Nội dung|1x2', 'Đơn vị|2x1', 'Thời gian|1x2'],
        ['^', '^', 'Chủ trì', 'Phối hợp', '^'],
        ['1', 'Họp thôn', 'Công an xã', 'Các thôn', 'Tháng 3'],
      ],
    ],
    [
      'cells left empty, as Markdown has to',
      [
        ['STT', 'Nội dung', 'Đơn vị', '', 'Thời gian'],
        ['', '', 'Chủ trì', 'Phối hợp', ''],
        ['1', 'Họp thôn', 'Công an xã', 'Các thôn', 'Tháng 3'],
      ],
    ],
    [
      'headings repeated, as converters do',
      [
        ['STT', 'Nội dung', 'Đơn vị', 'Đơn vị', 'Thời gian'],
        ['STT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian'],
        ['1', 'Họp thôn', 'Công an xã', 'Các thôn', 'Tháng 3'],
      ],
    ],
    [
      'a title over the whole width above it',
      [
        ['BẢNG PHÂN CÔNG|5x1'],
        ['STT|1x2', 'Nội dung|1x2', 'Đơn vị|2x1', 'Thời gian|1x2'],
        ['^', '^', 'Chủ trì', 'Phối hợp', '^'],
        ['1', 'Họp thôn', 'Công an xã', 'Các thôn', 'Tháng 3'],
      ],
    ],
  ])('is one text a column: %s', (_, rows) => {
    expect(head(rows, 5)).toMatchObject({ rowCount: 2, columns: JOINED });
  });

  it('has three rows at most', () => {
    const rows = [
      ['TT|1x3', 'Kinh phí|3x1'],
      ['^', 'Năm 2024|1x2', 'Năm 2025|2x1'],
      ['^', '^', 'Tỉnh', 'Xã'],
      ['1', '5', '6', '7'],
    ];
    expect(head(rows, 4)).toMatchObject({
      rowCount: 3,
      columns: ['TT', 'Kinh phí năm 2024', 'Kinh phí năm 2025 tỉnh', 'Kinh phí năm 2025 xã'],
    });
  });

  it.each([
    [
      'a plain head',
      [
        ['STT', 'Nội dung', 'Chủ trì'],
        ['1', 'Họp thôn', 'Công an xã'],
      ],
      3,
    ],
    [
      'data under a wide heading',
      [
        ['STT', 'Đơn vị|2x1'],
        ['1', 'Công an xã', 'Các thôn'],
      ],
      3,
    ],
    ['a group row', [['STT', 'Nội dung', 'Chủ trì'], ['I. CÔNG TÁC VĂN HÓA|3x1']], 3],
    [
      'an empty last heading',
      [
        ['STT', 'Nội dung', ''],
        ['1', 'Họp thôn', 'ghi sau'],
      ],
      3,
    ],
  ])('has one row: %s', (_, rows, columns) => {
    expect(head(rows, columns).rowCount).toBe(1);
  });

  it('is nothing where no row has two cells', () => {
    expect(head([['chỉ một ô|2x1']], 2).rowCount).toBe(0);
  });
});
