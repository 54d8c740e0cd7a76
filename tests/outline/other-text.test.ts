import { describe, expect, it } from 'vitest';
import { convert } from '../../src/pipeline.ts';

const read = (text: string) => convert(new TextEncoder().encode(text), { name: 'a.txt' });
const codes = async (text: string) => (await read(text)).diagnostics.map((diagnostic) => diagnostic.code);

describe('a text in which nothing of a plan was found', () => {
  it.each([
    ['prose', 'Trời vừa hửng, sương còn giăng kín mặt sông, bà Tư đã dậy nhóm bếp.\n\n'.repeat(8)],
    ['a table of values', 'ma,ten,so_luong\nA01,Bút bi,120\nA02,Vở,300\nA03,Thước,45\n'],
  ])('%s is refused', async (_, text) => {
    await expect(read(text)).rejects.toMatchObject({ status: 'unsupported', code: 'structure/not-a-plan' });
  });

  it.each([
    ['a scrap', 'chưa rõ'],
    ['a word again and again', 'ngày '.repeat(500)],
    ['bullets of one word', ' - việc\n'.repeat(30)],
    ['formulas', '=1+1\n@SUM(1+1)\n<script>alert(1)</script>\n'],
  ])('%s keeps its record and is told to be none', async (_, text) => {
    expect(await codes(text)).toContain('structure/not-a-plan');
  });

  it('a short plan is not told so', async () => {
    expect(await codes('I. NỘI DUNG\n1. Mở lớp tập huấn.\n')).not.toContain('structure/not-a-plan');
  });
});
