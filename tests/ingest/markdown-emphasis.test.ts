import { describe, expect, it } from 'vitest';
import { flattenInline } from '../../src/ingest/markdown/inline.ts';
import { stripLooseMarks } from '../../src/ingest/markdown/loose-marks.ts';
import { readPlainEmphasis } from '../../src/ingest/markdown/plain-emphasis.ts';
import fc from '../support/properties.ts';

const show = (source: string): string | null =>
  readPlainEmphasis(source)
    ?.map(({ start, end, bold, italic }) => {
      const text = source.slice(start, end);
      return bold || italic ? `${bold ? 'B' : ''}${italic ? 'I' : ''}(${text})` : text;
    })
    .join('|') ?? null;

describe('readPlainEmphasis', () => {
  it.each([
    ['Nâng cao nhận thức', 'Nâng cao nhận thức'],
    ['**TT**', 'B(TT)'],
    ['**1. Mục đích:** Nâng cao', 'B(1. Mục đích:)| Nâng cao'],
    ['*(Ban hành kèm theo)*', 'I((Ban hành kèm theo))'],
    ['- **Sở Y tế** và *Sở Nội vụ*', '- |B(Sở Y tế)| và |I(Sở Nội vụ)'],
    ['**a**\n**b**', 'B(a)|\n|B(b)'],
    ['***a***', 'BI(a)'],
    ['**a *b* c**', 'B(a )|BI(b)|B( c)'],
    ['**a*', '*|I(a)'],
    ['*H*2S', 'I(H)|2S'],
  ])('%s', (source, pieces) => {
    expect(show(source)).toBe(pieces);
  });

  it.each(['a * b', '* *', '** a**', '**2. **Giao Sở Y tế', '-----', '_____', 'a [b] c', 'Sở KH&CN', '2 > 1'])(
    'keeps the signs of: %s',
    (source) => {
      expect(show(source)).toBe(source);
    },
  );

  it.each([
    '**a_b**',
    '(*) a (*)',
    ' **a**',
    '**a**\n\nb',
    '**a** \nb',
    'a\\*b\\*',
    '&amp;',
    '[a](b)',
    '<b>a</b>',
    '`a`',
  ])('leaves to the parser: %s', (source) => {
    expect(readPlainEmphasis(source)).toBeNull();
  });

  it('reads what the parser reads', () => {
    const words = fc.constantFrom(
      '*',
      '**',
      'a',
      'Đ',
      ' ',
      '.',
      '(',
      ')',
      '“',
      '”',
      ':',
      '-',
      '+',
      '>',
      '!',
      '\n',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
        const source = parts.join('');
        fc.pre(readPlainEmphasis(source) !== null && source !== '');
        // a tag and a blank before it: the parser's own way, and the same beginning for the first mark
        const parsed = flattenInline(`<b></b> ${source}`, -'<b></b> '.length);
        const plain = flattenInline(source, 0);
        expect(plain).toEqual({
          text: parsed.text.slice(1),
          from: parsed.from.slice(1),
          bold: parsed.bold.slice(1),
          italic: parsed.italic.slice(1),
          literal: parsed.literal.slice(1),
        });
      }),
      { numRuns: 5000 },
    );
  });
});

describe('stripLooseMarks', () => {
  it.each([
    ['** Lưu ý: *Ưu tiên người lao động.', '* Lưu ý: Ưu tiên người lao động.'],
    ['** Ghi chú: **- Vị trí lấy mẫu;*', '* Ghi chú: - Vị trí lấy mẫu;'],
    ['** Lưu ý: **Ưu tiên người lao động.', ' Lưu ý: Ưu tiên người lao động.'],
    ['**2. **Giao Sở Y tế', '2. Giao Sở Y tế'],
  ])('%s', (source, text) => {
    expect(stripLooseMarks(flattenInline(source, 0)).text).toBe(text);
  });
});
