import { expect, test } from 'vitest';
import { copyText, createTextCache } from '../../src/document/text-cache.ts';

test('a cache forgets everything once it has its bytes, and no text that is too long ever enters it', () => {
  const cache = createTextCache<number>(2_000);
  const texts = Array.from({ length: 100 }, (_, index) => `Phòng số ${index}`);
  let most = 0;
  for (const [index, text] of texts.entries()) {
    cache.set(text, index);
    expect(cache.get(text)).toBe(index);
    most = Math.max(most, texts.filter((one) => cache.get(one) !== undefined).length);
  }
  // an entry counts for 160 bytes and two for each letter
  expect(most).toBeGreaterThan(5);
  expect(most).toBeLessThan(15);
  cache.set('a'.repeat(65), 1);
  expect(cache.get('a'.repeat(65))).toBeUndefined();
});

test.each(['', 'ngắn', 'một tên dài hơn mười hai chữ'])('a copy is the same text: %j', (text) => {
  expect(copyText(text)).toBe(text);
});
