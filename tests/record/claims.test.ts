import { describe, expect, it } from 'vitest';
import { Claims } from '../../src/record/parts/claims.ts';
import fc from '../support/properties.ts';

describe('Claims', () => {
  it('gives what was free, in pieces without blanks at their ends', () => {
    const claims = new Claims('một hai ba bốn');
    expect(claims.take({ start: 4, end: 7 })).toEqual([{ start: 4, end: 7 }]);
    expect(claims.take({ start: 0, end: 14 })).toEqual([
      { start: 0, end: 3 },
      { start: 8, end: 14 },
    ]);
    expect(claims.take({ start: 0, end: 14 })).toEqual([]);
  });

  it('a span is free while nobody has its ink', () => {
    const claims = new Claims('một hai ba');
    claims.take({ start: 0, end: 3 });
    expect(claims.isFree({ start: 3, end: 10 })).toBe(true);
    expect(claims.isFree({ start: 2, end: 10 })).toBe(false);
    claims.take({ start: 3, end: 4 });
    expect(claims.isFree({ start: 3, end: 10 })).toBe(true);
  });

  it('leaves over what nobody took', () => {
    const claims = new Claims('  một hai ba  ');
    claims.take({ start: 6, end: 9 });
    expect(claims.leftovers()).toEqual([
      { start: 2, end: 5 },
      { start: 10, end: 12 },
    ]);
  });

  it('hands every character with ink to exactly one, whatever is asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n'), maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(40), fc.nat(40))),
        (text, asked) => {
          const claims = new Claims(text);
          const given = [
            ...asked.flatMap(([a, b]) =>
              claims.take({ start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) }),
            ),
            ...claims.leftovers(),
          ];
          const times = Array.from(text, () => 0);
          for (const { start, end } of given) for (let at = start; at < end; at += 1) times[at] = (times[at] ?? 0) + 1;
          expect(Array.from(text, (character, at) => (character === 'a' ? times[at] : 1))).toEqual(
            Array.from(text, () => 1),
          );
          expect(
            given.every(({ start, end }) => text.slice(start, end).trim() === text.slice(start, end) && end > start),
          ).toBe(true);
        },
      ),
    );
  });
});
