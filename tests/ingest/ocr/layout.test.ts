import { expect, test } from 'vitest';
import type { ReadWord } from '../../../src/ingest/ocr/engine/engine.ts';
import { lookForMissed } from '../../../src/ingest/ocr/layout/coverage.ts';
import { toPageContent } from '../../../src/ingest/ocr/layout/to-content.ts';
import { layOutReadings } from '../../../src/ingest/ocr/read-recognized.ts';
import type { RecognizedPage, RecognizedWord } from '../../../src/ingest/ocr/recognized-page.ts';

interface Place {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

function write(text: string, line: number, place: Place, baseline: number, size = 36): RecognizedWord {
  return { text, confidence: 95, line, baseline, size, ...place };
}

const PAGE: RecognizedPage = {
  width: 1650,
  height: 2333,
  words: [],
  rulings: [],
  drawn: { width: 1650, height: 2333 },
  turn: 0,
  skew: 0,
  missed: 0,
  unread: 0,
  engine: 'none',
};

function readHeights(words: readonly RecognizedWord[]): Map<string, { y: number; size: number }> {
  const [text] = toPageContent({ ...PAGE, words }).texts;
  return new Map((text?.words ?? []).map(({ text: own, y, size }) => [own, { y, size }]));
}

/** Two lines of a head, of whose first so many boxes reach down into the second. */
function writeHead(reaching: number): RecognizedWord[] {
  const first = ['MAI', 'BAN', 'LAN', 'HOA'].map((text, index) =>
    write(text, 1, { x0: 300 + index * 90, x1: 370 + index * 90, y0: 177, y1: index < reaching ? 213 : 199 }, 199, 43),
  );
  const second = ['LINH', 'CHI'].map((text, index) =>
    write(text, 2, { x0: 330 + index * 120, x1: 430 + index * 120, y0: 212, y1: 236 }, 236, 30),
  );
  return [...first, ...second];
}

test('boxes that hold accents of the next line do not move a baseline on which half of the words stand', () => {
  expect(readHeights(writeHead(2)).get('BAN')?.y).toBeCloseTo(199 * 0.36);
  // where nearly all stand elsewhere, the engine measured two lines as one
  expect(readHeights(writeHead(3)).get('BAN')?.y).toBeCloseTo(213 * 0.36);
});

test('a date alone on a line has the size of the text, a smaller word has its own', () => {
  const body = ['trước', 'ngày', 'hoàn', 'thành'].map((text, index) =>
    write(text, 1, { x0: 300 + index * 90, x1: 380 + index * 90, y0: 100, y1: 128 }, 128, 38),
  );
  const place = { x0: 237, x1: 396, y0: 806, y1: 835 };
  expect(readHeights([...body, write('05/7/2024.', 2, place, 833, 31)]).get('05/7/2024.')?.size).toBeCloseTo(38 * 0.36);
  expect(readHeights([...body, write('12', 2, place, 833, 26)]).get('12')?.size).toBeCloseTo(26 * 0.36);
  expect(readHeights([...body, write('nay', 2, place, 833, 31)]).get('nay')?.size).toBeCloseTo(31 * 0.36);
});

const WHITE = { width: 1650, height: 2333, data: new Uint8Array(1650 * 2333).fill(255) };

test('the last letter of a word, outside its box, is not read as a word of its own', () => {
  const before = write('UBND', 7, { x0: 1017, x1: 1088, y0: 1548, y1: 1573 }, 1573);
  const look = (text: string): string[] => {
    const found: ReadWord = { text, confidence: 93, x0: 16, x1: 27, y0: 16, y1: 36, line: 0, baseline: 36, size: 30 };
    const spots = [1097, 1110].map((x0) => ({ x0, x1: x0 + 11, y0: 1550, y1: 1572, area: 120 }));
    return lookForMissed(WHITE, spots, [before])
      .settle([[found]])
      .words.map((word) => word.text);
  };
  expect(look('D')).toEqual(['UBND']);
  expect(look('à')).toEqual(['UBND', 'à']);
});

test.each([
  ['a numeral before its line', { x0: 180, x1: 198, y0: 1138, y1: 1165 }, 1],
  ['a speck behind a word', { x0: 560, x1: 572, y0: 1140, y1: 1165 }, 0],
  ['letters that run together behind a word', { x0: 560, x1: 628, y0: 1138, y1: 1165 }, 1],
  ['a piece of a ruling', { x0: 190, x1: 194, y0: 1120, y1: 1175 }, 0],
  ['a seal over the joint of pages', { x0: 1630, x1: 1648, y0: 1138, y1: 1165 }, 0],
  ['dust in the margin below', { x0: 300, x1: 315, y0: 2250, y1: 2272 }, 0],
])('is a single spot outside of words looked at again? %s', (_, place, pictures) => {
  const before = write('phòng', 7, { x0: 250, x1: 340, y0: 1138, y1: 1170 }, 1165);
  const line = [before, { ...before, text: 'chống', x0: 400, x1: 550 }];
  expect(lookForMissed(WHITE, [{ ...place, area: 120 }], line).pictures.length).toBe(pictures);
});

test.each([
  ['all of it', 95, 0.01, []],
  ['but for a signature', 95, 0.1, ['warning']],
  ['but for a good part', 95, 0.4, ['error']],
  ['without being sure', 60, 0, ['error']],
])('a page of which was read: %s', (_, confidence, missed, severities) => {
  const words = ['trước', 'ngày', 'hoàn', 'thành'].map((text, index) => ({
    ...write(text, 1, { x0: 300 + index * 90, x1: 380 + index * 90, y0: 100, y1: 128 }, 128),
    confidence,
  }));
  const { diagnostics } = layOutReadings([{ page: 3, reading: { kind: 'read', page: { ...PAGE, words, missed } } }]);
  expect(diagnostics.map(({ severity }) => severity)).toEqual(severities);
});

test.each([
  ['a blank page', { missed: 0 }, [['ingest/page-without-text', 'info']]],
  ['a page of spots that give no word', { missed: 1 }, [['ingest/page-without-text', 'warning']]],
  [
    'print under a stamp',
    { words: [write('trước', 1, { x0: 300, x1: 380, y0: 100, y1: 128 }, 128)], unread: 2 },
    [['ingest/print-under-stamp', 'warning']],
  ],
])('what is not read is told: %s', (_, of, told) => {
  const { diagnostics } = layOutReadings([{ page: 3, reading: { kind: 'read', page: { ...PAGE, ...of } } }]);
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual(told);
});
