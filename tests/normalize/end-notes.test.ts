import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../src/document/source-document.ts';
import { normalizeMarkdown, normalizeText, paragraphsOf } from './normalize-text.ts';

const notesOf = (document: SourceDocument): string[] =>
  document.blocks.filter((block) => block.layer === 'notes').map((block) => block.text);

const BODY = [
  'I. NỘI DUNG',
  'Thực hiện các chương trình[1] và kế hoạch của huyện[2], các đơn vị triển khai như sau.',
  'Nơi nhận:',
  '- Như trên;',
  '- Lưu: VT.',
];

describe('notes behind a copied page', () => {
  it('are notes, each one paragraph, whatever its lines begin with', async () => {
    const document = await normalizeMarkdown(
      [
        ...BODY,
        '',
        '[1]',
        'Chương trình số 5/CTr-UBND ngày',
        '02/3/2024;',
        '',
        '[2] Kế hoạch (i) một,',
        '(ii) hai.',
      ].join('\n'),
    );
    expect(notesOf(document)).toEqual([
      '[1] Chương trình số 5/CTr-UBND ngày 02/3/2024;',
      '[2] Kế hoạch (i) một, (ii) hai.',
    ]);
    expect(paragraphsOf(document).at(-1)).toBe('- Lưu: VT.');
  });

  it.each<[string, string[]]>([
    ['no mark points at them', ['I. NỘI DUNG', 'Thực hiện như sau.', '[1] Một.', '[2] Hai.']],
    ['the list does not begin at 1', [...BODY, '[2] Hai.', '[3] Ba.']],
    ['a number is missing', [...BODY, '[1] Một.', '[3] Ba.']],
    [
      'a mark that begins a line of the body',
      [BODY[1] ?? '', '[1] nói trên.', 'II. TỔ CHỨC', '1. Phòng Nội vụ.', '[3]'],
    ],
  ])('stay where %s', async (_, lines) => {
    expect(notesOf(await normalizeText(lines.join('\n')))).toEqual([]);
  });
});

describe('what a page has behind a document', () => {
  const page = (title: string): string =>
    [
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '',
      '**QUYẾT ĐỊNH**',
      '',
      '1. Phòng Nội vụ tổng hợp.',
      '',
      title,
      'Văn bản này chưa cập nhật nội dung Tiếng Anh',
      '## Văn bản liên quan',
      'Ban hành:',
      '01/02/2024',
      'Hiệu lực: Đã biết',
      'Tình trạng: Đã biết',
    ].join('\n');

  it('begins with the title of the page', async () => {
    const document = await normalizeMarkdown(
      page('Quyết định 12/QĐ-UBND năm 2024 công bố danh mục thủ tục của xã An Bình'),
    );
    expect(paragraphsOf(document).at(-1)).toBe('1. Phòng Nội vụ tổng hợp.');
  });

  it('leaves the last paragraph alone', async () => {
    const last = 'Quyết định số 12/QĐ-UBND ngày 01/02/2024 hết hiệu lực kể từ ngày ký.';
    expect(paragraphsOf(await normalizeMarkdown(page(last))).at(-1)).toContain(last);
  });
});
