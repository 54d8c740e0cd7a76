import { describe, expect, it } from 'vitest';
import type { UnitMention } from '../../src/annotate/units/index.ts';
import { isReceiver, isServed, keepPartners } from '../../src/interpret/clauses/bystanders.ts';

const mentions = (...names: string[]): UnitMention[] => names.map((name) => ({ name }) as UnitMention);

describe('partners', () => {
  it.each<[string[], string[]]>([
    [
      ['Phòng Nội vụ', 'nhân dân', 'cán bộ chuyên môn xã'],
      ['Phòng Nội vụ', 'cán bộ chuyên môn xã'],
    ],
    [['đơn vị'], []],
    [['các đoàn viên', 'tổ chức'], []],
    [['địa phương'], ['địa phương']],
  ])('of %j: %j', (named, kept) => {
    expect(keepPartners(mentions(...named), false).map(({ name }) => name)).toEqual(kept);
  });

  it('of an event that others hold are those whom it concerns, not its organisers', () => {
    const named = ['Sở Y tế', 'các cơ quan, đơn vị liên quan', 'tổ chức có liên quan', 'các ngành'];
    expect(keepPartners(mentions(...named), true).map(({ name }) => name)).toEqual(named.slice(1, 3));
  });
});

describe('those advised and those told', () => {
  it.each([
    ['Ủy ban nhân dân xã', true, true],
    ['các doanh nghiệp', false, true],
    ['cơ quan có thẩm quyền', false, false],
    ['các cơ quan', false, false],
    ['các cơ quan chuyên môn', true, true],
    ['đơn vị', false, false],
    ['toàn thể nhân dân', false, false],
  ])('%s: advised %s, told %s', (name, served, told) => {
    const [mention] = mentions(name);
    expect([isServed(mention!), isReceiver(mention!)]).toEqual([served, told]);
  });
});
