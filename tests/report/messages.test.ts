import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../src/document/source-error.ts';
import { hasMessage, renderMessage } from '../../src/report/messages.ts';
import { nameStatus } from '../../src/report/statuses.ts';

const SOURCES = join(import.meta.dirname, '../../src');
const CODE =
  /'((?:open|detect|ingest|normalize|structure|extract|record|write|batch|numbering)\/[a-z0-9]+(?:-[a-z0-9]+)*)'/g;

/** Codes as the sources spell them, the tables of sentences left out. */
function findCodes(): string[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  const code = files.filter((path) => path.endsWith('.ts') && !/messages\.(?:vi|en)\.ts$/.test(path));
  const found = code.flatMap((path) => [...readFileSync(join(SOURCES, path), 'utf8').matchAll(CODE)]);
  return [...new Set(found.map(([, name = '']) => name))].sort();
}

describe.each(['vi', 'en'] as const)('sentences in %s', (language) => {
  test('every code has one', () => {
    const codes = findCodes();
    expect(codes).toContain('ingest/empty');
    expect(codes.filter((code) => !hasMessage(language, code))).toEqual([]);
  });

  test.each(findCodes())('%s: one line that ends like a sentence, also without its arguments', (code) => {
    const sentence = renderMessage(language, code);
    expect(sentence).toMatch(/^[\p{Lu}"?].*[.!]$/u);
    expect(sentence).toBe(sentence.normalize('NFC'));
    expect(sentence).not.toMatch(/undefined|NaN|\n/);
  });

  test('every status has a name', () => {
    expect(new Set(STATUSES.map((status) => nameStatus(language, status))).size).toBe(STATUSES.length);
  });
});

test('an unknown code stands for itself, whatever it is called', () => {
  expect(renderMessage('vi', '__proto__')).toBe('__proto__');
  expect(renderMessage('vi', 'constructor')).toBe('constructor');
});
