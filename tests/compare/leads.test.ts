import { describe, expect, test } from 'vitest';
import { describeUnits, matchLeads, type ComparedUnit } from '../../src/compare/prepare/unit-match.ts';
import type { Task } from '../../src/record/schema.ts';

type Named = readonly [name: string, role: 'lead' | 'coordinate', level: 'province' | 'commune', collective?: boolean];

const unitsOf = (...named: readonly Named[]): ComparedUnit[] =>
  describeUnits({
    units: named.map(([name, role, level, collective = false]) => ({
      name,
      canonical: name,
      role,
      level,
      collective,
      inherited: false,
      span: { start: 0, end: name.length },
    })),
  } as unknown as Task);

describe('who leads both', () => {
  const below = unitsOf(['Hội Nông dân xã', 'lead', 'commune']);
  test('whom the parent works with does its own part below', () =>
    expect(matchLeads(unitsOf(['Hội Nông dân tỉnh', 'coordinate', 'province']), below)).toBe(1));
  test.each([
    ['another partner', unitsOf(['Tỉnh đoàn', 'coordinate', 'province']), null],
    ['bodies in general', unitsOf(['các hội', 'coordinate', 'province', true]), null],
    [
      'somebody else is to lead it',
      unitsOf(['Công an tỉnh', 'lead', 'province'], ['Hội Nông dân tỉnh', 'coordinate', 'province']),
      0,
    ],
  ])('not: %s', (_what, above, answer) => expect(matchLeads(above, below)).toBe(answer));
});
