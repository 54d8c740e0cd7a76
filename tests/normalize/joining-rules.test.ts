import { describe, expect, it } from 'vitest';
import { countInside, NOTHING_COUNTED } from '../../src/normalize/counted-sentence.ts';
import { JOINS } from '../../src/normalize/joining/index.ts';
import type { Joint } from '../../src/normalize/joining/joint.ts';
import { endsSentence, ITEM_START } from '../../src/normalize/joining/line-starts.ts';
import { findNamePairs } from '../../src/normalize/joining/name-pairs.ts';
import type { Line } from '../../src/normalize/line.ts';
import { measurePrint } from '../../src/normalize/print-width.ts';
import { firstOf } from '../../src/rules/engine.ts';
import { NO_TRACE } from '../../src/rules/trace.ts';

const LINE: Line = {
  kind: 'line',
  text: '',
  segments: [],
  sourceStart: 0,
  edits: [],
  layer: 'body',
  furniture: undefined,
  generated: 0,
  blankBefore: 0,
  continues: undefined,
  group: undefined,
  column: undefined,
  cell: undefined,
  style: {},
  regions: [],
};

/** "[wrapped group] before ⏎ after" as the joint that a rule looks at; see `JoinRule`. */
function jointOf(example: string): Joint {
  const [, flags = '', text = ''] = /^(?:\[([^\]]*)\] )?(.*)$/su.exec(example) ?? [];
  const is = (flag: string): boolean => flags.split(' ').includes(flag);
  const [before = '', after = ''] = text.split(' ⏎ ');
  const group = is('group') || is('rows') || is('near') || is('column2') || is('dense') ? 1 : undefined;
  const base: Line = {
    ...LINE,
    group,
    kind: is('paragraph') ? 'paragraph' : 'line',
    column: is('column2') ? 0 : undefined,
  };
  const previous = { ...base, text: before };
  const next: Line = {
    ...base,
    text: after,
    generated: is('generated') ? 3 : 0,
    blankBefore: is('apart') ? 1 : 0,
    ...(is('goes') ? { continues: true } : {}),
    ...(is('ends') ? { continues: false } : {}),
    ...(is('column') ? { column: 1 } : {}),
    ...(is('heading') ? { style: { headingLevel: 2 } } : {}),
  };
  const width = measurePrint(is('wrapped') && !is('next') ? before : 'm'.repeat(90));
  return {
    previous,
    next,
    above: is('under') ? { ...base, text: 'UBND TỈNH' } : undefined,
    following: is('next') ? { ...base, text: 'các đợt mưa lớn' } : undefined,
    before,
    after,
    wrap: {
      isHardWrapped: is('wrapped') || is('wide') || is('dense'),
      width,
      isDoubleSpaced: false,
      hasParagraphGroups: is('group') || is('dense'),
      isDense: is('dense'),
      isSentenceEach: is('each'),
      isIndented: is('indented'),
      itemsEndMarked: is('marked'),
      rows: is('rows') ? { columns: 80, shortestStart: 22, longestStart: 30 } : null,
    },
    indented: is('deeper') ? 6 : 0,
    interrupted: is('cut'),
    inFooter: is('footer'),
    inHeader: is('header'),
    inPartTitle: is('part-title'),
    inTitle: is('title'),
    startsItem: ITEM_START.test(after),
    length: before.length,
    opening: before,
    counted: countInside(before.slice(1), NOTHING_COUNTED),
    names: () => findNamePairs(is('pair') ? [{ ...LINE, text: `${before} ${after}` }] : []),
  };
}

describe.each(JOINS.rules)('$name', (rule) => {
  it.each(rule.accepts.map((example) => [example]))('speaks on %s', (example) => {
    expect(firstOf(JOINS, jointOf(example), NO_TRACE)?.rule).toBe(rule.name);
  });
  it.each(rule.refuses.map((example) => [example]))('is silent on %s', (example) => {
    expect(example).toContain(' ⏎ ');
    expect(firstOf(JOINS, jointOf(example), NO_TRACE)?.rule).not.toBe(rule.name);
  });
});

describe('the verdict', () => {
  it.each([
    ['join', '[marked] - Bảo đảm trật tự cho đoàn đua chặng Nà Lộc ⏎ - Thanh Sơn, giải mở rộng.'],
    ['join', '- Phát phiếu khám cho học sinh khối lớp ⏎ 1. Đo thị lực cho từng em.'],
    ['join', '[title] Vận động quyên góp: (1) Sách cũ; ⏎ (2) Xe đạp cũ'],
    ['join', '[pair] lễ hội Thăng Long ⏎ – Hà Nội lần thứ II'],
    ['part', '[group dense] 1. Mục đích ⏎ Giúp mọi học sinh biết bơi và biết cách cứu bạn trên'],
    ['part', 'thực hiện tốt ⏎ - Công an xã'],
    ['part', 'thực hiện tốt ở các xã. ⏎ -'],
    ['join', '- ⏎ Công an xã'],
    ['join', '[rows] 1. Chủ tịch Ủy ban nhân ⏎ Thanh Sơn.'],
    ['join', '[rows] - Các xã kiểm tra ở ⏎ Trạm bơm và các tuyến kênh dẫn nước vào đồng, lập danh sách các công trình'],
    ['part', '[rows] 1. Mục đích ⏎ Sở Y tế chỉ đạo các bệnh'],
    ['part', '[rows] tin về chất lượng không khí trong xã. ⏎ 5.'],
    ['join', 'phát triển kinh tế ⏎ - xã hội của huyện'],
    ['part', '[header] ỦY BAN NHÂN DÂN ⏎ XÃ AN BÌNH'],
    ['join', '[column2] Thành phố Hồ Chí ⏎ Minh, ngày 18 tháng 11 năm 2025'],
    ['part', '[generated] Nội dung ⏎ thực hiện'],
  ])('%s: %s', (verdict, example) => {
    expect(firstOf(JOINS, jointOf(example), NO_TRACE)?.verdict).toBe(verdict);
  });

  it('is given for every joint', () => {
    expect(firstOf(JOINS, jointOf('a ⏎ B'), NO_TRACE)).not.toBeNull();
  });
});

describe('a sentence', () => {
  it.each([
    [true, '… theo yêu cầu đề ra;', 'Theo đề nghị của Phòng Nội vụ'],
    [true, '… theo kế hoạch.', 'Các thôn báo cáo'],
    [false, '… hội nghị tại TP.', 'Sơn Vân'],
    [false, '… do ThS.', 'Trưởng khoa trình bày'],
    [false, '… theo kế hoạch.', 'của xã'],
    [false, '… theo kế hoạch', 'Của xã'],
  ])('ends (%s): %s ⏎ %s', (expected, before, after) => {
    expect(endsSentence(before, after)).toBe(expected);
  });
});
