import { describe, expect, test } from 'vitest';
import { planRecordNames } from '../../src/batch/folder/record-names.ts';
import fc from '../support/properties.ts';

const nameOf = (name: string): string => planRecordNames([{ path: 'p', name }]).get('p') ?? '';

describe('one name', () => {
  test.each([
    ['22-kh-ubnd.pdf', '22-kh-ubnd.pdf.json'],
    ['Kế hoạch số 5.docx', 'Kế hoạch số 5.docx.json'],
    ['Kế hoạch.txt'.normalize('NFD'), 'Kế hoạch.txt.json'],
    ['con.txt', '_con.txt.json'],
    ['CON', '_CON.json'],
    ['console.txt', 'console.txt.json'],
    ['a:b*c?.txt', 'a_b_c_.txt.json'],
    ['..\\..\\evil.txt', '.._.._evil.txt.json'],
    ['bẫy\u202Etxt.exe', 'bẫy_txt.exe.json'],
    ['cuối. ', 'cuối.json'],
    ['x\u001B[31m', 'x_[31m.json'],
    ['...', '_.json'],
  ])('%j gives %j', (name, expected) => expect(nameOf(name)).toBe(expected));

  test('long names stay under 200 characters and 255 bytes, and stay distinct', () => {
    const long = 'ệ'.repeat(300);
    const names = [nameOf(`${long}a`), nameOf(`${long}b`)];
    expect(new Set(names).size).toBe(2);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(200);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    }
  });
});

test('the same name in several folders is numbered by path, whatever the order', () => {
  const sources = ['c/X.txt', 'a/x.txt', 'b/x.txt'].map((path) => ({ path, name: path.slice(2) }));
  const expected = [
    ['a/x.txt', 'x.txt.json'],
    ['b/x.txt', 'x.txt~2.json'],
    ['c/X.txt', 'X.txt~3.json'],
  ];
  expect([...planRecordNames(sources)].sort()).toEqual(expected);
  expect([...planRecordNames([...sources].reverse())].sort()).toEqual(expected);
});

test('a name given by an earlier run stays', () => {
  const sources = ['a/x.txt', 'b/x.txt'].map((path) => ({ path, name: 'x.txt' }));
  const names = planRecordNames(sources, new Map([['b/x.txt', 'x.txt.json']]));
  expect([...names].sort()).toEqual([
    ['a/x.txt', 'x.txt~2.json'],
    ['b/x.txt', 'x.txt.json'],
  ]);
});

test('any names become distinct files, also where case is not told apart', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })), (list) => {
      const names = [...planRecordNames(list.map((name) => ({ path: name, name }))).values()];
      expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(list.length);
      for (const name of names) expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}]|[. ]\.json$/u);
    }),
  );
});
