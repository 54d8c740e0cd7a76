import { describe, expect, test } from 'vitest';
import type { ReadWord, RecognitionEngine } from '../../../src/ingest/ocr/engine/engine.ts';
import { findBlackSeals } from '../../../src/ingest/ocr/layout/black-seals.ts';
import { markCovered, readIncomingStamp } from '../../../src/ingest/ocr/layout/incoming.ts';
import { findRulings } from '../../../src/ingest/ocr/layout/ruling.ts';
import { lookUnderSeals } from '../../../src/ingest/ocr/layout/sealed.ts';
import { findSpots } from '../../../src/ingest/ocr/layout/spots.ts';
import { keepThick } from '../../../src/ingest/ocr/layout/strokes.ts';
import { findInk } from '../../../src/ingest/ocr/picture/ink.ts';
import type { GreyPicture } from '../../../src/ingest/ocr/picture/picture.ts';

function sheet(width: number, height: number): GreyPicture {
  return { width, height, data: new Uint8Array(width * height).fill(250) };
}

function fill({ width, data }: GreyPicture, x0: number, y0: number, x1: number, y1: number): void {
  for (let y = y0; y < y1; y += 1) data.fill(20, y * width + x0, y * width + x1);
}

function frame(picture: GreyPicture, x0: number, y0: number, x1: number, y1: number): void {
  fill(picture, x0, y0, x1, y0 + 3);
  fill(picture, x0, y1 - 3, x1, y1);
  fill(picture, x0, y0, x0 + 3, y1);
  fill(picture, x1 - 3, y0, x1, y1);
}

function ring(picture: GreyPicture, x: number, y: number, radius: number): void {
  for (let row = y - radius - 6; row < y + radius + 6; row += 1)
    for (let column = x - radius - 6; column < x + radius + 6; column += 1)
      if (Math.abs(Math.hypot(column - x, row - y) - radius) < 4) picture.data[row * picture.width + column] = 20;
}

/** Bold letters as blocks, so many from `x` on. */
function letters(picture: GreyPicture, x: number, baseline: number, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const left = x + index * 26;
    fill(picture, left, baseline - 27, left + 6, baseline);
    fill(picture, left, baseline - 27, left + 18, baseline - 20);
  }
}

function word(text: string, x0: number, y1: number, line: number, confidence = 96): ReadWord {
  return { text, confidence, x0, x1: x0 + text.length * 20, y0: y1 - 28, y1, line, baseline: y1, size: 36 };
}

/** Reads the same in every picture. */
function engineThatReads(words: readonly ReadWord[]): RecognitionEngine {
  return {
    name: 'test',
    recognize: (pictures) => Promise.resolve(pictures.map(() => words)),
    close: () => Promise.resolve(),
  };
}

describe('the stamp of the office that received a paper', () => {
  const picture = sheet(1650, 2300);
  frame(picture, 120, 400, 520, 520);

  test('is known by its frame and its words', async () => {
    const rulings = findRulings(findInk(picture));
    const stamp = await readIncomingStamp(
      picture,
      rulings,
      engineThatReads([word('ĐẾN', 10, 40, 1), word('Số:', 90, 40, 1)]),
    );
    expect(stamp?.box.x0).toBeGreaterThan(100);
    expect(stamp?.box.x1).toBeLessThan(540);
    expect(stamp?.words.map(({ text }) => text)).toEqual(['ĐẾN', 'Số:']);
  });

  test('a frame around anything else is none, nor are its words without a frame', async () => {
    const rulings = findRulings(findInk(picture));
    expect(
      await readIncomingStamp(picture, rulings, engineThatReads([word('HỎA', 10, 40, 1), word('TỐC', 90, 40, 1)])),
    ).toBeUndefined();
    const open = sheet(1650, 2300);
    fill(open, 120, 400, 520, 403);
    const engine = engineThatReads([word('ĐẾN', 10, 40, 1), word('Số:', 90, 40, 1)]);
    expect(await readIncomingStamp(open, findRulings(findInk(open)), engine)).toBeUndefined();
  });

  test('a table that goes on under the upper half of the page is none', async () => {
    const table = sheet(1650, 2300);
    for (let row = 0; row < 6; row += 1) frame(table, 120, 400 + row * 90, 1500, 490 + row * 90);
    const engine = engineThatReads([word('ĐẾN', 10, 40, 1), word('Số:', 90, 40, 1)]);
    expect(await readIncomingStamp(table, findRulings(findInk(table)), engine)).toBeUndefined();
  });

  test('a line of text that begins under it says that its beginning cannot be read; a title beside it is whole', () => {
    const box = { x0: 0, y0: 400, x1: 440, y1: 560 };
    const body = [word('qua,', 460, 480, 3), word('các', 600, 480, 3), word('ngành', 1390, 480, 3)];
    const title = [word('về', 470, 440, 2), word('việc', 600, 440, 2)];
    expect(markCovered([...title, ...body], box).map(({ text }) => text)).toEqual([
      'về',
      'việc',
      '…',
      'qua,',
      'các',
      'ngành',
    ]);
  });
});

describe('signatures under seals', () => {
  const picture = sheet(1650, 2300);
  ring(picture, 1000, 1500, 150);
  letters(picture, 1080, 1400, 10);
  letters(picture, 1000, 1690, 10);
  const ink = findInk(picture);
  const seals = findBlackSeals(ink, findSpots(ink));

  test('a round black seal is found, letters are none', () => {
    expect(seals.length).toBe(1);
    expect(Math.hypot((seals[0]?.x ?? 0) - 1000, (seals[0]?.y ?? 0) - 1500)).toBeLessThan(10);
    expect(Math.abs((seals[0]?.radius ?? 0) - 150)).toBeLessThan(12);
    const text = sheet(1650, 2300);
    for (let line = 0; line < 20; line += 1) letters(text, 200, 300 + line * 50, 40);
    expect(findBlackSeals(findInk(text), findSpots(findInk(text)))).toEqual([]);
  });

  test('what is read again takes the place of what was read worse; inscriptions go, other text stays', () => {
    const words = [word('đoạn', 200, 900, 1), word('TỊCH', 1220, 1400, 2, 70), word('CỘNG', 960, 1500, 3)];
    const line = [word('§', 20, 40, 0, 20), word('CHỦ', 120, 40, 0), word('TỊCH', 220, 40, 0)];
    const { pictures, settle } = lookUnderSeals(picture, ink, seals, words);
    const read = settle(
      pictures.map(() => line),
      words,
    );
    const texts = read.words.map(({ text }) => text);
    expect(texts).toContain('đoạn');
    expect(texts).not.toContain('CỘNG');
    expect(texts.filter((text) => text === 'CHỦ').length).toBe(2);
    expect(texts).not.toContain('§');
  });

  test('a line that a look at missed letters made whole is left as it is', () => {
    const line = [word('CHỦ', 120, 40, 0), word('TỊCH', 220, 40, 0)];
    const { pictures, settle } = lookUnderSeals(picture, ink, seals, []);
    const names = ['Lò', 'Văn', 'Thử', 'Hai', 'Ba', 'Bốn'].map((text, index) => word(text, 1000 + index * 40, 1690, 5));
    const read = settle(
      pictures.map(() => line),
      names,
    );
    expect(read.words.filter(({ text }) => text === 'CHỦ').length).toBe(1);
    expect(read.words.filter(({ line: number }) => number === 5)).toEqual(names);
  });

  test('without a seal nothing is read again', () => {
    const words = [word('đoạn', 200, 900, 1)];
    const { pictures, settle } = lookUnderSeals(picture, ink, [], words);
    expect(pictures).toEqual([]);
    expect(settle([], words).words).toBe(words);
  });

  test.each([
    ['ornamental letters that give no word', [], 2],
    [
      'a name whose family name is under the rim',
      [word('§Z', 20, 40, 0, 8), word('Thử', 120, 40, 0), word('Hai', 190, 40, 0)],
      2,
    ],
    ['a whole name', [word('Lê', 20, 40, 0), word('Thử', 120, 40, 0), word('Hai', 190, 40, 0)], 0],
    ['a pen that looks like a word', [word('X', 20, 40, 0, 80)], 0],
  ])('lines that were not read, or not whole, are counted: %s', (_, line, unread) => {
    const { pictures, settle } = lookUnderSeals(picture, ink, seals, []);
    const read = pictures.map(() => line);
    expect(settle(read, []).unread).toBe(unread);
  });

  test('thin strokes go and thick ones stay', () => {
    const strokes = sheet(200, 100);
    fill(strokes, 20, 20, 180, 22);
    fill(strokes, 20, 60, 180, 66);
    const thick = keepThick(strokes, findInk(strokes), [{ x0: 0, y0: 0, x1: 200, y1: 100 }]);
    expect(thick.data[21 * 200 + 100]).toBe(255);
    expect(thick.data[63 * 200 + 100]).toBe(20);
  });
});
