import { encode } from 'fast-png';
import { describe, expect, test } from 'vitest';
import { measureSkew } from '../../../src/ingest/ocr/picture/deskew.ts';
import { openPictureFile } from '../../../src/ingest/ocr/picture/formats/index.ts';
import { toGrey } from '../../../src/ingest/ocr/picture/grey.ts';
import { findInk } from '../../../src/ingest/ocr/picture/ink.ts';
import { isLying } from '../../../src/ingest/ocr/picture/orientation.ts';
import { rotatePicture, turnPicture } from '../../../src/ingest/ocr/picture/resample.ts';
import { findSeals } from '../../../src/ingest/ocr/picture/seals.ts';
import { findRulings } from '../../../src/ingest/ocr/layout/ruling.ts';
import { findSpots } from '../../../src/ingest/ocr/layout/spots.ts';
import { encodeTiffPages } from '../../../src/ingest/ocr/engine/tiff-pages.ts';
import { drawLines, drawSeal, toColor } from './draw-text.ts';

describe('preparation', () => {
  test.each([0, 0.01, -0.02, 0.05])('lines that fall by %d are found to and made level', (slope) => {
    const picture = drawLines(900, 1200, slope);
    const angle = measureSkew(findInk(picture));
    expect(Math.tan(angle)).toBeCloseTo(slope, 2);
    expect(Math.abs(measureSkew(findInk(rotatePicture(picture, angle))))).toBeLessThan(0.003);
  });

  test('a page on its side is told from one that stands', () => {
    const picture = drawLines(900, 1200);
    expect(isLying(findInk(picture))).toBe(false);
    expect(isLying(findInk(turnPicture(picture, 90)))).toBe(true);
  });

  test('four quarter turns give the picture back', () => {
    const picture = drawLines(301, 203);
    const around = [90, 90, 90, 90].reduce((turned, by) => turnPicture(turned, by), picture);
    expect(around).toEqual(picture);
    expect(turnPicture(turnPicture(picture, 90), 270)).toEqual(picture);
    expect(turnPicture(turnPicture(picture, 180), 180)).toEqual(picture);
  });

  test('a round red seal is found and taken out, red of another shape stays', () => {
    const sealed = drawSeal(800, 800, 420, 390, 145);
    const [seal, ...others] = findSeals(sealed, 200);
    expect(others).toEqual([]);
    expect(Math.hypot(seal!.x - 420, seal!.y - 390)).toBeLessThan(12);
    expect(toGrey(sealed, [seal!]).data.every((value) => value === 255)).toBe(true);
    const bar = drawSeal(800, 800, 400, 400, 0);
    for (let x = 100; x < 700; x += 1)
      for (let y = 300; y < 330; y += 1) bar.data.set([200, 40, 50, 255], (y * 800 + x) * 4);
    expect(findSeals(bar, 200)).toEqual([]);
  });
});

describe('what is found in the ink', () => {
  test('ruling lines, and not the strokes of letters', () => {
    const picture = drawLines(900, 1200);
    expect(findRulings(findInk(picture))).toEqual([]);
    for (let x = 100; x < 800; x += 1) picture.data.fill(0, 60 * 900 + x, 60 * 900 + x + 1);
    for (let y = 60; y < 500; y += 1) picture.data.fill(0, y * 900 + 60, y * 900 + 63);
    const rulings = findRulings(findInk(picture));
    expect(rulings.map((ruling) => ruling.isHorizontal).sort()).toEqual([false, true]);
  });

  test('spots are the connected patches, across corners too', () => {
    const data = new Uint8Array(100);
    for (const at of [0, 11, 22, 55, 56, 65]) data[at] = 1;
    const spots = findSpots({ width: 10, height: 10, data });
    expect(spots.map((spot) => spot.area).sort()).toEqual([3, 3]);
  });
});

describe('picture files', () => {
  test('PNG of one, three and four channels, TIFF of several pages', async () => {
    const grey = drawLines(120, 160);
    const png = await openPictureFile(encode({ width: 120, height: 160, data: grey.data, channels: 1, depth: 8 }));
    expect(await png.read(1)).toMatchObject({ width: 120, height: 160, coding: 'grey', data: grey.data });
    const color = toColor(grey);
    const rgba = await openPictureFile(encode({ width: 120, height: 160, data: color.data, channels: 4, depth: 8 }));
    expect((await rgba.read(1)).data.length).toBe(120 * 160 * 3);
    const tiff = await openPictureFile(Buffer.concat(encodeTiffPages([grey, drawLines(80, 90)])));
    expect(tiff.pages).toBe(2);
    expect(await tiff.read(2)).toMatchObject({ width: 80, height: 90, dpi: 200 });
  });
});
