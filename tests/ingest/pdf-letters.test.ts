import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/document/raw-document.ts';
import { readPdf } from '../../src/ingest/pdf/index.ts';
import { put, widthOf, writePdf } from './pdf-writer.ts';

async function linesOf(marks: readonly string[]): Promise<string[]> {
  const { blocks } = await readPdf(writePdf([{ marks }]), DEFAULT_LIMITS);
  return blocks.map((block) => (block.kind === 'table' ? '|' : block.text));
}

const FIRST = 'Phòng Văn hóa treo cờ';
const SECOND = 'Công an xã giữ trật tự';

describe('bold that is made by drawing twice', () => {
  it.each([
    ['a text a little to the right', 0.4, 0],
    ['a text in the same place', 0, 0],
    ['a text a little lower', 0, 0.3],
    ['a text to the right and lower', 0.5, 0.3],
  ])('is read once: %s', async (_, dx, dy) => {
    const marks = [FIRST, SECOND].flatMap((text, row) => {
      const y = 100 + row * 20;
      return [put(70, y, text), put(70 + dx, y + dy, text)];
    });
    expect(await linesOf(marks)).toEqual([FIRST, SECOND]);
  });

  it('letter by letter', async () => {
    const marks: string[] = [];
    let x = 70;
    for (const letter of FIRST) {
      if (letter !== ' ') marks.push(put(x, 100, letter), put(x + 0.4, 100, letter));
      x += widthOf(letter);
    }
    expect(await linesOf(marks)).toEqual([FIRST]);
  });

  it.each([
    ['doubled letters', 'Số 1100, lớp 11, xoong, boong'],
    ['a word said twice', 'ngày ngày, luôn luôn giữ gìn'],
  ])('and %s stay', async (_, text) => {
    expect(await linesOf([put(70, 100, text)])).toEqual([text]);
  });
});

describe('a big letter beside small lines', () => {
  const ITEMS = ['Tổ chức hội nghị tuyên truyền', 'Phát tờ rơi đến từng hộ', 'Treo băng rôn'];
  const items = ITEMS.map((text, row) => put(140, 100 + row * 18, text));
  it.each([
    ['at the first line', 100, 40, 'A'],
    ['between the lines', 112, 40, 'B'],
    ['between others', 124, 30, 'C'],
    ['under the lines', 146, 48, '2'],
  ])('leaves each line whole: %s', async (_, y, size, letter) => {
    const lines = await linesOf([put(80, y, letter, { size }), ...items, put(70, 180, FIRST)]);
    const small = lines
      .map((line) => line.replace(new RegExp(`^${letter} `, 'u'), ''))
      .filter((line) => line !== letter);
    expect(small.sort()).toEqual([...ITEMS, FIRST].sort());
  });

  const ROWS = ['hực hiện chương trình công tác năm, xã', 'xây dựng kế hoạch trồng cây xanh trên'];
  const LAST = ['các tuyến đường liên thôn của', 'xã trong năm.'];
  const besideAt = (size: number, y: number, rows: readonly string[]): string[] =>
    rows.map((text, row) => put(100 + row * 18 <= y ? 70 + widthOf('T', size) : 70, 100 + row * 18, text));

  it.each([
    [26, 118],
    [30, 118],
    [44, 136],
  ])('right before them, %d points high: their words stay in order', async (size, y) => {
    const rows = [...ROWS, ...LAST];
    const text = (await linesOf([put(70, y, 'T', { size }), ...besideAt(size, y, rows)])).join(' ');
    for (const row of rows) expect(text).toContain(row);
  });

  it.each([
    ['of two lines', 41, 118],
    ['of three lines', 68, 136],
    ['of three lines, a little smaller', 64, 136],
  ])('that begins a paragraph is the first letter of its first word: %s', async (_, size, y) => {
    const rows = [...ROWS, ...LAST];
    const [capital, marks] = [put(70, y, 'T', { size }), besideAt(size, y, rows)];
    const title = put(70, 80, FIRST);
    for (const drawn of [
      [title, capital, ...marks],
      [title, ...marks, capital],
    ])
      expect((await linesOf(drawn)).join(' ')).toBe(`${FIRST} T${rows.join(' ')}`);
  });

  it.each([
    ['Tổ chức hội nghị', 'two texts of their own'],
    ['3 thôn phía Bắc', 'a number'],
  ])('stays beside %s', async (first) => {
    const rows = [first, 'phát tờ rơi đến từng hộ'].map((text, row) => put(120, 100 + row * 18, text));
    expect(await linesOf([put(100, 118, 'A', { size: 40 }), ...rows])).not.toContain(`A${first}`);
  });
});
