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

  const ENGLISH = 'I. METHODS\n1. The instrument shall record the temperature of every sample within ten minutes.\n';
  const MANUAL =
    'I. LẮP ĐẶT\n1. Nhấn nút nguồn rồi chờ đèn xanh sáng. Sau đó vặn núm sang phải cho tới khi nghe tiếng tách.\n';
  const NOVEL = 'Chương I\nTrời vừa hửng, sương còn giăng kín mặt sông, bà Tư đã dậy nhóm bếp. Khói bay lên mái lá.\n';

  it.each([
    ['a book in English', ENGLISH.repeat(40), 'structure/other-language'],
    ['a manual', MANUAL.repeat(60), 'structure/not-a-plan'],
    ['a novel with chapters', NOVEL.repeat(60), 'structure/not-a-plan'],
  ])('%s is refused though it has sections', async (_, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ status: 'unsupported', code });
  });

  it.each([
    ['typed without marks', 'I. NOI DUNG\n1. Cong an xa bao dam an ninh trat tu truoc ngay 15/3/2024.\n'.repeat(40)],
    [
      'with names of a minority',
      'I. NỘI DUNG\n1. Buôn Kđoh, buôn Krông Ana chuẩn bị lễ mừng lúa mới theo phân công.\n'.repeat(20),
    ],
    [
      'of formulas and tags',
      `Phần 1: =HYPERLINK("http://vi.du/?x="&A1,"click")\n1. Việc a (</script><img src=x>)\n`.repeat(200),
    ],
    ['of an address over and over', `Điều 1. ${'http://h'.repeat(20_000)}\n`],
    [
      'long, without a header',
      'I. NỘI DUNG\n1. Công an xã bảo đảm an ninh, trật tự trong suốt thời gian diễn ra lễ hội.\n'.repeat(60),
    ],
  ])('a plan %s is read', async (_, text) => {
    expect((await read(text)).record.outline.length).toBeGreaterThan(0);
  });

  const STEPS = '- Không đặt máy ở nơi ẩm ướt.\n- Rút phích cắm trước khi lau máy.\n- Xoay núm để chọn chế độ giặt.\n';

  it('a guide to a machine is none of a body', async () => {
    const guide = `HƯỚNG DẪN SỬ DỤNG MÁY GIẶT\n${['1. Lắp đặt', '2. Cách giặt', '3. Lau máy'].map((head) => `${head}\n${STEPS}`).join('')}`;
    await expect(read(guide)).rejects.toMatchObject({ status: 'unsupported', code: 'structure/not-a-plan' });
    await expect(read('HƯỚNG DẪN\n1. Lắp đặt\n2. Lau máy\n')).resolves.toMatchObject({
      diagnostics: [{ code: 'structure/not-a-plan', severity: 'error' }],
    });
    const own = guide.replace('HƯỚNG DẪN SỬ DỤNG', 'UBND XÃ A\nSố: 3/HD-UBND\nHƯỚNG DẪN SỬ DỤNG');
    expect((await read(own)).record.header.type?.code).toBe('HD');
    const assigning = guide.replace('- Không đặt máy', '- Phòng Y tế chủ trì kiểm tra nơi đặt máy, không đặt');
    expect((await read(assigning)).record.tasks.length).toBeGreaterThan(0);
  });

  it('a short plan is not told so', async () => {
    expect(await codes('I. NỘI DUNG\n1. Mở lớp tập huấn.\n')).not.toContain('structure/not-a-plan');
  });
});
