import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../src/document/raw-document.ts';
import { flattenBlocks } from '../../src/normalize/flatten.ts';

function makeTable(rows: readonly (readonly string[])[]): RawTable {
  return {
    kind: 'table',
    layer: 'body',
    rows: rows.map((row) =>
      row.map((text) => ({
        blocks: text.split('\n').map((line) => ({ kind: 'paragraph', text: line, layer: 'body' })),
        colSpan: 1,
        rowSpan: 1,
      })),
    ),
  };
}

const countTables = (rows: readonly (readonly string[])[]): number =>
  flattenBlocks([makeTable(rows)], false).tables.length;
const HEAD = ['STT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian'];

describe('a table of data', () => {
  it.each([
    ['the Youth Union', [HEAD, ['1', 'Ra quân', 'Đoàn TNCS Hồ Chí Minh xã', 'Tháng 4']]],
    ['the Party', [HEAD, ['1', 'Kỷ niệm ngày thành lập Đảng Cộng sản Việt Nam', 'Ban Tuyên giáo', 'Tháng 2']]],
    ['addressees', [HEAD, ['1', 'Kính gửi thư các gia đình chính sách', 'Các thôn', 'Tháng 7']]],
    ['recipients', [HEAD, ['1', 'Nơi nhận hồ sơ: bộ phận một cửa', 'Văn phòng', 'Tháng 3']]],
    [
      'units without a head',
      [
        ['1', 'Đoàn TNCS Hồ Chí Minh xã', 'Tháng 4'],
        ['2', 'Các thôn', 'Tháng 5'],
      ],
    ],
  ])('stays one, whatever its rows name: %s', (_, rows) => expect(countTables(rows)).toBe(1));
});

describe('a table that lays out a header or footer', () => {
  it.each([
    [
      'letterhead',
      [['ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc']],
    ],
    ['Party letterhead', [['HUYỆN ỦY THẠCH BÌNH\n*', 'ĐẢNG CỘNG SẢN VIỆT NAM']]],
    ['Union letterhead', [['BCH ĐOÀN XÃ TÂN LẬP\n***', 'ĐOÀN TNCS HỒ CHÍ MINH']]],
    ['footer', [['Nơi nhận:\n- Như trên;\n- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH']]],
  ])('is unfolded: %s', (_, rows) => expect(countTables(rows)).toBe(0));
});
