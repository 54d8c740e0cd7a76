import { describe, expect, test } from 'vitest';
import { normalizeText } from './normalize-text.ts';

const PAGE = [
  'I. NHIỆM VỤ',
  '- Thực hiện nghiêm các quy định1 về bảo vệ vườn chè; xử lý các hành vi: (i) chặt phá cây chè',
  '',
];
const REST = ['', '                    2', '', 'cổ thụ; (ii) dùng thuốc cấm; (iii) không nộp phí.'];

async function layersOf(lines: readonly string[]): Promise<string[]> {
  const { blocks } = await normalizeText(lines.join('\n'));
  return blocks.filter(({ layer }) => layer !== 'furniture').map(({ layer, text }) => `${layer}: ${text}`);
}

describe('notes at the foot of a page', () => {
  test('stand apart, and the sentence that they cut goes on behind them', async () => {
    const note = [
      '1 Các quy định của Luật Trồng trọt; Nghị quyết số 10-',
      '',
      'NQ/TW ngày 10/02/2022 của Bộ Chính trị',
    ];
    const layers = await layersOf([...PAGE, ...note, ...REST]);
    expect(layers.filter((line) => line.startsWith('notes'))).toEqual([
      expect.stringContaining('Các quy định của Luật Trồng trọt'),
    ]);
    expect(layers.join('\n')).toContain('chặt phá cây chè cổ thụ; (ii) dùng thuốc cấm');
  });

  test.each([
    ['no word carries their mark', ['3 Các quy định của Luật Trồng trọt.']],
    ['the number has a point', ['1. Các quy định của Luật Trồng trọt.']],
    ['no empty line stands before them', []],
  ])('are none where %s', async (_, note) => {
    const lines = note.length === 0 ? [...PAGE.slice(0, -1), '1 Các quy định của Luật.'] : [...PAGE, ...note];
    expect((await layersOf([...lines, ...REST])).filter((line) => line.startsWith('notes'))).toEqual([]);
  });
});
