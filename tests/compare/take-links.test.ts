import { describe, expect, test } from 'vitest';
import { takeLinks } from '../../src/compare/align/take-links.ts';

interface Place {
  readonly row: number;
  readonly column: number;
  readonly sure: number;
  readonly same?: boolean;
}

const taken = (places: readonly Place[]): string[] =>
  takeLinks(places, ({ same }) => same === true).map(({ row, column, shape }) => `${row}-${column} ${shape}`);

describe('further parts of what is linked', () => {
  test('of a task in other words', () =>
    expect(
      taken([
        { row: 0, column: 0, sure: 3 },
        { row: 0, column: 1, sure: 1 },
        { row: 1, column: 0, sure: 1 },
      ]),
    ).toEqual(['0-0 one', '0-1 split', '1-0 merge']));

  test('none of a task taken over whole', () =>
    expect(
      taken([
        { row: 0, column: 0, sure: 3, same: true },
        { row: 0, column: 1, sure: 2 },
        { row: 1, column: 0, sure: 1 },
      ]),
    ).toEqual(['0-0 one']));

  test('but a task that the parent says twice', () =>
    expect(
      taken([
        { row: 0, column: 0, sure: 3, same: true },
        { row: 1, column: 0, sure: 2 },
      ]),
    ).toEqual(['0-0 one', '1-0 merge']));

  test('a part in the same words takes nothing from the others', () =>
    expect(
      taken([
        { row: 0, column: 0, sure: 3 },
        { row: 0, column: 1, sure: 2, same: true },
        { row: 0, column: 2, sure: 1 },
      ]),
    ).toEqual(['0-0 one', '0-1 split', '0-2 split']));

  test('both sides have another, and this one is sure', () =>
    expect(
      taken([
        { row: 0, column: 0, sure: 3 },
        { row: 1, column: 1, sure: 2 },
        { row: 0, column: 1, sure: 1 },
        { row: 1, column: 0, sure: 0.2 },
      ]),
    ).toEqual(['0-0 one', '0-1 split', '1-1 one']));
});
