import type { UnitContext } from '../../src/interpret/units/unit-context.ts';
import { describe, expect, test } from 'vitest';
import { foldPhrase } from '../../src/document/fold.ts';
import { readText } from '../../src/annotate/reading.ts';
import { parseUnitAt } from '../../src/annotate/units/index.ts';
import { describeUnit } from '../../src/interpret/units/describe-unit.ts';
import { loadLexicon, type Lexicon } from '../../src/lexicon/lexicon.ts';
import { ABBREVIATIONS, FIELD_ABBREVIATIONS, abbreviationKey } from '../../src/lexicon/words/abbreviations.ts';
import { loadGazetteer } from '../../src/lexicon/places/gazetteer.ts';
import { ADMINISTRATIVE_LEVELS, UNIT_SYSTEMS } from '../../src/lexicon/levels.ts';
import { PROVINCES, REFORM_DAY } from '../../src/lexicon/places/places.ts';
import { POSITIONS } from '../../src/lexicon/units/positions.ts';
import { findUnitFunctions, UNIT_FUNCTIONS } from '../../src/lexicon/units/unit-counterparts.ts';
import { UNIT_HEADS } from '../../src/lexicon/units/unit-heads.ts';
import { FIELD_NAMES } from '../../src/lexicon/units/unit-names.ts';
import { LEVELS, SYSTEMS } from '../../src/record/schema.ts';
import { matchSectionTitle } from '../../src/annotate/labels.ts';

describe('lexicon data', () => {
  test('all words are in NFC', () => {
    const words = [
      ...UNIT_HEADS.map((head) => head.phrase),
      ...FIELD_NAMES,
      ...POSITIONS,
      ...PROVINCES.map((province) => province.name),
    ];
    expect(words.filter((word) => word !== word.normalize('NFC') || word.trim() !== word || word === '')).toEqual([]);
  });

  test('levels and systems are those of the record', () => {
    expect(ADMINISTRATIVE_LEVELS).toEqual(LEVELS);
    expect(UNIT_SYSTEMS).toEqual(SYSTEMS);
  });

  test('an abbreviation has one long form in each of its two uses', () => {
    for (const list of [ABBREVIATIONS, FIELD_ABBREVIATIONS]) {
      const keys = list.map(([short]) => abbreviationKey(short));
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    }
  });

  test('63 provinces became 34', () => {
    const living = PROVINCES.filter((province) => province.until === null);
    const before = PROVINCES.filter((province) => province.until === null || province.until < REFORM_DAY);
    expect(living).toHaveLength(34);
    expect(living.filter((province) => province.city)).toHaveLength(6);
    // Thừa Thiên Huế became the city of Huế half a year earlier: counted twice
    expect(before).toHaveLength(64);
    for (const province of PROVINCES) {
      if (province.mergedInto === null) continue;
      expect(living.map((other) => other.name)).toContain(province.mergedInto);
    }
  });
});

describe('counterparts', () => {
  type Level = (typeof LEVELS)[number];
  const share = (a: string, levelA: Level, b: string, levelB: Level): boolean => {
    const functions = new Set(findUnitFunctions(a, levelA));
    return findUnitFunctions(b, levelB).some((id) => functions.has(id));
  };

  test.each([
    [
      'Sở Văn hóa, Thể thao và Du lịch tỉnh Sông Vân',
      'province',
      'Phòng Văn hóa và Thông tin huyện Đồng Mây',
      'district',
      true,
    ],
    ['Phòng Văn hóa và Thông tin huyện Đồng Mây', 'district', 'công chức văn hóa - xã hội', 'commune', true],
    ['Sở Tài chính', 'province', 'Phòng Tài chính - Kế hoạch', 'district', true],
    ['Bộ Chỉ huy Quân sự tỉnh', 'province', 'Ban Chỉ huy Quân sự phường', 'commune', true],
    ['Tỉnh đoàn', 'province', 'Chi đoàn', 'subcommune', true],
    ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'province', 'Ban Xây dựng Đảng Đảng ủy phường', 'commune', true],
    ['Sở Tài chính', 'province', 'Phòng Văn hóa - Xã hội', 'commune', false],
    ['Công an tỉnh', 'province', 'Ban Chỉ huy Quân sự xã', 'commune', false],
  ] as const)('%s (%s) and %s (%s): %s', (a, levelA, b, levelB, expected) => {
    expect(share(a, levelA, b, levelB)).toBe(expected);
  });

  test('what nobody knows has no function', () => {
    expect(findUnitFunctions('Câu lạc bộ Cờ vua', 'commune')).toEqual([]);
    expect(findUnitFunctions('', null)).toEqual([]);
  });

  test('a row has levels that there are, each of a function once, and names', () => {
    const places = UNIT_FUNCTIONS.flatMap(({ id, levels }) => levels.map((level) => `${id} ${level}`));
    expect(new Set(places).size).toBe(places.length);
    for (const { levels, names } of UNIT_FUNCTIONS) {
      expect(LEVELS).toEqual(expect.arrayContaining(levels));
      expect(names.filter((name) => foldPhrase(name) === '')).toEqual([]);
    }
  });
});

describe('gazetteer', () => {
  test('knows communes before and after the reform', async () => {
    const gazetteer = await loadGazetteer();
    expect([...gazetteer.provincesOf('phường Ba Đình')]).toEqual(['Hà Nội', 'Thanh Hóa']);
    expect([...gazetteer.provincesOf('Huyện Bắc Sơn')]).toEqual(['Lạng Sơn']);
    expect(gazetteer.provincesOf('Bắc Sơn').size).toBeGreaterThan(1);
    expect(gazetteer.provincesOf('Không Có Nơi Này').size).toBe(0);
  });
});

describe("a user's words", () => {
  const name = 'Mạng lưới Xanh';
  const own = loadLexicon({
    units: [name],
    abbreviations: { 'M.L.X': name },
    sectionTitles: { budget: ['chi phí thực hiện', 'nhiệm vụ chi'] },
  });
  const shipped = loadLexicon();
  const contextOf = (lexicon: Lexicon): UnitContext => ({
    lexicon,
    issuerLevel: null,
    issuerSystem: null,
    issuerPlace: null,
    issued: null,
    abbreviations: new Map<string, string>(),
  });

  test('names and short forms count in the lexicon made with them', () => {
    expect(parseUnitAt(readText(`${name} phường chủ trì`, own), 0)?.name).toBe(`${name} phường`);
    expect(describeUnit('MLX phường', contextOf(own)).canonical).toBe('Mạng lưới Xanh phường');
  });

  test('and nowhere else', () => {
    expect(parseUnitAt(readText(`${name} phường chủ trì`, shipped), 0)).toBeNull();
    expect(describeUnit('MLX phường', contextOf(shipped)).canonical).not.toContain('Mạng lưới');
  });

  test('section titles come before ours', () => {
    expect(matchSectionTitle('Nhiệm vụ chi năm 2026', shipped)?.role).toBe('task');
    expect(matchSectionTitle('Nhiệm vụ chi năm 2026', own)?.role).toBe('budget');
  });
});
