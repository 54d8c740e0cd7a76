import { describe, expect, it } from 'vitest';
import { dropFontFiles } from '../../src/ingest/pdf/file/drop-font-files.ts';

const DIGITS = '3082'.padEnd(5000, 'a0');

function drop(text: string): string {
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  dropFontFiles(bytes);
  const result = String.fromCharCode(...bytes);
  expect(result).toHaveLength(text.length);
  return result.replace(/ {20,}/g, ' … ');
}

describe('a signature', () => {
  it.each([
    [
      'ends its object',
      `1 0 obj<</Contents <${DIGITS}>>>\nendobj`,
      '1 0 obj<</Contents <>>>endobj endobj … >>\nendobj',
    ],
    [
      'ends its object before ranges and a date',
      `1 0 obj<</Contents<${DIGITS}>/ByteRange[0 9 9 9]/M(D:2025)>>endobj`,
      '1 0 obj<</Contents<>>>endobj endobj … /ByteRange[0 9 9 9]/M(D:2025)>>endobj',
    ],
    [
      'inside another dictionary is emptied',
      `1 0 obj<</V<</Contents <${DIGITS}>>>/Rect[1 2 3 4]>>endobj`,
      '1 0 obj<</V<</Contents <> … >>/Rect[1 2 3 4]>>endobj',
    ],
    [
      'before a string that may hold anything is emptied',
      `1 0 obj<</Contents <${DIGITS}>/Cert(a\\)>>b)>>endobj`,
      '1 0 obj<</Contents <> … /Cert(a\\)>>b)>>endobj',
    ],
    [
      'that is a long remark keeps what follows',
      `1 0 obj<</Contents <${'feff'.padEnd(5000, '0041')}>/Rect[1 2 3 4]>>endobj`,
      '1 0 obj<</Contents <> … /Rect[1 2 3 4]>>endobj',
    ],
    ['that is short is left', '1 0 obj<</Contents <3082a0>>>endobj', '1 0 obj<</Contents <3082a0>>>endobj'],
  ])('%s', (_, before, after) => expect(drop(before)).toBe(after));
});
