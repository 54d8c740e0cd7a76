import { describe, expect, test } from 'vitest';
import { mendEchoes } from '../../../src/ingest/ocr/mend/echoes.ts';
import { mendUsage } from '../../../src/ingest/ocr/mend/usage.ts';
import type { MendKind } from '../../../src/ingest/ocr/mend/mend-kind.ts';
import type { RecognizedWord } from '../../../src/ingest/ocr/recognized-page.ts';
import fc from '../../support/properties.ts';

/** Words of lines: "word@confidence" where it is not 96; "_" is an empty place as wide as a letter. */
function writeWords(lines: readonly string[]): RecognizedWord[] {
  return lines.flatMap((line, row) => {
    let x = 100;
    return line.split(' ').flatMap((entry): RecognizedWord[] => {
      const [text = '', confidence = '96'] = entry.split('@');
      const x0 = x;
      x += text.length * 16 + 12;
      if (/^_+$/.test(text)) return [];
      const baseline = 128 + row * 50;
      const box = { x0, x1: x - 12, y0: baseline - 28, y1: baseline };
      return [{ text, confidence: Number(confidence), ...box, line: row, baseline, size: 36 }];
    });
  });
}

const mendLines = (kind: MendKind, lines: readonly string[]): string =>
  kind
    .mend([writeWords(lines)])
    .flat()
    .map(({ text }) => text)
    .join(' ');

const BLANK = Array.from({ length: 6 }, (_, index) => `Căn cứ văn bản ${String(index + 1)} nêu trên;`);
const ARTICLE =
  'Điều 1. Ban hành Kế hoạch trồng cây xanh ven sông và chăm sóc cây non giai đoạn 2026 - 2030, chuẩn bị cho lễ hội';

/** The title as `read`, over an article that repeats it. */
const mendTitle = (read: string): string =>
  mendLines(mendEchoes, [read, ...BLANK, ARTICLE]).split(' Căn cứ văn bản 1 ')[0] ?? '';

describe('a title that the first article repeats', () => {
  test.each([
    [
      'two words under a stamp',
      'Về Kế hoạch trồng kây!n___@40 _ ven sông và',
      'Về Kế hoạch trồng cây xanh ven sông và',
    ],
    [
      'another word, read with doubt',
      'Về Kế hoạch trồng câu@30 xanh ven sông và',
      'Về Kế hoạch trồng cây xanh ven sông và',
    ],
    ['one mark', 'Về Kế hoạch trồng cấy@90 xanh ven sông và', 'Về Kế hoạch trồng cây xanh ven sông và'],
    ['a speck', 'và chăm sóc. cây non giai đoạn', 'và chăm sóc cây non giai đoạn'],
    [
      'a word lost behind a speck',
      'giai đoạn 2026 - 2030, chuẩn: ___ cho lễ hội',
      'giai đoạn 2026 - 2030, chuẩn bị cho lễ hội',
    ],
    [
      'figures cut by a hole',
      'cây non giai đoạn 202 _________________ o cho lễ hội',
      'cây non giai đoạn 2026 - 2030, chuẩn bị cho lễ hội',
    ],
  ])('says what it says: %s', (_, read, expected) => expect(mendTitle(read)).toBe(expected));

  test.each([
    ['another word, read surely', 'Về Kế hoạch trồng hoa xanh ven sông và'],
    ['other figures', 'cây non giai đoạn 2021@40 - 2025,@40 chuẩn bị cho lễ hội'],
    ['a doubtful word where no more would fit', 'Về Kế hoạch trồng à@30 non giai đoạn'],
    ['nothing that the article has', 'Về tổ chức hội xuân@30 năm nay tại thôn'],
  ])('is left: %s', (_, read) => expect(mendTitle(read)).toBe(read.replace(/@\d+/g, '')));

  test('the article itself, and lists further down, are left as they are', () => {
    const lines = ['Về Kế hoạch trồng cây xanh ven sông và', ...BLANK, ARTICLE.replace('cây xanh', 'câu@30 xanh')];
    expect(mendLines(mendEchoes, lines)).toContain('trồng câu xanh ven');
  });
});

describe('what a document says everywhere else', () => {
  const often = (pair: string): string[] => ['một', 'hai', 'ba', 'bốn'].map((word) => `${word} ${pair} này`);
  test.each([
    ['a capital inside a compound', 'thực hiện dự Án sử dụng vốn', 'dự án', 'thực hiện dự án sử dụng vốn'],
    ['one mark', 'trật tự xã hội chuyên hóa đạt năm', 'chuyển hóa', 'trật tự xã hội chuyển hóa đạt năm'],
    [
      'a compound read wrongly more than once',
      'tờ phố biến và bản phố biến',
      'phổ biến',
      'tờ phổ biến và bản phổ biến',
    ],
  ])('%s', (_, line, pair, expected) =>
    expect(mendLines(mendUsage, [...often(pair), line]).endsWith(expected)).toBe(true),
  );

  test.each([
    ['a name that begins there', 'theo kế hoạch Ứng phó thiên tai', 'hoạch ứng'],
    ['a word that its neighbours hold', 'bổ sung dự toán chi sự nghiệp', 'chỉ sự'],
    ['what stands there too seldom', 'thực hiện dự Án sử dụng vốn', 'dự toán'],
    ['what comes again and is as good', 'đoàn cộng tác và nhóm cộng tác', 'công tác'],
  ])('is left: %s', (_, line, pair) => expect(mendLines(mendUsage, [...often(pair), line]).endsWith(line)).toBe(true));
});

test.each([mendEchoes, mendUsage])('$name loses no page, and makes no empty word, whatever was read', ({ mend }) => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom('cây', 'xanh', 'Án', 'dự', 'án', '-', '202', 'o', 'ven!'), { minLength: 1 }), {
        maxLength: 12,
      }),
      (lines) => {
        const words = writeWords(lines.map((line) => line.join(' ')));
        const mended = mend([words, words]);
        expect(mended.length).toBe(2);
        expect(mended.flat().every(({ text }) => text.trim() !== '')).toBe(true);
      },
    ),
    { numRuns: 80 },
  );
});
