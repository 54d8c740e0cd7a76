import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/document/raw-document.ts';
import { decodeText } from '../../src/ingest/bytes/decode.ts';
import { readHtml } from '../../src/ingest/html/index.ts';
import { readSource } from '../../src/ingest/index.ts';
import { repairEncodedTwice } from '../../src/ingest/legacy/encoded-twice.ts';
import { detectLegacy } from '../../src/ingest/legacy/index.ts';
import { decodeViqr, isViqr } from '../../src/ingest/legacy/viqr.ts';

const PLAN = [
  'ỦY BAN NHÂN DÂN XÃ TÂN LẬP',
  'KẾ HOẠCH TỔ CHỨC LỄ HỘI ĐẦU XUÂN',
  'Căn cứ chương trình công tác của Ủy ban nhân dân huyện, xã xây dựng kế hoạch cụ thể như sau:',
  '1. Công an xã bảo đảm an ninh trật tự, phân luồng giao thông trước ngày 15/3/2024.',
  '2. Trạm Y tế xã trực cấp cứu, kiểm tra vệ sinh an toàn thực phẩm tại các quầy hàng.',
].join('\n');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('a text file in a set that nothing names', () => {
  it.each([
    ['viscii', 'viscii'],
    ['tcvn', 'tcvn5712'],
  ])('%s', async (set, encoding) => {
    const decoded = await decodeText(iconv.encode(PLAN, set));
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text.normalize('NFC')).toBe(PLAN);
  });

  it('a page in Windows-1258 without a word about it', () => {
    // that set has the shaped letters and, as marks of their own, the tones
    const text = PLAN.normalize('NFD').replace(
      /([a-z])(\u0323?)([\u0302\u0306\u031B])(\u0323?)/gi,
      (_, base: string, before: string, shape: string, after: string) =>
        (base + shape).normalize('NFC') + before + after,
    );
    const lines = text.split('\n').map((line) => `<p>${line}</p>`);
    const page = readHtml(iconv.encode(lines.join(''), 'win1258'), DEFAULT_LIMITS);
    expect(page.encoding).toBe('windows-1258');
    expect(page.blocks.map((block) => (block.kind === 'table' ? '' : block.text.normalize('NFC'))).join('\n')).toBe(
      PLAN,
    );
  });

  it('French stays what it is', async () => {
    const french =
      'Le préfet arrête les mesures nécessaires à la sécurité des élèves et à la santé des personnes âgées.';
    expect((await decodeText(bytesOf(french))).text).toBe(french);
  });
});

describe('VIQR', () => {
  it.each([
    ['U?y ban nha^n da^n ti?nh', 'Ủy ban nhân dân tỉnh'],
    ["DDo^ng Tha'p, nga`y 15 tha'ng 3", 'Đông Tháp, ngày 15 tháng 3'],
    ["ddu+o+`ng su+'c kho?e cu?a ca('t", 'đường sức khỏe của cắt'],
    ["la'. I. II. ho^.i\\.", 'lá. I. II. hội.'],
    ['pha.m vi ta.i tru+o+`ng tai. Lu+u VPHU.', 'phạm vi tại trường tai. Lưu VPHU.'],
    ["co' ye^u ye^u? Ba^~y kia? mu+a.", 'có yêu yêu? Bẫy kia? mưa.'],
    ["hoa. khoe? luy~ thue^' thuo+? giu+~ qua? to^. (co'),", 'hoạ khoẻ luỹ thuế thuở giữ quả tộ (có),'],
    ['16/2022/TT-BGDDDT, DDa.i ddoa`n DDDDK', '16/2022/TT-BGDĐT, Đại đoàn ĐĐK'],
  ])('%s', (written, read) => expect(decodeViqr(written)).toBe(read));

  it('is told from plain ASCII', () => {
    const viqr =
      "Ca'c xa~ tri.nh ke^' hoa.ch, ba'o ca'o ke^'t qua? ve^` U?y ban nha^n da^n huye^.n tru+o+'c nga`y 15 tha'ng 3.";
    expect(isViqr(viqr)).toBe(true);
    expect(
      isViqr("It's what they're doing: don't ask (a) or b^2 + c^2, e.g. file.txt, a.b.c and so on, isn't it?"),
    ).toBe(false);
    expect(isViqr('Uy ban nhan dan xa Tan Lap. Ke hoach to chuc le hoi. Cong an xa bao dam an ninh.')).toBe(false);
  });
});

describe('UTF-8 encoded twice', () => {
  const twice = (text: string): string => iconv.decode(Buffer.from(text), 'latin1');
  it.each([
    ['over Latin-1', twice(PLAN)],
    ['with the no-break spaces replaced', twice(PLAN).replaceAll('\u00A0', ' ')],
  ])('%s', (_, text) => expect(repairEncodedTwice(text)?.text).toBe(PLAN));

  it.each([PLAN, 'Uû ban nh©n d©n tØnh ban hµnh kÕ ho¹ch', 'Les élèves Ã côté, São Paulo, Ähre'])(
    'leaves alone: %s',
    (text) => expect(repairEncodedTwice(text)).toBeNull(),
  );
});

describe('Unicode is not an old font', () => {
  const lines = '· Tổ chức hội nghị;\n· Phát tờ rơi;\n· Treo băng rôn 3 × 5 m, 4 × 6 m;\n· Thu 5 £, 6 £, 7 £.';
  it.each([lines, 'Kích thước 3 × 5, 2 × 4, 1 × 2', '· một\n· hai\n· ba'])('%s', (text) =>
    expect(detectLegacy(text)).toBeNull(),
  );

  it('and an old font with such signs still is one', () => {
    expect(detectLegacy('· Uû ban nh©n d©n tØnh\n· ban hµnh kÕ ho¹ch\n· ph¸t triÓn')).toBe('tcvn3');
  });
});

it('tells a text that stays unreadable', async () => {
  const garbled = Array.from(
    { length: 60 },
    (_, index) => `ph\u00B6\u00DF${'kmn'[index % 3]} x\u00FE\u00F0\u00E6q`,
  ).join(' ');
  const codes = async (text: string) => (await readSource(utf8(text), 'a.txt')).diagnostics.map(({ code }) => code);
  expect(await codes(garbled)).toContain('ingest/unreadable-text');
  expect(await codes(PLAN)).not.toContain('ingest/unreadable-text');
});
