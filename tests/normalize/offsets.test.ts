import { describe, expect, it } from 'vitest';
import { toOriginalOffset } from '../../src/document/offset-map.ts';
import { toSourceSpan, type SourceDocument } from '../../src/document/source-document.ts';
import { lineMix } from '../pipeline/line-mix.ts';
import { normalizeMarkdown, normalizeText } from './normalize-text.ts';
import fc from '../support/properties.ts';

/** What normalization may put in place of a character; nothing else may change but its Unicode form. */
const REPLACED: Readonly<Record<string, string>> = {
  ð: 'đ',
  Ð: 'Đ',
  ƣ: 'ư',
  Ƣ: 'Ư',
  '：': ':',
  '；': ';',
  '，': ',',
  '（': '(',
  '）': ')',
};

/** First code unit of the character that `text` begins with, its marks aside (some ideographs are written anew by NFC). */
const baseOf = (text: string): string => ([...text][0] ?? '').normalize('NFD').charAt(0);

function isSame(written: string, source: string, from: number): boolean {
  const original = source.slice(from, from + 2);
  const replaced = REPLACED[original.charAt(0)];
  if (/\s/.test(written)) return /^\s/.test(original);
  // the second half of a pair is held to its first
  if (/[\uDC00-\uDFFF]/.test(written)) return /^[\uDC00-\uDFFF]/.test(original);
  if (written === '\uFFFD') return /^[\uD800-\uDFFF\uFFFD]/.test(original);
  return replaced === undefined ? baseOf(original) === baseOf(written) : replaced === written;
}

/** Characters of the text that do not stand where the map says they come from; [] for a sound map. */
function findMisplaced(document: SourceDocument, source: string): string[] {
  const { text, offsets } = document;
  const problems: string[] = [];
  offsets.segments.forEach((segment, index) => {
    const end = offsets.segments[index + 1]?.at ?? text.length;
    if (end <= segment.at) problems.push(`segments out of order at ${end}`);
    if (segment.from < 0 && /\S/.test(text.slice(segment.at, end)))
      problems.push(`inserted: ${text.slice(segment.at, end)}`);
    if (segment.from < 0) return;
    // what is mapped as a whole (a composed letter) is only held to its first character
    for (let at = segment.at; at < (segment.exact ? end : segment.at + 1); at += 1) {
      const from = toOriginalOffset(offsets, at) ?? -1;
      if (!isSame(text.charAt(at), source, from))
        problems.push(`${at} "${text.charAt(at)}" comes from ${from} "${source.charAt(from)}"`);
    }
  });
  return problems;
}

describe('offsets of a text', () => {
  it.each([
    ['as typed', 'KẾ HOẠCH\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức'],
    ['decomposed letters', 'Ủy ban nhân dân huyện Thạch Bình'.normalize('NFD')],
    ['a letter composed in part', 'KÊ\u0301 HOẠCH năm 2024'],
    ['look-alikes', 'Ðảng ủy xã chỉ ðạo， thực hiện：ƣu tiên（1）'],
    ['blanks of all kinds', '  UBND\u00A0huyện \u2003 X     \t CỘNG HÒA  '],
    ['marks without ink', 'Mư\u00ADờng\u200B Lụa\uFEFF năm 2025'],
    ['Windows line ends', 'KẾ HOẠCH\r\nTuyên truyền\r\n\r\nI. MỤC ĐÍCH\r\n'],
    [
      'lines joined to a paragraph',
      'Tuyên truyền sâu rộng trong toàn Đảng bộ và nhân dân các\ndân tộc trong huyện về truyền thống kinh tế-\nxã hội của huyện',
    ],
    ['marks of a recognizer', '### 1. Tuyên truyền\n**KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC**\n(*Thời gian thực hiện: tháng 3*)'],
    ['characters beyond the first plane', 'Kế hoạch 😀 năm\uD83D 2024'],
  ])('%s', async (_, source) => {
    expect(findMisplaced(await normalizeText(source), source)).toEqual([]);
  });

  it('hold for any mix of lines', async () => {
    await fc.assert(
      fc.asyncProperty(lineMix, async (mixed) => {
        // a lone surrogate is no character of a file, and a mark at its start is taken off
        const source = new TextDecoder().decode(new TextEncoder().encode(mixed));
        expect(findMisplaced(await normalizeText(source), source)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** What holds for the blocks of any document. */
function checkBlocks(document: SourceDocument): string[] {
  const { text, blocks } = document;
  const problems: string[] = [];
  const owner = new Int32Array(text.length).fill(-1);
  let last = -1;
  blocks.forEach((block, index) => {
    if (block.index !== index) problems.push(`index ${block.index} at ${index}`);
    if (block.span.start < last) problems.push(`block ${index} before its predecessor`);
    last = block.span.start;
    const joined = block.pieces.map((piece) => text.slice(piece.start, piece.end)).join(' ');
    if (joined !== block.text) problems.push(`text of block ${index} differs from its pieces`);
    for (const piece of block.pieces)
      for (let at = piece.start; at < piece.end; at += 1) {
        if (owner[at] !== -1) problems.push(`${at} in two blocks`);
        owner[at] = index;
      }
    if (block.text.trim() === '') problems.push(`block ${index} is empty`);
  });
  const lost = owner.findIndex((block, at) => block === -1 && /\S/.test(text.charAt(at)));
  if (lost >= 0) problems.push(`in no block: ${text.slice(lost, lost + 30)}`);
  if (text !== text.normalize('NFC')) problems.push('not NFC');
  return problems;
}

describe('blocks', () => {
  it.each([
    ['text', normalizeText],
    ['Markdown', normalizeMarkdown],
  ])('cover any %s once, in order', async (_, normalize) => {
    await fc.assert(
      fc.asyncProperty(lineMix, async (source) => {
        expect(checkBlocks(await normalize(source))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('give back where any of their words stand', async () => {
    await fc.assert(
      fc.asyncProperty(lineMix, fc.nat(), fc.nat(), async (source, a, b) => {
        const document = await normalizeText(source);
        for (const block of document.blocks) {
          const start = a % (block.text.length + 1);
          const end = start + (b % (block.text.length + 1 - start));
          const span = toSourceSpan(block, start, end);
          expect(span.start).toBeGreaterThanOrEqual(block.span.start);
          expect(span.end).toBeLessThanOrEqual(block.span.end);
          if (block.pieces.length === 1)
            expect(document.text.slice(span.start, span.end)).toBe(block.text.slice(start, end));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('of a paragraph that a page number cuts leave the number out', async () => {
    const document = await normalizeText(
      '- Tổ chức sân khấu hóa về đề tài “Vì người nghèo” trong\n\n2\n\ntháng 10/2024.\n',
    );
    const [cut, number] = document.blocks;
    expect(cut?.pieces).toHaveLength(2);
    expect(cut?.text).toBe('- Tổ chức sân khấu hóa về đề tài “Vì người nghèo” trong tháng 10/2024.');
    expect(number?.furniture).toBe('page-number');
    const at = cut?.text.indexOf('tháng 10/2024') ?? 0;
    const span = cut && toSourceSpan(cut, at, at + 13);
    expect(span && document.text.slice(span.start, span.end)).toBe('tháng 10/2024');
  });
});
